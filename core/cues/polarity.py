"""Polarity: what one side says and the other negates, and opposite words about the same thing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product, takewhile
from typing import NamedTuple

from ..comparison import Cue, Label
from ..documents import Span
from .frames import about, frame, said, same_subject, settled
from .lexicon import listed, opposites
from .negation import denies, negated, turned
from .reason import reason
from .tokens import Token, around, concepts, content, quote, tokens

_MANY = 0.4
"""Share of the shorter side's ideas that both hold, for opposite words to be said of one thing."""


def polarity(a: Span, b: Span) -> Iterator[Cue]:
    """A word that one negates and the other states; a word here and its opposite there."""
    yield from negated(a, b)
    seen: set[str] = set()
    for clash in (*_clashes(a.text, b.text, "antonyms"), *_clashes(a.text, b.text, "contrasts")):
        if clash.row not in seen and (cue := _opposed(a, b, clash)):
            seen.add(clash.row)
            yield cue


class _Clash(NamedTuple):
    row: str
    weak: bool
    x: Token
    y: Token


def _clashes(a: str, b: str, name: str) -> Iterator[_Clash]:
    """Words of two texts that stand on different sides of a row and are not negated."""
    sides = opposites(name)
    for x, y in product(_sided(a, name), _sided(b, name)):
        there = dict(sides[y.low])
        for row, side in sides[x.low]:
            if there.get(row, side) != side:
                yield _Clash(row, name == "contrasts", x, y)


@lru_cache(maxsize=20_000)
def _sided(text: str, name: str) -> tuple[Token, ...]:
    """The words of a text that have an opposite, without names and what is negated."""
    sides, negated_at = opposites(name), turned(text)
    found = (token for token in tokens(text) if token.low in sides)
    return tuple(t for t in found if not t.name and t.start not in negated_at)


def _opposed(a: Span, b: Span, clash: _Clash) -> Cue | None:
    x, y = clash.x, clash.y
    same = frozenset[str]() if clash.weak else _same(a.text, b.text, clash)
    near = around(a.text, x.start, x.end, 4) & around(b.text, y.start, y.end, 4)
    near -= {x.concept, y.concept}
    share = _share(a.text, b.text)
    if not near - listed("generic") or (clash.weak and (len(near) < 2 or share < 0.5)):
        return None
    strong = len(near) >= 2 and share >= _MANY and _plainly(a.text, b.text, clash)
    rule = "contrast" if clash.weak else "opposite_claim" if same else "antonym"
    label: Label = "related" if clash.weak else "diverge"
    spans = said(a, frame(a.text, x), same), said(b, frame(b.text, y), same)
    says = (
        f"One says “{quote(spans[0].text)}”, the other “{quote(spans[1].text)}”."
        if same
        else f"Opposite words about {quote(_shown(a.text, near))}: “{x.text}” and “{y.text}”."
    )
    return reason("polarity", rule, label, spans, says, strong=strong)


def _same(a: str, b: str, clash: _Clash) -> frozenset[str]:
    """What two opposite words are both said of; nothing where a text holds both of them."""
    here, there = frame(a, clash.x), frame(b, clash.y)
    if here.noun or there.noun or not settled(a, clash.x) or not settled(b, clash.y):
        return frozenset()
    if any(_on_both_sides(text, clash) for text in (a, b)):
        return frozenset()
    adjectives = clash.row in listed("adjectives")
    return same_subject(here, there) if adjectives else about(here, there)


def _on_both_sides(text: str, clash: _Clash) -> bool:
    sides = opposites("antonyms")
    return {0, 1} <= {dict(sides[t.low]).get(clash.row) for t in tokens(text) if t.low in sides}


def _plainly(a: str, b: str, clash: _Clash) -> bool:
    """Whether nothing else turns either word: the same object, no undoing, no other side."""
    if clash.weak or denies(a) or denies(b) or not _one_object(a, b, clash):
        return False
    for text, word in ((a, clash.x), (b, clash.y)):
        before = [t.low for t in tokens(text) if t.start < word.start][-5:]
        if _on_both_sides(text, clash) or not listed("undoing").isdisjoint(before):
            return False
    return True


def _one_object(a: str, b: str, clash: _Clash) -> bool:
    """Whether two words have one object, or one subject where one has no object.

    Adjectives are said of the noun that they belong to: legal owners are no illegal trade.
    """
    here, there = _beside(a, clash.x), _beside(b, clash.y)
    if clash.row in listed("adjectives"):
        return not set(here.noun or here.before).isdisjoint(there.noun or there.before)
    if here.after and there.after:
        return not set(here.after).isdisjoint(there.after)
    return not set(here.before).isdisjoint(there.before)


class _Beside(NamedTuple):
    """The ideas beside a word in its clause."""

    before: tuple[str, ...]
    """The last two."""
    after: tuple[str, ...]
    """The next two."""
    noun: tuple[str, ...]
    """The last of those that follow without a break."""


def _beside(text: str, word: Token) -> _Beside:
    rest = takewhile(lambda t: not t.breaks, (t for t in tokens(text) if t.start > word.start))
    after = tuple(rest)
    run = tuple(takewhile(lambda t: t.content, after))
    before = [t.concept for t in content(text) if t.start < word.start]
    ideas = [t.concept for t in after if t.content]
    return _Beside(tuple(before[-2:]), tuple(ideas[:2]), tuple(t.concept for t in run[-1:]))


def _share(a: str, b: str) -> float:
    return len(concepts(a) & concepts(b)) / max(1, min(len(concepts(a)), len(concepts(b))))


def _shown(text: str, about: frozenset[str]) -> str:
    """One of some ideas, the way a text words it."""
    return next((t.text for t in content(text) if t.concept in about), "the same thing")
