"""Moves, without a screen."""

from __future__ import annotations

import pytest
from perspectives.tui.moves import position as moves
from perspectives.tui.moves import stepping
from perspectives.tui.moves.position import ReaderPosition, go_passage


@pytest.fixture
def start(documents) -> ReaderPosition:
    return moves.start(documents)


def test_a_topic_brings_every_document_to_its_passage_and_takes_a_link(start, digest) -> None:
    reached = stepping.next_topic(start, 1, digest)

    assert reached.topic == 0
    assert reached.passages == (2, 1, 3), "the silent one at what comes nearest"
    assert (reached.link.a, reached.link.b) == ("1.3", "2.2")


def test_topics_go_round(start, digest) -> None:
    last = stepping.next_topic(start, -1, digest)

    assert last.topic == 2
    assert stepping.next_topic(last, 1, digest).topic == 0


def test_a_silent_document_gives_way_to_one_that_speaks(start, digest) -> None:
    in_school = stepping.go_document(start, 2, digest)

    assert stepping.go_topic(in_school, 0, digest).document == 0


def test_passages_end_where_the_document_ends(start, documents, digest) -> None:
    assert stepping.next_passage(start, -1, documents, digest) == start
    assert stepping.next_passage(start, 99, documents, digest).here == (0, 5)


def test_a_passage_takes_its_weightiest_link(start, digest) -> None:
    reached = go_passage(start, (0, 4), digest)

    assert reached.link.b == "3.2"


def test_the_other_end_of_a_link_keeps_it(start, digest) -> None:
    there = go_passage(go_passage(start, (0, 4), digest), (2, 1), digest)

    assert (there.link.a, there.link.b) == ("1.5", "3.2")


def test_a_passage_without_links_has_none(start, digest) -> None:
    assert go_passage(start, (0, 5), digest).link is None


def test_divergences_go_on_into_the_next_topic_and_round(start, digest) -> None:
    first = stepping.next_link(stepping.next_topic(start, -1, digest), "diverge", 1, digest)
    second = stepping.next_link(first, "diverge", 1, digest)
    again = stepping.next_link(second, "diverge", 1, digest)

    assert [(each.topic, each.link.a) for each in (first, second)] == [(0, "1.3"), (1, "1.4")]
    assert again == first


def test_back_and_forth_is_where_it_was(start, digest) -> None:
    first = stepping.next_link(start, "diverge", 1, digest)
    there = stepping.next_link(first, "diverge", 1, digest)

    assert stepping.next_link(there, "diverge", -1, digest).link == first.link


def test_a_link_without_a_topic_is_reached_last(start, digest) -> None:
    around = stepping.go_topic(start, 2, digest)

    reached = stepping.next_link(around, "agree", 1, digest)

    assert (reached.topic, reached.link.a, reached.passages[2]) == (None, "1.2", 0)


def test_a_step_stays_in_a_document_that_is_part_of_it(start, digest) -> None:
    in_letter = stepping.go_document(start, 1, digest)

    assert stepping.next_link(in_letter, "diverge", 1, digest).here == (1, 1)


def test_there_is_no_document_beyond_the_last(start, digest) -> None:
    assert stepping.go_document(start, 7, digest) == start
