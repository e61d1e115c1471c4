"""Alone: a claim that one document makes and no other, with the nearest miss.

What is alone is told by `core/alignment/only_here.py`, as on the screen; left out are sentences
whose words stand together in another document after all, that give a figure or a date which another
document gives of the same thing, and those too short to claim anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from ...alignment.only_here import only_here
from ...comparison import OnlyHere
from ...documents import Sentence, document_of
from ...run import Run
from ...text.corpus import Corpus
from ...text.words import Word, words
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
SPREAD = 0.5
"""Share of a claim's stems that another document has anywhere: what it sums up, that one tells."""
TOLD = 0.25
"""Share of a claim, what is rare in it counting for more, in one sentence elsewhere: the same."""
DATED = 2
"""Ideas that sentences on one date share to tell one thing."""
SHORTEST = 6
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
    alone = [
        each
        for each in only_here(corpus, Run())
        if each.sentence
        and (each.passage, each.sentence.start) in specific - shared
        and _is_alone(each, read[each.passage, each.sentence.start], elsewhere, whole)
        and told.share((each.passage, each.sentence.start)) < TOLD
    ]
    yield from sorted((_row(corpus, each) for each in alone), key=_share, reverse=True)


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
    each: OnlyHere,
    said: Sequence[Word],
    elsewhere: dict[str, list[frozenset[str]]],
    whole: dict[str, frozenset[str]],
) -> bool:
    text = each.sentence.text if each.sentence else ""
    stems = _stems(said)
    if len(_stems(said, names=True)) < SHORTEST or text.rstrip().endswith(("?", ":")):
        return False
    if any(
        len(stems & known) > SPREAD * len(stems)
        for document, known in whole.items()
        if document != document_of(each.passage)
    ):
        return False
    most = max(
        len(stems & other)
        for document, sentences in elsewhere.items()
        for other in sentences
        if document != document_of(each.passage)
    )
    return most < SHARED or most < CONTAINED * len(stems)


def _row(corpus: Corpus, each: OnlyHere) -> Row:
    passage, span = corpus.passage(each.passage), each.sentence
    assert span is not None
    sentence = Sentence(start=span.start, end=span.end, text=span.text)
    body = sum(len(corpus.text(p)) for p in corpus.bodies(passage.document))
    share = f"{len(span.text) / max(1, body):.1%}"
    (cell,) = cells_of([quoted(passage, sentence, span.start, span.end)], share)
    return row(" ".join(span.text.split()), [cell], "one", note=_nearest(corpus, each))


def _nearest(corpus: Corpus, each: OnlyHere) -> str:
    if each.nearest is None:
        return "Nothing in the other documents comes near."
    passage = corpus.passage(each.nearest.passage)
    own = _stems(words(each.sentence.text if each.sentence else ""), names=True)
    best = max(
        corpus.sentences(passage),
        key=lambda sentence: len(own & _stems(words(sentence.text), names=True)),
        default=None,
    )
    words_of_it = " ".join((best or passage).text.split())
    return f"Nearest in document {passage.document} ¶{passage.number}: “{words_of_it}”"


def _share(each: Row) -> float:
    return float(each.cells[0].value.rstrip("%"))
