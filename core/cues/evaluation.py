"""Evaluation: praise or blame near the same thing. It informs; tone alone labels nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from ..comparison import Cue
from ..documents import Span
from .lexicon import listed
from .polarity import negations
from .tokens import Token, around, content, span, tokens

_SIDES = {1: "praise", -1: "blame"}


class Value(NamedTuple):
    """A word of praise (1) or blame (-1); a negation turns it."""

    sign: int
    word: Token


def evaluation(a: Span, b: Span) -> Iterator[Cue]:
    """Words of value near a shared idea, of the same or of opposite sign; the closest bond."""
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
    return len(near), Cue(
        kind="evaluation",
        rule="same_value" if same else "opposite_value",
        label="related",
        confidence="possible",
        a=span(a, x.word.start, x.word.end),
        b=span(b, y.word.start, y.word.end),
        says=says,
    )
