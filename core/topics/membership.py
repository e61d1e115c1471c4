"""Which passages belong to a topic, and how much of it each holds."""

from __future__ import annotations

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
    vocabulary = scorer.vocabulary
    wanted = {
        language: {term: wanted_forms(term, language, vocabulary) for term in terms}
        for language in vocabulary.languages
    }
    phrases = {
        term: scorer.holding(term)
        for term in terms
        if any(is_phrase(term, language) for language in vocabulary.languages)
    }
    members: list[TopicScore] = []
    for n, (passage, score) in enumerate(
        zip(scorer.passages, scorer.scores(terms).tolist(), strict=True)
    ):
        by_score = terms if score >= settings.topic_threshold else ()
        looked_up = by_score or [term for term, places in phrases.items() if n in places]
        terms_inside: tuple[str, ...] = ()
        if looked_up:
            read = scorer.read(n)
            terms_inside = matched_terms(
                read, {term: wanted[read.language][term] for term in looked_up}
            )
        members.append(TopicScore(passage.id, score, terms_inside))
    return members


def belongs(member: TopicScore, settings: Settings) -> bool:
    """Whether a passage belongs to a topic.

    A member holds a phrase of the reader's, wherever it stands, or a word where the rest fits; or
    it is clearly pulled in by what surrounds and resembles it: demanding a term of every member
    costs .06 of F1 on paragraphs, this .01.
    """
    return bool(member.terms) or member.score >= settings.topic_threshold_without_term
