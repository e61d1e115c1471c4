"""Figures of a text that its sources give, give otherwise, or do not give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.reading.quantity import Quantity
from ...cues.reading.word_forms import word_form
from ...cues.tokens import idea
from ..figures.counts import Figure, in_sentence
from ..figures.likeness import is_one_value, is_rounded, likeness
from ..figures.told_apart import are_told_apart
from ..sheet import quoted
from .checked_sentence import CheckedSentence
from .finding import Finding, NearSentences
from .sources import SourceWords

_FEWEST = 3
"""Things that counts of anybody have in common where they are of one group."""

_ROUGH = ("about", "nearly")
_MANY_DIGITS = 1000
"""The least count whose digits are told to be read."""
_VALUE_OF = re.compile(r"\b([a-z]+)\s(?:of|was|is|at|to|by)\s(?:[a-z]+\s){0,2}$", re.IGNORECASE)
_TELLING = 11
"""The least count that says something by itself."""
_OF_VALUES = frozenset(
    idea(word_form(word))
    for word in """cost price pay paid spend charge worth value total sum amount number figure count
    reach rise fall stand year month week day people person say""".split()  # noqa: SIM905
)
"""What is said of values of any thing."""
_ANYBODY = frozenset(
    idea(word_form(word)) for word in ("people", "person", "man", "woman", "other")
)
"""Heads by which two counts are not yet of one group."""
_TEXTS = re.compile(
    r"\s(?:\w+\s)?(?:documents?|sources?|texts?|articles?|pieces?|reports?|accounts?"
    r"|statements?|stories|papers?|authors?)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:document|source|text|paragraph|article|page)s?\s(?:\d+(?:,\s|,?\sand\s|\sor\s))*$",
    re.IGNORECASE,
)


def figures_given(checked: CheckedSentence, near: NearSentences) -> Iterator[Finding]:
    """What the sources say of each figure of a sentence, but for those it quotes.

    Args:
        checked: The sentence.
        near: The sentences of the sources that may tell it.
    """
    for figure in in_sentence(checked.passage, checked.sentence, checked.read, every=True):
        if not checked.quotes(figure.start) and not _points(figure):
            yield _figure(figure, near)


def _points(figure: Figure) -> bool:
    """Whether a figure only points at texts: "document 2", "documents 1 and 3", "three texts"."""
    text = figure.sentence.text
    start = figure.start - figure.sentence.start
    after = _TEXTS.match(text, start + len(figure.written))
    return bool(after or _POINTING.search(text, 0, start))


def _figure(figure: Figure, near: NearSentences) -> Finding:
    end = figure.start + len(figure.written)
    quote = quoted(figure.passage, figure.sentence, figure.start, end)
    given = [other for _, source in near.about for other in source.figures]
    same = [other for other in given if _is_given(figure, other)]
    same = same or [o for source in near.all for o in source.figures if _is_told(figure, o)]
    if same:
        nearest = max(same, key=lambda o: (_is_exactly(figure, o), *_share(figure, o)))
        return Finding("figure found", quote, _at(nearest))
    others = [o for source in near.nearest for o in source.figures if _is_otherwise(figure, o)]
    if others:
        other = max(others, key=lambda o: _share(figure, o))
        return Finding("other figure", quote, _at(other), f"The source says “{other.written}”.")
    is_given = any(_is_given(figure, other) for source in near.all for other in source.figures)
    note = f"No source gives this figure{' of the same thing' if is_given else ''}."
    return Finding("figure without support", quote, None, note)


def _share(a: Figure, b: Figure) -> tuple[bool, bool, int]:
    """How likely two figures are of one thing."""
    lead = _word_before(a)
    return bool(a.head) and a.head == b.head, bool(lead) and lead == _word_before(b), likeness(a, b)


def _word_before(figure: Figure) -> str:
    """The word that a figure is the value of: "turnout" before "of 68%"."""
    text = figure.sentence.text[: figure.start - figure.sentence.start]
    found = _VALUE_OF.search(text)
    return word_form(found[1].lower()) if found else ""


def _is_exactly(a: Figure, b: Figure) -> bool:
    return is_one_value(a.quantity, b.quantity) and a.quantity.bound == b.quantity.bound


def _is_given(a: Figure, b: Figure) -> bool:
    """Whether a source's figure bears out a text's."""
    one, other = a.quantity, b.quantity
    if _is_exactly(a, b):
        return True
    if is_rounded(one, other) and one.bound in _ROUGH:
        return True
    return one.equals(other) and (one.bound not in ("", *_ROUGH) or _are_in_rounds(one, other))


def _are_in_rounds(one: Quantity, other: Quantity) -> bool:
    """Whether two counts are near because one has fewer digits: not "421,600" and "412,600"."""
    if min(one.low, other.low) < _MANY_DIGITS or one.low < one.high or other.low < other.high:
        return True
    bare = one._replace(bound=""), other._replace(bound="")
    return one.low == other.low or is_rounded(*bare) or is_rounded(*reversed(bare))


def _is_told(a: Figure, b: Figure) -> bool:
    """Whether a source's figure, told among other things, is a text's: both speak of something."""
    telling = bool(a.quantity.unit) or a.quantity.low >= _TELLING
    one = is_one_value(a.quantity, b.quantity) and a.quantity.bound == b.quantity.bound
    return telling and one and bool((a.read.ideas & b.read.ideas) - _OF_VALUES)


def _is_otherwise(a: Figure, b: Figure) -> bool:
    """Whether a source's figure is of the same thing and says another value."""
    one = a.quantity.unit == b.quantity.unit and (bool(a.quantity.unit) or _is_one_noun(a, b))
    if not one or likeness(a, b) <= 0 or are_told_apart(a, b):
        return False
    return len(_things(a) & _things(b)) >= (_FEWEST if a.head in _ANYBODY else 1)


def _things(figure: Figure) -> frozenset[str]:
    """What a claim speaks of besides the value: two things that cost something are two."""
    return figure.claim - _OF_VALUES - {figure.head, figure.lead}


def _is_one_noun(a: Figure, b: Figure) -> bool:
    if a.head and b.head:
        return a.head == b.head
    return bool(a.lead) and a.lead == b.lead


def _at(figure: Figure) -> SourceWords:
    return SourceWords(figure.passage, figure.start, figure.start + len(figure.written))
