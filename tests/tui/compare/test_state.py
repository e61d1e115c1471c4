"""What the reader sees, as a value: begun, moved, carried over to other documents."""

from __future__ import annotations

from dataclasses import replace

import pytest
from perspectives.core.documents import Document
from perspectives.tui.compare.state import State, beginning, carried
from perspectives.tui.moves import stepping

from .. import bridge

TOLL = bridge.make_document(4, "Nobody pays a toll on the bridge.", "Not even lorries.")


@pytest.fixture
def state(documents, digest) -> State:
    """In the traders' letter on the first topic, panes moved, one document zoomed, not synced."""
    begun = beginning(documents)
    there = stepping.go_document(stepping.go_topic(begun.position, 0, digest), 1, digest)
    return replace(
        begun.at(there), order=(2, 0, 1), zoomed=True, synced=False, scrolled=((1, 1), (2, 1))
    )


def test_reading_begins_at_the_first_passage_of_the_first_document(documents) -> None:
    begun = beginning(documents)

    assert begun.position.here == (0, 0)
    assert begun.order == (0, 1, 2)
    assert begun.synced
    assert not begun.zoomed


def test_another_place_changes_nothing_else(state, documents) -> None:
    moved = state.at(stepping.end(state.position, 1, documents, None))

    assert moved.position.here == (1, 4)
    assert replace(moved, position=state.position) == state


def test_documents_in_another_order_are_read_where_they_were_left(
    state: State, documents: tuple[Document, ...]
) -> None:
    new = tuple(reversed(documents))

    after = carried(state, "Cost", documents, new)

    assert after.position.document == 1
    assert after.position.passages == tuple(reversed(state.position.passages))
    assert [new[index].id for index in after.order] == [documents[i].id for i in state.order]
    assert (after.zoomed, after.synced, after.topic_before) == (True, False, "Cost")


def test_what_belongs_to_the_comparison_of_before_is_left_behind(
    state: State, documents: tuple[Document, ...]
) -> None:
    after = carried(state, None, documents, documents)

    assert (after.position.topic, after.position.link) == (None, None)
    assert after.scrolled == (None, ())


def test_a_document_that_is_added_comes_last_and_begins_at_its_beginning(
    state: State, documents: tuple[Document, ...]
) -> None:
    after = carried(state, None, documents, (TOLL, *documents))

    assert after.position.passages[0] == 0
    assert after.order == (3, 1, 2, 0)
    assert after.position.here == (2, state.position.passages[1])


def test_where_the_document_that_was_read_is_gone_the_first_is_read(
    state: State, documents: tuple[Document, ...]
) -> None:
    after = carried(state, None, documents, (documents[0], documents[2]))

    assert after.position.document == 0
    assert after.order == (1, 0)


def test_a_document_that_was_read_again_is_read_at_the_same_words(
    state: State, documents: tuple[Document, ...]
) -> None:
    traders = documents[1]
    here = state.position.here[1]
    texts = [passage.text for passage in traders.passages]
    longer = bridge.make_document(2, "An open letter.", *texts, origin=traders.origin, sha256="f")

    after = carried(state, None, documents, (documents[0], longer, documents[2]))

    assert longer.passages[after.position.passages[1]].text == texts[here]
