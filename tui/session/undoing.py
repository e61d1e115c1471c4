"""What the reader changed, to take it back and to do it again."""

from __future__ import annotations

from ...core.notebook import Notebook
from ...core.notebook.merging import merge

KEPT = 200
"""So many changes can be taken back."""
Step = tuple[str, Notebook]
"""What was done, and the notebook on the other side of it."""


class Undoing:
    """The notebooks before and after the one of now."""

    def __init__(self) -> None:
        self._to_undo: list[Step] = []
        self._to_redo: list[Step] = []

    def remember(self, what: str, before: Notebook) -> None:
        """Remember a change; what was taken back before it cannot be done again."""
        self._to_undo = [*self._to_undo, (what, before)][-KEPT:]
        self._to_redo = []

    def undo(self, now: Notebook) -> Step | None:
        """The last change and the notebook without it."""
        return _move(now, self._to_undo, self._to_redo)

    def redo(self, now: Notebook) -> Step | None:
        """The change that was taken back last and the notebook with it."""
        return _move(now, self._to_redo, self._to_undo)

    @property
    def last(self) -> Step | None:
        """The change that would be taken back: what it is, and the notebook before it."""
        return self._to_undo[-1] if self._to_undo else None

    @property
    def taken_back(self) -> Step | None:
        """The change that would be done again: what it is, and the notebook with it."""
        return self._to_redo[-1] if self._to_redo else None

    def rebase(self, base: Notebook, theirs: Notebook) -> None:
        """Take another program's changes into every step: undo must not take them back.

        Args:
            base: The notebook without its changes.
            theirs: The notebook with them.
        """
        before = [(what, merge(base, book, theirs)) for what, book in self._to_undo]
        after = [(what, merge(base, book, theirs)) for what, book in self._to_redo]
        if any(merged.conflicts for _, merged in (*before, *after)):
            self.forget()
        else:
            self._to_undo = [(what, merged.notebook) for what, merged in before]
            self._to_redo = [(what, merged.notebook) for what, merged in after]

    def forget(self) -> None:
        """Forget all steps: they do not fit the notebook any more."""
        self._to_undo, self._to_redo = [], []


def _move(now: Notebook, source: list[Step], other: list[Step]) -> Step | None:
    if not source:
        return None
    what, notebook = source.pop()
    other.append((what, now))
    return what, notebook
