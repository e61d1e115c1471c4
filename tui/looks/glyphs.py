"""The sign of each label: meaning is never told by colour alone."""

from __future__ import annotations

from ...core.comparison import Label
from ...core.notebook import Verdict

LABELS: dict[Label, str] = {"agree": "✓", "diverge": "≠", "related": "·"}
ONLY_HERE = "○"
MARKED = "*"
"""A passage that the next note is on; drawn reversed, in the place of a verdict."""
NOTED = "✎"
"""A passage with a note and no verdict; drawn reversed, in the place of a verdict."""
VOICE = "»"
"""Before who speaks where it is not the document itself."""
VERDICTS: dict[Verdict, str] = {
    "agree": LABELS["agree"],
    "diverge": LABELS["diverge"],
    "related": LABELS["related"],
    "unrelated": "×",
    "unsure": "?",
}
"""The reader's verdicts: drawn reversed, beside the engine's label."""
