"""The store of a notebook: saves beside whoever changes it, so that nobody waits for a disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Condition, Thread

from ..errors import NotebookError
from .book import Notebook
from .file import NotebookFile, Saved
from .merging import merge

PAUSE = 3.0
"""Seconds after a failed try until the next one."""


class NotebookStore:
    """One notebook's file, written by one thread.

    `put` takes the notebook as it is now and returns at once; of several that wait only the last
    is written, for it holds them all. What could not be written is tried again until it is.
    What other programs wrote is seen when this one writes; the file is not watched.

    Args:
        path: The notebook's file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.after_each_try: Callable[[], object] = lambda: None
        """Called by the writing thread; then `problem`, `pending`, `take_in` say
        what became of it."""
        self._file = NotebookFile(path)
        self._state = Condition()
        self._waiting: Notebook | None = None
        self._writing: Notebook | None = None
        self._matters = {"waiting": False, "writing": False}
        self._hurried = False
        self._problem: NotebookError | None = None
        self._saved: Saved | None = None
        self._last: Notebook | None = None
        self._worker: Thread | None = None

    def load(self) -> Notebook:
        """Open the notebook; one that does not exist yet is empty.

        Raises:
            NotebookError: The file cannot be read or is damaged.
        """
        return self._file.load()

    @property
    def pending(self) -> bool:
        """Whether something is not written yet."""
        return self._waiting is not None or self._writing is not None

    @property
    def unsaved(self) -> bool:
        """Whether something that the reader would miss is not written yet."""
        return any(self._matters.values())

    @property
    def problem(self) -> NotebookError | None:
        """Why the last try failed; None while nothing is wrong."""
        return self._problem

    def put(self, notebook: Notebook, *, matters: bool = True) -> None:
        """Have a notebook written as soon as can be.

        Args:
            notebook: All of it, as it is now.
            matters: Whether the reader would miss what changed: a note, not the place they left.
        """
        with self._state:
            self._waiting = notebook
            self._matters["waiting"] |= matters
            self._hurried = True
            if self._worker is None:
                # A daemon: a disk that does not answer must not keep the program from ending.
                self._worker = Thread(target=self._work, name="notebook", daemon=True)
                self._worker.start()
            self._state.notify_all()

    def finish(self, seconds: float) -> bool:
        """Try at once, and wait until all is written or a try failed.

        Args:
            seconds: How long to wait at most.

        Returns:
            Whether all is written.
        """
        with self._state:
            if self._problem is not None:
                self._problem, self._hurried = None, True
                self._state.notify_all()
            self._state.wait_for(lambda: not self.pending or self._problem is not None, seconds)
            return not self.pending

    def take_in(self, notebook: Notebook) -> Saved | None:
        """Put what other programs wrote together with the notebook as it is now.

        Returns:
            The notebook to go on from, and what is to be said of it; None when there is nothing
            new, or when another write will tell of it.
        """
        with self._state:
            if self._saved is None or self._last is None or self._writing is not None:
                return None
            merged = merge(self._last, notebook, self._saved.notebook)
            if merged.conflicts:  # changed once more meanwhile: the next write keeps it aside
                return None
            saved, self._saved = self._saved, None
            self._file.follow(saved.notebook)
            if self._waiting is not None:
                self._waiting = merged.notebook
            return Saved(notebook=merged.notebook, conflict=saved.conflict)

    def _work(self) -> None:
        while (notebook := self._next()) is not None:
            self._settle(notebook, self._try(notebook))
            self.after_each_try()

    def _next(self) -> Notebook | None:
        """What is to be written now, after a pause when that failed before."""
        with self._state:
            self._state.wait_for(lambda: self._problem is None or self._hurried, PAUSE)
            self._writing, self._waiting, self._hurried = self._waiting, None, False
            self._matters = {"waiting": False, "writing": self._matters["waiting"]}
            if self._writing is None:
                self._worker = None
            return self._writing

    def _try(self, notebook: Notebook) -> Saved | NotebookError:
        try:
            return self._file.save(notebook)
        except NotebookError as error:
            return error
        except Exception as error:  # the thread must live on, and the reader must know
            return NotebookError(f"{self.path}: the notebook cannot be saved ({error!r}).")

    def _settle(self, notebook: Notebook, outcome: Saved | NotebookError) -> None:
        with self._state:
            self._writing, matters = None, self._matters["writing"]
            self._matters["writing"] = False
            if isinstance(outcome, Saved):
                self._problem, self._last = None, notebook
                self._saved = self._to_tell(outcome)
            else:
                self._problem = outcome
                self._waiting = self._waiting or notebook
                self._matters["waiting"] |= matters
            self._state.notify_all()

    def _to_tell(self, saved: Saved) -> Saved | None:
        """What a write brought from other programs, with conflicts that nobody asked for yet."""
        before = self._saved.conflict if self._saved is not None else ""
        conflict = " ".join(filter(None, (before, saved.conflict)))
        new = saved.notebook != self._last or conflict
        return Saved(notebook=saved.notebook, conflict=conflict) if new else None
