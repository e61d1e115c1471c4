"""Passages -> sentences, by sentencex and by what it leaves out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import cast

from ..documents import Passage, Sentence, trimmed
from .asides import words_of
from .days import MONTH, WEEKDAY

# Boundaries that sentencex leaves out: inside a quotation of several sentences, and after an
# abbreviation of dotted capitals when the next word can only open a sentence.
_QUOTED = re.compile(r"(?<=[.!?])\s+(?=[A-Z“\"‘])")
_DOTTED = re.compile(
    r"(?<=\b[A-Z]\.[A-Z]\.)\s+(?=(?:The|This|That|These|Those|It|He|She|They|We|But|And|In|On|At|"
    r"For|A|An|Today|Yesterday|Tomorrow)\b)"
)
_CLOSED = re.compile(r"\s[a-z]+\.[”\"’]\s+(?=[A-Z“‘])")
"""The end of a quotation behind a word in small letters, which sentencex may take to be shortened:
"nobody wrote to me.” The owner"."""
_MARK = re.compile("[“”]")
_ABBREVIATION = re.compile(r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|No|vs|Jr|Sr)\.$")
_NO_END = re.compile(r"\b(?:Ms|Mrs|Mr|Dr|Gov|Sen|Rep)\.\s+\S\S?$|\b[A-Z]\.[A-Z]\.$")
"""Where sentencex ends a sentence after "Ms." or inside of "N.Y."."""
_HOUR = re.compile(r"\d\s?[ap]\.m\.\s+$")
_DAY = re.compile(
    rf"(?:{WEEKDAY}|{MONTH}\s\d|(?:Eastern|Central|Mountain|Pacific)\s(?:Standard\s|Daylight\s)?[Tt]ime"
    r"|[ECMP][SD]?T\b|GMT\b|UTC\b)"
)
"""What goes on with a time of day: "at 11 p.m. Sunday"."""
_ITEM = re.compile(r"(?:^|(?<=\s))[•⁃-]?\s?(\d{1,2}|[a-z])[.)]{1,2}\s")
_ONE = re.compile(r"[\w ,'’-]*+[.!?]?+\s*+")
"""Words in which no sentence can end but the last: most lines of lists, poems and subtitles."""


def sentences(passage: Passage) -> tuple[Sentence, ...]:
    """Cut a passage into sentences; their offsets point into the document's text."""
    return sentences_of(words_of(passage), passage.start)


def sentences_of(text: str, at: int) -> tuple[Sentence, ...]:
    """Cut the words of a passage into sentences, given where in its document it begins."""
    return tuple(
        Sentence(start=at + start, end=at + end, text=text[start:end]) for start, end in _cut(text)
    )


def _cut(text: str) -> tuple[tuple[int, int], ...]:
    # A line end inside a paragraph is a hard wrap, not a boundary.
    text = text.replace("\n", " ")
    if _ONE.fullmatch(text):
        start, end = trimmed(text, 0, len(text))
        return ((start, end),) if start < end else ()
    cuts = {0, len(text), *_boundaries(text), *_cuts_in_quotations(text)}
    cuts.update(match.end() for ends in (_DOTTED, _CLOSED) for match in ends.finditer(text))
    for start, end in _items(text):
        cuts -= set(range(start + 1, end + 1))
        cuts.add(start)
    spans = (trimmed(text, *cut) for cut in pairwise(sorted(cuts)))
    return tuple((start, end) for start, end in spans if start < end)


def _items(text: str) -> list[tuple[int, int]]:
    """The marks of a list written into a paragraph: 1. ... 2. ..., a) ... b) ..."""
    if not _ITEM.match(text):
        return []
    marks = list(_ITEM.finditer(text))
    last, items = marks[0][1], [marks[0].span()]
    for match in marks[1:]:
        if match[1] == _after(last):
            last = match[1]
            items.append(match.span())
    return items if len(items) > 1 else []


def _after(mark: str) -> str:
    return str(int(mark) + 1) if mark.isdecimal() else chr(ord(mark) + 1)


def _boundaries(text: str) -> list[int]:
    import sentencex  # noqa: PLC0415 - reading needs no sentences

    # The compiled module carries no type hints.
    boundaries = sentencex.get_sentence_boundaries("en", text)  # pyright: ignore
    starts = [boundary["start_index"] for boundary in cast("list[dict[str, int]]", boundaries)]
    ends = (
        start
        for start in starts
        if not _NO_END.search(text, max(0, start - 12), start + 2)
        and not (_HOUR.search(text, max(0, start - 12), start) and _DAY.match(text, start))
    )
    # The mark of a quotation without an end is left to the sentence before.
    return [start - text.endswith("“", 0, start) for start in ends]


def _cuts_in_quotations(text: str) -> list[int]:
    """Boundaries inside quotation marks, where sentencex keeps a quotation whole."""
    cuts: list[int] = []
    open_marks = straight = last_end = 0
    for match in _QUOTED.finditer(text):
        between = text[last_end : match.start()]
        for mark in _MARK.findall(between):
            # A quotation that began in a passage before is closed here without having been opened.
            open_marks = max(0, open_marks + (1 if mark == "“" else -1))
        straight += between.count('"')
        last_end = match.start()
        inside = open_marks > 0 or straight % 2 == 1
        if inside and not _ABBREVIATION.search(text, max(0, last_end - 8), last_end):
            cuts.append(match.end())
    return cuts
