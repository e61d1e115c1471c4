"""What two passages that agree in some words say otherwise in others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from ..comparison import Cue
from ..cues.elsewhere import elsewhere
from ..cues.kinds.beside_figures import counted
from ..cues.pairing import SentencePair
from ..cues.reading.deciding import FORCE, NEGATION
from ..cues.reading.sentence import ReadSentence
from ..cues.reading.words import Word
from .alike import likeness

_ALIKE = 0.5
"""Share of ideas from which on two sentences are of one thing."""
_RATHER_ALIKE = 0.25
"""Share of ideas from which on a denial, a demand or a figure in only one is a difference."""
_DECIDING = NEGATION | FORCE
_SMALL = ("preposition", "joint")


def with_what_differs(
    agreeing: Sequence[Cue], pair: SentencePair, pairs: Iterable[SentencePair]
) -> Iterator[Cue]:
    """The cues of an agreement with what other sentences of the passages say, if that differs.

    Where other sentences are that much alike, the passages do not agree: both are told.

    Args:
        agreeing: The cues of one pair of sentences.
        pair: Those sentences.
        pairs: Two by two, the sentences of both passages.
    """
    others = (each for each in pairs if each.a is not pair.a and each.b is not pair.b)
    differing = max(filter(_differ, others), key=likeness, default=None)
    if differing is None:
        yield from agreeing
        return
    is_alike = differing.jaccard >= _ALIKE and len(differing.shared) > 1
    yield from map(as_related, agreeing) if is_alike else agreeing
    yield from elsewhere(differing)


def as_related(cue: Cue) -> Cue:
    """A cue that settles nothing where it told an agreement."""
    return cue.model_copy(update={"label": "related"}) if cue.label == "agree" else cue


def gives_another_figure(
    figures: Sequence[Word], giving: ReadSentence, other: ReadSentence
) -> bool:
    """Whether a sentence that shares an idea gives another figure of the unit of one of some.

    Args:
        figures: Words of the sentence that gives them.
        giving: That sentence.
        other: A sentence of the other document.
    """
    units = {word.quantity.unit for word in figures if word.quantity}
    return not giving.ideas.isdisjoint(other.ideas) and any(
        word.quantity and word.quantity.unit in units and word.form not in giving.forms
        for word in other.words
    )


def _differ(pair: SentencePair) -> bool:
    """Whether two sentences are on one thing and each says something else of it.

    They are much alike, or only one denies or demands, or they count the same thing otherwise.
    """
    if len(pair.shared) > 1 and pair.jaccard >= _ALIKE:
        return all(any(w.kind not in _SMALL for w in words) for words in (pair.only_a, pair.only_b))
    if len(pair.shared) > 1 and pair.jaccard >= _RATHER_ALIKE:
        here, there = pair.decisive(_DECIDING)
        return len(here) != len(there) or _give_other_figures(pair)
    if not pair.a.quantities or not pair.b.quantities:
        return False
    return any(
        counted(pair.a.words, a) & counted(pair.b.words, b)
        for a, b in product(*pair.only("figure"))
    )


def _give_other_figures(pair: SentencePair) -> bool:
    """Whether each gives a figure, and no two have one value."""
    mine, yours = ({w.quantity.low for w in words if w.quantity} for words in pair.only("figure"))
    return bool(mine and yours) and mine.isdisjoint(yours)
