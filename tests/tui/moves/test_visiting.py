"""Moves of the filter, the grid and the notes, without a screen."""

from __future__ import annotations

import pytest
from perspectives.tui.digest.digest import Digest
from perspectives.tui.moves import position as moves
from perspectives.tui.moves import visiting
from perspectives.tui.moves.position import ReaderPosition, go_passage


@pytest.fixture
def start(documents) -> ReaderPosition:
    return moves.start(documents)


def test_what_stands_alone_is_visited_through_all_documents_and_round(
    start: ReaderPosition, digest: Digest
) -> None:
    alone = sorted(digest.only_here)
    visited, here = [], start
    for _ in range(len(alone) + 1):
        here = visiting.next_alone(here, 1, digest)
        visited.append(here.here)

    assert visited == [*alone, alone[0]]
    assert visiting.next_alone(here, -1, digest).here == alone[-1]


def test_passages_that_are_linked_are_gone_to_on_their_link(
    start: ReaderPosition, digest: Digest
) -> None:
    there = visiting.go_places(start, 1, [(1, 1), (0, 2)], digest)

    assert (there.link.a, there.link.b) == ("1.3", "2.2")
    assert there.passages[:2] == (2, 1)


def test_passages_that_are_not_linked_are_gone_to_all_the_same(
    start: ReaderPosition, digest: Digest
) -> None:
    there = visiting.go_places(start, None, [(0, 5), (2, 2)], digest)

    assert there.passages == (5, 0, 2)
    assert there.here == (0, 5)
    assert there.link is None


def test_a_filter_takes_a_link_that_it_keeps(start: ReaderPosition, digest: Digest) -> None:
    there = go_passage(start, (0, 4), digest)
    assert there.link.label == "agree"

    assert visiting.apply(there, "diverge", digest).link.label == "agree", "it has no other"
    assert visiting.apply(there, "agree", digest).link == there.link


def test_a_cell_of_the_grid_opens_its_document_on_its_topic(
    start: ReaderPosition, digest: Digest
) -> None:
    there = visiting.open_cell(start, 2, 2, digest)

    assert (there.topic, there.document) == (2, 2)
    assert there.here == (2, 1)
    assert visiting.open_cell(there, None, 0, digest).topic is None


def test_where_a_topic_is_gone_reading_goes_on_at_one_of_the_passage(
    start: ReaderPosition, digest: Digest
) -> None:
    there = visiting.resume(start, "A topic of before", (1, 3), digest)

    assert (there.topic, there.here) == (2, (1, 3))
    assert there.passages[0] == 4, "the partner is in view too"


def test_a_place_on_no_topic_of_now_is_none(start: ReaderPosition, digest: Digest) -> None:
    assert visiting.resume(start, "A topic of before", (0, 5), digest) is None
    assert visiting.resume(start, None, (0, 5), digest) is None
    assert visiting.resume(start, None, (0, 1), digest).topic is None, "its pair is on no topic"
    assert visiting.resume(start, "Danger", (0, 5), digest).here == (0, 5)
