"""What a note can be about, as a line to choose it by."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from ...core.text.visible import visible


class NoteSubject(Static):
    """What a note can be about; a click chooses it.

    Args:
        name: What it is called.
        index: Which of the subjects it is, from 0.
    """

    DEFAULT_CSS = """
    NoteSubject { width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; pointer: pointer; }
    """

    @dataclass
    class Chosen(Message):
        """A subject was clicked."""

        index: int

    def __init__(self, name: str, index: int) -> None:
        super().__init__()
        self._subject = visible(name)
        self._index = index

    def show(self, chosen: int) -> None:
        """Say whether this is the one that is written about."""
        sign, style = ("▸ ", "bold") if chosen == self._index else ("  ", "")
        self.update(Content.assemble((f"{sign}{self._subject}", style)))

    def on_click(self) -> None:
        """Choose this subject."""
        self.post_message(self.Chosen(self._index))
