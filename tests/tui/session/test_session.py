"""A notebook that is changed and saved while documents are opened and closed."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from perspectives.core.documents import Document
from perspectives.core.notebook import Note, Notebook, NotebookFile, drafts_of, keep_drafts
from perspectives.core.notebook.file import Saved
from perspectives.tui.session.session import Session


@pytest.fixture
def writable(monkeypatch: pytest.MonkeyPatch) -> Event:
    """What a save waits for, so that it can be pending as long as a test wants."""
    free, save = Event(), NotebookFile.save

    def waiting(self: NotebookFile, notebook: Notebook) -> Saved:
        free.wait()
        return save(self, notebook)

    monkeypatch.setattr(NotebookFile, "save", waiting)
    return free


def test_drafts_that_were_decided_on_go_when_they_are_saved_with_other_documents_open(
    tmp_path: Path, documents: tuple[Document, ...], writable: Event
) -> None:
    path = tmp_path / "notebook.json"
    writable.set()
    keep_drafts(path, [Note(topic="Cost", text="half a sentence")], documents)
    session = Session.opened(path, documents)
    drafts = session.drafts()
    writable.clear()

    session.keep(drafts)
    session.drop_drafts()
    fewer = session.with_documents(documents[:2])
    while_pending = drafts_of(path).notes
    writable.set()
    session.store.finish(5)
    fewer.news()

    assert while_pending
    assert drafts_of(path).notes == ()
