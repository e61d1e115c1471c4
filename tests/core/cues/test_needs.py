"""What a rule is declared to need: without it the rule finds nothing, and may stay unasked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.cues.asking import DIFFERENCES, LATER
from perspectives.core.cues.clauses import IN_CLAUSES, clauses_alike
from perspectives.core.cues.pairing import SentencePair
from perspectives.core.cues.reading.once import once
from perspectives.core.cues.reading.sentence import ReadSentence

from .conftest import pair, read
from .test_differences import TOLD
from .test_laws import EDITED, TEXTS

ALL = {rule: None for rules in (DIFFERENCES, LATER, IN_CLAUSES) for rule in rules.all}
SIDES = [side for _, both, _ in TOLD for side in both]


def unneeded(two: SentencePair) -> list[str]:
    """The rules that find something in two sentences which lack what they need."""
    return [rule.__name__ for rule in ALL if not rule.needs <= two.has and any(rule(two))]


def read_in_parts(a: str, b: str) -> tuple[SentencePair, ...]:
    """Two sentences, and all that is read of them beside each other."""
    two = pair(a, b)
    return two, two.core, two.unspoken, *clauses_alike(two)


@pytest.mark.parametrize("texts", [both for _, both, _ in TOLD])
def test_no_rule_that_finds_something_is_left_out(texts: tuple[str, str]) -> None:
    assert [each for two in read_in_parts(*texts) for each in unneeded(two)] == []


@given(st.one_of(st.tuples(TEXTS, TEXTS), EDITED, st.tuples(*(st.sampled_from(SIDES),) * 2)))
def test_a_rule_finds_nothing_without_what_it_needs(texts: tuple[str, str]) -> None:
    assert [each for two in read_in_parts(*texts) for each in unneeded(two)] == []


def test_two_values_of_one_thing_are_looked_for_only_where_each_gives_one() -> None:
    asked = {rule.__name__ for rule in DIFFERENCES.of(pair("It costs 5 euros.", "It is free."))}

    assert "figures" not in asked
    assert "single" in asked


def test_what_is_read_once_is_not_read_again() -> None:
    asked: list[ReadSentence] = []

    @once
    def length(sentence: ReadSentence) -> int:
        asked.append(sentence)
        return len(sentence.words)

    one, other = read("The ferry sails."), read("The ferry sails at nine.")

    assert [length(one), length(one), length(other)] == [2, 2, 4]
    assert asked == [one, other]
