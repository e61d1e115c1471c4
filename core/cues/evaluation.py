"""Evaluation: praise or blame near the same thing. It informs; tone alone labels nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from ..comparison import Cue
from ..documents import Span
from .frames import frame, settled
from .lexicon import listed, opposites
from .negation import negations
from .reason import reason
from .tokens import Token, around, content, covering, tokens, within

_SIDES = {1: "praise", -1: "blame"}
_PREDICATE = 5
"""Words from "is" to the word of value: "was an act of courage"."""


class Value(NamedTuple):
    """A word of praise (1) or blame (-1); a negation turns it."""

    sign: int
    word: Token


def evaluation(a: Span, b: Span) -> Iterator[Cue]:
    """Words of value near a shared idea, of the same or of opposite sign; the closest bond.

    Praise and blame of one thing, of which both are plainly said, diverge.
    """
    if cue := _targeted(a, b):
        yield cue
    found = [cue for x, y in product(values(a.text), values(b.text)) if (cue := _near(a, b, x, y))]
    if not found:
        return
    opposed = sum(v.sign for v in values(a.text)) * sum(v.sign for v in values(b.text)) < 0
    wanted = "opposite_value" if opposed else "same_value"
    yield max(found, key=lambda scored: (scored[1].rule == wanted, scored[0]))[1]


@lru_cache(maxsize=20_000)
def values(text: str) -> tuple[Value, ...]:
    """The words of value in a text; a name ("Justice Department") praises nothing."""
    turned = {word.start for negation in negations(text) for word in negation.scope}
    found: list[Value] = []
    for token in tokens(text):
        sign = (token.low in listed("good")) - (token.low in listed("bad"))
        if sign and not token.name:
            found.append(Value(-sign if token.start in turned else sign, token))
    return tuple(found)


def _targeted(a: Span, b: Span) -> Cue | None:
    """One thing that one side calls good and the other bad."""
    for x, y in product(values(a.text), values(b.text)):
        same = _target(a.text, x.word) & _target(b.text, y.word) - listed("generic")
        if x.sign != y.sign and same:
            about = [t.text for t in content(a.text) if t.concept in same][-1]
            good, bad = (x, y) if x.sign > 0 else (y, x)
            says = f"On “{about}”, one has praise (“{good.word.text}”), the other blame "
            says += f"(“{bad.word.text}”)."
            spans = covering(a, (x.word,)), covering(b, (y.word,))
            return reason("evaluation", "opposed_value", "diverge", spans, says, strong=False)
    return None


def _target(text: str, word: Token) -> frozenset[str]:
    """What a word of value is said of: the subject of "is", the object of "praised"."""
    found = frame(text, word)
    if not settled(text, word):
        return frozenset()
    if found.before and _is_predicate(within(text, found.before[0].end, word.start)):
        return frozenset(token.concept for token in found.before)
    if word.low in opposites("antonyms") and not found.noun:
        judging = any(row == "support-oppose" for row, _ in opposites("antonyms")[word.low])
        return frozenset(token.concept for token in found.after) if judging else frozenset()
    return frozenset()


def _is_predicate(between: Sequence[Token]) -> bool:
    """Whether "is" stands a little before a word of value, and no verb after it."""
    near = between[-_PREDICATE:]
    at = next((i for i, token in enumerate(near) if token.low in listed("being")), None)
    return at is not None and not any(token.low.endswith("ing") for token in near[at:])


def _near(a: Span, b: Span, x: Value, y: Value) -> tuple[int, Cue] | None:
    left = around(a.text, x.word.start, x.word.end)
    right = around(b.text, y.word.start, y.word.end)
    near = (left & right) - {x.word.concept, y.word.concept}
    if not near - listed("generic"):
        return None
    about = next(t.text for t in content(a.text) if t.concept in near - listed("generic"))
    same = x.sign == y.sign
    says = f"Near “{about}”, one has {_SIDES[x.sign]} (“{x.word.text}”), the other "
    says += (
        f"{_SIDES[y.sign]} too (“{y.word.text}”)."
        if same
        else f"{_SIDES[y.sign]} (“{y.word.text}”)."
    )
    spans = covering(a, (x.word,)), covering(b, (y.word,))
    rule = "same_value" if same else "opposite_value"
    return len(near), reason("evaluation", rule, "related", spans, says, strong=False)
