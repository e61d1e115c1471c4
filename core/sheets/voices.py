"""Voices: who is quoted or reported, in each document's words; and quotations that were altered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..text.corpus import Corpus
from .altered import altered
from .entities import entities
from .quotations import NOBODY, Voice
from .sheet import Cell, Row, cells_of, row
from .speech import Speech, speeches

_UNNAMED = "The document does not tell for sure who says this."


def rows(corpus: Corpus) -> Iterator[Row]:
    """What was altered between documents, and a row for each speaker."""
    spoken = [*speeches(corpus, entities(corpus))]
    yield from altered(spoken)
    by_voice: dict[tuple[object, ...], list[Speech]] = {}
    for speech in spoken:
        by_voice.setdefault(speech.voice.key, []).append(speech)
    unnamed = by_voice.pop(NOBODY.key, [])
    for told in by_voice.values():
        yield _row(corpus, told)
    for cell in cells_of(each.quote for each in unnamed):
        yield row(NOBODY.name, [_counted(cell, unnamed)], "one", kind="unnamed", note=_UNNAMED)


def _row(corpus: Corpus, speeches: Sequence[Speech]) -> Row:
    cells = [_counted(cell, speeches) for cell in cells_of(speech.quote for speech in speeches)]
    direct = {speech.direct for speech in speeches}
    kind = "both" if len(direct) == 2 else "quoted" if True in direct else "reported"
    note = ""
    if len(cells) == 1 and len(corpus.documents) > 1:
        note = f"Only document {cells[0].document} gives words of this speaker."
    return row(_name(speeches), cells, "one" if len(cells) == 1 else "other", kind=kind, note=note)


def _counted(cell: Cell, speeches: Sequence[Speech]) -> Cell:
    """A cell that says how many of its words are quoted and how many reported."""
    places = {(q.passage, q.span.start) for q in cell.quotes}
    here = [s for s in speeches if (s.quote.passage, s.quote.span.start) in places]
    counts = Counter("quoted" if speech.direct else "reported" for speech in here)
    value = ", ".join(f"{kind} {counts[kind]}" for kind in ("quoted", "reported") if counts[kind])
    return cell.model_copy(update={"value": value})


def _name(speeches: Sequence[Speech]) -> str:
    voices: Counter[Voice] = Counter(speech.voice for speech in speeches)
    return max(voices, key=lambda voice: (voices[voice], len(voice.name))).name
