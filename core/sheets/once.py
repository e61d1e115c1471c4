"""What several sheets ask of one corpus, made once."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from ..text.corpus import Corpus

Made = TypeVar("Made")


def once(make: Callable[[Corpus], Made]) -> Callable[[Corpus], Made]:
    """A function of a corpus that keeps what it made for as long as the corpus lives."""
    kept: WeakKeyDictionary[Corpus, Made] = WeakKeyDictionary()

    @wraps(make)
    def kept_or_made(corpus: Corpus) -> Made:
        if corpus not in kept:
            kept[corpus] = make(corpus)
        return kept[corpus]

    return kept_or_made
