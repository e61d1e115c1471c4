"""A figure that two passages both give, in whatever words: shown where nothing is claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..comparison import Cue
from .kinds.figures import count_alike
from .pairing import SentencePair
from .reading.rounds import is_in_rounds
from .reading.sentence import ReadSentence
from .reading.words import Word
from .reason import quoted, reason
from .subject import SHOWN, around_figure

_ASIDE = re.compile(
    r"\b(?:rather than|instead of|in place of|not|never)\s(?:(?:a|an|the|some|about|only)\s)*$",
    re.I,
)
_MONEY = ("$", "€", "£")
_LARGE = 100
"""The least count that says by itself that it may be of one thing."""
_COMMON = 2
"""Ideas in both from which on a share, a span of time or a smaller count may be of one thing."""


def given(pair: SentencePair) -> Iterator[Cue]:
    """The first telling figure that both give, part beside part in the words of each."""
    for a, b in pair.equal_figures:
        if a.quantity is None or b.quantity is None or not _may_be_of_one_thing(pair, a, b):
            continue
        if _is_put_aside(pair.a, a) or _is_put_aside(pair.b, b):
            continue
        if a.quantity.low == b.quantity.low:
            says = "Both give the same figure"
        elif is_in_rounds(a.quantity.low, b.quantity.low) and _are_rounds(pair, a, b):
            says = "Both give about the same figure"
        else:
            continue
        spans = around_figure(pair.a, a), around_figure(pair.b, b)
        said = " beside ".join(quoted(span, SHOWN) for span in spans)
        yield reason("number", "given", "related", spans, f"{says}: {said}.", strong=False)
        return


def _is_put_aside(sentence: ReadSentence, figure: Word) -> bool:
    """Whether a figure is what something else is put in the place of: "rather than two years"."""
    return bool(_ASIDE.search(sentence.span.text[: figure.start]))


def _are_rounds(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether one figure may be the other in rounds: of one thing, or said to be a rough one."""
    rough = any(word.quantity and word.quantity.bound == "about" for word in (a, b))
    return rough or count_alike(pair, a, b)


def _may_be_of_one_thing(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether a figure is a sum, a large count, or stands in two sentences that share more."""
    if a.quantity is None or pair.a.asks or pair.b.asks:
        return False
    unit = a.quantity.unit
    if unit[:1] in _MONEY or (not unit and a.quantity.low >= _LARGE):
        return True
    same = count_alike(pair, a, b)
    return same and pair.common >= _COMMON and not _is_beside_another(pair, unit)


def _is_beside_another(pair: SentencePair, unit: str) -> bool:
    """Whether one gives another value of the unit as well: "12 months rather than two years"."""
    figures = (word.quantity for words in pair.only("figure") for word in words)
    return any(quantity is not None and quantity.unit == unit for quantity in figures)
