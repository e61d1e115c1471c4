"""The reader's own verdict on two passages."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ...core.in_words import SIGNS
from ...core.notebook import Note, Verdict
from ...core.text.visible import visible
from ..looks.glyphs import VERDICTS
from .dialog import Dialog

CHOICES: tuple[tuple[str, str, Verdict | None, str], ...] = (
    ("a", SIGNS["agree"], "agree", "they make the same claim"),
    ("d", SIGNS["diverge"], "diverge", "they differ on it"),
    ("r", SIGNS["related"], "related", "same subject, neither of the two"),
    ("u", VERDICTS["unrelated"], "unrelated", "they should not be linked"),
    ("s", VERDICTS["unsure"], "unsure", "to be decided later"),
    ("x", "–", None, "take your verdict back"),
)
"""Key, sign, verdict and what it means."""

EFFECT = (
    "Counts, marks and exports go by your verdict; the engine's label is still told beside it. "
    "An unrelated pair is counted nowhere; unsure changes no count."
)


class VerdictScreen(Dialog[Note | None]):
    """A question for a verdict; closes with the changed note.

    Args:
        note: The note that holds the verdict.
        subject: What is judged, in words: "1 ¶4 ↔ 2 ¶9".
    """

    DEFAULT_CSS = """
    VerdictScreen {
        & > #box { max-width: 60; }
        OptionList, OptionList:focus { margin-top: 1; border: none; padding: 0; }
        .quiet { color: $text-muted; text-style: italic; margin-top: 1; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
        *(
            Binding("x,backspace" if key == "x" else key, f"give({place})", show=False)
            for place, (key, *_) in enumerate(CHOICES)
        ),
    ]

    def __init__(self, note: Note, subject: str) -> None:
        super().__init__()
        self.heading = "Your verdict"
        self._note = note
        self._subject = subject

    def parts(self) -> list[Widget]:
        """The subject and the possible verdicts."""
        verdicts = [verdict for _, _, verdict, _ in CHOICES]
        options = OptionList(*(Option(self._prompt(*choice)) for choice in CHOICES))
        # Before a verdict none is chosen, so that enter alone gives none.
        options.highlighted = verdicts.index(self._note.verdict) if self._note.verdict else None
        return [Static(Content(visible(self._subject))), options, Static(EFFECT, classes="quiet")]

    def _prompt(self, key: str, sign: str, verdict: Verdict | None, means: str) -> Content:
        now = " (now)" if verdict and verdict == self._note.verdict else ""
        return Content.assemble(
            (key, "bold"), f"  {sign} ", (f"{verdict or 'none':<10}", "bold"), f" {means}{now}"
        )

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.action_give(event.option_index)

    def action_move(self, step: int) -> None:
        """Move by some verdicts, as in other lists."""
        options = self.query_one(OptionList)
        options.action_cursor_down() if step > 0 else options.action_cursor_up()

    def action_give(self, place: int) -> None:
        """Close with the verdict at this place of the list."""
        self.dismiss(self._note.model_copy(update={"verdict": CHOICES[place][2]}))
