"""The sign of each label: meaning is never told by colour alone."""

from __future__ import annotations

from ..core.comparison import Label

LABELS: dict[Label, str] = {"agree": "✓", "diverge": "≠", "related": "·"}
ONLY_HERE = "○"
