"""A figure that both give, in whatever words."""

from __future__ import annotations

import pytest
from perspectives.core.cues.given import dated, given
from perspectives.core.cues.reading.rounds import is_in_rounds

from .conftest import pair


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        (
            "Each rower is paid 240 pounds a season by the club.",
            "A sweetener of £240 a season has not won anyone over.",
            "Both give the same figure",
        ),
        (
            "The archive holds 3,912 glass plates.",
            "Roughly 3,900 pictures lie in the cellar of the town hall.",
            "Both give about the same figure",
        ),
        (
            "The lido at Fen Lane will stay shut for six weeks, the council said.",
            "Swimmers lose the lido in Fen Lane for six weeks of summer.",
            "Both give the same figure",
        ),
        (
            "The money is enough for just 55 miles of barrier.",
            "Instead, it paid for about 55 miles of fencing.",
            "Both give the same figure",
        ),
        (
            "The trust expects 60 sailings at first and 90 sailings a year from 2032.",
            "She held to the forecast of 90 ferries a year from 2032.",
            "Both give the same figure",
        ),
    ],
)
def test_a_telling_figure_of_both_is_shown_in_the_words_of_each(
    one: str, other: str, says: str
) -> None:
    (cue,) = given(pair(one, other))

    assert cue.label == "related"
    assert cue.says.startswith(says)
    assert cue.a.text in one
    assert cue.b.text in other


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The archive holds 3,912 glass plates.", "The archive holds 3,921 glass plates."),
        ("The fair fed 1,100 children.", "A vote of 1,104 members closed the fair."),
        ("Twelve goats grazed on the island.", "The island has twelve bridges."),
        ("The walk takes six weeks.", "Six weeks later the shop closed."),
        (
            "The board will look at the fee of the lido again in two years.",
            "The fee of the lido should be looked at in six months rather than two years.",
        ),
        (
            "The club wants 240 pounds.",
            "It should be 90 and not 240 pounds, said the board.",
        ),
        ("Did the rowers get 240 pounds?", "A sweetener of £240 did not help."),
    ],
)
def test_other_values_and_small_counts_of_other_things_are_not_shown(one: str, other: str) -> None:
    assert not list(given(pair(one, other)))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (1297, 1300, True),
        (412600, 410000, True),
        (4780, 4870, False),
        (0.5, 0.54, False),
        (1297, 1301, False),
    ],
)
def test_a_value_in_rounds_of_its_last_digit(one: float, other: float, expected: bool) -> None:
    assert is_in_rounds(one, other) is is_in_rounds(other, one) is expected


def test_a_day_that_both_name_is_shown_in_the_words_of_each() -> None:
    one = "Residents have their say in a consultation on 17 May 2026."
    other = "On 17 May I shall vote No, dear neighbours."

    (cue,) = dated(pair(one, other))

    assert (cue.kind, cue.rule, cue.label) == ("date", "given", "related")
    assert cue.says == f"Both name the same day: “{one}” beside “{other}”."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry sailed on 17 May 2026.", "The mill burned down on 17 May 2019."),
        ("The ferry sailed in May 2026.", "The mill burned down in May 2026."),
        ("Will the ferry sail on 17 May?", "The mill burned down on 17 May."),
        ("Thursday, 17 May", "The mill burned down on 17 May."),
    ],
    ids=["another year", "no day", "a question", "a heading"],
)
def test_days_that_tell_nothing_are_not_shown(one: str, other: str) -> None:
    assert not list(dated(pair(one, other)))
