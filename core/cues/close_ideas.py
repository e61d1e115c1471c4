"""Shared ideas close together: the same claim in other words, or only the same subject."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product
from typing import NamedTuple

from ..comparison import Cue
from ..documents import Span
from .lexicon import listed
from .reason import listing, reason
from .tokens import Token, concepts, content, covering, tokens, within

_WINDOW = 7
"""Content words within which shared ideas count as close together."""


class _Place(NamedTuple):
    shared: frozenset[str]
    left: tuple[Token, ...]
    right: tuple[Token, ...]


def close_ideas(a: Span, b: Span) -> Iterator[Cue]:
    """Three shared concepts, two of them not general, within seven content words on both sides.

    What is said of a subject shows by three ideas in the same order, of which two are no names.
    """
    windows = product(list(_windows(a.text, b.text)), list(_windows(b.text, a.text)))
    places = (
        _Place(both, left, right)
        for (here, left), (there, right) in windows
        if len(both := here & there) >= 3 and _telling(both, left)
    )
    best = max(places, key=lambda place: len(place.shared), default=None)
    if best:
        left = [token for token in best.left if token.concept in best.shared]
        right = [token for token in best.right if token.concept in best.shared]
        spans = covering(a, left), covering(b, right)
        says = f"Both speak of {listing(token.text for token in left)} close together."
        alike = _modes(a.text, left) == _modes(b.text, right)
        rule = ("close" if _claim(left, right) else "near") if alike else "close_otherwise"
        yield reason("wording", rule, "agree" if alike else "related", spans, says, strong=False)


def _claim(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether three ideas stand in the same order in both, two of them no names."""
    following = [token.concept for token in right]
    return any(
        sum(not token.name for token in ideas) >= 2 and _in_order(ideas, following)
        for ideas in combinations(left, 3)
        if len({token.concept for token in ideas}) == 3
    )


def _in_order(ideas: Iterable[Token], there: Iterable[str]) -> bool:
    rest = iter(there)
    return all(token.concept in rest for token in ideas)


def _modes(text: str, found: Sequence[Token]) -> frozenset[str]:
    """How shared ideas are put: negated, demanded, left open; from three words before them on."""
    before = [t.start for t in tokens(text) if t.start < found[0].start][-3:]
    words = within(text, min(before, default=0), found[-1].end)
    kinds = {"no": listed("negators"), "open": {"if", "whether"}, "ought": listed("demanding")}
    return frozenset(k for k, listed_ in kinds.items() if any(t.low in listed_ for t in words))


def _windows(text: str, other: str) -> Iterator[tuple[frozenset[str], tuple[Token, ...]]]:
    """What two texts share within each window of the first that holds three such ideas."""
    shared, found = concepts(other), content(text)
    for start, token in enumerate(found):
        if token.concept in shared:
            window = found[start : start + _WINDOW]
            both = frozenset(t.concept for t in window if t.concept in shared)
            if len(both) >= 3:
                yield both, window


def _telling(shared: frozenset[str], window: Sequence[Token]) -> bool:
    plain = any(token.concept in shared and not token.name for token in window)
    return plain and len(shared - listed("generic")) >= 2
