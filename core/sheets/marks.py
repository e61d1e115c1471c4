"""How what documents say stands to each other, and the signs of it. It imports nothing."""

from __future__ import annotations

from typing import Literal

Mark = Literal["other", "changed", "same", "part", "one"]
"""How the cells of a row stand to each other: they give other values, one is another one altered,
they give the same, they share something and no more is known, or only one document speaks."""

SIGNS: dict[Mark, str] = {"other": "≠", "changed": "~", "same": "=", "part": "·", "one": "○"}
"""How the cells of a row stand to each other, as it is drawn and printed."""
BY_HAND = "✎"
"""A row that the reader changed or wrote on, as it is drawn and printed."""
CHECKED: dict[Mark, str] = {
    "other": "contradicted",
    "changed": "changed",
    "one": "found nowhere",
    "part": "claim not checked",
    "same": "stands",
}
"""What the mark of a check's finding means, what a reader has to look at first."""
