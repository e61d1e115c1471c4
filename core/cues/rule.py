"""Rules: what reads one kind of difference or agreement off two sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import update_wrapper

from ..comparison import Cue
from .pairing import Need, SentencePair

CueReader = Callable[[SentencePair], Iterator[Cue]]
_NOTHING = frozenset[Need]()


class Rule:
    """A rule, with what two sentences have wherever it finds anything.

    Args:
        read: What reads its cues off two sentences.
        needs: Without one of these it finds nothing, and is not asked.
    """

    def __init__(self, read: CueReader, needs: frozenset[Need] = frozenset()) -> None:
        self.read = read
        self.needs = needs
        update_wrapper(self, read)

    def __call__(self, pair: SentencePair) -> Iterator[Cue]:
        """The cues that it finds."""
        return self.read(pair)


def needing(*needs: Need) -> Callable[[CueReader], Rule]:
    """Makes a rule of what finds nothing in two sentences that lack one of some things."""
    return lambda read: Rule(read, frozenset(needs))


class OrderedRules:
    """Some rules, in the order in which they are asked."""

    def __init__(self, *rules: Rule) -> None:
        self.all = rules
        self._need_anything = any(rule.needs for rule in rules)
        self._by_had: dict[frozenset[Need], tuple[CueReader, ...]] = {}

    def of(self, pair: SentencePair) -> tuple[CueReader, ...]:
        """Those that may find anything in two sentences."""
        had = pair.has if self._need_anything else _NOTHING
        if had not in self._by_had:
            self._by_had[had] = tuple(rule.read for rule in self.all if rule.needs <= had)
        return self._by_had[had]
