"""Moments: the year, month and day of what a sentence names, by what is told of it."""

from __future__ import annotations

import pytest
from perspectives.core.sheets import make_sheet


def _when(text, said: str, day: str | None) -> list[str]:
    document = text(said, id="1").model_copy(update={"date": day})
    rows = make_sheet("dates", [document]).rows
    return [row.name for row in rows]


@pytest.mark.parametrize(
    ("said", "day", "when"),
    [
        ("Tickets for crossings after 28 March will be paid back.", "2026-04-10", "2026-03-28"),
        ("The one on 30 October will be talked over.", "2026-11-02", "2026-10-30"),
        ("Parents did not get the letters until May.", "2026-06-10", "2026-05"),
        ("Parents will not get the letters until May.", "2026-06-10", "2027-05"),
        ("The list had been signed by 5,200 people by Friday.", "2026-10-12", "2026-10-09"),
        ("The mill was built twenty-five years ago.", "2026-10-12", "2001"),
        ("The day before yesterday she left.", "2026-11-02", "2026-10-31"),
        ("It opens in the last week of June.", "2026-05-13", "2026-06"),
        ("The work ends in mid-August.", "2026-05-13", "2026-08"),
        ("All shops close before Christmas.", "2026-11-02", "2026-12-25"),
        ("The guild votes on Thursday of next week.", "2026-03-17", "2026-03-26"),
        ("The guild met on Friday of last week.", "2026-03-17", "2026-03-13"),
        ("A bell is rung at noon this Saturday.", "2026-03-17", "2026-03-21"),
        ("A bell was rung at noon this Saturday.", "2026-03-17", "2026-03-14"),
        (
            "They bought it, and if the guild agrees on 26 May, all is paid.",
            "2026-03-17",
            "2026-05-26",
        ),
    ],
)
def test_the_day_of_what_is_told(text, said: str, day: str, when: str) -> None:
    assert _when(text, said, day) == [when]


@pytest.mark.parametrize(
    "said",
    [
        "The pier was built over 20 years ago.",
        "The stone is 65 million years old, and fell 65 million years ago.",
        "They sell Christmas trees.",
    ],
)
def test_what_tells_no_day(text, said: str) -> None:
    assert _when(text, said, "2026-11-02") == []


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("The pool opens two weeks from tomorrow.", "2026-11-19"),
        ("The roof fell in two weeks ago tomorrow.", "2026-10-22"),
        ("The mill burnt down a fortnight ago yesterday.", "2026-10-20"),
        ("The vote is four weeks from Monday.", "2026-12-07"),
        ("They meet a week from today.", "2026-11-11"),
        ("The barn burnt down a week ago last Friday.", "2026-10-23"),
        ("She left three weeks ago on Monday.", "2026-10-12"),
        ("She left two days ago on Monday.", "2026-11-02"),
        ("The work ends two days after tomorrow.", "2026-11-07"),
        ("The strike began three days before yesterday.", "2026-10-31"),
        ("The bridge will be shut for two weeks from Monday.", "2026-11-09"),
        ("She left three weeks ago on Friday.", "“three weeks ago on Friday”"),
        ("The fair returns a week on Friday.", "“a week on Friday”"),
        ("They will meet more than two weeks from Monday.", "“two weeks from Monday”"),
    ],
)
def test_a_day_is_counted_from_the_day_that_is_named(text, said: str, when: str) -> None:
    assert _when(text, said, "2026-11-04") == [when]


def test_a_weekday_that_another_day_tells_is_not_resolved(text) -> None:
    assert _when(text, "On the following Monday the talks failed.", "2026-11-02") == ["“Monday”"]


def test_a_weekday_beside_a_day_tells_the_year_near_that_of_another_document(text) -> None:
    documents = [
        text("The school opened on Saturday 28 March.", id="1"),
        text("Nothing is told here.", id="2").model_copy(update={"date": "2027-02-01"}),
    ]

    (row,) = make_sheet("dates", documents).rows

    assert row.name == "2026-03-28"


def test_the_year_of_one_deed_is_told_otherwise(text) -> None:
    documents = [
        text("The unit was opened in 1987.", id="1"),
        text("A matron said that the unit had opened in 1985 with 24 beds.", id="2"),
    ]

    marks = {
        row.mark: [cell.value for cell in row.cells] for row in make_sheet("dates", documents).rows
    }

    assert marks["other"] == ["1987", "1985"]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("The bridge was closed in August.", "2025-08"),
        ("The yard laid off staff in August, and says it could do so again.", "2025-08"),
        ("A report in August found that tolls could rise.", "2025-08"),
        ("In August, when the crane failed, men were told they could leave.", "2025-08"),
        ("Guides who began in February could be replaced.", "2026-02"),
        ("One night in early October, a guard in Ostvale heard a bell.", "2025-10"),
        ("One night in early October, a guard will ring a bell.", "2026-10"),
        ("The ships due in August left the yard.", "2026-08"),
        ("The hall would be ready in August, he said.", "2026-08"),
        ("The firm ought to have mended the crane in August.", "2025-08"),
        ("He must have known it in August.", "2025-08"),
        ("Nobody can have seen the crack in August.", "2025-08"),
        ("The crane ought to be mended in August.", "2026-08"),
        ("The crane was to be mended in May, but nobody came.", "2026-05"),
        ("The men had been promised a crane, and it was to come in March.", "2026-03"),
        ("The crane would come when the yard was dry, in August.", "2026-08"),
    ],
)
def test_a_month_that_is_told_in_the_past_lies_before_the_day_of_its_document(
    text, said: str, when: str
) -> None:
    assert _when(text, said, "2026-07-10") == [when]


@pytest.mark.parametrize(
    ("said", "labels"),
    [
        ("On the second Tuesday in March the pier burnt.", ["2025-03-11"]),
        ("The board will vote on the last Friday of May.", ["2025-05-30"]),
        ("It burnt on the first Monday of May 2022.", ["2022-05-02"]),
        ("A year ago this month the pier burnt.", ["2024-04"]),
        ("She named a board a year ago in the spring.", ["2024-03-01/2024-05-31"]),
        ("She named a board two years ago in December.", ["2022-12"]),
        ("The board opens every first Monday of May.", ["“first Monday of May”"]),
        ("She summoned the board to a session starting May 9.", ["2025-05-09"]),
        ("She has ordered the board back to the hall on May 9.", ["2025-05-09"]),
    ],
)
def test_a_date_of_several_parts_is_one(text, said: str, labels: list[str]) -> None:
    document = text(said, id="1").model_copy(update={"date": "2025-04-29"})

    assert [row.name for row in make_sheet("dates", [document]).rows] == labels


@pytest.mark.parametrize(
    ("before", "rows"),
    [
        ("The mayor signed it on Tuesday.", ["2025-04-29"]),
        (
            "The mayor signed it on Tuesday and will speak next Tuesday.",
            ["2025-04-29", "2025-05-06"],
        ),
        ("The mayor signed it.", ["“Tuesday”"]),
    ],
)
def test_the_order_of_a_weekday_is_of_the_one_that_is_told(
    text, before: str, rows: list[str]
) -> None:
    said = f"{before} Her office thinks that Tuesday's order will save the piers."
    document = text(said, id="1").model_copy(update={"date": "2025-04-30"})

    assert sorted({row.name for row in make_sheet("dates", [document]).rows}) == rows
