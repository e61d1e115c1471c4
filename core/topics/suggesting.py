"""Topics that the documents themselves suggest, for readers who have named none.

The passages by their stems are factorised, and each part becomes a topic of a few words, as if a
reader had typed them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..alignment.lexical import Matrix
from ..progress import Progress, in_steps, share_of_work
from ..settings import Settings
from ..text.words import is_common
from .factorising import factorised
from .field import Field
from .labelling import Unnamed, labels
from .membership import belongs, score_passages
from .named import NamedTopic
from .phrase_book import PhraseBook
from .shared_stems import shared_stems

_WORDS = 12
"""Words of a topic: the best of what was tried on the annotated events."""
_FEWEST_WORDS = 4
_STEMS_A_WORD = 6
"""Short documents share few stems: with ten of them each topic would be about everything."""
_LOOKED_AT = 14
"""Words among which the telling ones are taken first."""
_EVERYDAY = 4
"""Everyday words of a topic, at most: with none best F1 falls by .04, with all labels are odd."""
_LARGEST = 0.45
"""Share of all passages beyond which a topic says nothing."""
_SMALL = 8
"""Passages that a topic of few may have, unless these are more than half of all."""
_OVERLAP = 0.7
"""Share of the smaller of two topics beyond which they are one."""


def suggest(
    field: Field, settings: Settings, progress: Progress = lambda _: None
) -> tuple[NamedTopic, ...]:
    """Subjects that two or more documents share, at most `settings.suggested_topics`."""
    stems, table = shared_stems(field)
    if not stems or len(field.passages) < 2:
        return ()
    found: list[_Found] = []
    most = min(settings.suggested_topics, max(4, len(table) // 4))
    words = max(_FEWEST_WORDS, min(_WORDS, len(stems) // _STEMS_A_WORD))
    parts = factorised(table, most, share_of_work(progress, 0.0, 0.6))
    for part in (parts[n] for n in in_steps(range(len(parts)), share_of_work(progress, 0.6, 1.0))):
        found.append(_narrowed(_words(part, stems, words), field, settings))
    chosen: list[_Found] = []
    for each in sorted(found, key=lambda each: (-each.weight, each.stems)):
        if _worth_showing(each.members, field) and not _told(each.members, chosen):
            chosen.append(each)
    book = PhraseBook(field, (each.members for each in chosen))
    names = labels([Unnamed(each.stems, each.members) for each in chosen], book)
    named = zip(names, chosen, strict=True)
    return tuple(NamedTopic(name=name, terms=each.terms) for name, each in named if name)


def _words(part: Matrix, stems: Sequence[str], most: int) -> list[str]:
    """The heaviest words of a part; a reader would not name a subject by everyday ones."""
    order = [int(n) for n in np.argsort(-part, kind="stable")[:_LOOKED_AT]]
    heavy = [stems[n] for n in order if part[n] > 0.1 * part.max()]
    everyday = [stem for stem in heavy if is_common(stem)]
    telling = [stem for stem in heavy if not is_common(stem)]
    kept = {*telling[:most], *everyday[: min(_EVERYDAY, max(0, most - len(telling)))]}
    return [stem for stem in heavy if stem in kept]


class _Found(NamedTuple):
    stems: list[str]
    terms: tuple[str, ...]
    members: set[int]
    weight: float


def _narrowed(stems: list[str], field: Field, settings: Settings) -> _Found:
    """The topic of some words, or of the heaviest of them where all are about everything."""
    found = _found(stems, field, settings)
    while len(stems) > 2 and not _worth_showing(found.members, field):
        stems = stems[: len(stems) * 2 // 3]
        found = _found(stems, field, settings)
    return found


def _found(stems: list[str], field: Field, settings: Settings) -> _Found:
    terms = tuple(map(field.vocabulary.spelling, stems))
    scored = score_passages(terms, field, settings)
    inside = {n for n, member in enumerate(scored) if belongs(member, settings)}
    weight = sum(scored[n].score for n in sorted(inside))
    return _Found(stems, terms, inside, round(weight, 4))


def _worth_showing(members: set[int], field: Field) -> bool:
    documents = {field.passages[n].document for n in members}
    most = max(_LARGEST * len(field.passages), min(_SMALL, len(field.passages) / 2))
    return len(documents) > 1 and len(members) <= most


def _told(members: set[int], others: Sequence[_Found]) -> bool:
    return any(
        len(members & o.members) > _OVERLAP * min(len(members), len(o.members)) for o in others
    )
