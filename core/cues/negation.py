"""Negation: which words a text turns round, and what the other text says of the same thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..comparison import Cue, Label
from ..documents import Span
from ..text.words import stem
from .frames import about, frame, said, same_subject, settled
from .lexicon import listed
from .reason import reason
from .tokens import Token, concepts, content, covering, quote, tokens

_SCOPE = 5
"""Content words that a negator reaches; it never reaches past a break."""
_LOOSE = frozenset(("without", "nor", "neither", "lack", "lacked", "lacks"))
"""Negators that stand in no claim of their own."""


class Negation(NamedTuple):
    """A negator and the content words that it turns."""

    negator: Token
    scope: tuple[Token, ...]


def negated(a: Span, b: Span) -> Iterator[Cue]:
    """A word that one side negates and the other states."""
    for own, other, swapped in ((a, b, False), (b, a, True)):
        for negation in negations(own.text):
            if cue := _against(own, other, negation, swapped=swapped):
                yield cue


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


@lru_cache(maxsize=20_000)
def turned(text: str) -> frozenset[int]:
    """Where the negated words of a text begin."""
    return frozenset(word.start for negation in negations(text) for word in negation.scope)


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


def _against(own: Span, other: Span, negation: Negation, *, swapped: bool) -> Cue | None:
    plain = {t.concept: t for t in content(other.text) if t.start not in turned(other.text)}
    denied = {t.concept for t in content(other.text) if t.start in turned(other.text)}
    hits = [
        t
        for t in negation.scope
        if t.concept in plain and t.concept not in denied and not t.text[0].isdigit()
    ]
    shared = concepts(own.text) & plain.keys()
    head = bool(hits) and negation.scope[0] == hits[0]
    if not hits or len(shared) < 2 or not (head or len(hits) >= 2):
        return None
    strong = (
        head
        and _about_one_thing(own.text, other.text, shared)
        and not denies(other.text)
        and not frame(own.text, hits[0]).relative
    )
    # Bare negation mismatch is noise between long sentences: the same must be said of the same.
    word = plain[hits[0].concept]
    same = _same(own, other, negation, word) if head else frozenset[str]()
    mine = _denial(own, negation, hits[-1], same)
    yours = said(other, frame(other.text, word), same)
    label: Label = "diverge" if strong or same else "related"
    rule = "negated_claim" if same and not strong else "negation"
    spans = (yours, mine) if swapped else (mine, yours)
    says = (
        f"One says “{quote(mine.text)}”, the other “{quote(yours.text)}”."
        if same
        else f"One denies it (“{quote(mine.text)}”), the other does not (“{quote(yours.text)}”)."
    )
    return reason("polarity", rule, label, spans, says, strong=strong)


def _denial(own: Span, negation: Negation, last: Token, same: frozenset[str]) -> Span:
    """A negation with what it is said of."""
    found = frame(own.text, negation.scope[0])
    before = [token for token in found.before if stem(token.low) in same]
    return covering(own, (*before, negation.negator, last))


def _same(own: Span, other: Span, negation: Negation, word: Token) -> frozenset[str]:
    """What a negated word and the plain one are both said of; nothing where either is in doubt."""
    here, there = frame(own.text, negation.scope[0]), frame(other.text, word)
    doubtful = not settled(own.text, negation.negator) or not settled(other.text, word)
    telling = word.low in listed("saying") or negation.negator.low in _LOOSE
    if doubtful or telling or here.relative or there.noun:
        return frozenset()
    if here.noun:
        # "no treaty", "not a treaty": what is missing is a thing, so its bearer must be the same.
        names = {stem(t.low) for t in (*here.before, *there.before) if t.text[0].isupper()}
        return same_subject(here, there) - names
    return about(here, there)


def _about_one_thing(own: str, other: str, shared: frozenset[str]) -> bool:
    """Whether two texts share so much that a negation in one turns what the other says."""
    sizes = len(concepts(own)), len(concepts(other))
    enough = len(shared) >= 0.6 * min(sizes) and len(shared) >= 0.35 * max(sizes)
    return enough and len(shared) >= 3 and _first(own) == _first(other)


def _first(text: str) -> str:
    """The idea that a text opens with: who or what it speaks of."""
    return next((token.concept for token in content(text)), "")
