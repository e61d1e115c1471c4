"""Matters: one event in one row, and two events of one day in two."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from perspectives.core import Document
from perspectives.core.sheets import make_sheet
from perspectives.core.sheets.sheet import Row


@pytest.fixture
def dated(text: Callable[..., Document]) -> Callable[..., Sequence[Row]]:
    """The rows of some texts, each with the day it was written."""

    def making(*texts: tuple[str, str]) -> Sequence[Row]:
        documents = [
            text(said, id=str(n)).model_copy(update={"date": day})
            for n, (day, said) in enumerate(texts, start=1)
        ]
        return make_sheet("dates", documents).rows

    return making


def _held(rows: Sequence[Row]) -> list[list[str]]:
    """The documents of each row."""
    return [[cell.document for cell in row.cells] for row in rows]


def test_two_events_of_one_day_are_two_rows(dated) -> None:
    rows = dated(
        (
            "2026-04-01",
            "Nurses voted on Tuesday 17 March to accept the pay offer. "
            "The first ward opened its doors again on 17 March.",
        ),
        (
            "2026-04-02",
            "The wards opened again on 17 March. "
            "The vote of the nurses on the pay offer was held on 17 March.",
        ),
    )

    assert [(row.name, len(row.cells)) for row in rows] == [("2026-03-17", 2), ("2026-03-17", 2)]
    for row in rows:
        said = {"vote" in cell.quotes[0].span.text for cell in row.cells}
        assert len(said) == 1


def test_the_only_thing_of_a_day_is_one_however_it_is_told(dated) -> None:
    rows = dated(
        ("2026-04-20", "Members authorized a strike on 14 February."),
        ("2026-04-22", "On Valentine's Day we took our decision."),
    )

    assert _held(rows) == [["1", "2"]]


def test_news_of_one_day_is_one_matter_only_where_words_meet(dated) -> None:
    rows = dated(
        ("2024-09-19", "Shares of the firm fell on Thursday."),
        ("2024-09-18", "We will begin to pay families back tomorrow."),
    )

    assert _held(rows) == [["1"], ["2"]]


def test_days_beside_each_other_are_a_conflict_of_one_event(dated) -> None:
    rows = dated(
        ("2026-03-18", "The deal with the ferry crews was reached late on Sunday in Brest."),
        ("2026-03-24", "A deal with the crews of the ferry was reached on 16 March."),
    )

    assert [(row.mark, [cell.value for cell in row.cells]) for row in rows] == [
        ("other", ["2026-03-15", "2026-03-16"])
    ]


def test_a_span_stands_with_its_last_day(dated) -> None:
    rows = dated(
        ("2026-04-18", "Rides on the tram were free through 22 March."),
        ("2026-04-24", "The free rides from 17 to 22 March cost the city dear."),
    )

    assert _held(rows) == [["1", "2"]]


def test_a_season_stands_with_the_day_that_tells_the_same(dated) -> None:
    rows = dated(
        ("2025-02-14", "The children's room of the library was closed last spring."),
        ("2025-03-02", "The room of the library for children has been locked since last Easter."),
    )

    assert [(row.name, len(row.cells)) for row in rows] == [("2024-03-31", 2)]


def test_this_year_is_no_season_of_it(dated) -> None:
    rows = dated(
        ("2026-03-18", "Officials said there was no plan to raise the fare this year."),
        ("2026-03-24", "The board may be asked in the autumn to raise the base fare."),
    )

    assert _held(rows) == [["1"], ["2"]]


def test_what_one_document_tells_of_a_day_is_one_with_what_others_tell_of_it(made) -> None:
    sheet = made(
        "dates",
        "ORME, 12 March 2026.\n\nOn 17 May 2026 the people of Orme will be asked.",
        "ORME, 2 May 2026.\n\nOn 17 May I shall vote No. From 17 May 2026 the pier is shut.",
        "ORME, 30 May 2026.\n\nThe referendum of 17 May was lost. The mayor wept on 17 May 2026.",
    )

    assert [len(r.cells) for r in sheet.rows if r.name == "2026-05-17" and len(r.cells) > 1] == [3]


def test_figures_that_both_sentences_give_speak_for_one_event(made) -> None:
    sheet = made(
        "dates",
        "ORME, 12 March 2026.\n\nOn 3 February 2026 the committee handed in 2,306 signatures.",
        "ORME, 2 May 2026.\n\nMore than 2,300 of us had signed when the petition lay on his desk on"
        " 5 February 2026.",
    )

    assert [r.mark for r in sheet.rows if len(r.cells) > 1] == ["other"]


def test_what_documents_say_alike_of_a_month_is_of_one_year(made) -> None:
    quotation = "“Our guests leave in September and the town falls asleep,” said Ida Holm."
    sheet = made(
        "dates", f"ORME, 12 March 2026.\n\n{quotation}", f"ORME, 19 May 2026.\n\n{quotation}"
    )

    (row,) = [r for r in sheet.rows if len(r.cells) > 1]
    assert (row.mark, row.name) == ("same", "2026-09")
