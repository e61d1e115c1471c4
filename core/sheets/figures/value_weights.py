"""How much it adds that two figures give one value, exactly or in rounds."""

from __future__ import annotations

from .figure import Figure
from .forms import normal
from .likeness import SPANS, base_unit, digits, is_telling

_TELLING, _TWO, _ONE = 5.0, 4.0, 2.0
"""The weights of one value of three digits, of two, and of one."""
_DIGITS = 3
"""Digits of which one more tells even more."""
_ROUND, _SHARE = 0.8, 1.2
"""What it takes from it that a value ends in five or nothing, and that it is a share."""
_ROUNDS, _EXACTLY = 2.2, 0.8
"""The weights of one value in rounds of the other, and of two digits in both."""
_LARGE = 1000
"""The least count of which hardly two stand in a text."""
_UNUSUAL, _SOME = 11, 4
"""The least numbers of days, years ... that say much and something by themselves."""
_USUAL = frozenset((5, 10, 12, 14, 15, 18, 20, 24, 25, 30, 36, 40, 48, 50, 60, 90, 100))
"""Lengths of time that any text may have."""


def of_equal(figure: Figure) -> float:
    """What it adds that another document gives the same value."""
    unit, low = base_unit(figure.quantity), figure.quantity.low
    if unit in SPANS:
        return _of_span(figure)
    if is_telling(figure) or unit[:1] == "–":
        return _TELLING + (digits(low) > _DIGITS)
    if digits(low) < 2:
        return _ONE
    return _TWO - _ROUND * _is_round(low) - _SHARE * (unit == "%")


def _of_span(figure: Figure) -> float:
    number = normal(figure.quantity).lstrip("≈<>≤≥ ").partition(" ")[0]
    if not number.isdigit() or int(number) in _USUAL or int(number) < _SOME:
        return _ONE
    return (3 * _TWO + _ONE) / 4 if int(number) >= _UNUSUAL else (_ONE + _TWO) / 2


def _is_round(value: float) -> bool:
    """Whether the second digit of a value is the last one, and a five."""
    return f"{value:e}"[2:4] in ("50", "5e")


def of_rounds(a: Figure, b: Figure) -> float:
    """What it adds that one value may be the other, told more or less exactly."""
    exactly = min(digits(a.quantity.low), digits(b.quantity.low)) > 1
    exactly |= a.quantity.low >= _LARGE and not base_unit(a.quantity)
    return _ROUNDS + _EXACTLY * exactly - _SHARE * (base_unit(a.quantity) == "%")
