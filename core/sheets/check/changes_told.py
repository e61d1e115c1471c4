"""Figures of a source that are of an earlier time, or an end of a change: "from 340 to 255"."""

from __future__ import annotations

import re
from itertools import pairwise

from ..figures.figure import Figure
from .parts_told import is_one_noun
from .sources import SourceSentence

_NOW = re.compile(r"\b(?:now|today|currently|at\spresent)\b[^.;]{0,25}$", re.IGNORECASE)
_EARLIER = re.compile(r"(?:\s\w+){0,3}?\s(?:in\s(?:19|20)\d\d|(?:\w+\s){1,2}ago)\b")
_NOT_OF_NOW = re.compile(
    r"\b(?:had|was|were|used|once|then|formerly|ago|\w+ed)\b|\b(?:19|20)\d\d\b", re.IGNORECASE
)
_CHANGE = re.compile(
    r"\b(?:cut(?:s|ting)?|los(?:e[sd]?|ing|t)|shed(?:s|ding)?|drop(?:s|ped)|f[ae]ll(?:s|en)?|r[io]se[sn]?"
    r"|gr[eo]ws?|gr[eo]wn|gain(?:s|ed)?|add(?:s|ed)?|increas(?:es?|ed)|decreas(?:es?|ed))\s(?:by\s)?$",
    re.IGNORECASE,
)
"""What stands before the amount by which something changes."""
_FROM = re.compile(r"\bfrom\s(?:about\s|some\s)?$", re.IGNORECASE)
_UP_TO = re.compile(r"\s(?:\w+\s)?to\s(?:about\s|some\s|just\s|only\s)?$", re.IGNORECASE)


def now(figure: Figure, other: Figure, source: SourceSentence) -> Figure | None:
    """What a source gives for now where it gives the text's figure for a time before."""
    earlier = _EARLIER.match(other.sentence.text, other.behind)
    if not earlier or not is_one_noun(figure, other) or _NOT_OF_NOW.search(figure.clause.text):
        return None
    later = (o for o in source.figures if o.start > other.start)
    return next((o for o in later if _NOW.search(o.before)), None)


def other_end(figure: Figure, other: Figure, source: SourceSentence) -> Figure | None:
    """The end of a change that a text takes for how far it went: "cut 255", "from 340 to 255"."""
    if not _CHANGE.search(figure.before):
        return None
    for one, two in pairwise(source.figures):
        between = source.sentence.text[one.behind : two.at]
        if _FROM.search(one.before) and _UP_TO.search(between) and other in (one, two):
            far = abs(one.quantity.low - two.quantity.low)
            return None if far == figure.quantity.low else (two if other is one else one)
    return None
