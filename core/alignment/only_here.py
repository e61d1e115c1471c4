"""Sentences of which no other document says the like, whatever their paragraphs resemble.

Two sentences are as alike as the cosine of their stems, weighted as for passages. Of what was tried
on the annotated events it told best what only one of three outlets says: the share of its stems
that another sentence holds, with or without names, tells less, and the similarity of passages no
more.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import combinations
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..comparison import Nearest, OnlyHere
from ..documents import Passage, Sentence, Span
from ..run import Run
from ..text.corpus import Corpus
from .tables import Table, squares, token_table

_FEWEST = 2
"""Stems below which a sentence says too little to be missed elsewhere."""
_LINKED = 0.12
"""Likeness from which the nearest sentence is a match where its passage is linked with this one's.
Of the sentences that are told to be only here, those that agree with or contradict another by
annotation fall from 29 to 22 % on the triples and from 22 to 13 % on four other collections; of
those annotated as only here 44 % are told and not 68, and 69 % and not 81."""
_BLOCK = 500
"""Sentences multiplied at once."""


class _Stemmed(NamedTuple):
    """A sentence with its stems and the place of its document."""

    sentence: Sentence
    passage: Passage
    document: int
    stems: list[str]


def only_here(
    corpus: Corpus, run: Run, linked: Collection[tuple[str, str]] = frozenset()
) -> tuple[OnlyHere, ...]:
    """The sentences for which no match was found, each with its nearest miss.

    Args:
        corpus: The documents.
        run: The settings, and who is told.
        linked: The ids of the passages that are linked: what stands in these is said in other words
            more often.
    """
    sentences = list(_sentences(corpus))
    table = _unit_table(sentences, corpus, run.part(0.0, 0.3))
    documents = np.array([each.document for each in sentences], dtype=np.int64)
    best, where = _nearest(table, documents, run.part(0.3, 1.0))
    return tuple(
        _only_here(each, sentences[int(where[n])], float(best[n]))
        for n, each in enumerate(sentences)
        if len(set(each.stems)) >= _FEWEST
        and best[n] < run.settings.only_here_threshold
        and (best[n] < _LINKED or not _is_linked(each, sentences[int(where[n])], linked))
    )


def _unit_table(sentences: Sequence[_Stemmed], corpus: Corpus, run: Run) -> Table:
    """The weighted stems of sentences, a row each, every row of length 1."""
    weight = corpus.vocabulary.weight
    table = token_table(len(sentences), lambda row: sentences[row].stems, weight, run)
    norms = np.sqrt(np.array(squares(table)))
    return table.multiply(1 / np.where(norms > 0, norms, 1.0)[:, None]).tocsr()


def _only_here(one: _Stemmed, nearest: _Stemmed, score: float) -> OnlyHere:
    miss = Nearest(passage=nearest.passage.id, score=round(score, 4)) if score else None
    return OnlyHere(passage=one.passage.id, sentence=Span(**dict(one.sentence)), nearest=miss)


def _is_linked(one: _Stemmed, other: _Stemmed, linked: Collection[tuple[str, str]]) -> bool:
    here, there = sorted((one, other), key=lambda each: each.document)
    return (here.passage.id, there.passage.id) in linked


def _sentences(corpus: Corpus) -> Iterator[_Stemmed]:
    canonical = corpus.vocabulary.canonical_stems
    for passage, document in zip(corpus.passages, corpus.groups, strict=True):
        words = [word for word in corpus.words(passage) if not word.stop]
        starts = [passage.start + word.start for word in words]
        for sentence in corpus.sentences(passage):
            first, last = (bisect_left(starts, at) for at in (sentence.start, sentence.end))
            yield _Stemmed(sentence, passage, document, canonical(words[first:last]))


def _nearest(
    table: Table, documents: NDArray[np.int64], run: Run
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """For each sentence the largest likeness in another document, and which sentence has it."""
    best, where = np.zeros(len(documents)), np.zeros(len(documents), dtype=np.int64)
    places = [np.flatnonzero(documents == n) for n in range(int(documents.max(initial=-1)) + 1)]
    pairs = [*combinations(places, 2)]
    for step, (here, there) in enumerate(pairs):
        other = table[there].T.tocsr()
        within = run.part(step / len(pairs), (step + 1) / len(pairs))
        for start in within.steps(range(0, len(here), _BLOCK)):
            rows = here[start : start + _BLOCK]
            product: Any = table[rows] @ other
            product.data = np.round(product.data, 6)
            _keep(best, where, rows, there, product)
            _keep(best, where, there, rows, product.T.tocsr())
    return best, where


def _keep(
    best: NDArray[np.float64],
    where: NDArray[np.int64],
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    product: Any,
) -> None:
    """Note what is larger than all before it; of what is equal the first in the text."""
    product.sort_indices()
    lengths = np.diff(product.indptr)
    held = np.flatnonzero(lengths)
    if not len(held):
        return
    largest = np.maximum.reduceat(product.data, product.indptr[held])
    row = np.repeat(np.arange(len(held)), lengths[held])
    at_largest = np.flatnonzero(product.data == largest[row])
    _, first = np.unique(row[at_largest], return_index=True)
    column = product.indices[at_largest[first]]
    better = largest > best[rows[held]]
    best[rows[held[better]]] = largest[better]
    where[rows[held[better]]] = columns[column[better]]
