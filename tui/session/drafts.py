"""Notes that were being written when the program was made to end: offered, then forgotten."""

from __future__ import annotations

from ...core import notebook
from ...core.notebook import Notebook, NotebookStore


class Drafts:
    """The drafts beside a notebook.

    Args:
        store: The notebook's file.
    """

    def __init__(self, store: NotebookStore) -> None:
        self._store = store
        self._read: Notebook | None = None
        """Those that were read, until they are dropped."""
        self._decided = False
        """Whether the reader has said what becomes of them."""

    def read(self) -> Notebook:
        """The drafts, as a notebook of their own."""
        self._read = notebook.drafts_of(self._store.path)
        return self._read

    def decide(self) -> None:
        """Forget the drafts, as soon as what became of them is saved."""
        self._decided = True
        self.drop_decided()

    def drop_decided(self) -> None:
        """Forget the drafts if what became of them is decided and saved by now."""
        if self._read is not None and self._decided and not self._store.unsaved:
            notebook.drop_drafts(self._store.path, self._read.notes)
            self._read = None
