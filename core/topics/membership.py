"""Which passages belong to a topic, and how much of it each holds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ..settings import Settings
from .terms import is_phrase, matched_terms, wanted_forms

if TYPE_CHECKING:
    from .scorer import TopicScorer


class TopicScore(NamedTuple):
    """What a passage holds of a topic."""

    passage: str
    """The id of the passage."""
    score: float
    """How much of the topic it holds, 0 to 1."""
    terms: tuple[str, ...]
    """The terms of the topic that stand in it."""


def score_passages(
    terms: Sequence[str], scorer: TopicScorer, settings: Settings
) -> list[TopicScore]:
    """How much of a topic each passage holds, in the order of the scorer.

    Terms are looked up only where they can make a member of the passage.
    """
    lookup = _TermLookup(terms, scorer)
    scores = zip(scorer.passages, scorer.scores(terms).tolist(), strict=True)
    return [
        TopicScore(passage.id, score, lookup.inside(n, fits=score >= settings.topic_threshold))
        for n, (passage, score) in enumerate(scores)
    ]


class _TermLookup:
    """The terms of a topic, looked up in passages."""

    def __init__(self, terms: Sequence[str], scorer: TopicScorer) -> None:
        self._terms, self._scorer = terms, scorer
        vocabulary = scorer.vocabulary
        self._forms = {
            language: {term: wanted_forms(term, language, vocabulary) for term in terms}
            for language in vocabulary.languages
        }
        self._phrases: defaultdict[int, list[str]] = defaultdict(list)
        for term in terms:
            if any(is_phrase(term, language) for language in vocabulary.languages):
                for n in scorer.holding(term):
                    self._phrases[n].append(term)

    def inside(self, n: int, *, fits: bool) -> tuple[str, ...]:
        """The terms that stand in a passage: all kinds where the rest fits, else phrases alone."""
        terms = self._terms if fits else self._phrases.get(n)
        if not terms:
            return ()
        read = self._scorer.read(n)
        return matched_terms(read, {term: self._forms[read.language][term] for term in terms})


def belongs(member: TopicScore, settings: Settings) -> bool:
    """Whether a passage belongs to a topic.

    A member holds a phrase of the reader's, wherever it stands, or a word where the rest fits; or
    it is clearly pulled in by what surrounds and resembles it: demanding a term of every member
    costs .06 of F1 on paragraphs, this .01.
    """
    return bool(member.terms) or member.score >= settings.topic_threshold_without_term
