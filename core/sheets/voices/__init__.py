"""Voices: who is quoted or reported, in each document's words; and quotations that were altered."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from ...documents import document_of, in_order
from ...plural import in_a_row
from ...text.corpus import Corpus
from ...text.words import plain_words
from ..marks import Mark
from ..names.entities import entities
from ..sheet import Cell, Row, SentenceKey, cells_of, row
from .altered import altered
from .perhaps_same import perhaps_same
from .speaker import NOBODY, Voice
from .speech import Speech, speeches
from .unnamed_quotations import with_speakers_of_changed_words, with_speakers_of_same_words

_CLASHES = frozenset({"word changed", "joined", "given to another speaker"})
"""What makes of one speaker's words other ones, and no shorter ones."""
_UNNAMED = "The document does not tell for sure who says this."


def rows(corpus: Corpus) -> Iterator[Row]:
    """What was altered between documents, and a row for each speaker."""
    found = entities(corpus)
    spoken = [*with_speakers_of_same_words([*speeches(corpus, found)])]
    otherwise = [*altered(corpus, [speech for speech in spoken if not speech.second])]
    spoken = [*with_speakers_of_changed_words(spoken, otherwise, found)]
    yield from otherwise
    clashes = {
        _sentences(row) for row in otherwise if not _CLASHES.isdisjoint(row.kind.split(", "))
    }
    by_voice: dict[tuple[object, ...], list[Speech]] = {}
    for speech in spoken:
        by_voice.setdefault(speech.voice.key, []).append(speech)
    unnamed = by_voice.pop(NOBODY.key, [])
    names = {
        _name(told): {document_of(s.quote.passage) for s in told} for told in by_voice.values()
    }
    for told in by_voice.values():
        yield _row(corpus, told, clashes, names)
    for cell in cells_of(each.quote for each in unnamed):
        yield row(NOBODY.name, [_counted(cell, unnamed)], "one", kind="unnamed", note=_UNNAMED)


def _sentences(row: Row) -> frozenset[SentenceKey]:
    return frozenset(q.sentence_key for cell in row.cells for q in cell.quotes)


def _row(
    corpus: Corpus,
    speeches: Sequence[Speech],
    clashes: Set[frozenset[SentenceKey]],
    names: Mapping[str, Set[str]],
) -> Row:
    """What is said by one speaker.

    Args:
        corpus: The documents.
        speeches: The words of the speaker.
        clashes: The sentences that stand otherwise in another document.
        names: The documents that give words of each speaker, by name.
    """
    cells = [_counted(cell, speeches) for cell in cells_of(speech.quote for speech in speeches)]
    direct = {speech.direct for speech in speeches}
    kind = "both" if len(direct) == 2 else "quoted" if True in direct else "reported"
    name = _name(speeches)
    mark, note = _standing(corpus, cells, clashes)
    if mark == "one" and (same := perhaps_same(corpus, name, cells[0].document, names)):
        note = f"“{same}” may be the same speaker."
    elif mark == "one" and note and speeches[0].voice.entity is None:  # "the company"
        note = f"Only document {cells[0].document} calls a speaker so."
    return row(name, cells, mark, kind=kind, note=f"{note}{_own(corpus, name)}".strip())


def _standing(
    corpus: Corpus, cells: Sequence[Cell], clashes: Set[frozenset[SentenceKey]]
) -> tuple[Mark, str]:
    """How what documents give of one speaker stands to each other, and what to know of it."""
    if len(cells) == 1:
        only = f"Only document {cells[0].document} gives words of this speaker."
        return "one", only if len(corpus.documents) > 1 else ""
    home = {q.sentence_key: c.document for c in cells for q in c.quotes}
    different = {frozenset(home[key] for key in clash if key in home) for clash in clashes}
    documents = sorted({each for some in different if len(some) > 1 for each in some}, key=in_order)
    if documents:
        return "other", f"Documents {in_a_row(documents)} give words of this speaker otherwise."
    words = [{_plain(q.span.text) for q in cell.quotes} for cell in cells]
    return ("same" if set[str]().union(words[0]).intersection(*words[1:]) else "part"), ""


def _own(corpus: Corpus, name: str) -> str:
    """The documents that a speaker wrote, whose every word is the speaker's own."""
    surname = name.rsplit(maxsplit=1)[-1].casefold()
    by = ((each.id, (each.author or "").casefold()) for each in corpus.documents)
    written = [document for document, author in by if surname in re.findall(r"[\w'’-]+", author)]
    what = "document" if len(written) == 1 else "documents"
    return f" The author of {what} {in_a_row(written)} has this name." if written else ""


def _plain(text: str) -> str:
    return " ".join(plain_words(text))


def _counted(cell: Cell, speeches: Sequence[Speech]) -> Cell:
    """A cell that says how many of its words are quoted and how many reported."""
    here = (s for s in speeches if document_of(s.quote.passage) == cell.document)
    counts = Counter("quoted" if speech.direct else "reported" for speech in here)
    value = ", ".join(f"{kind} {counts[kind]}" for kind in ("quoted", "reported") if counts[kind])
    return cell.model_copy(update={"value": value})


def _name(speeches: Sequence[Speech]) -> str:
    voices: Counter[Voice] = Counter(speech.voice for speech in speeches)
    return max(voices, key=lambda voice: (voices[voice], len(voice.name))).name
