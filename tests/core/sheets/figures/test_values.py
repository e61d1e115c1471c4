"""Values as they are written, in one form."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("They price it at six hundred and forty thousand boats.", "640,000"),
        ("The floor has 900 m2 of space.", "900 square metres"),
        ("The silt comes to 2.6 million m³. They paid £4 million.", "2,600,000 cubic metres"),
        ("The level of the lake was 5.17 m at noon.", "5.17 m"),
        ("An answer comes within two working days.", "≤ 2 days"),
        ("They have to leave within 28 days after cracks were found.", "≤ 28 days"),
        ("The crew ratified it by 241 to 88.", "241–88"),
        ("It costs £12 million; they save three hundred thousand a year.", "£300,000/year"),
    ],
)
def test_a_value_in_one_form(said, value, counted) -> None:
    assert value in [given for _, given in counted(said)]


@pytest.mark.parametrize("years", ["2025–26", "2025/26", "1914-18"])
def test_the_later_of_two_years_is_no_figure(years: str, counted) -> None:
    assert [given for _, given in counted(f"It lost £790,000 in {years}.")] == ["£790,000"]


def test_a_range_that_begins_like_a_year_is_a_figure(counted) -> None:
    assert [given for _, given in counted("They sold 40–60 boats.")] == ["40–60"]
