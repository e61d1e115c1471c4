"""Alone: a claim that one document makes and no other, with the nearest miss.

Shown are sentences that tell a figure, a name or somebody's words of their own; left out are those
whose words stand together in another document after all, that give a figure or a date which another
document gives of the same thing, and those too short to claim anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from ...documents import Passage, Sentence, document_of
from ...text.corpus import Corpus
from ...text.words import Word
from ..dates.calendar import Stretch
from ..dates.events import Event, events
from ..figures.one_thing import things
from ..sentence_words import words_of_sentences
from ..sheet import Row, SentenceKey, cells_of, quoted, row
from .specifics import specific_sentences
from .told_elsewhere import Told

CONTAINED = 0.5
"""The share of a claim's stems in one sentence elsewhere that makes it no claim of its own."""
SHARED = 3
"""Stems, no names, that such a sentence shares at least."""
SPREAD = 0.6
"""Share of a claim's stems that another document has anywhere: what it sums up, that one tells."""
TOLD = 0.25
"""Share of a claim, what is rare in it counting for more, in one sentence elsewhere: the same."""
DATED = 2
"""Ideas that sentences on one date share to tell one thing."""
SHORTEST = 4
"""Telling words of a claim."""


def rows(corpus: Corpus) -> Iterator[Row]:
    """The claims of one document alone, those that are most of their document first."""
    if len(corpus.documents) < 2:
        return
    elsewhere, told = _stems_by_document(corpus), Told(corpus)
    read = words_of_sentences(corpus)
    whole = {d: frozenset[str]().union(*sentences) for d, sentences in elsewhere.items()}
    specific = specific_sentences(corpus)
    shared = {*_with_shared_figures(corpus), *_with_shared_dates(corpus)}
    rows_ = [
        _row(corpus, passage, sentence, told)
        for document in corpus.english
        for passage in corpus.bodies(document.id)
        for sentence in corpus.sentences(passage)
        if (passage.id, sentence.start) in specific - shared
        and _is_alone(passage, sentence, read[passage.id, sentence.start], elsewhere, whole)
        and told.share((passage.id, sentence.start)) < TOLD
    ]
    yield from sorted(rows_, key=_share, reverse=True)


def _with_shared_figures(corpus: Corpus) -> Iterator[SentenceKey]:
    """Passage and start of the sentences that give a figure of a thing that others give as well."""
    for group in things(corpus):
        if len(group.documents) > 1:
            yield from ((each.passage.id, each.sentence.start) for each in group.figures)


def _with_shared_dates(corpus: Corpus) -> Iterator[SentenceKey]:
    """The same of what happens at one time, told in words of which some are the same."""
    dated: dict[Stretch, list[Event]] = {}
    for event in events(corpus):
        if event.when:
            dated.setdefault(event.when, []).append(event)
    for some in dated.values():
        for a, b in permutations(some, 2):
            if a.document != b.document and len(a.said & b.said) >= DATED:
                yield a.quote.passage, a.quote.sentence.start


def _stems_by_document(corpus: Corpus) -> dict[str, list[frozenset[str]]]:
    stems: dict[str, list[frozenset[str]]] = {document.id: [] for document in corpus.documents}
    for place, inside in words_of_sentences(corpus).items():
        stems[document_of(place[0])].append(_stems(inside))
    return stems


def _stems(read: Iterable[Word], *, names: bool = False) -> frozenset[str]:
    return frozenset(w.stem for w in read if not w.stop and (names or not w.name))


def _is_alone(
    passage: Passage,
    sentence: Sentence,
    said: Sequence[Word],
    elsewhere: dict[str, list[frozenset[str]]],
    whole: dict[str, frozenset[str]],
) -> bool:
    stems = _stems(said)
    if len(_stems(said, names=True)) < SHORTEST or sentence.text.rstrip().endswith(("?", ":")):
        return False
    if any(
        len(stems & known) > SPREAD * len(stems)
        for document, known in whole.items()
        if document != passage.document
    ):
        return False
    most = max(
        len(stems & other)
        for document, sentences in elsewhere.items()
        for other in sentences
        if document != passage.document
    )
    return most < SHARED or most < CONTAINED * len(stems)


def _row(corpus: Corpus, passage: Passage, sentence: Sentence, told: Told) -> Row:
    body = sum(len(corpus.text(p)) for p in corpus.bodies(passage.document))
    share = f"{len(sentence.text) / max(1, body):.1%}"
    (cell,) = cells_of([quoted(passage, sentence, sentence.start, sentence.end)], share)
    _, nearest = told.nearest((passage.id, sentence.start))
    return row(" ".join(sentence.text.split()), [cell], "one", note=_nearest(corpus, nearest))


def _nearest(corpus: Corpus, key: SentenceKey | None) -> str:
    if key is None:
        return "Nothing in the other documents comes near."
    passage = corpus.passage(key[0])
    words = next(each.text for each in corpus.sentences(passage) if each.start == key[1])
    there = f"document {passage.document} ¶{passage.number}"
    return f"Nearest in {there}: “{' '.join(words.split())}”"


def _share(each: Row) -> float:
    return float(each.cells[0].value.rstrip("%"))
