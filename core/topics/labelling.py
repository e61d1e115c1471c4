"""What to call suggested topics: each a noun phrase of its passages, or two.

No phrase names two topics: the one for which it is worth most has it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from ..text.words import is_common
from .grammar import LIGHT
from .phrase_book import Key, PhraseBook

_LENGTHS = {1: 0.55, 2: 1.0, 3: 0.95, 4: 0.8}
_LONG = 0.7
"""What a label of this many words, or of more, is worth beside one of two."""
_ALONE = 0.25
"""What a phrase of one document is worth beside one of two."""
_OUTSIDE = 0.1
"""What a word counts that is none of the topic's."""
_SECOND = 0.4
"""Share of the first phrase's worth from which a second one is added."""
_LEAST = 0.4
"""What the best phrase of a topic is worth at least; a topic that nothing names is not shown."""
_EVERYDAY = 0.5
"""What an everyday word counts beside a telling one, and a phrase that ends in a light noun."""


class Unnamed(NamedTuple):
    """A topic that is to be named."""

    stems: Sequence[str]
    """Its words, the heaviest first."""
    members: set[int]
    """Indices of its passages."""


def labels(topics: Sequence[Unnamed], book: PhraseBook) -> list[str]:
    """One or two noun phrases for each topic; empty where no phrase is left that names it."""
    worth = [_worth_of_all(topic, book) for topic in topics]
    telling = [{key: v for key, v in some.items() if v >= _LEAST} for some in worth]
    first = _shared_out(telling, _overlap)
    fitting = [
        _fitting(worth[n], first[n], topics[n], book) if n in first else {}
        for n in range(len(topics))
    ]
    second = _shared_out(fitting, _equal, taken=first.values())
    parts = ([some[n] for some in (first, second) if n in some] for n in range(len(topics)))
    return [", ".join(map(book.text, some)) for some in parts]


def _shared_out(
    worth: Sequence[Mapping[Key, float]],
    alike: Callable[[Key, Key], bool],
    taken: Iterable[Key] = (),
) -> dict[int, Key]:
    """Topic -> the phrase that is worth most to it, unless another has one like it."""
    found: dict[int, Key] = {}
    gone = [*taken]
    order = sorted((-value, n, key) for n, some in enumerate(worth) for key, value in some.items())
    for _, n, key in order:
        if n not in found and not any(alike(key, other) for other in gone):
            found[n] = key
            gone.append(key)
    return found


def _overlap(one: Key, other: Key) -> bool:
    """Whether one phrase says no more than the other."""
    return set(one) <= set(other) or set(one) >= set(other)


def _equal(one: Key, other: Key) -> bool:
    return set(one) == set(other)


def _worth_of_all(topic: Unnamed, book: PhraseBook) -> dict[Key, float]:
    """What each phrase is worth as a name, without parts of phrases where others are."""
    weight = {stem: 1 - n / (2 * len(topic.stems)) for n, stem in enumerate(topic.stems)}
    about = (key for key in book if any(stem in weight for stem in key))
    worth = {key: _worth(key, topic.members, weight, book) for key in about if not _is_light(key)}
    worth = {key: value for key, value in worth.items() if value > 0}
    whole = {key: v for key, v in worth.items() if not book.is_cut_off(key, topic.members)}
    return whole or worth


def _worth(key: Key, members: set[int], weight: Mapping[str, float], book: PhraseBook) -> float:
    places = book.places(key)
    inside = places & members
    stems = math.fsum(weight.get(s, _OUTSIDE) * (_EVERYDAY if is_common(s) else 1.0) for s in key)
    share = math.sqrt(len(inside) / len(places))
    spread = 1.0 if book.documents(inside) > 1 else _ALONE
    head = _EVERYDAY if key[-1] in LIGHT else 1.0
    length = _LENGTHS.get(len(key), _LONG)
    return round(stems * math.log1p(len(inside)) * share * spread * head * length, 9)


def _is_light(key: Key) -> bool:
    """Whether a phrase names no subject: "efforts", "last week"."""
    return all(stem in LIGHT or is_common(stem) for stem in key) and (
        len(key) == 1 or key[-1] in LIGHT
    )


def _fitting(
    worth: Mapping[Key, float], first: Key, topic: Unnamed, book: PhraseBook
) -> dict[Key, float]:
    """The phrases that are worth a place beside the first one."""
    least = worth[first] * (_SECOND if len(first) > 1 else _SECOND / 2)
    return {
        key: value
        for key, value in worth.items()
        if value >= least
        and not set(key) & set(first)
        and not all(map(is_common, key))
        and book.documents(book.places(key) & topic.members) > 1
    }
