"""Numbers: the same counted thing with the same, an overlapping or a different value.

A range counts as a range, "hundreds of thousands" is one, and two values that do not fit together
are told as a difference: which of them holds is for the reader to find out.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from ..comparison import Cue, Label
from ..documents import Span
from .quantities import MONEY, TIME, Quantity, quantities
from .reason import reason
from .tokens import around, names_around, quote, span

_FAR = 50
"""Values further apart than this factor count different things."""
_NEAR = 0.06
"""Values at most this share apart are the same figure, rounded."""


def number(a: Span, b: Span) -> Iterator[Cue]:
    """Values of one thing that fit together agree; others near shared words diverge."""
    pairs = [_Pair(a, b, x, y) for x, y in product(quantities(a.text), quantities(b.text))]
    fitting = [(pair, cue) for pair in pairs if (cue := _fits(pair))]
    yield from (cue for _, cue in fitting)
    taken = {pair.x for pair, _ in fitting}, {pair.y for pair, _ in fitting}
    for pair in pairs:
        if pair.x not in taken[0] and pair.y not in taken[1] and (cue := _differs(pair)):
            yield cue


class _Pair(NamedTuple):
    a: Span
    b: Span
    x: Quantity
    y: Quantity

    @property
    def context(self) -> frozenset[str]:
        """What stands near both numbers."""
        return around(self.a.text, self.x.start, self.x.end) & around(
            self.b.text, self.y.start, self.y.end
        )

    @property
    def closely(self) -> frozenset[str]:
        """What stands right beside both numbers, names left out."""
        a, b, x, y = self
        near = around(a.text, x.start, x.end, 3) & around(b.text, y.start, y.end, 3)
        return near - names_around(a.text, x.start, x.end) - {x.noun}

    @property
    def strangers(self) -> bool:
        """Whether a number stands near a name that does not stand near the other."""
        a, b, x, y = self
        here = names_around(a.text, x.start, x.end, 10)
        there = names_around(b.text, y.start, y.end, 10)
        return here != there

    @property
    def same_thing(self) -> bool:
        x, y = self.x, self.y
        tallies = (x.amount.tally is None, y.amount.tally is None)
        if (x.part, x.whole, x.unit) != (y.part, y.whole, y.unit) or tallies[0] != tallies[1]:
            return False
        return x.noun == y.noun if x.noun and y.noun else bool(x.unit) or not tallies[0]

    @property
    def overlap(self) -> bool:
        x, y = self.x.amount, self.y.amount
        return not x.tally and min(x.high, y.high) >= max(x.low, y.low)

    def cue(self, rule: str, label: Label, says: str, *, strong: bool = False) -> Cue:
        """The cue on both numbers, with what is counted."""
        spans = span(self.a, self.x.start, self.x.end), span(self.b, self.y.start, self.y.end)
        told = says.format(self.said(self.a, self.x), self.said(self.b, self.y))
        return reason("number", rule, label, spans, told, strong=strong)

    def said(self, whole: Span, quantity: Quantity) -> str:
        """The number as it stands, without the capital of a sentence's first word."""
        text = quote(whole.text[quantity.start : quantity.end])
        return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _fits(pair: _Pair) -> Cue | None:
    x, y = pair.x.amount, pair.y.amount
    equal = x.tally == y.tally if x.tally or y.tally else (x.low, x.high) == (y.low, y.high)
    telling = bool(x.tally) or _digits(x.high if math.isfinite(x.high) else x.low) >= 2
    loosely = telling and pair.x.unit == pair.y.unit and not (pair.x.noun and pair.y.noun)
    if equal and (pair.same_thing or loosely):
        strong = bool(pair.context) or (pair.same_thing and telling)
        return pair.cue("equal", "agree", "Both say {0}.", strong=strong and telling)
    if pair.same_thing and pair.overlap and (pair.context or pair.x.noun):
        return pair.cue("overlap", "agree", "One says {0}, the other {1}: these fit together.")
    return None


def _differs(pair: _Pair) -> Cue | None:
    x, y = pair.x, pair.y
    other_words = x.words and y.words and not x.words & y.words  # American and Afghan soldiers
    if not pair.same_thing or pair.overlap or other_words or not _comparable(pair):
        return None
    common = x.unit in TIME or x.unit in MONEY or x.unit in ("%", "pp") or x.amount.tally
    context = pair.context - {x.noun}
    need = 2 if common else 1
    if len(context) < need or (common and not pair.closely):
        return None
    if _gap(pair) <= _NEAR:
        return pair.cue("nearly", "agree", "One says {0}, the other {1}: nearly the same.")
    if pair.strangers and len(pair.closely) < 2:
        says = "One says {0}, the other {1}, perhaps of other things."
        return pair.cue("unlike", "related", says)
    strong = len(context) > need and not pair.strangers
    return pair.cue("conflict", "diverge", "One says {0}, the other {1}.", strong=strong)


def _comparable(pair: _Pair) -> bool:
    x, y = pair.x.amount, pair.y.amount
    if x.tally or not math.isfinite(x.high) or not math.isfinite(y.high):
        return not x.tally
    return max(x.high, y.high) <= _FAR * max(1.0, min(x.low, y.low))


def _gap(pair: _Pair) -> float:
    """How far two ranges lie apart, as a share of the larger value; small counts are exact."""
    x, y = pair.x.amount, pair.y.amount
    high = max(x.high, y.high)
    if high < 20 or not math.isfinite(high):
        return 1.0
    return (max(x.low, y.low) - min(x.high, y.high)) / high


def _digits(value: float) -> int:
    """Significant digits, zeros at the end left out: 12 has two, 3,000 one."""
    return len(str(int(value)).rstrip("0")) if value >= 1 else 1
