"""Quotations of a paragraph by their marks, double and single ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ...documents import Passage

_SHORTEST = 3
"""Words of a quotation; fewer are a term that somebody uses."""
_MARK = re.compile(r"[“”\"]")
_SINGLE = re.compile(r"(?<![\w‘'’])[‘'](?=\w)")
_SINGLE_END = re.compile(r"[’'](?!\w)")
_OWNED = re.compile(r"s[’']\s[a-z]")
"""The mark of whose something is: "nurses’ work"."""


def marked_quotations(passage: Passage) -> Iterator[tuple[int, int]]:
    """Quotations of a paragraph, those between single marks where no double ones stand around."""
    double = [*_double(passage)]
    yield from double
    for start, end in _single(passage.text):
        at = passage.start + start
        if not any(first <= at < last for first, last in double):
            yield from _long(passage, start, end)


def _single(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between single quotation marks, which have to be closed before the next opens."""
    starts = [match.start() for match in _SINGLE.finditer(text)]
    for start, limit in pairwise((*starts, len(text))):
        ends = [match.start() for match in _SINGLE_END.finditer(text, start + 1, limit)]
        sure = (end for end in ends if not _OWNED.match(text, end - 1))
        if ends:
            yield start, next(sure, ends[0]) + 1
        elif start == 0 and text[0] == "‘":  # the next paragraph goes on with it
            yield 0, len(text)


def _double(passage: Passage) -> Iterator[tuple[int, int]]:
    """Quotations between double marks; one that is not closed runs to where the next opens."""
    opened: int | None = None
    for match in _MARK.finditer(passage.text):
        opening = match[0] == "“" or (match[0] == '"' and opened is None)
        if opened is not None:
            end = match.end()
            if opening:  # the paragraph forgot to close it
                end = max(passage.text.rfind(". ", opened, match.start()) + 1, opened)
            yield from _long(passage, opened, end)
            opened = match.start() if opening else None
        elif opening:
            opened = match.start()
    if opened is not None:
        yield from _long(passage, opened, len(passage.text))


def _long(passage: Passage, start: int, end: int) -> Iterator[tuple[int, int]]:
    if len(passage.text[start:end].split()) >= _SHORTEST:
        yield passage.start + start, passage.start + end


def has_words(passage: Passage, start: int, end: int) -> bool:
    """Whether a stretch is more than marks, and no title of a film or a show."""
    words = re.findall(r"[^\W_]+", passage.text[start - passage.start : end - passage.start])
    return any(word[0].islower() or len(words) < _SHORTEST for word in words)
