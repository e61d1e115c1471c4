"""Rows of a document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import Document
from perspectives.tui.text import flow
from perspectives.tui.text.flow import BLOCK, Flow
from perspectives.tui.text.wrapping import Rows, wrap


def test_every_row_belongs_to_one_line_of_one_passage_or_to_the_gap_below(documents) -> None:
    found = Flow(documents[0].passages, 20)

    places = [found.locate(row) for row in range(found.height)]

    expected = [
        (index, line)
        for index, passage in enumerate(documents[0].passages)
        for line in range(found.lines(index) + (passage.role != "heading"))
    ]
    assert places == expected


def test_beyond_the_text_there_is_nothing(documents) -> None:
    found = Flow(documents[0].passages, 20)

    assert found.locate(-1) is None
    assert found.locate(found.height) is None


def test_a_top_is_where_the_passage_begins(documents) -> None:
    found = Flow(documents[0].passages, 33)

    assert all(found.locate(found.top(index)) == (index, 0) for index in range(6))


def test_what_hides_or_acts_is_shown_by_one_character_each(document) -> None:
    hostile = "a\x1b[31m\u202eb\tc\nd\u200be"

    shown = Flow(document(1, hostile).passages, 40).text(0)

    assert len(shown) == len(hostile)
    assert shown.isprintable()


@pytest.fixture(scope="module")
def long_document(text) -> Document:
    """More passages than are measured at once, of one to nine rows."""
    words = ("river bridge council " * (1 + 7 * number % 19) for number in range(3000))
    return text("\n\n".join(f"{each}{number}." for number, each in enumerate(words)))


def wrapped(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that are wrapped from here on."""
    texts: list[str] = []

    def count(text: str, width: int) -> Rows:
        texts.append(text)
        return wrap(text, width)

    monkeypatch.setattr(flow, "wrap", count)
    return texts


def test_a_long_document_is_there_without_wrapping_it(long_document, monkeypatch) -> None:
    texts = wrapped(monkeypatch)

    found = Flow(long_document.passages, 40)

    assert texts == []
    assert found.height > 0


def test_measuring_wraps_only_the_blocks_asked_for_and_each_once(
    long_document, monkeypatch
) -> None:
    texts = wrapped(monkeypatch)
    found = Flow(long_document.passages, 40)

    answers = [found.measure(200, 300), found.measure(256, 383)]

    assert answers == [True, False]
    assert len(texts) == 2 * BLOCK


def test_an_estimate_is_near_the_truth(long_document) -> None:
    found = Flow(long_document.passages, 40)
    estimate = found.height

    found.measure(0, len(long_document.passages))

    assert abs(estimate - found.height) < 0.1 * found.height


@given(st.sets(st.integers(0, 2999), max_size=6), st.integers(0, 2999))
def test_whatever_is_measured_a_row_is_found_where_its_passage_is(
    long_document, places, passage
) -> None:
    found = Flow(long_document.passages, 31)

    for place in places:
        found.measure(place, place)

    assert found.locate(found.top(passage)) == (passage, 0)
    assert found.locate(found.top(passage) + found.lines(passage)) == (
        passage,
        found.lines(passage),
    )
    assert found.top(2999) + found.lines(2999) + 1 == found.height


def test_measured_passages_are_as_high_as_they_are_wrapped(long_document) -> None:
    found = Flow(long_document.passages, 40)

    found.measure(1500, 1501)

    assert found.lines(1500) == len(wrap(long_document.passages[1500].text, 40))
