"""The judge by keys, in a small terminal and a large one: asked, agreed to, read, filtered by."""

from __future__ import annotations

from threading import Event

import pytest
from perspectives.core.judge.hearing import Scope
from perspectives.core.judge.settings import JudgeSettings
from perspectives.tui.digest.places import ends, place
from perspectives.tui.screens.confirm import ConfirmScreen
from perspectives.tui.screens.judge import JudgeScreen
from perspectives.tui.session.asking import Asking
from perspectives.tui.session.open_questions import OpenQuestions

from .bridge import make_finding
from .judge_server import JudgeServer, served
from .rest import until
from .test_judge import options, prefer, said
from .told import told

SIZES = [(80, 24), (160, 45)]
CHOICES = (
    "This pair, 1 ¶3 and 2 ¶2",
    "This topic, Cost of the repair",
    "Documents 1 and 2",
    "Each two of the open documents",
    "Names and terms for the topics",
    "The exam of 60 pairs with known answers",
)


@pytest.fixture
def server():
    with served() as judge:
        yield judge


async def opened(pilot, settle) -> JudgeScreen:
    """The list of the judge, when it is known what is open."""
    await pilot.press("J")
    await settle(pilot)
    screen = pilot.app.screen
    assert isinstance(screen, JudgeScreen)
    await until(lambda: any("open" in each for each in options(screen)))
    await settle(pilot)
    return screen


async def go_down_to(pilot, screen: JudgeScreen, words: str) -> None:
    """Go down the list by its key."""
    wanted = next(n for n, each in enumerate(options(screen)) if words in each)
    while screen._list.highlighted != wanted:
        await pilot.press("j")


async def asked_until_one_finding(pilot, settle) -> JudgeScreen:
    """Ask about each two documents of a server that holds its later answers back."""
    screen = await opened(pilot, settle)
    await go_down_to(pilot, screen, "Each two")
    await pilot.press("enter")
    await until(lambda: any("1 finding so far" in each for each in options(screen)))
    return screen


async def asked(pilot, settle, screen: JudgeScreen, words: str) -> None:
    """Ask about something in the list, and wait until it was answered."""
    await go_down_to(pilot, screen, words)
    await pilot.press("enter")
    await until(lambda: screen._asking.course is not None and not screen._asking.running)
    await settle(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_everything_that_can_be_asked_stands_on_one_line_with_how_much_is_open(
    program, settle, server: JudgeServer, frame, size
) -> None:
    async with program(preferences=prefer(server.address)).run_test(size=size) as pilot:
        await settle(pilot)
        await opened(pilot, settle)
        lines = frame(pilot.app).splitlines()

    for choice in CHOICES:
        (line,) = (each for each in lines if choice[:30] in each)
        assert "open, some" in line, choice


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("choice", "first", "texts"),
    [
        ("This pair", "Do A and B", 1),
        ("This topic", "List what", 1),
        ("Documents 1 and 2", "List what", 1),
        ("Each two", "List what", 3),
        ("Names and terms", "Give it a name", None),
    ],
)
async def test_each_choice_asks_about_what_it_names(
    program, settle, server: JudgeServer, size, choice: str, first: str, texts: int | None
) -> None:
    async with program(preferences=prefer(server.address)).run_test(size=size) as pilot:
        await settle(pilot)
        screen = await opened(pilot, settle)
        await asked(pilot, settle, screen, choice)

        assert first in server.asked[0]
        whole = [each for each in server.asked if "List what" in each]
        if texts is not None:
            assert (len(whole) or 1) == texts
        about = [each for each in server.asked if "Buses take the new road" in each]
        assert bool(about) == (choice in ("Documents 1 and 2", "Each two", "Names and terms"))
        if "names" not in choice.casefold():
            await until(lambda: any("≠ diverge" in each for each in options(screen)))


@pytest.mark.parametrize("size", SIZES)
async def test_findings_are_listed_as_they_come(
    program, settle, server: JudgeServer, frame, size
) -> None:
    server.gate.clear()
    async with program(preferences=prefer(server.address)).run_test(size=size) as pilot:
        await settle(pilot)
        screen = await asked_until_one_finding(pilot, settle)
        await settle(pilot)

        assert screen._asking.running
        shown = " ".join(frame(pilot.app).replace("│", " ").split())
        assert "the second question is not answered yet" in shown
        await go_down_to(pilot, screen, "Kept back from diverge")
        server.gate.set()
        await until(lambda: not screen._asking.running)
        await until(lambda: any("≠ diverge" in each for each in options(screen)))
        assert "≠ diverge" in options(screen)[screen._list.highlighted], "the reader stays on it"


@pytest.mark.parametrize("size", SIZES)
async def test_text_goes_away_after_a_yes_and_never_without(
    program, settle, server: JudgeServer, frame, monkeypatch, size
) -> None:
    monkeypatch.setattr(JudgeSettings, "is_here", property(lambda _: False))
    async with program(preferences=prefer(server.address)).run_test(size=size) as pilot:
        await settle(pilot)
        screen = await opened(pilot, settle)
        await go_down_to(pilot, screen, "Documents 1 and 2")
        await pilot.press("enter")
        await settle(pilot)
        assert isinstance(pilot.app.screen, ConfirmScreen)
        shown = " ".join(frame(pilot.app).replace("│", " ").split())
        await pilot.press("n")
        await settle(pilot)
        assert server.asked == []

        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("y")
        await until(lambda: any(each == "1 finding" for each in options(screen)))

    assert "1 question with 3 kB of text, then second" in shown
    assert server.address.removeprefix("http://") in shown
    assert len(server.asked) == 2


@pytest.mark.parametrize("size", SIZES)
async def test_a_verdict_on_a_pair_that_was_asked_about_is_counted(
    program, settle, server: JudgeServer, size
) -> None:
    async with program(preferences=prefer(server.address)).run_test(size=size) as pilot:
        await settle(pilot)
        screen = await opened(pilot, settle)
        await asked(pilot, settle, screen, "This pair")
        await pilot.press("escape", "v", "d")
        await settle(pilot)
        before = len(server.asked)

        screen = await opened(pilot, settle)
        await until(lambda: any("your verdict: answered" in each for each in options(screen)))
        await go_down_to(pilot, screen, "The exam of your verdict")
        await pilot.press("enter")
        await until(lambda: "By your verdicts" in said(screen))
        await settle(pilot)

        assert "diverge right 1 of 1" in said(screen)
        assert len(server.asked) == before
        assert "The judge: nothing was open." in told(pilot.app)


@pytest.mark.parametrize("size", SIZES)
async def test_the_filter_goes_to_what_the_judge_says_and_to_what_you_say(
    program, settle, server: JudgeServer, frame, size
) -> None:
    async with program(preferences=prefer(server.address)).run_test(size=size) as pilot:
        await settle(pilot)
        screen = await opened(pilot, settle)
        await asked(pilot, settle, screen, "Each two")
        await pilot.press("escape")
        await settle(pilot)
        await pilot.press(*"aaaaa")
        await settle(pilot)
        main = pilot.app.screen
        (finding,) = main.digest.comparison.findings
        places = {place(finding.a.passage), place(finding.b.passage)}
        assert main.position.filter == "judge"
        assert "what the judge says" in frame(pilot.app)
        await pilot.press("right_square_bracket")
        await settle(pilot)
        assert set(ends(main.position.link)) == places

        await pilot.press("escape", "n", "v", "a")
        await settle(pilot)
        decided = set(ends(main.position.link))
        assert decided != places
        await pilot.press("N")
        await pilot.press(*"aaaaaa")
        await settle(pilot)
        assert main.position.filter == "reader"
        assert "what you say" in frame(pilot.app)
        await pilot.press("right_square_bracket")
        await settle(pilot)
        assert set(ends(main.position.link)) == decided


async def test_nothing_is_asked_before_it_is_known_what_would_be_sent(
    program, settle, server: JudgeServer, monkeypatch
) -> None:
    monkeypatch.setattr(JudgeSettings, "is_here", property(lambda _: False))
    counting = Event()

    def open_questions(*_: object) -> OpenQuestions:
        counting.wait(60)
        return OpenQuestions(0, 0, None)

    monkeypatch.setattr(Asking, "open_questions", open_questions)
    async with program(preferences=prefer(server.address)).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("J", "enter")
        await until(lambda: "What is open is still being counted." in told(pilot.app))
        counting.set()

        assert not pilot.app.screen._asking.running
    assert server.asked == []


def test_an_asking_that_nobody_agreed_to_sends_nothing(
    comparison, server: JudgeServer, monkeypatch
) -> None:
    monkeypatch.setattr(JudgeSettings, "is_here", property(lambda _: False))
    ended = Event()
    asking = Asking(prefer(server.address).values.judge, comparison, lambda _: ended.set())

    asking.start(Scope())

    assert ended.wait(60)
    assert (asking.problem, server.asked) == ("Nothing was sent.", [])


@pytest.mark.parametrize("size", SIZES)
async def test_what_is_answered_before_a_stop_is_kept_and_goes_on_from_there(
    program, settle, server: JudgeServer, size
) -> None:
    server.gate.clear()
    async with program(preferences=prefer(server.address)).run_test(size=size) as pilot:
        await settle(pilot)
        screen = await asked_until_one_finding(pilot, settle)
        await pilot.press("S")
        await until(lambda: not screen._asking.running)
        await until(lambda: "The judge was stopped; what is answered is kept." in said(screen))
        server.gate.set()
        before = len(server.asked)
        await until(lambda: any("two of the open documents: 1 open" in e for e in options(screen)))
        await asked(pilot, settle, screen, "Each two")

        assert len(server.asked) == before + 1
        await until(lambda: any("≠ diverge" in each for each in options(screen)))


async def test_the_judge_has_a_word_in_the_strip_however_much_the_rules_say(
    program, settle, frame, comparison
) -> None:
    link = next(each for each in comparison.links if each.label == "diverge")
    many = link.model_copy(update={"cues": link.cues * 9})
    links = tuple(many if each is link else each for each in comparison.links)
    finding = make_finding(comparison, link.a, link.b, "agree")
    found = comparison.changed(links=links, findings=(finding,))
    async with program(found=found).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        while pilot.app.screen.position.link is None:
            await pilot.press("right_square_bracket")
        await settle(pilot)
        strip = frame(pilot.app).splitlines()[-7:]

    assert sum("✓ judge" in line for line in strip) == 1
    assert any(line.lstrip().startswith("≠ ") and "judge" not in line for line in strip[1:])
