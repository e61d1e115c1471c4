"""Spans: two times of one sentence, and months and feasts that are past or lie ahead."""

from __future__ import annotations

import pytest
from perspectives.core.sheets import make_sheet
from perspectives.core.sheets.alone.own_and_shared import shared_dates
from perspectives.core.text.corpus import Corpus

DAY = "2026-06-18"
"""A Thursday."""


def _named(text, said: str, day: str = DAY) -> list[str]:
    document = text(said, id="1").model_copy(update={"date": day})
    return [row.name for row in make_sheet("dates", [document]).rows]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("The book shows nine faults from 5 October to 2 March.", "2025-10-05/2026-03-02"),
        (
            "It has two entries between the start of October and the end of March.",
            "2025-10-01/2026-03-31",
        ),
        ("Snow lay between the end of December and the start of March.", "2025-12-31/2026-03-01"),
        ("The gate will be shut between 5 October and 2 March.", "2026-10-05/2027-03-02"),
        ("The lease runs from 5 October 2024 to 2 March.", "2024-10-05/2025-03-02"),
        ("The lease runs from 5 October to 2 March 2029.", "2028-10-05/2029-03-02"),
    ],
)
def test_the_ends_of_a_span_are_of_one_time(text, said: str, when: str) -> None:
    assert _named(text, said) == [when]


def test_a_span_that_was_ends_before_the_day_of_its_document(text) -> None:
    said = "The book held nine faults between 5 October and 2 March."

    assert _named(text, said, "2026-01-20") == ["2024-10-05/2025-03-02"]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("By the end of April the pump had failed twice.", ["2026-04-30"]),
        ("By the end of April the tower was empty.", ["2026-04-30"]),
        ("By the end of April the bill was due to be paid.", ["2027-04-30"]),
        ("By the end of April the pump must be mended.", ["2027-04-30"]),
        ("The pump has failed since the end of September.", ["2025-09"]),
        ("The tower is shut since Tuesday.", ["2026-06-16"]),
        ("You may remember the flood of October.", ["2025-10"]),
        ("They will remember that the guild meets on Friday.", ["2026-06-19"]),
        ("The hearing was fixed for 9 April.", ["2026-04-09"]),
        ("At Christmas there was no leak.", ["2025-12-25"]),
    ],
)
def test_a_month_that_was_is_the_last_one(text, said: str, when: list[str]) -> None:
    assert _named(text, said) == when


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("You will remember the Tuesday after Easter.", "2026-04-07"),
        ("They shut the tower on the Friday before Christmas.", "2025-12-19"),
        ("They will shut the tower on the Friday before Christmas.", "2026-12-18"),
        ("The leak was found the day after Easter.", "2026-04-06"),
        ("The leak was found on the Sunday before 12 May.", "2026-05-10"),
    ],
)
def test_a_weekday_is_told_from_a_feast_or_a_day(text, said: str, when: str) -> None:
    assert _named(text, said) == [when]


def test_the_day_before_a_thing_is_not_that_of_the_thing(made) -> None:
    sheet = made(
        "dates",
        "Echo, 4 May 2026\n\nThe mill understood the fear after a blast at the quarry in April.",
        "Echo, 5 May 2026\n\nA wall fell on 9 April. The mill at the quarry wrote of a blast"
        " the day before.",
    )

    assert len({row.name: row for row in sheet.rows}["2026-04-08"].cells) == 1


def test_last_year_is_no_date_that_two_sentences_share(text) -> None:
    said = "Echo, 4 May 2026\n\nThe meter at the mill was over the limit on {} days {}."
    years = [
        shared_dates(Corpus([text(said.format(n, when), id=n) for n in "12"]))
        for when in ("last year", "in 2025")
    ]

    assert [len(shared) for shared in years] == [0, 2]


def test_a_month_and_the_end_of_another_are_one_span_whichever_is_nearer(made) -> None:
    sheet = made(
        "dates",
        "ORME, 19 May 2026.\n\nThe season could have lasted from April to the end of October.",
        "Nothing happened.",
    )

    assert "2025-04-01/2025-10-31" in [row.name for row in sheet.rows]
