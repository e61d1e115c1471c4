"""Quotations of which the two texts do not give the same."""

from __future__ import annotations

import pytest

from .conftest import found

BUS = '"I will not run a bus for empty classrooms," said Pohl.'
HARVEST = '"We would have lost the whole harvest of the valley," said Pohl.'


@pytest.mark.parametrize(
    ("a", "b", "beside"),
    [
        (
            '"But I will not run a bus for empty classrooms," said Pohl.',
            BUS,
            "before it, one has “But”",
        ),
        (
            '"If the pumps fail, we would have lost the whole harvest of the valley," said Pohl.',
            HARVEST,
            "before it, one has “If the pumps fail”",
        ),
        (
            '"One more night and we would have lost the whole harvest of the valley," said Pohl.',
            "Pohl has said that, had it not been for the volunteers, "
            '"we would have lost the whole harvest of the valley".',
            "before it, one has “One more night and”, "
            "the other “had it not been for the volunteers”",
        ),
        (
            HARVEST,
            'Unless the wind turned, "we would have lost the whole harvest of the valley".',
            "before it, one has “Unless the wind turned”",
        ),
        (
            '"The lake rises and will drown all the gardens below the old mill road," she wrote.',
            'Of the lake she wrote that it "will drown all the gardens below the old mill".',
            "before it, one has “The lake rises and”; behind it, one has “road”",
        ),
    ],
)
def test_words_beside_a_shared_quotation_are_told_and_nothing_is_agreed(
    a: str, b: str, beside: str
) -> None:
    for one, other in ((a, b), (b, a)):
        (cue,) = found(one, other)

        assert (cue.label, cue.rule) == ("related", "beside")
    (cue,) = found(a, b)
    assert cue.says.endswith(f"; {beside}.")


@pytest.mark.parametrize(
    "other",
    [
        'In the hall Pohl said: "We would have lost the whole harvest of the valley".',
        'Pohl told them they "would have lost the whole harvest of the valley".',
        '"The dam held. We would have lost the whole harvest of the valley," said Pohl.',
        'Asked if it was close, Pohl said: "We would have lost the whole harvest of the valley."',
        '"We would have lost," said Pohl, "the whole harvest of the valley."',
    ],
)
def test_nothing_is_left_out_by_who_says_it_or_where_a_sentence_ends(other: str) -> None:
    assert not any(cue.rule == "beside" for cue in found(HARVEST, other))


def test_a_quoted_word_is_not_opposed_to_one_outside_of_the_marks() -> None:
    a = '"But I can’t ask the town to light empty halls."'
    b = 'The warden told the crowd she couldn’t "ask the town to light halls."'

    assert not any(cue.kind == "opposite" for cue in (*found(a, b), *found(b, a)))


@pytest.mark.parametrize(
    ("whole", "part"),
    [
        (
            "“It is a tide that no careful pilot should trust,” the harbour office wrote.",
            "The office found “a tide that no careful pilot can trust”.",
        ),
        (
            "“We will dredge the whole of the inner harbour, I promise,” she said.",
            "“We will dredge the half of the inner harbour,” she said.",
        ),
    ],
)
def test_a_word_that_is_changed_in_a_part_of_a_quotation_is_told(whole: str, part: str) -> None:
    assert "altered" in [cue.rule for cue in found(whole, part)]
    assert "altered" in [cue.rule for cue in found(part, whole)]


def test_a_quotation_that_begins_later_is_not_altered() -> None:
    whole = "“It is a tide that no careful pilot should trust,” the harbour office wrote."
    part = "The office found “a tide that no careful pilot should trust”."

    assert "altered" not in [cue.rule for cue in found(whole, part)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (
            '"Rivers," said the surveyor after the flood, "do not read our maps."',
            'After the flood the surveyor said: "Rivers do not read our maps."',
        ),
        (
            "“We will pay,” Ms Orr told the court, “when the roof is dry.”",
            "Ms Orr told the court: “We will pay when the roof is dry.”",
        ),
    ],
)
def test_a_quotation_that_is_broken_by_who_says_it_is_one(a: str, b: str) -> None:
    assert {cue.label for cue in found(a, b)} == {"agree"}
    assert "same" in {cue.rule for cue in found(a, b) if cue.kind == "quotation"}


def test_a_word_altered_behind_who_says_it_is_told() -> None:
    a = '"Rivers," said the surveyor after the flood, "do not read our maps."'
    b = 'After the flood the surveyor said: "Rivers do not need our maps."'
    assert [(cue.rule, cue.label) for cue in found(a, b)] == [("altered", "diverge")]


def test_two_quotations_of_one_sentence_stay_two() -> None:
    a = 'The critic called the play "long," the actors called it "a joy to be in" and left.'
    b = 'The critic called the play "long a joy to be in" and left.'
    assert not any(cue.label == "agree" for cue in found(a, b))


def test_whom_a_pronoun_means_put_for_it_at_the_end_is_an_alteration() -> None:
    told = found(
        "“I am glad that somebody told us.”", "“I am glad that somebody told the tenants.”"
    )

    assert [(cue.rule, cue.label) for cue in told] == [("altered", "diverge")]
