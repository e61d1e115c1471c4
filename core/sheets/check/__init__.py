"""Check: somebody else's text about some documents, held against them.

Quotations that stand in a source, stand there changed, cropped or as another's words, or stand
nowhere; sentences that a source contradicts, gives with another word, or has as they are; figures
and dates that a source gives, or gives otherwise. Each with its place. It says what was found,
never that somebody lied, and where no more than a figure was found, that the claim is not checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ...documents import Document
from ...text.corpus import Corpus
from ..dates.datelines import OwnDay, own_days
from ..marks import Mark
from ..names.entities import entities
from ..sheet import Cell, Quoted, Row, Sheet, quoted, row
from ..voices.quotations import NOBODY, Voice
from ..voices.speech import Speech, speeches
from .checked_sentence import CheckedSentence
from .contradictions import changed_words, contradictions
from .crops import turned
from .finding import UNCHECKED
from .sources import WORD, Sources, SourceWords
from .support import values
from .verdicts import verdict

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
_FOUND = ("figure found", "date found")
"""How the text and its source stand to each other; what is found nowhere stands in one alone."""
_FEWEST = 3
"""Words of a quotation: fewer are a word at a distance."""
_CHANGED = 78.0
"""Likeness, 0 to 100, from which on a quotation is taken to be a changed one."""
_GAP = re.compile(r"\s*(?:\[[^\]]*\]|…|\.\s?\.\s?\.)\s*")
_QUOTATION_MARKS = "\"'“”‘’«» ,.;"


class _SpokenSources(NamedTuple):
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


def check(answer: Document, sources: Sequence[Document]) -> Sheet:
    """What of a text stands in its sources.

    Args:
        answer: The text, with an id of its own.
        sources: What it is about.
    """
    corpus = Corpus((answer, *sources))
    texts = Sources(corpus, [document.id for document in sources])
    spoken = _SpokenSources(texts, [*speeches(corpus, entities(corpus))])
    days = own_days(corpus)
    rows: list[Row] = []
    for passage in corpus.bodies(answer.id):
        for sentence in corpus.sentences(passage):
            checked = CheckedSentence(passage, sentence, texts)
            quotations = [*_quotations(checked, spoken)]
            rows += quotations
            if source_words := texts.whole_sentence(sentence):
                rows.append(_row("sentence that stands", checked.quotation, texts, source_words))
                continue
            told = [*_values(checked, days), *_contradicted(checked)]
            rows += told if quotations else _verdict(checked, told)
    return Sheet(name="check", rows=tuple(sorted(rows, key=lambda r: KINDS.index(r.kind))))


def _values(checked: CheckedSentence, days: Mapping[str, OwnDay | None]) -> Iterator[Row]:
    for each in values(checked, days):
        note = each.note or (UNCHECKED if each.kind in _FOUND else "")
        yield _row(each.kind, each.quote, checked.sources, each.source_words, note)


def _verdict(checked: CheckedSentence, told: Sequence[Row]) -> Iterator[Row]:
    """What was found of a sentence, and its verdict where nothing speaks against it."""
    if any(row.kind not in _FOUND for row in told):
        yield from told
        return
    kind, source, note = verdict(checked)
    borne_out = kind == "sentence borne out"
    yield from (_borne_out(row) if borne_out else row for row in told)
    if borne_out or not told:  # else it is said of its figures that the claim is not checked
        there = source and SourceWords(source.passage, source.sentence.start, source.sentence.end)
        yield _row(kind, checked.quotation, checked.sources, there, note)


def _borne_out(row: Row) -> Row:
    """A figure or date of a sentence that a source bears out."""
    return row.model_copy(update={"mark": "same", "note": ""})


def _quotations(checked: CheckedSentence, spoken: _SpokenSources) -> Iterator[Row]:
    sentence = checked.sentence
    for start, end in checked.read.quotations:
        words = sentence.text[start:end].strip(_QUOTATION_MARKS)
        if len(WORD.findall(words)) >= _FEWEST:
            at = sentence.start + sentence.text.index(words, start)
            quote = checked.quote(at, at + len(words))
            yield _quotation(quote, sentence.text[:start], sentence.text[end:], spoken)


def _quotation(quote: Quoted, before: str, after: str, spoken: _SpokenSources) -> Row:
    texts = spoken.sources
    parts = [part for part in _GAP.split(quote.span.text) if WORD.search(part)]
    source_words = _together([texts.literal(part) for part in parts])
    if source_words:
        first = source_words[0]
        if turn := turned(source_words, before, after):
            return _row("cropped quotation", quote, texts, first, turn)
        mine = spoken.speaker(quote.passage.partition(".")[0], quote.span.start, quote.span.end)
        theirs = spoken.speaker(first.passage.document, first.start, first.end)
        if mine and theirs and _is_another(mine, theirs):
            note = f"The source gives these words to {theirs.name}, the text to {mine.name}."
            return _row("quotation of another speaker", quote, texts, first, note)
        return _row("quotation that stands", quote, texts, first)
    nearest = texts.nearest(quote.span.text)
    if nearest and nearest.score >= _CHANGED:
        said = " ".join(nearest.text.split())
        return _row("changed quotation", quote, texts, nearest, f"The source says “{said}”.")
    return _row("quotation that stands nowhere", quote, texts, None, "No source has these words.")


def _is_another(mine: Voice, theirs: Voice) -> bool:
    """Whether two voices are two persons, and not one and an office."""
    persons = mine.entity is not None and theirs.entity is not None
    return persons and mine.key != theirs.key


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


def _contradicted(checked: CheckedSentence) -> Iterator[Row]:
    """The first of a source's sentences that says another thing, or has another word."""
    for kind, otherwise in (("contradicted", contradictions), ("changed word", changed_words)):
        for each in otherwise(checked):
            quote = checked.quote(each.here.start, each.here.end)
            source_words = SourceWords(each.source.passage, each.there.start, each.there.end)
            yield _row(kind, quote, checked.sources, source_words, each.note)
            return


def _row(
    kind: str, quote: Quoted, texts: Sources, source_words: SourceWords | None, note: str = ""
) -> Row:
    cells = [Cell(document=quote.passage.partition(".")[0], quotes=(quote,))]
    if source_words:
        sentence = texts.sentence_around(source_words)
        end = min(source_words.end, source_words.passage.end)
        there = quoted(source_words.passage, sentence, source_words.start, end)
        cells.append(Cell(document=source_words.passage.document, quotes=(there,)))
    name = " ".join(quote.span.text.split())
    return row(name, cells, _MARKS.get(kind, "one"), kind=kind, note=note)
