"""The notebook of a collection is found again when files move or change a little."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core.notebook import (
    Note,
    Notebook,
    NotebookFile,
    default_path,
    listed,
    load,
    on_documents,
)

from .helpers import FIRST, SECOND, document, passage_anchor


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PERSPECTIVES_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def test_the_same_bytes_elsewhere_are_the_same_collection(tmp_path: Path) -> None:
    a, b = document(tmp_path / "a.txt", FIRST), document(tmp_path / "b.txt", SECOND)
    moved = document(tmp_path / "moved.txt", FIRST)

    assert default_path([a, b]) == default_path([b, moved])


def test_a_changed_file_at_the_same_path_finds_its_notebook(tmp_path: Path) -> None:
    a, b = document(tmp_path / "a.txt", FIRST), document(tmp_path / "b.txt", SECOND)
    path = default_path([a, b])
    NotebookFile(path).save(Notebook().about([a, b]).keep(Note(topic="A", text="x")))

    changed = document(tmp_path / "a.txt", FIRST + "\nOne paragraph more.\n")

    assert default_path([changed, b]) == path


def test_files_that_moved_and_changed_are_known_by_their_quotations(tmp_path: Path) -> None:
    a, b = document(tmp_path / "a.txt", FIRST), document(tmp_path / "b.txt", SECOND)
    path = default_path([a, b])
    anchors = (passage_anchor(a, 1), passage_anchor(b, 2))
    NotebookFile(path).save(Notebook().about([a, b]).keep(Note(anchors=anchors, text="x")))

    a = document(tmp_path / "c.txt", FIRST + "\nOne paragraph more.\n")
    b = document(tmp_path / "d.txt", "A new beginning.\n\n" + SECOND)

    assert default_path([a, b]) == path


def test_a_document_more_keeps_the_notebook(tmp_path: Path) -> None:
    a, b = document(tmp_path / "a.txt", FIRST), document(tmp_path / "b.txt", SECOND)
    path = default_path([a, b])
    NotebookFile(path).save(Notebook().about([a, b]).keep(Note(topic="A", text="x")))

    third = document(tmp_path / "c.txt", "A third voice.\n")

    assert default_path([a, b, third]) == path


def test_another_collection_gets_its_own(tmp_path: Path) -> None:
    a, b = document(tmp_path / "a.txt", FIRST), document(tmp_path / "b.txt", SECOND)
    path = default_path([a, b])
    note = Note(anchors=(passage_anchor(a, 1), passage_anchor(b, 1)), text="x")
    NotebookFile(path).save(Notebook().about([a, b]).keep(note))

    new_text_at_an_old_path = document(tmp_path / "b.txt", "Nothing of the old text is here.\n")

    assert default_path([a, new_text_at_an_old_path]) != path


def test_all_notebooks_are_listed_and_damaged_ones_named(data: Path, tmp_path: Path) -> None:
    NotebookFile(data / "notebooks" / "a.json").save(
        Notebook().about([document(tmp_path / "a.txt", FIRST)])
    )
    (data / "notebooks" / "b.json").write_text("{")

    whole, damaged = listed()

    assert whole.notebook is not None
    assert damaged.notebook is None
    assert "damaged" in damaged.problem


def test_a_notebook_opened_on_documents_fits_and_knows_them(tmp_path: Path) -> None:
    a, b = document(tmp_path / "a.txt", FIRST), document(tmp_path / "b.txt", SECOND)
    path = default_path([a, b])
    NotebookFile(path).save(
        Notebook().about([a, b]).keep(Note(anchors=(passage_anchor(a, 1),), text="x"))
    )
    changed = document(tmp_path / "a.txt", "A new beginning.\n\n" + FIRST)

    file = NotebookFile(path)
    opened = on_documents(file.load(), [changed, b])
    file.save(opened.notebook)

    assert opened.lost == ()
    assert load(path).find(None, [passage_anchor(changed, 2)]).text == "x"
    assert {known.sha256 for known in load(path).documents} == {changed.sha256, b.sha256}
    assert default_path([changed, b]) == path
