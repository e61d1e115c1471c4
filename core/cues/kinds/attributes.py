"""What a figure is the value of: what it counts, or what stands before it."""

from __future__ import annotations

import re

from ..pairing import LIGHT
from ..reading.amounts import NUMBER
from ..reading.counted import noun_after, noun_before
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_form
from ..reading.words import IDEAS, Word

_OF_A_WHOLE = re.compile(rf"\s(?:out\s)?of\s(?:(?:the|its|all|his|her|their)\s)?(?:{NUMBER})", re.I)
"""After a part that is counted: "9 of the 14 counts"."""
_OF_THEM = re.compile(r"\s(?:of\s)(?:which|whom|them|these|those)\b", re.I)
"""After a part of what was counted before it: "nine holes, three of which"."""
_ENDS = re.compile(r"[,;:()—–.!?]")
_ATTRIBUTE = re.compile(
    r"(?:\b(?:is|are|was|were|be|of|to|at|a|an|the|now|just|only|stands?|stood|amounts?|amounted"
    r"|reache[sd]|totals?|totalled|totaled|numbers?|about|around)\b|[:(\s])+$",
    re.IGNORECASE,
)
"""Between a noun and the value of what it names."""


_VALUE = re.compile(
    r"[\s,]*(?:it\s)?(?:is|are|was|were)(?:\s(?:at|minus|about|some|now|only))*\s", re.IGNORECASE
)
"""Between what has a value and the value."""


def head(sentence: ReadSentence, figure: Word) -> str:
    """What a figure without a unit counts or is the value of."""
    text = sentence.span.text
    noun = noun_after(text, figure.end)
    if noun is None and (whole := _OF_A_WHOLE.match(text, figure.end)):
        noun = noun_after(text, whole.end())
    if noun is not None:
        return word_form(noun.head)
    if _OF_THEM.match(text, figure.end) and (whole := _counted_before(sentence, figure)):
        return whole
    if named := noun_before(text, figure.start):
        return word_form(named.split()[0])
    before = _before(sentence, figure)
    return before.form if before and _ATTRIBUTE.fullmatch(text[before.end : figure.start]) else ""


def behind_part(sentence: ReadSentence, figure: Word) -> frozenset[str]:
    """What is said right behind a part of what was counted before it; nothing for other figures."""
    text = sentence.span.text
    if not _OF_THEM.match(text, figure.end):
        return frozenset()
    ends = _ENDS.search(text, figure.end)
    end = ends.start() if ends else len(text)
    telling = (w for w in sentence.words if w.kind in IDEAS)
    return frozenset(w.form for w in telling if figure.end <= w.start < end) - LIGHT


def _counted_before(sentence: ReadSentence, figure: Word) -> str:
    """What the last figure before a figure counts; "" where it counts nothing."""
    before = [other for other in sentence.quantities if other.end <= figure.start]
    noun = noun_after(sentence.span.text, before[-1].end) if before else None
    return word_form(noun.head) if noun else ""


def is_of_another(sentence: ReadSentence, figure: Word, only: frozenset[str]) -> bool:
    """Whether a figure is of a noun that the other does not name: "a duty of 5 percent"."""
    before = _before(sentence, figure)
    if before is None or before.form not in only:
        return False
    return sentence.span.text[before.end : figure.start].strip() == "of" or is_said_of_another(
        sentence, figure, only
    )


def is_said_of_another(sentence: ReadSentence, figure: Word, only: frozenset[str]) -> bool:
    """Whether a figure is said of what the other does not name: "the door is 4 metres wide"."""
    before = _before(sentence, figure)
    if before is None or before.form not in only:
        return False
    return bool(_VALUE.fullmatch(sentence.span.text, before.end, figure.start))


def _before(sentence: ReadSentence, figure: Word) -> Word | None:
    """The last word before a figure that says something."""
    telling = (w for w in reversed(sentence.words) if w.kind in IDEAS)
    return next((w for w in telling if w.end <= figure.start and w.form not in LIGHT), None)
