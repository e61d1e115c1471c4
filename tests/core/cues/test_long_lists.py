"""Sentences of many figures, clauses or ideas: they take no more than a few times their length."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

import pytest
from perspectives.core.cues import clauses
from perspectives.core.cues.clauses import clauses_alike
from perspectives.core.cues.kinds import figures, other_values
from perspectives.core.cues.kinds.figures import only_one, side_by_side
from perspectives.core.cues.pairing import SentencePair
from perspectives.core.cues.reading.sentence import ReadSentence
from perspectives.core.cues.reading.words import Word

from .conftest import found, pair


def counted(people: int, cats: int, times: int) -> str:
    """A sentence that counts people and cats some times over."""
    return f"They met {f'{people} people and {cats} cats, ' * times}as they went."


def rivals() -> Iterator[tuple[Word, Word]]:
    """Two figures beside each other, without end."""
    (here,), (there,) = pair("They met 5 cats.", "They met 7 cats.").only("figure")
    return repeat((here, there))


def test_no_more_than_two_rivals_are_looked_for() -> None:
    assert only_one(rivals()) is None


def test_the_only_rivals_are_found() -> None:
    both = next(rivals())

    assert only_one(iter([both])) == both
    assert only_one(iter(())) is None


def test_two_long_lists_of_figures_are_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(figures, "_differ", lambda *both: asked.append(both))
    monkeypatch.setattr(other_values, "_of_one_kind", lambda *both: asked.append(both))

    assert found(counted(5, 6, 40), counted(7, 8, 40)) == ()
    assert asked == []


def test_two_short_ones_are() -> None:
    here, there = pair(counted(5, 6, 2), counted(7, 8, 2)).only("figure")

    assert len([*side_by_side(here, there)]) == len(here) * len(there) == 16


def told(verb: str, *things: str) -> str:
    """A sentence of a clause for each of some things."""
    return "; ".join(f"the {thing} {verb} a {thing} rope" for thing in things) + "."


def test_no_clauses_are_compared_that_share_less_than_two_ideas(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    built: list[SentencePair] = []

    def building(a: ReadSentence, b: ReadSentence) -> SentencePair:
        built.append(SentencePair(a, b))
        return built[-1]

    things = ("baker", "miller", "tanner", "weaver", "potter", "cooper")
    two = pair(told("pulls", *things), told("holds", *things))
    monkeypatch.setattr(clauses, "SentencePair", building)

    assert len(two.a.clauses) == len(two.b.clauses) == len(things)
    assert [both.shared for both in clauses_alike(two)] == [both.shared for both in built]
    assert len(built) == len(things)


def test_clauses_are_compared_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[SentencePair] = []
    two = pair(told("pulls", "baker", "miller"), told("holds", "baker", "miller"))
    monkeypatch.setattr(clauses, "SentencePair", lambda a, b: built.append(SentencePair(a, b)))
    next(clauses_alike(two))

    assert len(built) == 1
