"""What of the quotations of a text stands in its sources, and by whom it is said there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..sheet import Quoted, Row
from ..voices.speaker import NOBODY, Voice, are_rivals
from ..voices.speech import Speech
from .checked_sentence import CheckedSentence
from .crops import turned
from .finding import finding_row
from .source_words import WORD, SourceWords
from .sources import Sources

_FEWEST = 3
"""Words of a quotation: fewer are a word at a distance."""
_CHANGED = 78.0
"""Likeness, 0 to 100, from which on a quotation is taken to be a changed one."""
_GAP = re.compile(r"\s*(?:\[[^\]]*\]|…|\.\s?\.\s?\.)\s*")
_HEARS = re.compile(
    r"\b(?:told|tells?|telling|asked|asks?|warned|assured|answered|to|with|against)\s$"
)
"""What stands before the name of whom something is said to."""
_QUOTATION_MARKS = "\"'“”‘’«» ,.;"


class SpokenSources(NamedTuple):
    """The sources, with who speaks where in all documents."""

    sources: Sources
    speeches: Sequence[Speech]

    def speaker(self, document: str, start: int, end: int) -> Voice | None:
        """Who is named for some words of a document, or None."""
        for speech in self.speeches:
            for piece in speech.pieces:
                inside = piece.span.start < end and start < piece.span.end
                if speech.quote.passage.partition(".")[0] == document and inside:
                    return speech.voice if speech.voice != NOBODY else None
        return None


def quotations_given(checked: CheckedSentence, spoken: SpokenSources) -> Iterator[Row]:
    """What is found of each quotation of a sentence.

    Args:
        checked: The sentence.
        spoken: The sources, with who speaks in them.
    """
    sentence = checked.sentence
    for start, end in checked.read.whole.quotations:
        words = sentence.text[start:end].strip(_QUOTATION_MARKS)
        if len(WORD.findall(words)) >= _FEWEST:
            at = sentence.start + sentence.text.index(words, start)
            quote = checked.quote(at, at + len(words))
            yield _quotation(quote, sentence.text[:start], sentence.text[end:], spoken)


def _quotation(quote: Quoted, before: str, after: str, spoken: SpokenSources) -> Row:
    texts = spoken.sources
    parts = [part for part in _GAP.split(quote.span.text) if WORD.search(part)]
    if source_words := _together([texts.words.literal(part) for part in parts]):
        first = source_words[0]
        if turn := turned(source_words, before, after):
            return finding_row("cropped quotation", quote, texts, first, turn)
        if note := _of_another(quote, first, spoken):
            return finding_row("quotation of another speaker", quote, texts, first, note)
        return finding_row("quotation that stands", quote, texts, first)
    nearest = texts.words.nearest(quote.span.text)
    if nearest and nearest.score >= _CHANGED:
        said = " ".join(nearest.text.split())
        return finding_row("changed quotation", quote, texts, nearest, f"The source says “{said}”.")
    return finding_row(
        "quotation that stands nowhere", quote, texts, None, "No source has these words."
    )


def _of_another(quote: Quoted, words: SourceWords, spoken: SpokenSources) -> str:
    """What to know where a source gives a quotation to another speaker, or nothing."""
    mine = spoken.speaker(quote.passage.partition(".")[0], quote.span.start, quote.span.end)
    theirs = spoken.speaker(words.passage.document, words.start, words.end)
    if not (mine and theirs and are_rivals(mine, theirs)):
        return ""
    if _names(quote, theirs) and not _names(quote, mine):
        return ""
    return f"The source gives these words to {theirs.name}, the text to {mine.name}."


def _names(quote: Quoted, voice: Voice) -> bool:
    """Whether the sentence of a quotation names somebody outside of it, and not as the hearer."""
    text, at = quote.sentence.text, quote.sentence.start
    mentions = voice.entity.mentions if voice.entity else ()
    return any(
        m.sentence_key == quote.sentence_key
        and not quote.span.start <= m.start < quote.span.end
        and not _HEARS.search(text, 0, m.start - at)
        for m in mentions
    )


def _together(parts: Sequence[Sequence[SourceWords]]) -> list[SourceWords]:
    """Where the parts of a quotation stand, in one passage if there is one that has them all."""
    if not parts or not all(parts):
        return []
    for first in parts[0]:
        row_ = [first]
        for alternatives in parts[1:]:
            row_ += [
                p for p in alternatives if p.passage is first.passage and p.start >= row_[-1].end
            ][:1]
        if len(row_) == len(parts):
            return row_
    return [alternatives[0] for alternatives in parts]
