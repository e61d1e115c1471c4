"""What a number without a noun counts by the verb before it."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("said", "what", "value"),
    [
        ("Thefts of boats reached 47 last year.", "Thefts", "47"),
        ("Minor thefts had numbered 26 in the year before.", "Minor thefts", "26"),
        ("An order was made limiting guards to eight at each gate.", "guards", "8"),
        ("By May the complaints stood at 312.", "complaints", "312"),
    ],
)
def test_a_number_counts_what_is_told_to_have_come_to_it(said, what, value, counted) -> None:
    assert counted(said) == [(what, value)]


def test_both_numbers_of_a_rise_count_what_rose(counted) -> None:
    found = counted("Thefts of boats fell from 26 in 2024 to 19 in 2025.")

    assert found == [("Thefts", "26"), ("Thefts", "19")]


@pytest.mark.parametrize(
    "said",
    [
        "The ferries came to 5 p.m. sailings at last.",
        "The meetings were put back to 8.30 in the evening.",
        "The boats were moved to Pier 14.",
        "Work on the sheds came to 2019 at last.",
    ],
)
def test_times_years_and_names_are_no_number_of_things(said, counted) -> None:
    assert not [each for each in counted(said) if each[0] in ("ferries", "boats", "sheds")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The trial lasted seven weeks.", "She sat through eight weeks of the trial."),
        ("A reward of €20,000 was offered.", "The reward has been doubled to €40,000."),
        (
            "The lift of the tower has been broken for 16 months.",
            "The lift is old. It has been broken for two years.",
        ),
    ],
)
def test_other_values_of_one_subject_are_one_row(one, other, shared) -> None:
    event = "The harbour master of Lund was robbed of the silver bell. "

    assert [mark for mark, _ in shared(event + one, event + other)] == ["other"]


def test_a_unit_that_is_the_subject_is_that_of_the_numbers(shared) -> None:
    one = "Opening hours of the tower rise from 32 to 50 a week."
    other = "The tower will be open for 50 hours a week."

    assert len(shared(one, other)) == 1
