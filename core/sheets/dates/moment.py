"""A moment: when something is, as a sentence writes it, and how two of them stand to each other."""

from __future__ import annotations

from typing import NamedTuple

from .calendar import Stretch

_MONTHS_DIFFER = 3
"""Days by which months differ in length."""


class Moment(NamedTuple):
    """When something is; offsets point into the sentence."""

    start: int
    end: int
    when: Stretch | None
    """None where the document's own date would be needed and is not known."""
    reckoned: bool = False
    """Whether its year is reckoned from the document's own day."""
    month: int = 0
    """The month that is written without a year, 1 to 12; 0 for none."""
    day: int = 0
    """The day of it that is written, 1 to 31; 0 for none."""
    until: int = 0
    """The last month of what is so every year, 1 to 12: "from November to March"; 0 for none."""
    beside: bool = False
    """Whether it is counted from one that is told before it: "the day before"."""


def are_as_exact(a: Moment, b: Moment) -> bool:
    """Whether both are days, both months, or both years."""
    if a.when is None or b.when is None:
        return False
    lengths = [each.last - each.first for each in (a.when, b.when)]
    return abs(lengths[0].days - lengths[1].days) <= _MONTHS_DIFFER


def are_two_times(a: Moment, b: Moment) -> bool:
    """Whether two moments have no day in common; a year that is not written is no difference."""
    if a.when is None or b.when is None:
        return False
    if a.reckoned or b.reckoned:
        return not a.when.meets_in_some_year(b.when)
    return not a.when.meets(b.when)
