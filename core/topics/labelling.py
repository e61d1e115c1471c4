"""What to call suggested topics: each a noun phrase of its passages.

No phrase names two topics: the one for which it is worth most has it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

from ..text.words import is_common
from .grammar import LIGHT
from .phrase_book import Key, PhraseBook, Unnamed

_LENGTHS = {1: 0.4, 2: 1.0, 3: 0.95, 4: 0.8}
_LONG = 0.7
"""What a label of this many words, or of more, is worth beside one of two."""
_PERSON = 0.1
"""What a person, or whoever speaks, is worth beside a matter."""
_NAME = 0.5
"""What a name is worth beside a matter: a place or a company is where or by whom, seldom what."""
_OUTSIDE = 0.1
"""What a word counts that is none of the topic's."""
_LEAST = 0.36
"""What the best phrase of a topic is worth at least; a topic that nothing names is not shown."""
_EVERYDAY = 0.5
"""What an everyday word counts beside a telling one, and a phrase that ends in a light noun."""


def labels(topics: Sequence[Unnamed], book: PhraseBook, used_keys: Iterable[Key] = ()) -> list[str]:
    """A noun phrase for each topic; empty where no phrase is left that names it.

    Args:
        topics: What is to be named.
        book: The phrases of their passages.
        used_keys: Stems of the names that other topics have.
    """
    worth = [_worth_of_all(topic, book) for topic in topics]
    telling = [{key: v for key, v in some.items() if v >= _LEAST} for some in worth]
    phrases = _shared_out(telling, used_keys)
    return [book.text(phrases[n]) if n in phrases else "" for n in range(len(topics))]


def _shared_out(worth: Sequence[Mapping[Key, float]], used_keys: Iterable[Key]) -> dict[int, Key]:
    """Topic -> the phrase that is worth most to it, unless another has one like it."""
    key_by_topic: dict[int, Key] = {}
    gone = [*used_keys]
    order = sorted((-value, n, key) for n, some in enumerate(worth) for key, value in some.items())
    for _, n, key in order:
        if n not in key_by_topic and not any(_overlap(key, other) for other in gone):
            key_by_topic[n] = key
            gone.append(key)
    return key_by_topic


def _overlap(one: Key, other: Key) -> bool:
    """Whether one phrase says no more than the other."""
    return set(one) <= set(other) or set(one) >= set(other)


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
    if book.documents(inside) < 2:
        return 0.0
    head = _EVERYDAY if key[-1] in LIGHT else _PERSON if book.is_person(key) else 1.0
    named = _NAME if book.is_name(key) else 1.0
    length = _LENGTHS.get(len(key), _LONG)
    return round(stems * math.log1p(len(inside)) * share * head * named * length, 9)


def _is_light(key: Key) -> bool:
    """Whether a phrase names no subject: "efforts", "last week"."""
    return all(stem in LIGHT or is_common(stem) for stem in key) and (
        len(key) == 1 or key[-1] in LIGHT
    )
