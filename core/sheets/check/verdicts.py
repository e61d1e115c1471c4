"""What the sources come to on a sentence of a text, where no figure or quotation tells it.

A sentence is borne out where one sentence of a source has all that it claims, in one order, its
values with the same verb, and with the same words of force, negation and extent; it is found
nowhere where most of its words stand in no source. Of all others no rule can tell, and they are
said to be not checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from ...cues.kinds.one_order import in_one_order
from ...cues.pairing import LIGHT, SentencePair
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.shortening import without_asides
from ...cues.reading.words import Word
from .checked_sentence import CheckedSentence
from .finding import UNCHECKED
from .one_clause import with_the_same_verb
from .passages import passage_of
from .sources import Sources, SourceSentence

_FEWEST = 3
"""Ideas of a claim that a source can bear out, one more where it has a light word of its own."""
_NOWHERE = 0.5
"""The share of a sentence's ideas, 0 to 1, that no source has where it is found nowhere ..."""
_UNKNOWN = 2
"""... and their least number; a name counts for two."""
_NEAR = 0.4
"""The share of a sentence's ideas that the nearest sentence has to hold to be shown."""
_TOLD = ("word", "name", "code", "figure", "date")
_TEXTS = re.compile(
    r"\b(?:documents?|texts?|sources?|articles?|authors?|summary|writers?)\b", re.IGNORECASE
)
"""What a sentence speaks of that speaks of the texts."""
_SUMS_UP = re.compile(
    r"\b(?:shows?\s(?:how|that|once)|remains\s(?:to\sbe\sseen|open)|it\sis\s(?:hard|clear|important|worth)"
    r"|in\sshort|overall|all\sin\sall|to\ssum\sup|in\sconclusion)\b",
    re.IGNORECASE,
)
"""What tells that a sentence judges, and reports nothing."""
_PRONOUN = re.compile(r"(?:It|He|She|They|Its|His|Her|Their|This|These)\b")


class Verdict(NamedTuple):
    """What the sources come to on a sentence."""

    kind: str
    source: SourceSentence | None
    """The sentence of a source that bears it out, or that is nearest."""
    note: str


def verdict(checked: CheckedSentence) -> Verdict:
    """What the sources come to on a sentence.

    Args:
        checked: The sentence beside those of its sources.
    """
    read = checked.read
    if source := _bearing_out(checked):
        return Verdict("sentence borne out", source, "One sentence of the source has its words.")
    if place := passage_of(checked):
        note = f"Most of its words stand in this passage. {UNCHECKED}"
        return Verdict("words found", place, note)
    if _TEXTS.search(read.span.text):
        return Verdict("sentence not checked", None, "It speaks of the texts themselves.")
    if _SUMS_UP.search(read.span.text):
        return Verdict("sentence not checked", None, "It sums up or judges.")
    if unknown := _unknown(read, checked.sources):
        told = ", ".join(f"“{word}”" for word in unknown)
        return Verdict("sentence found nowhere", None, f"No source has {told}.")
    near = _nearest(checked)
    shown = "; the nearest is shown" if near else ""
    note = f"No rule can tell whether the sources say this{shown}."
    return Verdict("sentence not checked", near, note)


def _bearing_out(checked: CheckedSentence) -> SourceSentence | None:
    """The first sentence of the sources that has all that a sentence claims, or None."""
    sentences = checked.sources.sentences
    told = (word.form for word in checked.read.words if word.kind in _TOLD)
    pairs = (
        (sentences[n - 1] if n else None, sentences[n])
        for n in checked.sources.sharing(told, _FEWEST)
    )
    return next((s for before, s in pairs if bears_out(checked.read, s, before)), None)


def _nearest(checked: CheckedSentence) -> SourceSentence | None:
    """The sentence of the sources that shares most with a sentence, where that is enough."""
    pair, source = max(checked.pairs, key=lambda each: len(each[0].shared), default=(None, None))
    enough = pair and len(pair.shared) >= max(2.0, _NEAR * len(checked.read.ideas))
    return source if enough else None


def bears_out(read: ReadSentence, source: SourceSentence, before: SourceSentence | None) -> bool:
    """Whether a sentence of a source has all that a sentence claims, and nothing decides otherwise.

    Args:
        read: The sentence.
        source: The sentence of a source.
        before: The one before it, of which "it" and "they" may speak.
    """
    pair = SentencePair(without_asides(read, source.read.ideas), source.read)
    own = [word for word in pair.a.words if word.kind in _TOLD and word.form not in LIGHT]
    missing = {word.form for word in own} - {*source.read.forms} - {one for one, _ in pair.matched}
    missing -= {word.form for word in own if word.quantity and _has_value(source, word)}
    if before and _PRONOUN.match(source.sentence.text):
        missing -= _subject(own, missing & {*before.read.forms})
    light = {word.form for word in pair.a.words if word.form in LIGHT} - {*source.read.forms}
    least = _FEWEST + bool(light)
    if missing or sum(word.form in source.read.forms for word in own) < least:
        return False
    if read.asks != source.read.asks or pair.only_wished:
        return False
    return _decides_alike(pair, own) and in_one_order(pair) and with_the_same_verb(pair)


def _subject(own: list[Word], told: set[str]) -> set[str]:
    """Those of some words that a sentence begins with, so that "it" may stand for them."""
    first = takewhile(lambda word: word.form in told, own)
    return {word.form for word in first}


def _has_value(source: SourceSentence, word: Word) -> bool:
    given = (other.quantity for other in source.read.words if other.quantity)
    return word.quantity is not None and any(word.quantity.equals(other) for other in given)


def _decides_alike(pair: SentencePair, own: list[Word]) -> bool:
    """Whether both have the same words of force, negation, extent ... where the claim stands."""
    forms = {word.form for word in own} | {other for _, other in pair.matched}
    numbers = [n for n, word in enumerate(pair.b.words) if word.form in forms]
    first, last = max(0, numbers[0] - 2), numbers[-1] + 1
    mine = {word.form for word in pair.a.words if word.kind == "decisive"}
    yours = {word.form for word in pair.b.words[first:last] if word.kind == "decisive"}
    return mine == yours


def _unknown(read: ReadSentence, sources: Sources) -> list[str]:
    """The words of a sentence that stand in no source, where they are most of it; else none."""
    told = [word for word in read.words if word.kind in ("word", "name") and word.form not in LIGHT]
    unknown = [word for word in told if not sources.knows(word.form)]
    weight = len(unknown) + sum(word.kind == "name" for word in unknown)
    most = len(unknown) >= _NOWHERE * len(told)
    return [*_written(read, unknown)] if most and weight >= _UNKNOWN else []


def _written(read: ReadSentence, words: list[Word]) -> Iterator[str]:
    at = read.span.text
    yield from dict.fromkeys(at[word.start : word.end] for word in words)
