"""The judge on the screen: set up or not, asked, stopped, shown apart from the rules."""

from __future__ import annotations

import pytest
from perspectives.core.comparison import Comparison, Position
from perspectives.core.judge.settings import JudgeSettings
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.compare.screen import CompareScreen
from perspectives.tui.launch.open_documents import OpenDocuments
from perspectives.tui.screens.confirm import ConfirmScreen
from perspectives.tui.screens.judge import JudgeScreen
from perspectives.tui.screens.topic_form import TopicForm
from perspectives.tui.settings import Preferences, Values
from textual.widgets import Static

from .judge_server import served
from .rest import until
from .told import told


@pytest.fixture
def server():
    with served() as judge:
        yield judge.address


def prefer(address: str) -> Preferences:
    return Preferences(Values(judge=JudgeSettings(address=address, model="small")))


def said(screen: JudgeScreen) -> str:
    return " ".join(str(each.content) for each in screen.query(Static))


def options(screen: JudgeScreen) -> list[str]:
    return [
        str(screen._list.get_option_at_index(n).prompt) for n in range(screen._list.option_count)
    ]


async def test_without_a_judge_it_says_how_to_bring_one(program, settle) -> None:
    async with program().run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("J")
        await settle(pilot)

        assert isinstance(pilot.app.screen, JudgeScreen)
        assert "No judge is set" in said(pilot.app.screen)


async def test_a_pair_is_asked_about_and_shown_apart(program, settle, server, frame) -> None:
    async with program(preferences=prefer(server)).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("J")
        screen = pilot.app.screen
        assert isinstance(screen, JudgeScreen)
        await until(lambda: any("open, some" in each for each in options(screen)))

        screen._list.highlighted = next(
            n for n, each in enumerate(options(screen)) if "ach two" in each
        )
        await pilot.press("enter")
        await until(lambda: any(each == "1 finding" for each in options(screen)))
        await pilot.press("escape")
        await settle(pilot)

        main = pilot.app.screen
        assert isinstance(main, CompareScreen)
        (found,) = main.digest.comparison.findings
        assert (found.label, found.model) == ("diverge", "small")
        assert (found.a.quote.text, found.b.quote.text) == ("4 million crowns", "9 million crowns")

        await pilot.press("J")
        again = pilot.app.screen
        assert isinstance(again, JudgeScreen)
        await until(lambda: any(each == "1 finding" for each in options(again)))
        again._list.highlighted = len(options(again)) - 1
        await pilot.press("enter")
        await settle(pilot)
        assert f"≠ judge {found.why}" in " ".join(frame(pilot.app).split())


async def test_nothing_leaves_the_machine_without_a_yes(program, settle) -> None:
    away = prefer("https://judge.invalid")
    async with program(preferences=away).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("J")
        screen = pilot.app.screen
        assert isinstance(screen, JudgeScreen)
        await until(lambda: any("open, some" in each for each in options(screen)))

        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, ConfirmScreen)
        assert "judge.invalid" in pilot.app.screen._question
        await pilot.press("n")
        await settle(pilot)

        assert not screen._asking.running
        assert screen._asking.course is None


def sided(comparison: Comparison) -> Comparison:
    """The example with a position on its first topic."""
    topic = comparison.topics[0]
    position = Position(name="The repair is cheap", terms=("cheap",))
    return comparison.changed(
        topics=(topic.model_copy(update={"positions": (position,)}), *comparison.topics[1:])
    )


async def ask_about(pilot, words: str) -> JudgeScreen:
    await pilot.press("J")
    screen = pilot.app.screen
    assert isinstance(screen, JudgeScreen)
    await until(lambda: any("open, some" in each for each in options(screen)))
    screen._list.highlighted = next(n for n, each in enumerate(options(screen)) if words in each)
    await pilot.press("enter")
    return screen


async def test_positions_are_asked_about_and_shown_apart(
    program, settle, server, frame, comparison
) -> None:
    app = program(preferences=prefer(server), found=sided(comparison))
    async with app.run_test(size=(200, 40)) as pilot:
        await settle(pilot)
        screen = await ask_about(pilot, "hich positions passages take")
        await until(lambda: any("takes “The repair is cheap”" in each for each in options(screen)))
        await pilot.press("escape")
        await settle(pilot)

        main = pilot.app.screen
        assert isinstance(main, CompareScreen)
        (found,) = main.digest.comparison.position_findings
        assert (found.position, found.claim.quote.text) == (
            "The repair is cheap",
            "4 million crowns",
        )
        assert main.digest.comparison.topics[0].positions[0].passages == ()
        assert "judge · small: 1 takes “The repair is cheap”" in " ".join(frame(pilot.app).split())


async def test_a_name_is_taken_by_the_reader_who_may_change_it(program, settle, server) -> None:
    async with program(preferences=prefer(server)).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        before = pilot.app.screen.digest.comparison.topics
        screen = await ask_about(pilot, "ames and terms")
        await until(lambda: any("may be called" in each for each in options(screen)))
        assert pilot.app.screen is screen
        screen._list.highlighted = next(
            n for n, each in enumerate(options(screen)) if "may be called" in each
        )
        await pilot.press("enter")
        await settle(pilot)

        form = pilot.app.screen
        assert isinstance(form, TopicForm)
        assert form._topic_name.value == "Price of the bridge"
        assert form._terms.text == "crowns"
        form._topic_name.value = "What it costs"
        await pilot.press("f2")
        await settle(pilot)

        main = pilot.app.screen
        assert isinstance(main, CompareScreen)
        assert main.digest.comparison.topics == before, "nothing is put in place of the reader's"
        names = [topic.name for topic in main.session.notebook.topics or ()]
        assert names[0] == "What it costs"
        assert names[1:] == [topic.name for topic in before[1:]]


async def test_a_judge_that_cannot_be_read_does_not_keep_the_rules_from_showing(
    settle, documents, tmp_path, monkeypatch
) -> None:
    monkeypatch.setenv("PERSPECTIVES_DATA", str(tmp_path / "data"))
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "judge.sqlite3").write_text("no tape " * 1000)
    preferences = Preferences(Values(judge=JudgeSettings(model="small")))
    opened = OpenDocuments(documents, None, tmp_path / "notebook.json", preferences=preferences)
    async with PerspectivesApp(opened).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await until(lambda: pilot.app.screen.digest is not None)

        assert any("cannot be opened" in said for said in told(pilot.app))


async def test_the_exam_is_taken_on_the_screen_and_silences_what_is_wrong_too_often(
    program, settle, server
) -> None:
    async with program(preferences=prefer(server)).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        screen = await ask_about(pilot, "ach two")
        await until(lambda: any(each == "1 finding" for each in options(screen)))
        assert "diverge (judge · small, no exam taken)" in "".join(options(screen))
        await until(lambda: any("exam of 60 pairs" in each for each in options(screen)))
        screen._list.highlighted = next(
            n for n, each in enumerate(options(screen)) if "exam of 60 pairs" in each
        )
        await pilot.press("enter")
        await until(lambda: "In its exam" in said(screen))
        await until(lambda: "Kept back" in "".join(options(screen)))

        assert (
            "In its exam agree never said; diverge right 21 of 60, below 7 of 10: it abstains from "
            "it; related never said." in said(screen)
        )
        found = "".join(options(screen))
        assert "related (judge · small, right 21 of 60)" in found
        assert "in its exam the judge was right 21 of 60 where it said diverge" in found
        await until(
            lambda: any("known answers: answered, enter counts it" in e for e in options(screen))
        )


async def test_the_readers_verdicts_are_an_exam_on_the_screen(program, settle, server) -> None:
    async with program(preferences=prefer(server)).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("J")
        await until(lambda: isinstance(pilot.app.screen, JudgeScreen))
        assert not any("your verdict" in each for each in options(pilot.app.screen))
        await pilot.press("escape", "v", "a")
        await settle(pilot)
        pair = pilot.app.screen.position.link
        assert pair is not None

        screen = await ask_about(pilot, "he exam of your verdict")
        await until(lambda: "By your verdicts" in said(screen))

        assert "By your verdicts agree" in said(screen)


async def test_the_judge_is_stopped_while_one_reads(program, settle) -> None:
    with served() as judge:
        judge.gate.clear()  # the second question waits
        async with program(preferences=prefer(judge.address)).run_test(size=(120, 30)) as pilot:
            await settle(pilot)
            await pilot.press("J")
            screen = pilot.app.screen
            assert isinstance(screen, JudgeScreen)
            await until(lambda: any("open, some" in each for each in options(screen)))
            await pilot.press("enter")
            await until(lambda: screen._asking.running and len(judge.asked) > 0)
            await pilot.press("escape", "S")

            await until(lambda: not screen._asking.running)
            judge.gate.set()
            assert "stopped" in screen._asking.problem
