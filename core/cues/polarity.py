"""Polarity: what one side says and the other negates, and opposite words about the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from ..comparison import Cue, Label
from ..documents import Span
from .lexicon import listed, opposites
from .tokens import Token, around, concepts, content, covering, quote, span, tokens

_SCOPE = 5
"""Content words that a negator reaches; it never reaches past a break."""
_MANY = 0.4
"""Share of the shorter side's ideas that both hold, for opposite words to be said of one thing."""


class Negation(NamedTuple):
    """A negator and the content words that it turns."""

    negator: Token
    scope: tuple[Token, ...]


def polarity(a: Span, b: Span) -> Iterator[Cue]:
    """A word that one negates and the other states; a word here and its opposite there."""
    for own, other, swapped in ((a, b, False), (b, a, True)):
        for negation in negations(own.text):
            if cue := _negated(own, other, negation, swapped=swapped):
                yield cue
    yield from _opposites(a, b)


@lru_cache(maxsize=20_000)
def negations(text: str) -> tuple[Negation, ...]:
    """The negators of a text, each with what it negates: "X, not Y" negates only Y."""
    found = tokens(text)
    return tuple(
        Negation(token, _scope(token, found[i + 1 :]))
        for i, token in enumerate(found)
        if (token.low in listed("negators") or token.low.endswith("n't"))
        and not _spares(token, found[i + 1 : i + 3])
    )


@lru_cache(maxsize=20_000)
def denies(text: str) -> bool:
    """Whether a text negates or denies anything at all."""
    return bool(negations(text)) or any(t.low in listed("denials") for t in tokens(text))


def _spares(negator: Token, following: Sequence[Token]) -> bool:
    """Whether a negator negates nothing: "not only", "no longer", "nothing to do with"."""
    words = [token.low for token in following]
    if words[:1] and (words[0] in listed("not_negated") or words[0] == "."):
        return True
    return negator.low == "nothing" and words == ["to", "do"]


def _scope(negator: Token, following: Sequence[Token]) -> tuple[Token, ...]:
    scope: list[Token] = []
    for token in following:
        opens = token.low in ("that", "as", "if") and not scope
        lists = token.low in (",", "and") and negator.low in ("no", "without") and len(scope) <= 2
        if token.breaks and not opens and not (lists and scope):
            break
        if token.content:
            scope.append(token)
        if len(scope) == _SCOPE:
            break
    return tuple(scope)


@lru_cache(maxsize=20_000)
def _turned(text: str) -> frozenset[int]:
    """Where the negated words of a text begin."""
    return frozenset(word.start for negation in negations(text) for word in negation.scope)


def _negated(own: Span, other: Span, negation: Negation, *, swapped: bool) -> Cue | None:
    turned = _turned(other.text)
    plain = {t.concept: t for t in content(other.text) if t.start not in turned}
    denied = {t.concept for t in content(other.text) if t.start in turned}
    hits = [
        t
        for t in negation.scope
        if t.concept in plain and t.concept not in denied and not t.text[0].isdigit()
    ]
    shared = concepts(own.text) & plain.keys()
    head = bool(hits) and negation.scope[0] == hits[0]
    if not hits or len(shared) < 2 or not (head or len(hits) >= 2):
        return None
    mine = covering(own, (negation.negator, hits[-1]))
    yours = covering(other, (plain[hits[0].concept],))
    strong = head and _about_one_thing(own.text, other.text, shared) and not denies(other.text)
    says = f"One denies it (“{quote(mine.text)}”), the other does not (“{quote(yours.text)}”)."
    return _cue("negation", yours if swapped else mine, mine if swapped else yours, says, strong)


def _about_one_thing(own: str, other: str, shared: frozenset[str]) -> bool:
    """Whether two texts share so much that a negation in one turns what the other says."""
    sizes = len(concepts(own)), len(concepts(other))
    enough = len(shared) >= 0.6 * min(sizes) and len(shared) >= 0.35 * max(sizes)
    return enough and len(shared) >= 3 and _first(own) == _first(other)


def _first(text: str) -> str:
    """The idea that a text opens with: who or what it speaks of."""
    return next((token.concept for token in content(text)), "")


class _Clash(NamedTuple):
    row: str
    weak: bool
    x: Token
    y: Token


def _opposites(a: Span, b: Span) -> Iterator[Cue]:
    seen: set[str] = set()
    for clash in (*_clashes(a.text, b.text, "antonyms"), *_clashes(a.text, b.text, "contrasts")):
        if clash.row not in seen and (cue := _opposed(a, b, clash)):
            seen.add(clash.row)
            yield cue


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
    sides, turned = opposites(name), _turned(text)
    found = (token for token in tokens(text) if token.low in sides)
    return tuple(t for t in found if not t.name and t.start not in turned)


def _opposed(a: Span, b: Span, clash: _Clash) -> Cue | None:
    x, y = clash.x, clash.y
    near = around(a.text, x.start, x.end, 4) & around(b.text, y.start, y.end, 4)
    near -= {x.concept, y.concept}
    share = _share(a.text, b.text)
    if not near - listed("generic") or (clash.weak and (len(near) < 2 or share < 0.5)):
        return None
    strong = len(near) >= 2 and share >= _MANY and _plainly(a.text, b.text, clash)
    about = quote(_shown(a.text, near))
    says = f"Opposite words about {about}: “{x.text}” and “{y.text}”."
    rule = "contrast" if clash.weak else "antonym"
    return _cue(rule, span(a, x.start, x.end), span(b, y.start, y.end), says, strong)


def _plainly(a: str, b: str, clash: _Clash) -> bool:
    """Whether nothing else turns either word: the same object, no undoing, no other side."""
    if clash.weak or denies(a) or denies(b) or not _object(a, clash.x) & _object(b, clash.y):
        return False
    sides = opposites("antonyms")
    for text, word in ((a, clash.x), (b, clash.y)):
        both = {dict(sides[t.low]).get(clash.row) for t in tokens(text) if t.low in sides}
        before = [t.low for t in tokens(text) if t.start < word.start][-5:]
        if {0, 1} <= both or not listed("undoing").isdisjoint(before):
            return False
    return True


def _object(text: str, word: Token) -> frozenset[str]:
    """The two content words after a word in its clause; those before it where none follows."""
    after: list[str] = []
    for token in tokens(text):
        if token.start > word.start and token.breaks:
            break
        if token.start > word.start and token.content:
            after.append(token.concept)
    before = [t.concept for t in content(text) if t.start < word.start]
    return frozenset(after[:2] or before[-2:])


def _share(a: str, b: str) -> float:
    return len(concepts(a) & concepts(b)) / max(1, min(len(concepts(a)), len(concepts(b))))


def _shown(text: str, about: frozenset[str]) -> str:
    """One of some ideas, the way a text words it."""
    return next((t.text for t in content(text) if t.concept in about), "the same thing")


def _cue(rule: str, a: Span, b: Span, says: str, strong: bool) -> Cue:
    # Bare negation mismatch is noise between long sentences: only a strong one is a conflict.
    informs = rule == "contrast" or (rule == "negation" and not strong)
    label: Label = "related" if informs else "diverge"
    return Cue(
        kind="polarity",
        rule=rule,
        label=label,
        confidence="strong" if strong else "possible",
        a=a,
        b=b,
        says=says,
    )
