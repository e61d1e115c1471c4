"""A figure that both state of the same, in sentences that may tell more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.once import once, once_of_text
from ..reading.quantity import Quantity
from ..reading.rounds import is_in_rounds
from ..reading.sentence import ReadSentence
from ..reading.thesaurus import are_opposites
from ..reading.words import Word
from ..reason import quoted, reason
from .ends import TRANSFERS, names_another_end
from .exchanged_voice import exchanges_voice
from .figure_surroundings import GENERIC, HARMLESS, Surroundings, around
from .tense import same_tense

_LEAST = 2
"""Ideas near a figure that both hold, in the same words or in words that may put for them."""
_DIRECTED = frozenset(("from", "to", "by", "against", "without", "before", "after"))
"""Prepositions that tell who or what is on which end."""
_ONE_EACH = 2
"""Figures of both sentences that come near each other: "about 40" is neither of "42" and "38"."""
_STEP = re.compile(
    r"(?:^|[,;:]?\s)(?:and\s)?"
    r"(?:first|second(?:ly)?|then|next|after that|afterwards|finally|lastly)\b",
    re.IGNORECASE,
)
_SHORT = 10
"""Ideas of a sentence in which one word in the place of another is another claim."""


def stated(pair: SentencePair) -> Iterator[Cue]:
    """The figure that both state of the same: what is near it is the same and decides alike."""
    exact = [(a, b) for a, b in pair.equal_figures if _is_exact(pair, a, b)]
    if not exact or not may_state_the_same(pair):
        return
    for a, b in exact:
        here, there = around(pair.a, a), around(pair.b, b)
        if are_of_the_same(pair, here, there):
            spans = here.span, there.span
            says = f"Both give the same figure of it: {quoted(spans[0])}, {quoted(spans[1])}."
            yield reason("number", "stated", "agree", spans, says, strong=False)
            return


@once
def may_state_the_same(pair: SentencePair) -> bool:
    """Whether two sentences may tell one thing: of one time, and short ones decide nothing else."""
    if pair.a.asks or pair.b.asks or _are_of_another_time(pair) or names_another_end(pair):
        return False
    if exchanges_voice(pair) or _comes_in_steps(pair.a) or _comes_in_steps(pair.b):
        return False
    if is_short(pair) and (pair.is_elsewhere or _decides(pair)):
        return False
    return not pair.speaks_of_another


@once_of_text
def _comes_in_steps(sentence: ReadSentence) -> bool:
    """Whether it tells several things in their order, each with a word of that."""
    return len(_STEP.findall(sentence.span.text)) > 1


def is_short(pair: SentencePair) -> bool:
    """Whether neither tells so much that one word more is only another thing."""
    return max(len(pair.a.ideas), len(pair.b.ideas)) <= _SHORT


def _are_of_another_time(pair: SentencePair) -> bool:
    """Whether they name other years, or one tells of what was and the other of what will be."""
    mine, yours = pair.a.years, pair.b.years
    return bool(mine and yours and mine != yours) or not same_tense(pair)


def _decides(pair: SentencePair) -> bool:
    """Whether a word that decides stands in only one of them."""
    words = (word.form for words in pair.only("decisive") for word in words)
    values = pair.each_has_own("figure", "date", "code")
    return values or pair.only_wished or any(form not in HARMLESS for form in words)


def _is_exact(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two figures are one to the last digit, or one is the only other in rounds."""
    if a.quantity is None or b.quantity is None:
        return False
    mine, yours = a.quantity, b.quantity
    if mine.unit != yours.unit:
        return True  # by the month, by the year
    if mine.low == yours.low:
        return True
    near = [*_in_rounds_of(mine, pair.b.quantities), *_in_rounds_of(yours, pair.a.quantities)]
    return is_in_rounds(mine.low, yours.low) and len(near) == _ONE_EACH


def _in_rounds_of(quantity: Quantity, words: Iterable[Word]) -> Iterator[Word]:
    """The figures of which a quantity of one unit may be the round one, or that may be its own."""
    for word in words:
        if word.quantity and word.quantity.unit == quantity.unit and word.quantity.equals(quantity):
            yield word


def are_of_the_same(
    pair: SentencePair, here: Surroundings, there: Surroundings, least: int = _LEAST
) -> bool:
    """Whether a figure is told of the same in both: nothing near it decides otherwise."""
    if here.is_known or there.is_known or _counts_another(pair, here, there):
        return False
    mine = dict(zip(pair.translated(here.ideas), here.ideas.values(), strict=True))
    same = (mine.keys() & there.ideas.keys()) - GENERIC
    if len(same) < least:
        return False
    words = [mine[form] for form in same], [there.ideas[form] for form in same]
    if here.deciding(words[0]) != there.deciding(words[1]) or _give_other_values(here, there):
        return False
    if _stand_at_other_ends(here, words[0], there, words[1]):
        return False
    only, more = mine.keys() - pair.b.ideas, there.ideas.keys() - pair.a.ideas - pair.known
    named = here.names - pair.b.names, there.names - pair.a.names
    return not all(named) and not any(are_opposites(x, y) for x, y in product(only, more))


def _stand_at_other_ends(
    here: Surroundings, mine: Sequence[Word], there: Surroundings, yours: Sequence[Word]
) -> bool:
    """Whether one of the same ideas near both is on another end: who pays, who is paid."""
    passed_on = not TRANSFERS.isdisjoint({*here.ideas, *there.ideas})
    ends = (
        ({here.before(word)} & _DIRECTED, {there.before(other)} & _DIRECTED)
        for word, other in zip(mine, yours, strict=True)
    )
    return any(one != other and (passed_on or (one and other)) for one, other in ends)


def _give_other_values(here: Surroundings, there: Surroundings) -> bool:
    """Whether near the figure each gives another value of one unit: "8 of 30", "30, 9 of them"."""
    return any(
        one.unit == other.unit and not one.equals(other)
        for one, other in product(here.others, there.others)
    )


def _counts_another(pair: SentencePair, here: Surroundings, there: Surroundings) -> bool:
    """Whether each figure stands right before another thing: "85 dogs", "85 cats"."""
    mine, yours = pair.translated(here.counted), there.counted
    if not mine or not yours or {*mine} & {*yours} or {mine[0], yours[0]} & GENERIC:
        return False
    return (mine[0] in pair.known) == (yours[0] in pair.known)
