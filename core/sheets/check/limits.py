"""Values of a text that those of its sources lie within: "over a thousand", "1,100"."""

from __future__ import annotations

from ...cues.reading.quantity import Quantity
from ..figures.likeness import are_opposite_bounds, base_unit, digits

_NEAR = 0.2
"""How far, as a share, a value may lie beyond a limit that is told of it ..."""
_NEARLY = 0.1
"""... and below what it is nearly."""
_LOWER, _UPPER = ("least", "more"), ("most", "less")


def is_within(told: Quantity, given: Quantity) -> bool:
    """Whether what a text tells holds of the value that a source gives.

    Args:
        told: The text's.
        given: The source's.
    """
    if base_unit(told) != base_unit(given) or told.low < told.high or given.low < given.high:
        return False
    if told.low == given.low:
        return not are_opposite_bounds(told, given)
    if digits(told.low) >= digits(given.low):  # a limit is told in rounds: "at least 16" is not 17
        return False
    beyond = (given.low - told.low) / max(told.low, 1.0)
    if told.bound in _LOWER:
        return 0 <= beyond <= _NEAR and given.bound not in _UPPER
    if told.bound in _UPPER:
        return -_NEAR <= beyond <= 0 and given.bound not in _LOWER
    return told.bound == "nearly" and -_NEARLY <= beyond <= 0
