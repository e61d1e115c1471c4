"""Differences between a clause of one sentence and one of the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product

from ..comparison import Cue
from .asking import LEAST_SHARED
from .kinds.certainty import sure
from .kinds.conditions import condition
from .kinds.figures import figures
from .kinds.force import force
from .kinds.nearness import are_of_complements
from .kinds.negation import negation
from .kinds.opposites import opposites, poles
from .kinds.other_values import other_values
from .kinds.quantifiers import many
from .kinds.times import times
from .pairing import SentencePair
from .reading.sentence import ReadSentence
from .rule import OrderedRules

IN_CLAUSES = OrderedRules(
    *(figures, force, negation, sure, many, condition, times, opposites, poles, other_values),
)
"""What looks for a difference between two clauses."""
CLAUSES_ALIKE = 0.5
"""Share of ideas from which on two clauses are compared."""


def between_clauses(pair: SentencePair) -> Iterator[Cue]:
    """The first difference between a clause of one and one of the other that is alike."""
    if pair.a.asks or pair.b.asks or len(pair.shared) < LEAST_SHARED or pair.core.is_elsewhere:
        return
    if are_of_complements(pair):
        return
    for clauses in clauses_alike(pair):
        if not _stands_alone(clauses, pair):
            continue
        told = [
            cue
            for rule in IN_CLAUSES.of(clauses)
            for cue in rule(clauses)
            if cue.label == "diverge"
        ]
        if told:
            yield from told
            return


def clauses_alike(pair: SentencePair) -> Iterator[SentencePair]:
    """Clauses of one beside clauses of the other that are alike, or beside all of it."""
    mine, yours = (pair.a, *pair.a.clauses), (pair.b, *pair.b.clauses)
    for a, b in islice(product(mine, yours), 1, None):
        if _are_alike(a, b):
            yield SentencePair(a, b)


def _are_alike(a: ReadSentence, b: ReadSentence) -> bool:
    """Whether two clauses share enough of their ideas to be compared."""
    if min(len(a.ideas), len(b.ideas)) < LEAST_SHARED:
        return False
    shared = len(a.ideas & b.ideas)
    return shared >= LEAST_SHARED and shared >= CLAUSES_ALIKE * len(a.ideas | b.ideas)


def _stands_alone(clauses: SentencePair, pair: SentencePair) -> bool:
    """Whether nothing that decides in a clause is said in another clause of the other sentence."""
    return all(
        word in in_sentence
        for words, in_sentence in ((clauses.only_a, pair.only_a), (clauses.only_b, pair.only_b))
        for word in words
        if word.kind in ("decisive", "figure", "date", "code")
    )
