"""Links and passages on topics that the reader made: kept apart, shown as theirs, undone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from perspectives.core.comparison import Link
from perspectives.core.documents import Document
from perspectives.core.edited import with_members
from perspectives.core.notebook import Notebook
from perspectives.core.notebook.encoding import parse
from perspectives.tui.commands import COMMANDS
from perspectives.tui.digest.hand_edits import MadeLink
from perspectives.tui.session.session import Session
from perspectives.tui.text.naming import pair

from .bridge import found_in, make_link
from .told import told


def make_related(documents: Sequence[Document]) -> list[Link]:
    return [make_link(documents, each, "3.2", "related") for each in ("1.5", "2.4")]


@pytest.fixture
def notes(tmp_path: Path, documents) -> Session:
    return Session.opened(tmp_path / "notebook.json", documents)


async def test_two_passages_are_linked_by_hand(program, settle, frame, tmp_path) -> None:
    async with program().run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("1", "G", "i", "3", "G", "i")
        await pilot.pause()
        screen = pilot.app.screen

        assert isinstance(screen.position.link, MadeLink)
        assert (screen.position.link.a, screen.position.link.b) == ("1.6", "3.4")
        assert "+ linked by you   1 Town council ¶6 ↔ 3 To all parents ¶4" in frame(pilot.app)
        assert (0, 5) not in screen.digest.only_here
        path = tmp_path / "notebook.json"
        assert [made.linked for made in parse(path.read_bytes(), path).links] == [True]
        await pilot.press("E")
        await pilot.pause()
        assert "+ linked by you" in frame(pilot.app)
        await pilot.press("escape", "u")
        await pilot.pause()
        assert screen.position.link is None
        assert (0, 5) in screen.digest.only_here
        await pilot.press("U", "I")
        await pilot.pause()
        assert parse(path.read_bytes(), path).links == ()


async def test_a_link_of_the_engine_is_taken_apart_and_linked_again(
    program, settle, frame, tmp_path
) -> None:
    path = tmp_path / "notebook.json"
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = pilot.app.screen
        before = screen.digest.everything.counts["diverge"]
        await pilot.press("I")
        await pilot.pause()

        assert screen.digest.everything.counts["diverge"] == before - 1
        assert screen.digest.topics[0].counts["diverge"] == 0
        assert "1 ¶3 taken apart from 2 ¶2 by you" in frame(pilot.app)
        assert "Taken apart: 1 ¶3 ↔ 2 ¶2." in told(pilot.app)
        assert [made.linked for made in parse(path.read_bytes(), path).links] == [False]
        await pilot.press("1", "i", "2", "i")
        await pilot.pause()
        assert screen.digest.everything.counts["diverge"] == before
        assert parse(path.read_bytes(), path).links == ()


async def test_what_was_taken_apart_is_named_beside_another_pair_and_comes_back_under_the_cursor(
    program, settle, frame, documents
) -> None:
    links = (make_link(documents, "1.5", "2.4", "related"), *make_related(documents))
    found = found_in(documents, links=links)
    async with program(found=found).run_test(size=(140, 30)) as pilot:
        await settle(pilot)
        screen = pilot.app.screen
        await pilot.press("3", "j")
        first = pair(screen.position.link)
        await pilot.press("I")
        await pilot.pause()
        second = pair(screen.position.link)

        assert {first, second} == {"1 ¶5 ↔ 3 ¶2", "2 ¶4 ↔ 3 ¶2"}
        assert f"3 ¶2 taken apart from {first.partition(' ↔')[0]} by you" in frame(pilot.app)
        await pilot.press("g", "u")
        await pilot.pause()
        assert pair(screen.position.link) == first
        await pilot.press("I")
        await pilot.pause()
        assert {pair(link) for link in screen.digest.everything.links} == {"1 ¶5 ↔ 2 ¶4", second}


async def test_a_pair_is_said_to_be_on_the_topics_it_counts_on(program, settle, frame) -> None:
    async with program().run_test(size=(140, 30)) as pilot:
        await settle(pilot)
        assert "on Cost of the repair" in frame(pilot.app).splitlines()[-7]
        await pilot.press("g", "j")
        assert pair(pilot.app.screen.position.link) == "1 ¶2 ↔ 3 ¶1"
        assert "on no topic" in frame(pilot.app)
        await pilot.press("j", "j", "j")
        await pilot.pause()
        assert "on The way around the river" in frame(pilot.app)
        await pilot.press("G", "i", "3", "G", "i")
        await pilot.pause()
        assert "+ linked by you" in frame(pilot.app)
        assert "on no topic" in frame(pilot.app)


async def test_a_pair_that_is_linked_already_is_shown_and_said_so(
    program, settle, frame, tmp_path
) -> None:
    async with program().run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)
        link = pilot.app.screen.position.link
        for _ in range(2):  # a link of the engine: each time it is asked for
            await pilot.press("1", "i", "2", "i")
            await settle(pilot)
            assert "1 ¶3, 2 ¶2 are linked already." in frame(pilot.app)
            assert pilot.app.screen.position.link == link
            assert pilot.app.screen.digest.hand_edits.first is None
        assert not (tmp_path / "notebook.json").exists()


async def test_a_pair_that_the_reader_linked_is_not_linked_twice(program, settle, frame) -> None:
    async with program().run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.press("1", "G", "i", "3", "G", "i", "1", "G", "i", "3", "G", "i")
        await settle(pilot)

        assert "1 ¶6, 3 ¶4 are linked already." in frame(pilot.app)
        assert isinstance(pilot.app.screen.position.link, MadeLink)


@pytest.mark.parametrize("key", ["i", "escape"])
async def test_a_waiting_passage_can_be_let_go(program, settle, frame, key) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("i")
        await pilot.pause()
        waiting = pilot.app.screen.digest.hand_edits.first
        said = "Link from 1 ¶3: go to another document and press i; esc cancels."
        assert said in frame(pilot.app)
        await pilot.press(key)
        await pilot.pause()

        assert waiting == (0, 2)
        assert pilot.app.screen.digest.hand_edits.first is None
        assert said not in frame(pilot.app)


async def test_a_waiting_link_looks_unlike_a_finished_one(program, settle, frame) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("1", "G", "i")
        await pilot.pause()
        assert "… We thank everybody" in frame(pilot.app)
        await pilot.press("2", "G")
        await pilot.pause()
        assert "Link from 1 ¶6: i links it with 2 ¶5; esc cancels." in frame(pilot.app)
        await pilot.press("i")
        await pilot.pause()

        assert "+ We thank everybody" in frame(pilot.app)
        assert "Link from" not in frame(pilot.app)


async def test_a_passage_is_put_on_a_topic_and_taken_off(program, settle, frame, tmp_path) -> None:
    path = tmp_path / "notebook.json"
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        screen = pilot.app.screen
        await pilot.press("3", "G", "p")
        await pilot.pause()

        assert (2, 3) in screen.digest.topics[0].members
        assert "put on this topic by you" in frame(pilot.app)
        assert screen.digest.topics[0].topic.silent == ()
        await pilot.press("P")
        await pilot.pause()
        assert (2, 3) not in screen.digest.topics[0].members
        assert parse(path.read_bytes(), path).members == ()
        await pilot.press("1", "P")
        await pilot.pause()
        assert screen.digest.topics[0].topic.silent[0].document == "1"
        assert "taken off this topic by you" in frame(pilot.app)
        await pilot.press("u")
        await pilot.pause()
        assert (0, 2) in screen.digest.topics[0].members


async def test_what_was_made_by_hand_is_there_again(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("1", "G", "i", "3", "G", "i", "p", "q")
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        digest = pilot.app.screen.digest

        assert len(digest.hand_edits.linked) == 1
        assert (2, 3) in digest.topics[0].members


def test_signs_and_words_of_the_hand(notes) -> None:
    a, b, c = map(notes.anchor, ((0, 1), (1, 1), (2, 1)))
    book = notes.notebook.link(a, b, linked=False).place_on("A", c, belongs=False)
    notes.change(book.place_on("A", b, belongs=True), "all")
    hand = notes.hand_edits()

    assert hand.sign((0, 1), None) == "-"
    assert hand.sign((2, 1), "A") == "<"
    assert hand.sign((2, 1), "B") == ""
    assert hand.says((1, 1), "A") == "2 ¶2 put on this topic, taken apart from 1 ¶2 by you"
    assert len(notes.all_notes()) == 3


def test_members_of_other_topics_and_documents_change_nothing(comparison, notes) -> None:
    book = Notebook().place_on("Elsewhere", notes.anchor((0, 1)), belongs=True)

    assert with_members(comparison, book) is comparison


def test_a_topic_renamed_keeps_its_passages(notes) -> None:
    book = Notebook().place_on("A", notes.anchor((0, 1)), belongs=True).rename_topic("A", "B")

    assert book.placed_on("B", notes.anchor((0, 1))) is True
    assert book.placed_on("A", notes.anchor((0, 1))) is None


def test_by_hand_has_its_group() -> None:
    assert [c.id for c in COMMANDS if c.group == "By hand"] == [
        *("link", "unlink", "put_on_topic", "take_off_topic"),
    ]


async def test_the_grid_counts_links_by_hand(program, settle, frame) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("1", "G", "i", "3", "G", "i", "m", "G")
        await pilot.pause()

        assert "1 linked by you" in frame(pilot.app)
