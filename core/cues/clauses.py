"""Differences between a clause of one sentence and one of the other."""

from __future__ import annotations

from collections.abc import Iterator

from ..comparison import Cue
from .asking import LEAST_SHARED
from .kinds.certainty import sure
from .kinds.conditions import condition
from .kinds.figures import figures
from .kinds.force import force
from .kinds.nearness import are_of_complements
from .kinds.negation import negation
from .kinds.opposites import opposites, poles
from .kinds.quantifiers import many
from .kinds.times import times
from .kinds.values import values
from .pairing import SentencePair
from .rule import Rules

IN_CLAUSES = Rules(
    *(figures, force, negation, sure, many, condition, times, opposites, poles, values),
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
    for clauses in pair.of_clauses if pair.a.clauses or pair.b.clauses else ():
        if clauses.jaccard < CLAUSES_ALIKE or len(clauses.shared) < LEAST_SHARED:
            continue
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


def _stands_alone(clauses: SentencePair, pair: SentencePair) -> bool:
    """Whether nothing that decides in a clause is said in another clause of the other sentence."""
    return all(
        word in in_sentence
        for words, in_sentence in ((clauses.only_a, pair.only_a), (clauses.only_b, pair.only_b))
        for word in words
        if word.kind in ("decisive", "figure", "date", "code")
    )
