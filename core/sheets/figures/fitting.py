"""Whether two values may be one, told more or less exactly: "some 90", "88"; "a third", "32%"."""

from __future__ import annotations

import re

from .figure import Figure
from .forms import unit_word
from .likeness import SPANS, base_unit, comparable, digits, is_one_span, is_one_value, ratio
from .money import MONEY

_OPEN = 0.15
"""How far a value may lie beyond a limit that it is told by, "more than 400", as a share of it."""
_ABOUT, _NEARLY = 0.06, 0.12
_IN_WORDS, _IN_WORDS_ABOUT = 0.08, 0.11
"""How far a share may be from one in words, "seven in ten", "about a tenth", as a share of it."""
_HUNDRED = 100
_SCALES = {"m": 6, "mn": 6, "million": 6, "bn": 9, "b": 9, "billion": 9, "trillion": 12, "tn": 12}
_SCALED = re.compile(rf"\d(?:\.(?P<part>\d+))?\s?(?P<scale>{'|'.join(_SCALES)})\b")
"""A number of millions with its decimals."""
MEASURES = ("metre", "hectare", "kilogram", "litre", "cubic metre", "degree", "metre/hour")
"""Units that are given in several measures."""


def fits(a: Figure, b: Figure) -> int:
    """2 where two values are one, 1 where one may be the other in rounds, else 0."""
    one, other = comparable(a.quantity, b.quantity)
    if is_one_value(one, other) or "–" in (one.unit[:1], other.unit[:1]):
        return 2 * is_one_value(one, other)
    if {one.unit, other.unit} == set(SPANS):
        return int(is_one_span(one, other))
    if base_unit(one) != base_unit(other) or not one.low or not other.low:
        return 0
    return int(_are_converted(a, b) or _may_be_rounds(a, b))


def _may_be_rounds(a: Figure, b: Figure) -> bool:
    """Whether one of two other values is told so roughly that it may be the other."""
    if a.quantity.unit == "%" and _is_whole_of(a.quantity.low, b.quantity.low):
        return True
    if not (_is_rough(a) or _is_rough(b)) or _are_as_round(a, b):
        return False
    (low, high), (least, most) = reach(a), reach(b)
    return low <= most and least <= high


def _are_converted(a: Figure, b: Figure) -> bool:
    """Whether one is likely the other in another measure: "4,870 kilometres", "3,000 miles"."""
    words = {unit_word(a.written), unit_word(b.written)}
    lengths = base_unit(a.quantity) in MEASURES and len(words) > 1
    return lengths and ratio(a.quantity, b.quantity) <= 1 + _IN_WORDS / 2


def _is_whole_of(a: float, b: float) -> bool:
    """Whether one is the other without its decimals: "68%", "68.4%"."""
    return (a % 1 == 0) != (b % 1 == 0) and abs(a - b) <= 1 / 2


def reach(figure: Figure) -> tuple[float, float]:
    """The lowest and the highest value that one may stand for as it is told."""
    quantity = figure.quantity
    low, high = quantity.low, quantity.high
    match quantity.bound:
        case "more" | "least":
            return low, high * (1 + _OPEN)
        case "less" | "most":
            return low * (1 - _OPEN), high
        case "nearly":
            return low * (1 - _NEARLY), high
        case "about":
            spoken = _IN_WORDS_ABOUT if _is_share_in_words(figure) else 0
            slack = max(_ABOUT, _of_digits(low), spoken)
        case _:
            scaled = quantity.unit[:1] in MONEY and quantity.rounded and digits(low) == 1
            slack = _IN_WORDS if _is_share_in_words(figure) else _of_digits(low)
            slack = min(_IN_WORDS, 5 / 10 / float(f"{low:e}"[0])) if scaled else slack
    return low * (1 - slack), high * (1 + slack)


def _of_digits(value: float) -> float:
    """Half of the last digit of a value that ends in zeros, as a share of it; 0 for others."""
    whole = f"{value:.0f}"
    zeros = len(whole) - len(whole.rstrip("0"))
    if value < _HUNDRED or not zeros or zeros + 1 == len(whole):
        return 0.0
    return min(_ABOUT, 10.0**zeros / 2 / value)


def _is_rough(figure: Figure) -> bool:
    spoken = _is_share_in_words(figure)
    low, high = reach(figure)
    return bool(figure.quantity.bound) or spoken or low < figure.quantity.low or low < high


def _are_as_round(a: Figure, b: Figure) -> bool:
    """Whether both are told without a bound and as exactly: "140", "150"; "22m", "€20 million"."""
    bounds = a.quantity.bound or b.quantity.bound
    spoken = _is_share_in_words(a) or _is_share_in_words(b)
    range_ = a.quantity.low < a.quantity.high or b.quantity.low < b.quantity.high
    one_low = a.quantity.low == b.quantity.low
    ranges = range_ and (one_low or bool(a.quantity.unit))  # and not "dozens of boats"
    if bounds or spoken or ranges:
        return False
    one, other = _SCALED.search(a.written), _SCALED.search(b.written)
    if one and other and _SCALES[one["scale"]] == _SCALES[other["scale"]]:
        return len(one["part"] or "") == len(other["part"] or "")
    return digits(a.quantity.low) == digits(b.quantity.low)


def _is_share_in_words(figure: Figure) -> bool:
    words = figure.written
    return figure.quantity.unit == "%" and not ("%" in words or "cent" in words or "pct" in words)
