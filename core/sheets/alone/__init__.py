"""Alone: a claim that one document makes and no other, with the nearest miss.

Shown are sentences that tell a figure, a name or somebody's words of their own, and reports of what
the others hardly speak of. Left out are those whose words stand together in another document after
all, views, and those too short to claim anything; where a figure, a time or a date is told
elsewhere as well, what stands beside it has to be a claim of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from ..sheet import Row, SentenceKey, cells_of, quoted, row, sentence_key
from .parts import Part, cut_to
from .standing_alone import Elsewhere
from .told_elsewhere import Told


def rows(corpus: Corpus) -> Iterator[Row]:
    """The claims of one document alone, figures, quotations and deeds first."""
    if len(corpus.documents) < 2:
        return
    told = Told(corpus)
    elsewhere = Elsewhere(corpus, told)
    rows_ = [
        (alone.weight, _row(corpus, passage, sentence, alone.parts, told))
        for document in corpus.english
        for passage in corpus.bodies(document.id)
        for sentence in corpus.sentences(passage)
        if (alone := elsewhere.alone(passage, sentence))
    ]
    yield from (row_ for _, row_ in sorted(rows_, key=lambda each: (-each[0], -_share(each[1]))))


def _row(
    corpus: Corpus, passage: Passage, sentence: Sentence, parts: Sequence[Part], told: Told
) -> Row:
    body = sum(len(corpus.text(p)) for p in corpus.bodies(passage.document))
    share = f"{len(sentence.text) / max(1, body):.1%}"
    (cell,) = cells_of([quoted(passage, sentence, sentence.start, sentence.end)], share)
    _, nearest = told.nearest(sentence_key(passage, sentence))
    return row(cut_to(sentence.text, parts), [cell], "one", note=_nearest(corpus, nearest))


def _nearest(corpus: Corpus, key: SentenceKey | None) -> str:
    if key is None:
        return "No passage was found that shares a telling word with it."
    passage = corpus.passage(key[0])
    words = next(each.text for each in corpus.sentences(passage) if each.start == key[1])
    there = f"document {passage.document} ¶{passage.number}"
    near = f"the nearest by its words is in {there}: “{' '.join(words.split())}”"
    return f"No passage was found that tells this; {near}"


def _share(each: Row) -> float:
    return float(each.cells[0].value.rstrip("%"))
