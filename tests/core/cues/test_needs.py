"""What a rule is declared to need: without it the rule finds nothing, and may stay unasked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.cues import DIFFERENCES, IN_CLAUSES, LATER
from perspectives.core.cues.pairing import SentencePair
from perspectives.core.cues.reading.once import once
from perspectives.core.cues.reading.sentence import ReadSentence

from .conftest import pair, read
from .test_differences import TOLD
from .test_laws import EDITED, TEXTS

ALL = {rule: None for rules in (DIFFERENCES, LATER, IN_CLAUSES) for rule in rules.all}
ANY_TWO = st.tuples(*(st.sampled_from([side for _, both, _ in TOLD for side in both]),) * 2)


def unneeded(two: SentencePair) -> list[str]:
    """The rules that find something in two sentences which lack what they need."""
    return [rule.__name__ for rule in ALL if not rule.needs <= two.has and any(rule(two))]


@given(st.one_of(st.tuples(TEXTS, TEXTS), EDITED, ANY_TWO))
def test_a_rule_finds_nothing_without_what_it_needs(texts: tuple[str, str]) -> None:
    two = pair(*texts)

    assert [unneeded(each) for each in (two, two.core, *two.of_clauses) if unneeded(each)] == []


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
