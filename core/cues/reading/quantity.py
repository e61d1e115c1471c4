"""A quantity: a value or its bounds, in a base unit, and whether two of them can both hold."""

from __future__ import annotations

import math
from typing import NamedTuple

CLOCK = "clock"
"""The unit of a time of day, in minutes since midnight."""
TIMED = "timed"
"""The unit of a time that was taken to the second, "2:32:09", in minutes."""
SCORE = "score"
"""The unit of two numbers against each other: a thousand times the greater, and the less."""
EXACT = (CLOCK, TIMED, SCORE)
"""Units of which two values are the same only where they are equal."""
_TIMES_A_YEAR = {"year": 1.0, "quarter": 4.0, "month": 12.0, "week": 52.0, "day": 365.0}


class Quantity(NamedTuple):
    """A value with its unit."""

    low: float
    high: float
    """Equal to `low` for a single value."""
    bound: str
    """"least", "more", "most", "less", "nearly", "about", or nothing."""
    unit: str
    """The base unit with its rate, such as "$/month"; empty for a count."""
    rounded: bool
    """Whether it is told in rounds of a scale, "1.6 million", or of half a day, "at 8.30"."""

    @property
    def reach(self) -> tuple[float, float]:
        """The lowest and the highest value that it stands for."""
        if self.unit in EXACT:
            return self.low, self.high
        low, high = 0.99 * self.low, 1.01 * self.high
        if self.rounded:
            step = 0.5 * 10 ** math.floor(math.log10(self.low or 1)) / (10 if self.low else 1)
            low, high = min(low, self.low - step), max(high, self.high + step)
        match self.bound:
            case "about":
                slack = 0.12 if self._is_a_round_word else 0.06
                return (1 - slack) * self.low, (1 + slack) * self.high
            case "nearly":
                return 0.9 * self.low, self.high
            case "least" | "more":
                return low, math.inf
            case "most" | "less":
                return 0.0, high
            case _:
                return low, high

    @property
    def _is_a_round_word(self) -> bool:
        """Whether it is told as loosely as can be: "a tenth", "1,000"."""
        digits = f"{self.low:.0f}".rstrip("0")
        return (self.rounded and self.unit == "%") or (self.low >= 100 and len(digits) == 1)

    @property
    def _digits(self) -> int:
        """To how many digits it is told: two of "53,000"."""
        return len(f"{self.low:.0f}".rstrip("0"))

    @property
    def by_year(self) -> Quantity | None:
        """A rate of a year; None for what is none of a span of time."""
        unit, _, period = self.unit.partition("/")
        times = _TIMES_A_YEAR.get(period)
        if times is None:
            return None
        return self._replace(low=times * self.low, high=times * self.high, unit=f"{unit}/year")

    def equals(self, other: Quantity) -> bool:
        """Whether both say the same."""
        if self.unit == other.unit == CLOCK and (self.rounded or other.rounded):
            return (self.low - other.low) % 720 == 0
        if self.unit != other.unit:
            mine, yours = self.by_year, other.by_year
            if mine is None or yours is None:
                return False
            return mine.unit == yours.unit and mine.equals(yours)
        side = _SIDES.get(self.bound, "")
        if side != _SIDES.get(other.bound, ""):
            return False
        if side:
            return self._replace(bound="")._is_as_wide(other._replace(bound=""))
        return self._is_as_wide(other)

    def _is_as_wide(self, other: Quantity) -> bool:
        """Whether two values are the same, or two ranges from end to end; a range is no value."""
        ranges = [each.low != each.high for each in (self, other)]
        if all(ranges):
            lows = self._replace(high=self.low), other._replace(high=other.low)
            highs = self._replace(low=self.high), other._replace(low=other.high)
            return lows[0].equals(lows[1]) and highs[0].equals(highs[1])
        if self.bound == other.bound == "about" and self._digits == other._digits:
            return math.isclose(self.low, other.low)  # "about 53", "about 49": each is so exact
        return _meet(self.reach, other.reach) and (not any(ranges) or self.bound != other.bound)

    def conflicts(self, other: Quantity) -> bool:
        """Whether not both can hold of one thing: bounds of one kind are compared as values."""
        mine, yours = self, other
        if mine.unit == CLOCK and (mine.low - yours.low) % 720 == 0:
            return False  # "at 8.30" may be in the evening
        if {mine.bound, yours.bound} == {"more", "less"} and mine.low == yours.low:
            return True  # "more than half", "less than half"
        if _SIDES.get(mine.bound) and _SIDES.get(mine.bound) == _SIDES.get(yours.bound):
            mine, yours = mine._replace(bound=""), yours._replace(bound="")
        if "/" in mine.unit:  # told by two measures, as knots and miles, values are rounded
            return not _meet(_wider(mine.reach), _wider(yours.reach))
        return not _meet(mine.reach, yours.reach)


_SIDES = {"least": "low", "more": "low", "most": "high", "less": "high"}


def _wider(reach: tuple[float, float]) -> tuple[float, float]:
    return 0.98 * reach[0], 1.02 * reach[1]


def _meet(mine: tuple[float, float], yours: tuple[float, float]) -> bool:
    return mine[0] <= yours[1] and yours[0] <= mine[1]
