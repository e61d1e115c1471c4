"""The session: the notebook with its changes, its undo and its file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ...core import notebook
from ...core.documents import Document
from ...core.notebook import Note, Notebook, NotebookStore, ReadingPlace
from ...core.topics.named import NamedTopic
from .drafts import Drafts
from .open_notebook import OpenNotebook
from .stops import NamedPlace, make_stop
from .undoing import Undoing

JOINED = "Another program changed this notebook: its changes are here too."
STAYS = "Your changes are kept here, and saving is tried again."


@dataclass(frozen=True)
class News:
    """What became of saving."""

    told: str = ""
    """What the reader may like to know, or nothing."""
    problem: str = ""
    """What the reader has to know, or nothing."""


class Session(OpenNotebook):
    """An open notebook that changes at once, is saved beside the screen, and takes changes back.

    Args:
        store: The notebook's file.
        book: What it holds.
        documents: What is open.
        topics: The topics that were given, if any.
        file_first: Whether those come before topics made by hand earlier.
    """

    def __init__(
        self,
        store: NotebookStore,
        book: Notebook,
        documents: tuple[Document, ...],
        topics: tuple[NamedTopic, ...] | None = None,
        *,
        file_first: bool = False,
    ) -> None:
        super().__init__(book, documents)
        self.store = store
        self._named_topics = topics
        self._earlier_topics = self.notebook.topics if file_first else None
        self._undoing = Undoing()
        self._changed = False
        self._told_problem = ""
        self._drafts = Drafts(store)

    @classmethod
    def opened(
        cls,
        path: Path,
        documents: tuple[Document, ...],
        topics: tuple[NamedTopic, ...] | None = None,
        *,
        file_first: bool = False,
    ) -> Session:
        """The session on a notebook's file.

        Raises:
            NotebookError: The file is there but cannot be used.
        """
        store = NotebookStore(path)
        return cls(store, store.load(), documents, topics, file_first=file_first)

    def with_documents(self, documents: tuple[Document, ...]) -> Session:
        """The session with other documents; what was changed can be taken back there too."""
        after = Session(self.store, self.notebook, documents, self._named_topics)
        after._earlier_topics = self._earlier_topics
        after._undoing, after._changed = self._undoing, self._changed
        after._told_problem = self._told_problem
        after._drafts = self._drafts
        if after.notebook != self.notebook:
            after._undoing.rebase(self.notebook, after.notebook)
        return after

    @property
    def topics(self) -> tuple[NamedTopic, ...] | None:
        """What to compare by: the topics made by hand, or else those given; None: suggest some.

        A topics file that was named for this time comes before what was made by hand earlier.
        """
        readers_topics = self.notebook.topics
        return (
            self._named_topics
            if readers_topics is None or readers_topics == self._earlier_topics
            else readers_topics
        )

    @property
    def saving(self) -> str:
        """How far saving is, in a word or two; empty while there was nothing to save."""
        if not self._changed:
            return ""
        if not self.store.unsaved:
            return "saved"
        return "not saved" if self.store.problem is not None else "saving"

    def keep(self, notes: Iterable[Note], what: str = "your note") -> None:
        """Keep changed notes; see `change`."""
        changed = self.notebook
        for note in notes:
            changed = changed.keep(note)
        self.change(changed, what)

    def change(self, changed: Notebook, what: str) -> None:
        """Take a changed notebook, to be saved as soon as can be.

        Args:
            changed: The notebook as it is now.
            what: What was changed, for whoever takes it back: "your note".
        """
        if changed != self.notebook:
            self._undoing.remember(what, self.notebook)
            self._take(changed)

    def undo(self) -> str | None:
        """Take the last change back; what it was, or None when there is none."""
        return self._step(self._undoing.undo(self.notebook))

    def redo(self) -> str | None:
        """Do again what was taken back last; as `undo`."""
        return self._step(self._undoing.redo(self.notebook))

    def undoes_elsewhere(self) -> str:
        """What would be taken back, where it is no change of a sheet's row; otherwise nothing."""
        return self._elsewhere(self._undoing.last)

    def redoes_elsewhere(self) -> str:
        """What would be done again, where it is no change of a sheet's row; otherwise nothing."""
        return self._elsewhere(self._undoing.taken_back)

    def keep_place(
        self, here: NamedPlace, back: Iterable[NamedPlace] = (), forward: Iterable[NamedPlace] = ()
    ) -> None:
        """Keep where the reader stopped; that is not worth a complaint when it fails.

        Args:
            here: The topic and the passage.
            back: Where the reader jumped from, the last jump last.
            forward: Where they went back from, the last time last.
        """
        topic, where = here
        place = ReadingPlace(
            topic=topic,
            passage=self.anchor(where),
            back=tuple(make_stop(self.documents, each) for each in back),
            forward=tuple(make_stop(self.documents, each) for each in forward),
        )
        if place != self.notebook.place:
            self.notebook = self.notebook.model_copy(update={"place": place})
            self.store.put(self.notebook, matters=False)

    def drafts(self) -> tuple[Note, ...]:
        """Notes that were being written when the program was made to end."""
        return notebook.on_documents(self._drafts.read(), self.as_read).notebook.notes

    def drop_drafts(self) -> None:
        """Forget the drafts, as soon as what became of them is saved."""
        self._drafts.decide()

    def news(self) -> News:
        """What became of saving since this was asked last; changes of others are taken in."""
        self._drafts.drop_decided()
        problem = self.store.problem
        if problem is not None and self.store.unsaved:
            before, self._told_problem = self._told_problem, str(problem)
            return News(problem=f"{problem} {STAYS}" if before != self._told_problem else "")
        again = bool(self._told_problem) and not self.store.unsaved
        if again:
            self._told_problem = ""
        joined = self._take_in()
        return joined or News("Saved now." if again else "")

    def _take_in(self) -> News | None:
        saved = self.store.take_in(self.notebook)
        if saved is None:
            return None
        before, fitted = self.notebook, notebook.on_documents(saved.notebook, self.as_read)
        self.notebook, self.lost = fitted.notebook, fitted.lost
        if saved.conflict:
            self._undoing.forget()
            return News(problem=saved.conflict)
        self._undoing.rebase(before, self.notebook)
        return News(JOINED if self.notebook != before else "")

    def _elsewhere(self, step: tuple[str, Notebook] | None) -> str:
        return step[0] if step is not None and step[1].rows == self.notebook.rows else ""

    def _step(self, step: tuple[str, Notebook] | None) -> str | None:
        if step is None:
            return None
        self._take(step[1])
        return step[0]

    def _take(self, changed: Notebook) -> None:
        self.notebook, self._changed = changed, True
        self.store.put(changed)
