"""What stands around a figure in its sentence: the words beside it, its clause and its claim."""

from __future__ import annotations

from typing import NamedTuple

from ...cues.reading.counted_words import CLAUSE
from ...cues.reading.quantity import Quantity
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.words import Word
from ...cues.tokens import idea

TOLD_KINDS = ("word", "name", "figure")


def times_named(read: ReadSentence) -> set[str]:
    """The years, months and days that a sentence names: "2026", "3/", "3/12"."""
    forms = (word.form for word in read.words if word.kind == "date")
    parts = (form[1:].split("/") for form in forms)
    return {
        each
        for year, month, day, *_ in parts
        for each in (year, month and f"{month}/{day}")
        if each
    }


def ideas_near(read: ReadSentence, start: int, end: int, reach: tuple[int, int]) -> frozenset[str]:
    """The ideas of some words before and after the start of a figure."""
    words = [word for word in read.words if word.kind in TOLD_KINDS]
    words = [word for word in words if word.kind != "figure" or not start <= word.start < end]
    before = [word for word in words if word.end <= start][-reach[0] :]
    after = [word for word in words if word.start >= start or word.end > end][: reach[1]]
    return frozenset(idea_or_value(word) for word in (*before, *after))


class Clause(NamedTuple):
    """A part of a sentence between marks."""

    text: str
    ideas: frozenset[str]
    names: frozenset[str]


NO_CLAUSE = Clause("", frozenset(), frozenset())


def clause(read: ReadSentence, start: int, end: int) -> Clause:
    """The part of a sentence that a figure stands in."""
    text = read.span.text
    breaks = [match.span() for match in CLAUSE.finditer(text)]
    first = max((stop for _, stop in breaks if stop <= start), default=0)
    last = min((at for at, _ in breaks if at >= end), default=len(text))
    words = [word for word in read.words if first <= word.start < last]
    ideas = frozenset(idea_or_value(word) for word in words if word.kind in ("word", "name"))
    names = frozenset(word.form for word in words if word.kind == "name")
    return Clause(text[first:last], ideas, names)


def claim(read: ReadSentence, at: int) -> frozenset[str]:
    """The ideas of a sentence without the parts beside its claim, unless the figure is in them."""
    asides = [
        part for part in read.whole.parts if part.is_aside and not part.start <= at < part.end
    ]
    return frozenset(
        idea_or_value(word)
        for word in read.words
        if word.kind in TOLD_KINDS
        and word.start != at
        and not any(part.start <= word.start < part.end for part in asides)
    )


def value_idea(quantity: Quantity) -> str:
    """A figure as an idea: "#4100"."""
    return f"#{quantity.low:g}"


def idea_or_value(word: Word) -> str:
    """What a word beside a figure speaks of: its idea, or another figure."""
    return value_idea(word.quantity) if word.quantity else idea(word.form)
