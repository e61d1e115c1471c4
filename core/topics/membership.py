"""Which passages belong to a topic, and how much of it each holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..comparison import Membership
from ..settings import Settings
from .terms import is_phrase, matched_terms

if TYPE_CHECKING:
    from .scorer import TopicScorer


def score_passages(
    terms: Sequence[str], scorer: TopicScorer, settings: Settings
) -> list[Membership]:
    """How much of a topic each passage holds, in the order of the scorer.

    Terms are looked up only where they can make a member of the passage.
    """
    phrases = {
        term: scorer.holding(term)
        for term in terms
        if any(is_phrase(term, language) for language in scorer.vocabulary.languages)
    }
    members: list[Membership] = []
    for n, (passage, score) in enumerate(zip(scorer.passages, scorer.scores(terms), strict=True)):
        by_score = terms if score >= settings.topic_threshold else ()
        looked_up = by_score or [term for term, places in phrases.items() if n in places]
        held = matched_terms(passage, looked_up, scorer.vocabulary) if looked_up else ()
        members.append(Membership(passage=passage.id, score=float(score), terms=held))
    return members


def belongs(member: Membership, settings: Settings) -> bool:
    """Whether a passage belongs to a topic.

    A member holds a phrase of the reader's, wherever it stands, or a word where the rest fits; or
    it is clearly pulled in by what surrounds and resembles it: demanding a term of every member
    costs .06 of F1 on paragraphs, this .01.
    """
    return bool(member.terms) or member.score >= settings.topic_threshold_without_term
