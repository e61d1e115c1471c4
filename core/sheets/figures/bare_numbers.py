"""Numbers without a noun, and what they count: "29 will be moved", "a dozen of them"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ...cues.reading.amounts import NUMBER
from .figure import Figure, Written
from .labels import follows_a_label

_FEW, _MANY, _LARGE = 2, 10, 1000
"""Numbers that say little without a noun, some, and by themselves."""
_YEARS = range(1500, 2100)
_HOURS = 24
_DID = (
    r"voted|died|live|lived|work|took|came|went|left|lost|stay|stayed|remain|remained|need|want"
    r"|got|fell|ran|made|found|won|sat|stood|gave|saw|held|paid|kept|met|broke|began"
)
_GOES_ON = re.compile(
    r"\s(?:(?:of\s(?:them|us|those|these)|others?|more|alone|each|still|also|now)\s)?"
    r"(?:will|would|are|were|is|was|have|had|has|can|could|may|might|must|shall|should|do|did|said|say"
    rf"|{_DID})\b"
)
"""What follows a number that stands for things which were named before: "29 will be moved"."""
_COUNTS_ON = re.compile(
    r"\b(?:the\s(?:other|remaining|rest|first)|another|all|these|those)\s$", re.IGNORECASE
)
""" "The remaining 17", "all fourteen"."""
_THE = re.compile(r"\bthe\s$", re.IGNORECASE)
_WHO = re.compile(r"\s(?:who|whom|that|which)\b")
""" "The ninety who were left"."""
_OF_THEM = re.compile(
    r"\sof\s(?:them|these|those|us|whom|which|(?:our|my|his|her|their|its|the)\s[a-z]+"
    rf"|(?:the\s)?{NUMBER})\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"\d{2,3}|[a-z]+ty(?:-[a-z]+)?|[a-z]+teen|eleven|twelve", re.IGNORECASE)
_BARE_BEHIND = re.compile(
    r"\s*(?:$|[.,;:!?)](?!\d))"
    r"|\s(?:[a-z]+(?:ed|ing)|fell|got|had|from|on|of|in|with|who|are|were)\b"
)
"""What follows a number that counts what was named before."""
_CLOCK = re.compile(
    r"\b(?:at|by|until|till|since|before|after|from|past|around|to)\s$", re.IGNORECASE
)
"""Before a small number without a noun it is a time of day: "closes at six"."""
_LAST = 3
"""Counts before a number that it may be some of."""
_REACH = 250
"""Characters back to what was counted or named."""
_SOME_OF_THEM = re.compile(r"\sof\s(?:them|these|those|which|whom)\b")
_WHICH = re.compile(r"\s(?P<which>who|whom|that)\b")
"""What tells which are meant, not of what they are some: "the ninety who were left"."""
_NAMED = re.compile(
    r"\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Ss]everal|[Ss]ome|[Mm]any)\s(?:[a-z-]+\s)?"
    r"(?P<noun>[a-z]{3,}(?<!s)s)\b"
)


def counts_by_itself(value: Written) -> bool:
    """Whether a number without a noun is large, or stands for things that were named before."""
    written = value.words
    large = "," in written or value.quantity.rounded or not written[-1].isdigit()
    weighty = large and value.quantity.low >= _LARGE
    label = "," not in written and follows_a_label(value)
    return (weighty or _stands_alone(value)) and not label


def is_clock_or_year(value: Written) -> bool:
    """Whether a number without a noun may be a time of day or a year: "closes at six"."""
    clock = value.quantity.low <= _HOURS and _CLOCK.search(value.before)
    return bool(clock) or (value.words.isdigit() and value.quantity.low in _YEARS)


def _stands_alone(value: Written) -> bool:
    """Whether a number stands for things that were named before."""
    text, end = value.text, value.end
    if value.words == "Two" and _GOES_ON.match(text, end):
        return True
    if is_clock_or_year(value) or value.quantity.low <= _FEW:
        return False
    if _GOES_ON.match(text, end) or _OF_THEM.match(text, end) or _is_bare(value):
        return True
    counts_on = _COUNTS_ON.search(value.before)
    some = _THE.search(value.before) and _WHO.match(text, end)
    in_words = bool(some) and value.words.isalpha()  # "the three who stayed"
    return in_words or (bool(counts_on or some) and value.quantity.low >= _MANY)


def _is_bare(value: Written) -> bool:
    """Whether a number says by itself that it counts: "only 61 on the dummy pill"."""
    count = _BARE.fullmatch(value.words) and any(each.isalpha() for each in value.before)
    label = follows_a_label(value) or _CLOCK.search(value.before)
    return bool(count and not label and _BARE_BEHIND.match(value.text, value.end))


def with_antecedents(figures: Iterable[Figure]) -> Iterator[Figure]:
    """The figures of documents, those without a noun with what was counted or named before."""
    before: list[Figure] = []
    for figure in figures:
        lacking = not (figure.noun or figure.head or figure.quantity.unit)
        told = _with_noun(figure, before) if lacking else figure
        yield told
        if told.noun and not told.quantity.unit:
            before = [*before[1 - _LAST :], told]


def _with_noun(figure: Figure, before: Sequence[Figure]) -> Figure:
    """A number with what it stands for, where that was counted or named just before."""
    if told := _WHICH.match(figure.sentence.text, figure.behind):
        return figure._replace(antecedent="" if told["which"] == "that" else "people")
    whole = next((each for each in reversed(before) if _may_be_of(figure, each)), None)
    noun = whole.noun if whole else _named_before(figure)
    return figure._replace(antecedent=noun, is_part=bool(whole))


def _may_be_of(part: Figure, whole: Figure) -> bool:
    """Whether a number may tell how many of those who were counted shortly before."""
    near = part.passage.id == whole.passage.id and 0 <= part.start - whole.end <= _REACH
    return near and whole.quantity.high >= part.quantity.low and "…" not in whole.counted


def _named_before(figure: Figure) -> str:
    """The things named last, of which "of them" tells how many."""
    passage, text = figure.passage, figure.passage.text
    at = figure.start - passage.start
    if not _SOME_OF_THEM.match(text, at + len(figure.written)):
        return ""
    told = [*_NAMED.finditer(text, max(0, at - _REACH), at)]
    return told[-1]["noun"] if told else ""
