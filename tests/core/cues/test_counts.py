"""What each says of something that both count or measure, where the values differ."""

from __future__ import annotations

import pytest
from perspectives.core.cues.counts import counts

from .conftest import found, pair


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            "The gauge by the chapel measured the shock at 8.7mm a second.",
            "What shook the cottages had been recorded at 7.8 mm per second.",
        ),
        ("Up to 60 wagons a day will be let in.", "A hundred and twenty wagons a day will pass."),
    ],
)
def test_two_values_by_one_rate_are_shown_beside_each_other(a: str, b: str) -> None:
    (cue,) = counts(pair(a, b))

    assert (cue.label, cue.rule) == ("related", "counts")
    assert cue.a.text in a
    assert cue.b.text in b


def test_equal_values_and_values_by_other_rates_are_not() -> None:
    a = "The gauge measured the shock at 8.7mm a second."

    assert not list(counts(pair(a, "It was put at 8.7 mm per second.")))
    assert not list(counts(pair(a, "The glacier moves at 7.8 mm a day.")))


def test_words_that_both_have_are_told_once() -> None:
    said = "My father, my sister and I have all worked at the mill."

    assert [cue.rule for cue in found(said, said)] == ["same"]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The lease had 11 votes in favour.", "The margin of 329 votes ends the dispute."),
        ("It was granted by 11 votes to 8.", "There were 12 votes for the tram line."),
    ],
)
def test_counts_that_can_hardly_be_of_one_thing_are_not_shown(a: str, b: str) -> None:
    assert not list(counts(pair(a, b)))


def test_what_is_counted_is_named_by_all_the_words_that_both_have() -> None:
    one, other = "They fill 500,000 paper sacks of sand.", "He saw 410,000 paper sacks of sand."

    (cue,) = counts(pair(one, other))

    assert cue.says.startswith("Both count “paper sacks”: ")
