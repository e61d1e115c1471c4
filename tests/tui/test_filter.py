"""The filter: what is lit, what keys visit, what the top line says."""

from __future__ import annotations

import pytest
from perspectives.tui.digest.digest import Digest
from perspectives.tui.moves import position as moves
from perspectives.tui.moves import stepping, visiting
from perspectives.tui.moves.position import go_passage
from perspectives.tui.text.look import look

from .bridge import found_in, make_link


def lit(documents, digest, position) -> list[str]:
    """The body passages that are not dimmed."""
    return [
        passage.id
        for index, document in enumerate(documents)
        for place, passage in enumerate(document.passages)
        if look((index, place), passage, position, digest).text == ""
    ]


@pytest.mark.parametrize(
    ("presses", "places"),
    [
        (1, [(0, 4), (0, 4), (0, 1), (0, 4)]),
        (2, [(0, 3), (0, 3), (0, 2), (0, 3)]),
        (3, [(0, 3), (0, 4), (0, 3), (0, 3)]),
        (4, [(0, 5), (0, 5), (0, 5), (1, 0)]),
    ],
    ids=["agree", "diverge", "strong", "only here"],
)
async def test_keys_visit_what_the_filter_keeps(program, settle, presses, places) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press(*"a" * presses)
        seen = []
        for key in ("j", "j", "k", "right_square_bracket"):
            await pilot.press(key)
            seen.append(pilot.app.screen.position.here)

        assert seen == places


async def test_the_filter_stays_from_topic_to_topic(program, settle) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("a", "n", "right_square_bracket")

        assert pilot.app.screen.position.filter == "agree"


def test_what_the_filter_keeps_is_lit(documents, digest) -> None:
    around = stepping.go_topic(moves.start(documents), 2, digest)
    in_danger = go_passage(around, (0, 3), digest)

    assert lit(documents, digest, in_danger) == ["1.4", "1.5", "2.3", "2.4", "3.2", "3.3"]
    agree = visiting.apply(in_danger, "agree", digest)
    assert lit(documents, digest, agree) == ["1.4", "1.5", "2.3", "3.2"]
    alone = visiting.apply(in_danger, "only here", digest)
    assert lit(documents, digest, alone) == ["1.4", "1.6", "2.1", "2.3", "2.5", "3.3", "3.4"]


def test_a_topic_stands_at_what_the_filter_keeps(documents, digest) -> None:
    start = visiting.apply(moves.start(documents), "agree", digest)

    assert stepping.go_topic(start, 2, digest).link.label == "agree"


def test_a_link_that_the_filter_does_not_keep_is_shown_where_there_is_no_other(
    documents, digest
) -> None:
    start = visiting.apply(moves.start(documents), "agree", digest)

    assert go_passage(start, (0, 2), digest).link.label == "diverge"


def test_boilerplate_is_passed_over(document) -> None:
    first = document(1, "One.", "Menu", "Two.")
    menu = first.passages[1].model_copy(update={"role": "boilerplate"})
    first = first.model_copy(update={"passages": (first.passages[0], menu, first.passages[2])})
    start = moves.start((first,))

    assert stepping.next_passage(start, 1, (first,), None).here == (0, 2)
    assert go_passage(start, (0, 1), None).here == (0, 1), "a click still goes there"


async def test_a_link_that_the_filter_does_not_keep_can_be_reached_and_explained(
    program, settle, frame
) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("a", "a", "n", "n", "right_curly_bracket", "right_curly_bracket")
        await pilot.pause()

        assert pilot.app.screen.position.filter == "diverge"
        assert "✓ agree" in frame(pilot.app)
        await pilot.press("enter", "escape")
        assert pilot.app.screen.position.link.label == "agree"


async def test_escape_leaves_marks_then_the_search_then_the_filter(program, settle, frame) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        screen = pilot.app.screen
        await pilot.press("a", "a", "M", "slash", *"bridge", "enter")
        await settle(pilot)
        for word in ("unmark", "end search", "show all"):
            assert f"esc {word}" in frame(pilot.app).splitlines()[-1]
            await pilot.press("escape")
            await settle(pilot)
        assert (screen.position.marked, screen.position.search) == ((), None)
        assert screen.position.filter == "all"
        assert " esc " not in frame(pilot.app).splitlines()[-1]


async def test_the_filter_is_named_whole_in_a_narrow_line(program, settle, frame) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("v", "d", "a", "a", "a")
        await settle(pilot)
        head = frame(pilot.app).splitlines()[0]
        assert "showing strong only" in head
        assert "5 only here" in head


def test_of_one_passage_the_weightiest_divergence_comes_first(documents) -> None:
    cue = ("number", "4 million", "9 million", "The cost differs.")
    asked = ("negation", "council pays", "nobody has asked", "One denies it.")
    links = (
        make_link(documents, "1.3", "2.1", "diverge", ("number", "4 million", "late", "It does.")),
        make_link(documents, "1.3", "2.2", "diverge", cue, asked),
    )
    digest = Digest(found_in(documents, links=links))
    position = moves.start(documents)
    visited: list[str] = []
    for _ in links:
        position = stepping.next_link(position, "diverge", 1, digest)
        assert position.link is not None
        visited.append(position.link.b)

    assert visited == ["2.2", "2.1"]
    assert stepping.next_link(position, "diverge", -1, digest).link.b == "2.2"
