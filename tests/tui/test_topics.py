"""The topic picker and editor, with the engine comparing again beside the screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from perspectives.core import compare, read_topics
from perspectives.core.notebook.edited_topics import topic_from
from perspectives.core.notebook.encoding import parse
from perspectives.tui.screens.topics import TopicsScreen
from perspectives.tui.session.session import Session
from perspectives.tui.text.topic_choices import matching

from .drawn import pieces
from .told import told

TOPICS = (
    topic_from("Cost", "repair costs\ncrowns", ""),
    topic_from("Danger", "danger\npier", "Safe\n- nobody was ever in danger"),
    topic_from("Way", "mill\nroad", ""),
)


@pytest.fixture
def real(program, documents, tmp_path):
    """The program with topics of its own and the engine behind it."""

    def make(**given: Any):
        def work(documents, topics, **settings):
            return compare(documents, topics or TOPICS, **settings)

        return program(compare=work, **given)

    return make


def names(pilot) -> list[str]:
    return [each.topic.name for each in pilot.app.screen.digest.topics]


def here(pilot) -> str:
    screen = pilot.app.screen
    return screen.digest.topic(screen.position.topic).topic.name


async def test_a_topic_is_renamed_and_the_place_kept(real, settle, tmp_path) -> None:
    async with real().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n", "tab", "G")
        place = pilot.app.screen.position.here
        await pilot.press("t", "e")
        await pilot.pause()
        await pilot.press("end", "s", "f2", "escape")
        await settle(pilot)

        assert names(pilot) == ["Cost", "Dangers", "Way"]
        assert here(pilot) == "Dangers"
        assert pilot.app.screen.position.here == place
        await pilot.press("u")
        await settle(pilot)
        assert names(pilot) == ["Cost", "Danger", "Way"]
        assert here(pilot) == "Danger"
        await pilot.press("U")
        await settle(pilot)
    path = tmp_path / "notebook.json"
    assert [t.name for t in parse(path.read_bytes(), path).topics or ()] == [
        *("Cost", "Dangers", "Way")
    ]
    async with real().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert names(pilot) == ["Cost", "Dangers", "Way"]


async def test_topics_are_merged(real, settle) -> None:
    async with real().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("t", "m", "j", "enter", "escape")
        await settle(pilot)

        assert names(pilot) == ["Danger", "Way"]
        assert "crowns" in pilot.app.screen.digest.topics[0].topic.terms


async def test_a_topic_is_split(real, settle, frame) -> None:
    async with real().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("t", "s")
        await pilot.pause()
        await pilot.press("space")
        await pilot.pause()
        assert "[x] repair costs" in frame(pilot.app)
        assert "[ ] crowns" in frame(pilot.app)
        await pilot.press("tab", *"Repair", "f2", "escape")
        await settle(pilot)

        assert names(pilot) == ["Cost", "Repair", "Danger", "Way"]


async def test_a_topic_is_deleted_only_after_a_question_and_undo_brings_it_back(
    real, settle, frame
) -> None:
    async with real().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("t", "d")
        await pilot.pause()
        assert "Delete the topic “Cost”?" in frame(pilot.app)
        await pilot.press("enter", "escape")
        await settle(pilot)
        assert names(pilot) == ["Cost", "Danger", "Way"]

        await pilot.press("t", "d")
        await pilot.pause()
        await pilot.press("y")
        await pilot.pause()
        await pilot.press("escape")
        await settle(pilot)
        assert names(pilot) == ["Danger", "Way"]
        await pilot.press("u")
        await settle(pilot)
        assert names(pilot) == ["Cost", "Danger", "Way"]


async def test_it_is_said_what_is_shown_when_no_topic_is_left(real, settle) -> None:
    async with real().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("t")
        for left in (2, 1, 0):
            assert not [each for each in told(pilot.app) if "No topic is left" in each], left
            await pilot.press("d")
            await pilot.pause()
            await pilot.press("y")
            await pilot.pause()

        assert "No topic is left: the suggested ones are shown again." in told(pilot.app)


async def test_the_form_tells_what_the_current_term_finds(real, settle, frame) -> None:
    async with real().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("t", "a", "tab", *"the mill")
        await pilot.pause(1)
        await settle(pilot)
        assert "“the mill”  passages  1: " in frame(pilot.app)

        await pilot.press("tab", *"Open", "enter", *"- zeppelin")
        await pilot.pause(1)
        await settle(pilot)
        assert "“zeppelin”  passages  1: –  2: –" in frame(pilot.app)


@pytest.mark.parametrize("size", [(60, 20), (120, 30)])
async def test_what_a_term_finds_is_in_view_and_marked(program, settle, document, size) -> None:
    said = "A sentence that is long enough goes on before anybody comes to the zeppelin at last."
    shown = tuple(document(n, said, "Something else.") for n in (1, 2))

    def work(documents, topics, **settings):
        return compare(documents, topics or TOPICS, **settings)

    async with program(documents=shown, compare=work).run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("t", "a", "tab", *"zeppelin")
        await pilot.pause(1)
        await settle(pilot)

        marked = "".join(text for text, style in pieces(pilot.app) if style.underline)
        assert "zeppelin" in marked


async def test_typing_in_the_list_finds(real, settle, frame) -> None:
    async with real().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("t", *"Danger")
        await pilot.pause()
        assert "Topics · 3" in frame(pilot.app)
        assert "mill, road" not in frame(pilot.app)
        await pilot.press("enter")
        await settle(pilot)

        assert here(pilot) == "Danger"


async def test_a_topics_file_is_written_and_never_over_another(
    real, settle, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with real().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("t", "w")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("w")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()

        assert read_topics(tmp_path / "topics.toml") == TOPICS
        assert not isinstance(pilot.app.screen, TopicsScreen), "it says that the file exists"


def test_the_most_alike_topics_come_first() -> None:
    assert [topic.name for topic in matching("dangr", TOPICS)][:1] == ["Danger"]
    assert matching(" ", TOPICS) == list(TOPICS)


def test_a_named_topics_file_comes_before_topics_made_earlier(documents, tmp_path) -> None:
    path = tmp_path / "notebook.json"
    notes = Session.opened(path, documents, TOPICS)
    notes.change(notes.notebook.model_copy(update={"topics": TOPICS[:1]}), "topics")
    assert notes.store.finish(10)

    assert Session.opened(path, documents, TOPICS).topics == TOPICS[:1]
    assert Session.opened(path, documents, TOPICS, file_first=True).topics == TOPICS
