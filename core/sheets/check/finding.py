"""What is found of a text, as rows of a sheet, and the sentences of sources that may tell it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...cues.pairing import SentencePair
from ..marks import Mark
from ..sheet import Cell, Quoted, Row, quoted, row
from .checked_sentence import CheckedSentence
from .source_words import SourceWords
from .sources import Sources, SourceSentence

_ABOUT = 0.3
"""Share of the ideas of a value's sentence that a source's sentence has to hold."""
_ONE_EVENT = 0.6
"""Share of the ideas of the shorter sentence that is in both where both date one event ..."""
_FEWEST = 3
"""... and their least number."""
_MANY = 6
"""Ideas beyond which the share is not counted."""
_NEAREST = 3
"""Sentences of the sources that may give another value, those that share most."""
UNCHECKED = "The claim is not checked."
OF_ANOTHER = f"It stands in a source, perhaps of another thing. {UNCHECKED}"
_IN_SCENE = 3
"""Ideas of a sentence that stand around one of a source on its matter; one less with a rare one."""
KINDS = (
    *("changed quotation", "cropped quotation", "quotation of another speaker"),
    *("quotation that stands nowhere", "contradicted", "other figure", "other date"),
    *("changed word", "figure without support", "date without support"),
    *(
        "sentence found nowhere",
        "sentence not checked",
        "words found",
        "figure found",
        "date found",
    ),
    *("quotation that stands", "sentence borne out", "sentence that stands"),
)
"""What a finding can be, what a reader has to look at first."""
_MARKS: dict[str, Mark] = {
    **dict.fromkeys(("changed quotation", "cropped quotation", "changed word"), "changed"),
    "quotation of another speaker": "changed",
    **dict.fromkeys(("contradicted", "other figure", "other date"), "other"),
    **dict.fromkeys(("figure found", "date found", "words found", "sentence not checked"), "part"),
    **dict.fromkeys(("quotation that stands", "sentence that stands"), "same"),
    "sentence borne out": "same",
}
"""How the text and its source stand to each other; what is found nowhere stands in one alone."""
FOUND = ("figure found", "date found")
"""What is found of a value that decides nothing about its claim."""


class Finding(NamedTuple):
    """What the sources say of a value."""

    kind: str
    quote: Quoted
    """The value in the text."""
    source_words: SourceWords | None
    """The value in a source."""
    note: str = ""


class NearSentences(NamedTuple):
    """The sentences of the sources, by how much they have to do with one of a text."""

    about: list[tuple[SentencePair, SourceSentence]]
    """Those that share enough with it, what shares most first."""
    nearest: list[SourceSentence]
    """The first of these."""
    around: list[SourceSentence]
    """Those that stand, or have neighbours, among what the sentence speaks of."""
    all: Sequence[SourceSentence]


def near_sentences(checked: CheckedSentence) -> NearSentences:
    """The sentences of the sources that may tell what a sentence of a text tells."""
    ranked = sorted(
        checked.pairs,
        key=lambda each: -each[0].containment * len(each[0].shared),
    )
    about = [(pair, source) for pair, source in ranked if _is_about(pair)]
    nearest = [source for pair, source in ranked[:_NEAREST] if _is_about(pair)]
    sources = checked.sources
    around = [s for s in sources.sentences if _is_in_scene(checked.read.ideas & s.scene, sources)]
    return NearSentences(about, nearest, around, sources.sentences)


def _is_in_scene(shared: frozenset[str], sources: Sources) -> bool:
    """Whether so many ideas of a sentence and a scene tell that both are of one matter."""
    return len(shared) >= _IN_SCENE or (
        len(shared) == _IN_SCENE - 1 and bool(shared & sources.rare)
    )


def _is_about(pair: SentencePair) -> bool:
    return bool(pair.shared) and len(pair.shared) >= _ABOUT * min(len(pair.a.ideas), _MANY)


def is_of_one_event(pair: SentencePair) -> bool:
    """Whether two sentences share so much that they tell of one event."""
    return len(pair.shared) >= _FEWEST and pair.containment >= _ONE_EVENT


def finding_row(
    kind: str, quote: Quoted, texts: Sources, source_words: SourceWords | None, note: str = ""
) -> Row:
    """A finding as a row.

    Args:
        kind: What it is, one of `KINDS`.
        quote: The words of the text.
        texts: The sources.
        source_words: Those of a source; None where none has any.
        note: What is to be known of it.
    """
    cells = [Cell(document=quote.passage.partition(".")[0], quotes=(quote,))]
    if source_words:
        sentence = texts.sentence_around(source_words)
        end = min(source_words.end, source_words.passage.end)
        there = quoted(source_words.passage, sentence, source_words.start, end)
        cells.append(Cell(document=source_words.passage.document, quotes=(there,)))
    name = " ".join(quote.span.text.split())
    return row(name, cells, _MARKS.get(kind, "one"), kind=kind, note=note)
