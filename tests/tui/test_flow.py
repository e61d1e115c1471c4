"""Rows of a document."""

from __future__ import annotations

from perspectives.tui.flow import Flow


def test_every_row_belongs_to_one_line_of_one_passage_or_to_the_gap_below(documents) -> None:
    flow = Flow(documents[0].passages, 20)

    found = [flow.locate(row) for row in range(flow.height)]

    expected = [
        (index, line)
        for index, passage in enumerate(documents[0].passages)
        for line in range(flow.lines(index) + (passage.role != "heading"))
    ]
    assert found == expected


def test_beyond_the_text_there_is_nothing(documents) -> None:
    flow = Flow(documents[0].passages, 20)

    assert flow.locate(-1) is None
    assert flow.locate(flow.height) is None


def test_a_top_is_where_the_passage_begins(documents) -> None:
    flow = Flow(documents[0].passages, 33)

    assert all(flow.locate(flow.top(index)) == (index, 0) for index in range(6))


def test_what_hides_or_acts_is_shown_by_one_character_each(document) -> None:
    hostile = "a\x1b[31m\u202eb\tc\nd\u200be"

    shown = Flow(document(1, hostile).passages, 40).text(0)

    assert len(shown) == len(hostile)
    assert shown.isprintable()
