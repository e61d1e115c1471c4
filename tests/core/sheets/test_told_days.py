"""Days that are told from another: a feast, one told before, an event, a month without a name."""

from __future__ import annotations

import pytest
from perspectives.core.sheets import make_sheet

DAY = "2026-03-22"
"""A Sunday."""


def _named(text, said: str, day: str | None = DAY) -> list[str]:
    document = text(said, id="1").model_copy(update={"date": day})
    return [row.name for row in make_sheet("dates", [document]).rows]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("They voted on St. Patrick's Day.", "2026-03-17"),
        ("The lease ran out on New Year’s Eve.", "2025-12-31"),
        ("The hall will reopen on Good Friday.", "2026-04-03"),
        ("It has been locked since last Easter.", "2025-04-20"),
        ("The barn burnt down on Guy Fawkes Night.", "2025-11-05"),
        ("It opened on Guy Fawkes Night's eve.", "2025-11-04"),
        ("The pier was shut on Labor Day.", "2025-09-01"),
        ("A storm sank it on Anzac Day 2011.", "2011-04-25"),
        ("It closed nine days before Christmas.", "2025-12-16"),
    ],
)
def test_a_feast_is_a_day(text, said: str, when: str) -> None:
    assert _named(text, said) == [when]


@pytest.mark.parametrize(
    "said",
    [
        "They sell Easter eggs.",
        "Every Christmas the river floods.",
        "A mobile library calls every second Thursday.",
        "It rose by a tenth over the last year.",
        "They called it off, usually by a message the night before.",
    ],
)
def test_what_is_no_day(text, said: str) -> None:
    assert _named(text, said) == []


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("It ended close to midnight on the fifteenth.", ["2026-03-15"]),
        ("The plan was handed in on the 3rd of this month.", ["2026-03-03"]),
        ("It will close on the last Tuesday of the month.", ["2026-03-31"]),
        ("They met on 3 March and again on the ninth.", ["2026-03-03", "2026-03-09"]),
        ("He lives on the fifteenth floor.", []),
    ],
)
def test_a_day_of_a_month_that_is_not_named(text, said: str, when: list[str]) -> None:
    assert _named(text, said) == when


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("They marched on 11 January. The following Monday the mayor met them.", "2026-01-12"),
        ("They marched on 11 January. Two days later the mayor met them.", "2026-01-13"),
        ("They marched on 11 January. The mayor met them the next morning.", "2026-01-12"),
        ("They marched on 11 January. The mayor left that night.", "2026-01-11"),
        ("They marched on 11 January. It snowed the day before.", "2026-01-10"),
        (
            "They marched on 11 January.\n\nThe mayor resigned a week later.",
            "2026-01-12/2026-01-18",
        ),
    ],
)
def test_a_day_is_told_from_the_one_before_it(text, said: str, days: str) -> None:
    assert days in _named(text, said)


def test_a_day_in_a_far_passage_tells_none(text) -> None:
    said = "They marched on 11 January.\n\nSnow fell.\n\nThe following Monday the mayor met them."

    assert _named(text, said) == ["2026-01-11", "“Monday”"]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("The council voted on 4 February. I left on the morning after the vote.", "2026-02-05"),
        (
            "The strike began on 2 March. A bus crashed on the second Tuesday of the strike.",
            "2026-03-10",
        ),
        (
            "The strike began on 2 March. A bus crashed on the third day of the walkout.",
            "2026-03-04",
        ),
    ],
)
def test_a_day_is_told_from_an_event(text, said: str, when: str) -> None:
    assert when in _named(text, said)


def test_an_event_of_two_days_tells_none(text) -> None:
    said = "They voted on 4 February and voted on 9 March. I left on the morning after the vote."

    assert _named(text, said) == ["2026-02-04", "2026-03-09"]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("Rides are free through Sunday.", "2026-03-22"),
        ("The board could have bought it in October.", "2025-10"),
        ("She asked staff to report at the meeting of 28 April.", "2026-04-28"),
        ("Please change the locks before Friday.", "2026-03-27"),
        ("Last Saturday the mayor left.", "2026-03-14"),
    ],
)
def test_what_lies_ahead_and_what_is_past(text, said: str, when: str) -> None:
    assert _named(text, said) == [when]


def test_a_line_that_gives_a_month_dates_months_and_days(text) -> None:
    said = (
        "Letter to the Parish News, March 2026\n\n"
        "I marched on the second Saturday in January. We wrote on 3 March."
    )

    assert {"2026-01-10", "2026-03-03"} <= {*_named(text, said, None)}


def test_a_time_of_day_and_its_day_stand_in_one_sentence(text) -> None:
    sheet = make_sheet(
        "dates", [text("It ended at 11:40 p.m. Sunday after talks. All left.", id="1")]
    )

    assert sheet.rows[0].cells[0].quotes[0].sentence.text.startswith("It ended")


@pytest.mark.parametrize(
    ("said", "days"),
    [
        (
            "He died on the night of Dec. 11, 2022, and she on Christmas Day.",
            ["2022-12-11", "2022-12-25"],
        ),
        (
            "We wrote on 12 December 2022. Nobody answered until 9 January.",
            ["2022-12-12", "2023-01-09"],
        ),
        ("The ferry was fined in 2021. It was last seen in February.", ["2021", "2026-02"]),
        ("She died on Boxing Day three years ago.", ["2023-12-26"]),
        ("We met on 12 March, the morning after she died.", ["2026-03-11", "2026-03-12"]),
    ],
)
def test_a_day_without_a_year_has_that_of_the_day_before_it(
    text, said: str, days: list[str]
) -> None:
    assert _named(text, said) == days
