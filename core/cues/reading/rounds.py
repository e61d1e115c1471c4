"""Whether one number is another one in rounds."""

from __future__ import annotations


def is_in_rounds(one: float, other: float) -> bool:
    """Whether one of two values is the other in rounds of its last digit: "1,300", "1,297"."""
    exact, rounds = sorted((one, other), key=_zeros)
    step = 10 ** _zeros(rounds)
    return step >= 10 and step * round(exact / step) == rounds


def _zeros(value: float) -> int:
    """How many zeros stand at the end of a whole number."""
    digits = f"{value:.0f}" if value == round(value) else ""
    return len(digits) - len(digits.rstrip("0"))
