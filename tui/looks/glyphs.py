"""The signs of the screen besides those of the labels: nothing is told by colour alone."""

from __future__ import annotations

from ...core.in_words import SIGNS
from ...core.notebook import Verdict

MARKED = "*"
"""A passage that the next note is on; drawn reversed, in the place of a verdict."""
NOTED = "✎"
"""A passage with a note and no verdict; drawn reversed, in the place of a verdict."""
VOICE = "»"
UNLABELLED = "…"
"""A link whose label is not there yet."""
"""Before who speaks where it is not the document itself."""
VERDICTS: dict[Verdict, str] = {
    "agree": SIGNS["agree"],
    "diverge": SIGNS["diverge"],
    "related": SIGNS["related"],
    "unrelated": "×",
    "unsure": "?",
}
"""The reader's verdicts: drawn reversed, beside the engine's label."""
