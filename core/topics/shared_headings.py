"""Headings that documents share: what their authors call their subjects.

Long documents of one kind (editions of a standard, reports, programmes) are parted by the same
headings, and these say better than any word of a passage what a part is about.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from ..documents import Document
from ..text.headings import Heading, headings, unnumbered
from ..text.words import is_common, stem, words
from .grammar import LIGHT, listed
from .scorer import TopicScorer

_LONGEST_TITLE = 6
"""Words of a heading that names a subject; longer ones are sentences."""
_TELLING_WORDS = 6
"""Words of a topic beside those of its heading."""
_GENERIC = frozenset(map(stem, listed("parts_of_texts")))


class Part(NamedTuple):
    """What stands below one heading in all documents that have it."""

    key: tuple[str, ...]
    """Stems of its heading."""
    title: str
    places: frozenset[int]
    """Indices of its passages in the scorer."""
    stems: tuple[str, ...]
    """The heaviest words of the passages that two documents share there."""


def shared_parts(documents: Iterable[Document], scorer: TopicScorer) -> list[Part]:
    """The parts that two documents have under one heading, in the order of the first one."""
    at = {passage.id: n for n, passage in enumerate(scorer.passages)}
    titles: dict[tuple[str, ...], str] = {}
    below: defaultdict[tuple[str, ...], dict[str, list[int]]] = defaultdict(dict)
    for document in documents:
        for key, title, ids in _parts(document):
            titles.setdefault(key, title)
            places = [at[each] for each in ids if each in at]
            # A heading that a document has twice parts every chapter: "Controls".
            below[key][document.id] = [] if document.id in below[key] else places
    return [
        Part(key, titles[key], frozenset(chain(*spoken.values())), _stems(key, spoken, scorer))
        for key, spoken in below.items()
        if sum(map(bool, spoken.values())) > 1 and all(spoken.values())
    ]


def _parts(document: Document) -> Iterator[tuple[tuple[str, ...], str, list[str]]]:
    """Stems of each heading that names a subject, its title, and ids of the passages below."""
    outline = list(headings(document))
    for n, heading in enumerate(outline):
        title = unnumbered(heading.title).rstrip(" :.")
        if key := _key(title):
            last = _end(outline[n + 1 :], heading, len(document.passages))
            yield key, title, [f"{document.id}.{number}" for number in range(heading.number, last)]


def _end(following: Sequence[Heading], heading: Heading, last: int) -> int:
    """Number of the last passage of a part, and one more."""
    ends = (each.number for each in following if each.level <= heading.level)
    return next(ends, last + 1)


def _key(title: str) -> tuple[str, ...]:
    telling = [word for word in words(title) if not word.stop]
    key = tuple(word.stem for word in telling)
    if not 0 < len(telling) <= _LONGEST_TITLE or title.endswith(("?", "!")):
        return ()
    if all(each in _GENERIC or each in LIGHT or each.isdigit() for each in key):
        return ()
    return key


def _stems(key: Iterable[str], below: dict[str, list[int]], scorer: TopicScorer) -> tuple[str, ...]:
    weight: defaultdict[str, float] = defaultdict(float)
    where: defaultdict[str, set[str]] = defaultdict(set)
    for document, places in below.items():
        for n in places:
            for each, value in scorer.rows[n].items():
                weight[each] += float(value / scorer.norm[n])
                where[each].add(document)
    own = [each for each in map(scorer.vocabulary.canonical, key) if each in scorer.idf]
    shared = (s for s in weight if len(where[s]) > 1 and s not in own and not is_common(s))
    heaviest = sorted(shared, key=lambda s: (-round(weight[s], 9), s))
    return (*own, *heaviest[:_TELLING_WORDS])
