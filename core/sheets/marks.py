"""How what documents say stands to each other, and the signs of it. It imports nothing."""

from __future__ import annotations

from typing import Literal

Mark = Literal["other", "changed", "same", "one"]
"""How the cells of a row stand to each other: they give other values, one is another one altered,
they give the same, or only one document speaks."""

SIGNS: dict[Mark, str] = {"other": "≠", "changed": "~", "same": "=", "one": "○"}
"""How the cells of a row stand to each other, as it is drawn and printed."""
BY_HAND = "✎"
"""A row that the reader changed or wrote on, as it is drawn and printed."""
CHECKED: dict[Mark, str] = {
    "other": "another value, contradicted",
    "changed": "changed, cropped",
    "one": "found nowhere",
    "same": "stands",
}
"""What the mark of a check's finding means, what a reader has to look at first."""
