"""Topics that the documents themselves suggest, for readers who have named none.

The passages by their stems are factorised, and each part becomes a topic of a few words, as if a
reader had typed them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from ..alignment.lexical import Matrix
from ..documents import Document
from ..progress import Progress, in_steps, share_of_work
from ..settings import Settings
from ..text.words import is_common
from .factorising import factorised
from .labelling import labels
from .membership import TopicScore, belongs, score_passages
from .named import NamedTopic
from .phrase_book import PhraseBook, Unnamed
from .scorer import TopicScorer
from .shared_headings import Part, shared_parts
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
    documents: Sequence[Document],
    scorer: TopicScorer,
    settings: Settings,
    progress: Progress = lambda _: None,
) -> tuple[NamedTopic, ...]:
    """Subjects that two or more documents share, at most `settings.suggested_topics`.

    Headings that they share come first, in the order of the text; words of the passages fill up.
    """
    stems, table = shared_stems(scorer)
    if not stems or len(scorer.passages) < 2:
        return ()
    most = min(settings.suggested_topics, max(4, len(table) // 4))
    words = max(_FEWEST_WORDS, min(_WORDS, len(stems) // _STEMS_A_WORD))
    parts = factorised(table, most, share_of_work(progress, 0.0, 0.6))
    steps = in_steps(range(len(parts)), share_of_work(progress, 0.6, 0.8))
    by_words = [_narrowed(_words(parts[n], stems, words), scorer, settings) for n in steps]
    headed = _headed(documents, scorer, settings)
    chosen = _chosen(by_words, [each.members for _, each in headed], scorer)
    named = _named(headed, chosen, scorer, share_of_work(progress, 0.8, 1.0))
    named = named[: settings.suggested_topics]
    scorer.known_scores = {each.terms: each.scored for _, each in named}
    return tuple(NamedTopic(name=name, terms=each.terms) for name, each in named)


def _chosen(
    candidates: Iterable[_Found], passages_taken: list[set[int]], scorer: TopicScorer
) -> list[_Found]:
    """The candidates worth showing of which nothing before them tells, the weightiest first.

    Args:
        candidates: Suggested by words.
        passages_taken: The members of what is shown before them.
        scorer: What the passages hold.
    """
    chosen: list[_Found] = []
    for each in sorted(candidates, key=lambda each: (-each.weight, each.stems)):
        if _worth_showing(each.members, scorer) and not _told(each.members, passages_taken):
            chosen.append(each)
            passages_taken.append(each.members)
    return chosen


def _headed(
    documents: Sequence[Document], scorer: TopicScorer, settings: Settings
) -> list[tuple[Part, _Found]]:
    """The largest of the parts that documents share by their headings, none inside another."""
    parts = shared_parts(documents, scorer)
    order = sorted(range(len(parts)), key=lambda n: (-len(parts[n].places), n))
    chosen: dict[int, _Found] = {}
    for n in order:
        part, passages_taken = parts[n], [set(parts[m].places) for m in chosen]
        if len(chosen) == settings.suggested_topics:
            break
        if _worth_showing(set(part.places), scorer) and not _told(set(part.places), passages_taken):
            candidate = _narrowed(part.stems, scorer, settings)
            if _worth_showing(candidate.members, scorer):
                chosen[n] = candidate
    return [(parts[n], chosen[n]) for n in sorted(chosen)]


def _named(
    headed: Sequence[tuple[Part, _Found]],
    by_words: Sequence[_Found],
    scorer: TopicScorer,
    progress: Progress,
) -> list[tuple[str, _Found]]:
    """Topics with what they are called: those under a heading first; some find no name."""
    unnamed = [Unnamed(each.stems, each.members) for each in by_words]
    names = labels(
        unnamed, PhraseBook(scorer, unnamed, progress), [heading.key for heading, _ in headed]
    )
    named = [(heading.title, each) for heading, each in headed]
    return named + [(name, each) for name, each in zip(names, by_words, strict=True) if name]


def _words(part: Matrix, stems: Sequence[str], most: int) -> list[str]:
    """The heaviest words of a part; a reader would not name a subject by everyday ones."""
    order = [int(n) for n in np.argsort(-part, kind="stable")[:_LOOKED_AT]]
    heavy = [stems[n] for n in order if part[n] > 0.1 * part.max()]
    everyday = [stem for stem in heavy if is_common(stem)]
    telling = [stem for stem in heavy if not is_common(stem)]
    chosen_stems = {*telling[:most], *everyday[: min(_EVERYDAY, max(0, most - len(telling)))]}
    return [stem for stem in heavy if stem in chosen_stems]


class _Found(NamedTuple):
    stems: Sequence[str]
    terms: tuple[str, ...]
    members: set[int]
    weight: float
    scored: list[TopicScore]


def _narrowed(stems: Sequence[str], scorer: TopicScorer, settings: Settings) -> _Found:
    """The topic of some words, or of the heaviest of them where all are about everything."""
    candidate = _found(stems, scorer, settings)
    while len(stems) > 2 and not _worth_showing(candidate.members, scorer):
        stems = stems[: len(stems) * 2 // 3]
        candidate = _found(stems, scorer, settings)
    return candidate


def _found(stems: Sequence[str], scorer: TopicScorer, settings: Settings) -> _Found:
    terms = tuple(map(scorer.vocabulary.spelling, stems))
    scored = score_passages(terms, scorer, settings)
    inside = {n for n, member in enumerate(scored) if belongs(member, settings)}
    weight = sum(scored[n].score for n in sorted(inside))
    return _Found(stems, terms, inside, round(weight, 4), scored)


def _worth_showing(members: set[int], scorer: TopicScorer) -> bool:
    documents = {scorer.passages[n].document for n in members}
    most = max(_LARGEST * len(scorer.passages), min(_SMALL, len(scorer.passages) / 2))
    return len(documents) > 1 and len(members) <= most


def _told(members: set[int], others: Sequence[set[int]]) -> bool:
    return any(len(members & o) > _OVERLAP * min(len(members), len(o)) for o in others)
