"""Dates that one document tells more roughly than another, and stretches that are no month."""

from __future__ import annotations

from datetime import date

import pytest
from perspectives.core import Document
from perspectives.core.cues.reading.sentence import ReadSentence
from perspectives.core.documents import Sentence
from perspectives.core.sheets import make_sheet
from perspectives.core.sheets.dates.calendar import Stretch, is_rough, of_day
from perspectives.core.sheets.dates.datelines import OwnDay
from perspectives.core.sheets.dates.moments import moments


def _read(said: str) -> list[str]:
    read = ReadSentence(Sentence(start=0, end=len(said), text=said))
    return [
        each.when.label if each.when else "" for each in moments(read, OwnDay(date(2025, 3, 14)))
    ]


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        ("Work starts in spring 2026.", ["2026-03-01/2026-05-31"]),
        ("It will answer in the autumn.", ["2025-09-01/2025-11-30"]),
        ("Last summer it rained.", ["2024-06-01/2024-08-31"]),
        ("It closed in the winter.", ["2024-12-01/2025-02-28"]),
        ("They should meet this weekend.", ["2025-03-15/2025-03-16"]),
        ("Over the weekend 40 people came.", ["2025-03-08/2025-03-09"]),
        ("In 2023/24 turnover fell.", ["2023/2024"]),
        ("Sales fell in the last quarter of 2024.", ["2024-10-01/2024-12-31"]),
        ("We strike from a week on Monday.", ["2025-03-24"]),
        ("They meet on Tuesday week.", ["2025-03-25"]),
        ("It opens next Thursday.", ["2025-03-20"]),
        ("They play two mornings a week on Monday.", [""]),
        ("In winter we rest, and the spring of the clock broke.", []),
    ],
)
def test_stretches_are_read_from_the_day_of_the_document(said: str, labels: list[str]) -> None:
    assert _read(said) == labels


def test_next_weekday_of_the_same_week_is_that_of_the_next_week() -> None:
    said = "The schools will be shut next Thursday."
    read = ReadSentence(Sentence(start=0, end=len(said), text=said))

    (moment,) = moments(read, OwnDay(date(2025, 1, 28)))

    assert moment.when == of_day(date(2025, 2, 6))


def _rows(text, *texts: str) -> list[tuple[str, int]]:
    documents: list[Document] = [text(each, id=str(n)) for n, each in enumerate(texts, 1)]
    return [(row.name, len(row.cells)) for row in make_sheet("dates", documents).rows]


def test_a_month_is_the_day_of_another_document_where_both_tell_of_one_thing(text) -> None:
    exact = "The toilets on the quay will be closed from 1 September 2024."
    rough = "The quay loses its toilets in September 2024."

    assert _rows(text, exact, rough) == [("2024-09-01", 2)]


def test_words_that_were_said_in_a_month_are_not_what_was_done_on_a_day_of_it(text) -> None:
    said = "In April 2024 Ida Holm told the bakers, ‘Close the old ovens at once.’"

    assert len(_rows(text, said, "The bakers closed the old ovens on 19 April 2024.")) == 2
    assert len(_rows(text, said, "Ida Holm told the bakers on 4 April 2024 to close them.")) == 1


def test_what_happened_in_one_year_stays_apart_where_it_shares_nothing(text) -> None:
    one = "Press release, 3 March 2025\n\nA register of carers opens in 2027."
    other = "By 2027 the wage would reach a pound more."

    assert _rows(text, one, other)[1:] == [("2027", 1), ("2027", 1)]


def test_a_month_of_which_all_tell_one_thing_is_its_day(made) -> None:
    sheet = made(
        "dates",
        "Old Perry warned the harbour board of the crane. He wrote to it in March 2019.",
        "Perry's letter on the crane is with the board. He posted it on 8 March 2019.",
    )

    assert [(row.name, row.mark) for row in sheet.rows] == [("2019-03-08", "same")]


def test_a_month_of_which_more_is_told_stays_a_month(made) -> None:
    sheet = made(
        "dates",
        "Old Perry warned the harbour board of the crane. He wrote to it in March 2019.",
        "Perry's letter on the crane is with the board. He posted it on 8 March 2019. "
        "On 12 March 2019 a gale blew the roof off.",
    )

    assert ("2019-03-08", "same") not in [(row.name, row.mark) for row in sheet.rows]


def test_what_happened_in_one_month_stays_apart_where_it_shares_nothing(text) -> None:
    said = (
        "The council polled its tenants about rents in February.",
        "A storm sank the ferry off Brest in February.",
        "Tenants told a pollster in February that rents are too high.",
    )
    documents = [
        text(each, id=f"{n}").model_copy(update={"date": "2025-04-02"})
        for n, each in enumerate(said, start=1)
    ]

    rows = make_sheet("dates", documents).rows

    assert sorted([c.document for c in row.cells] for row in rows) == [["1", "3"], ["2"]]


def test_a_span_from_the_first_of_a_month_is_not_put_on_a_day_in_it(text) -> None:
    span = "The toilets on the quay will be closed from 1 to 10 September 2024."
    day = "The quay loses its toilets on 5 September 2024: they will be closed."

    assert ("2024-09-05", 2) not in _rows(text, span, day)


@pytest.mark.parametrize(
    ("first", "last", "rough"),
    [
        (date(2026, 6, 1), date(2026, 6, 30), True),
        (date(2026, 6, 1), date(2026, 8, 31), True),
        (date(2026, 6, 1), date(2026, 6, 7), True),
        (date(2026, 1, 1), date(2026, 12, 31), True),
        (date(2026, 6, 1), date(2026, 6, 10), False),
        (date(2026, 6, 1), date(2026, 6, 1), False),
        (date(2026, 6, 8), date(2026, 7, 7), False),
    ],
)
def test_a_week_whole_months_and_years_are_rough(first: date, last: date, rough: bool) -> None:
    assert is_rough(Stretch(first, last)) is rough
