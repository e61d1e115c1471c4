"""Figures where they stand: a value as it is written, with what it counts or measures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..cues.reading.amounts import unit_of
from ..cues.reading.counted import (
    Noun,
    fate,
    has_fate,
    is_of_several,
    lead,
    measured,
    noun_after,
    noun_before,
    told,
)
from ..cues.reading.quantities import Quantity
from ..cues.reading.sentence import ReadSentence, Word, word_form
from ..cues.tokens import idea
from ..documents import Passage, Sentence
from ..text.corpus import Corpus
from .values import noun_inside, values

WINDOW = 7
"""Words on each side of a figure that tell which thing of a kind is counted."""
NEAR = 4
"""Words next to a figure that say most of what is counted."""
_DAY = 1440.0
"""Minutes; a distance in time that is shorter is a figure, a longer one a date."""
_MODELS = frozenset(("caliber", "calibre", "gauge", "millimeter", "millimetre"))
"""What a model is called by, not how much there is of it."""
_NO_FIGURE = re.compile(
    r"\s(?:of\s)?times\b|\s?(?:(?:ago|later|earlier|prior|hence|before|after|from\snow)\b|[ap]\.?m\b|o['’]clock|th\b|st\b|rd\b|:\d|/\d)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:\b(?:[A-Z][A-Za-z]*|No\.|page|part|version|verse|line|paragraph)|#|/|:|\.)\s?$"
)


_HALF_OF_A_SPAN = re.compile(
    r"\b(?:first|second|other|better|latter)\s(?:half|quarter|third)$", re.I
)
_NEAR_BEFORE = 40
"""Characters before a figure that are looked at."""
_SPAN_OF_YEARS = re.compile(r"(?:1[5-9]|20)\d\d[-–]\d\d(?:\d\d)?\b")
"""Years are dates: "the 1950-53 war"."""


class Figure(NamedTuple):
    """A value in a sentence; offsets point into the document's text."""

    passage: Passage
    sentence: Sentence
    read: ReadSentence
    start: int
    end: int
    """After the counted noun where there is one."""
    quantity: Quantity
    written: str
    """The value as it is written."""
    noun: str
    """The counted noun as it is written, or nothing."""
    head: str
    """What is counted in one form: a fate, the noun, or the unit."""
    lead: str
    """The idea of the word that it is a value of: "a fund of", or nothing."""
    counted: str
    """What is counted, as it is written, with its qualifiers."""
    beside: frozenset[str]
    """What the nearest words speak of."""
    about: frozenset[str]
    """What the words around it speak of."""
    claim: frozenset[str]
    """What its sentence speaks of, without who says so."""

    @property
    def document(self) -> str:
        """Id of the document that gives it."""
        return self.passage.document


def figures(corpus: Corpus) -> Iterator[Figure]:
    """The figures of the English documents, in the order of the text."""
    for document in corpus.documents:
        if not corpus.reads_english(document.id):
            continue
        for passage in corpus.bodies(document.id):
            for sentence in corpus.sentences(passage):
                yield from in_sentence(passage, sentence, ReadSentence(sentence))


def in_sentence(
    passage: Passage, sentence: Sentence, read: ReadSentence, *, every: bool = False
) -> Iterator[Figure]:
    """The figures of one sentence, in its order.

    Args:
        passage: Where it stands.
        sentence: The sentence.
        read: The sentence as it is read.
        every: Whether small ones count as well: "two leaders", "nine".
    """
    text = sentence.text
    for start, end, quantity in sorted(values(read), key=lambda each: each[0]):
        noun = None if quantity.unit[:1] == "–" else noun_after(text, end)
        named = noun_before(text, start) if noun is None and not quantity.unit else ""
        if every and not (_is_named(text, start, end) or _NO_FIGURE.match(text, end)):
            pass
        elif not named and not _is_weighty(text, start, end, quantity, noun):
            continue
        stop = noun.end if noun else end
        thing = noun.head if noun else named.split()[-1] if named else measured(text, end)
        thing = noun_inside(text[start:end]) or thing
        yield Figure(
            passage=passage,
            sentence=sentence,
            read=read,
            start=sentence.start + start,
            end=sentence.start + stop,
            quantity=quantity,
            written=text[start:end],
            noun=thing,
            head=_head(text, start, end, quantity, noun, thing),
            lead=lead(text, start),
            counted=named or told(text, start, end, noun),
            beside=_ideas(read, start, stop, (NEAR, NEAR)),
            about=_ideas(read, start, stop, (WINDOW, WINDOW + 2)),
            claim=_claim(read, start),
        )


def _head(
    text: str, start: int, end: int, quantity: Quantity, noun: Noun | None, thing: str
) -> str:
    if quantity.unit:
        base, _, rate = quantity.unit.partition("/")
        counts = bool(rate) and unit_of(base) is None and base.isalpha()
        return idea(word_form(base)) if counts else quantity.unit
    became = fate(text, start, noun or Noun(end, end, thing), end)
    return f"!{became}" if became else idea(word_form(thing.lower())) if thing else ""


def _is_weighty(text: str, start: int, end: int, quantity: Quantity, noun: Noun | None) -> bool:
    """Whether a number is a figure: no list number, name, clock time or "two leaders"."""
    hours = quantity.unit == "minute" and quantity.high < _DAY
    span = _HALF_OF_A_SPAN.search(text, max(0, start - _NEAR_BEFORE), end) or _SPAN_OF_YEARS.match(
        text, start
    )
    none = span or (_NO_FIGURE.match(text, end) and not hours)
    if none or _numbers_a_section(text, start, end):
        return False
    if quantity.unit:
        return True
    if noun and noun.head in _MODELS:
        return False
    if noun is None:
        written = text[start:end]
        large = "," in written or quantity.rounded or not written[-1].isdigit()
        return quantity.low >= 1000 and large and not _LABEL.search(text[:start])
    if quantity.high <= 1 or _is_label(text, start) or _is_name(text, start):
        return False
    weighty = quantity.high > 2 or bool(quantity.bound) or is_of_several(text, end)
    return weighty or has_fate(text, noun)


def _numbers_a_section(text: str, start: int, end: int) -> bool:
    """Whether a number opens a heading: "4 Methods and Sources"."""
    opens = not any(each.isalnum() for each in text[:start])
    return opens and text[start].isdigit() and bool(re.match(r"\s+[A-Z]", text[end:]))


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether a number numbers something, or stands in a name."""
    section = _numbers_a_section(text, start, end)
    return section or _is_label(text, start) or _is_name(text, start)


def _is_name(text: str, start: int) -> bool:
    """Whether a number is written with a capital inside of a sentence: "the Final Four"."""
    return text[start].isupper() and bool(re.search(r"[a-z,]\s$", text[:start]))


def _is_label(text: str, start: int) -> bool:
    """Whether a word with a capital inside of the sentence stands before: "Apollo 11"."""
    plain = re.match(r"\d{1,4}(?![\d,]*\d)", text[start:])
    inside = bool(plain) and len(text[:start].split()) > 1
    return inside and bool(_LABEL.search(f"{text[:start].rstrip()} "))


def _ideas(read: ReadSentence, start: int, end: int, reach: tuple[int, int]) -> frozenset[str]:
    """The ideas of some words before and after the start of a figure."""
    words = [word for word in read.words if word.kind in ("word", "name", "figure")]
    words = [word for word in words if word.kind != "figure" or not start <= word.start < end]
    before = [word for word in words if word.end <= start][-reach[0] :]
    after = [word for word in words if word.start >= start or word.end > end][: reach[1]]
    return frozenset(_said(word) for word in (*before, *after))


def _claim(read: ReadSentence, at: int) -> frozenset[str]:
    """The ideas of a sentence without the parts beside its claim, unless the figure is in them."""
    beside = [part for part in read.parts if part.beside and not part.start <= at < part.end]
    return frozenset(
        _said(word)
        for word in read.words
        if word.kind in ("word", "name", "figure")
        and word.start != at
        and not any(part.start <= word.start < part.end for part in beside)
    )


def _said(word: Word) -> str:
    """What a word beside a figure speaks of: its idea, or another figure."""
    return f"#{word.quantity.low:g}" if word.quantity else idea(word.form)
