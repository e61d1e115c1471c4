"""What a sentence gives that no other document gives, and what another gives of the same thing."""

from __future__ import annotations

from collections import defaultdict
from itertools import permutations

from ...cues.reading.clock_times import Time, times
from ...documents import document_of
from ...text.corpus import Corpus
from ..dates.event import Event
from ..dates.events import events
from ..dates.matters import matters
from ..dates.rough_dates import is_of_now
from ..figures.figure import AGE, Figure
from ..figures.likeness import base_unit
from ..figures.money import MONEY
from ..figures.one_thing import things
from ..once import once
from ..sheet import SentenceKey, sentence_key

_LEAST = 3
"""The least count that tells something by itself."""
_ROUND, _HALF_DAY = 30, 720
"""Minutes of which the times that any text has are multiples, and after which a clock face is as
it was."""
_UNUSUAL = 11
"""The least number with two digits that hardly stands in another text by chance."""


@once
def own_figures(corpus: Corpus) -> dict[SentenceKey, list[Figure]]:
    """The figures of each sentence that no other document gives, of whatever value."""
    found: defaultdict[SentenceKey, list[Figure]] = defaultdict(list)
    for group in things(corpus):
        if len(group.documents) == 1:
            for figure in group.figures:
                if figure.quantity.low >= _LEAST or figure.quantity.unit:
                    found[figure.sentence_key].append(figure)
    return dict(found)


def is_unusual(figure: Figure) -> bool:
    """Whether a figure tells a thing by itself: a vote, a sum, "14,230" - not "ten", "500"."""
    quantity = figure.quantity
    if quantity.unit[:1] == "–":
        return True
    if not (quantity.unit or figure.noun or figure.is_part):
        return False  # nobody can tell what is counted
    if base_unit(quantity) == AGE:
        return False  # which hardly is a claim
    if quantity.unit == "%" and not any(map(str.isdigit, figure.written)):
        return False  # "nearly a quarter" is a round of any of some values
    digits = len(f"{quantity.low:.6f}".replace(".", "").strip("0"))
    measured = quantity.unit[:1] in MONEY or quantity.low % 1 > 0
    return digits > 1 and (quantity.low >= _UNUSUAL or measured)


@once
def shared_figures(corpus: Corpus) -> dict[SentenceKey, list[Figure]]:
    """The figures of each sentence of which another document gives a value as well."""
    found: defaultdict[SentenceKey, list[Figure]] = defaultdict(list)
    for group in things(corpus):
        if len(group.documents) > 1:
            for figure in group.figures:
                found[figure.sentence_key].append(figure)
    return dict(found)


def shared_dates(corpus: Corpus) -> dict[SentenceKey, list[Event]]:
    """The dates of each sentence on which another document tells of the same event.

    "Last year" is none of them, of which documents tell many things.
    """
    found: dict[SentenceKey, list[Event]] = {}
    for matter in matters(corpus, events(corpus)):
        if len({event.document for event in matter}) > 1:
            for event in matter:
                if is_of_now(event):
                    continue
                found.setdefault(event.quote.sentence_key, []).append(event)
    return found


def shared_times(corpus: Corpus) -> dict[SentenceKey, list[tuple[int, int]]]:
    """Where in each sentence a time of day stands that another document gives in any words.

    Full and half hours are none of them, which any text may have.
    """
    given: defaultdict[int, list[tuple[SentenceKey, Time]]] = defaultdict(list)
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            for sentence in corpus.sentences(passage):
                for time in times(sentence.text):
                    if time.minutes % _ROUND:
                        given[time.minutes % _HALF_DAY].append(
                            (sentence_key(passage, sentence), time)
                        )
    found: defaultdict[SentenceKey, list[tuple[int, int]]] = defaultdict(list)
    for a, b in (pair for some in given.values() for pair in permutations(some, 2)):
        if document_of(a[0][0]) != document_of(b[0][0]) and a[1].is_same(b[1]):
            found[a[0]].append((a[1].start, a[1].end))
    return dict(found)
