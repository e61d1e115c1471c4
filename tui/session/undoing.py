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
        self._before: list[Step] = []
        self._after: list[Step] = []

    def did(self, what: str, before: Notebook) -> None:
        """Remember a change; what was taken back before it cannot be done again."""
        self._before = [*self._before, (what, before)][-KEPT:]
        self._after = []

    def back(self, now: Notebook) -> Step | None:
        """The last change and the notebook without it."""
        return _move(now, self._before, self._after)

    def forward(self, now: Notebook) -> Step | None:
        """The change that was taken back last and the notebook with it."""
        return _move(now, self._after, self._before)

    def rebase(self, base: Notebook, theirs: Notebook) -> None:
        """Take another program's changes into every step: undo must not take them back.

        Args:
            base: The notebook without its changes.
            theirs: The notebook with them.
        """
        before = [(what, merge(base, book, theirs)) for what, book in self._before]
        after = [(what, merge(base, book, theirs)) for what, book in self._after]
        if any(merged.conflicts for _, merged in (*before, *after)):
            self.forget()
        else:
            self._before = [(what, merged.notebook) for what, merged in before]
            self._after = [(what, merged.notebook) for what, merged in after]

    def forget(self) -> None:
        """Forget all steps: they do not fit the notebook any more."""
        self._before, self._after = [], []


def _move(now: Notebook, source: list[Step], other: list[Step]) -> Step | None:
    if not source:
        return None
    what, notebook = source.pop()
    other.append((what, now))
    return what, notebook
