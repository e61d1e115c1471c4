"""Notes and verdicts: found again, replaced, and never lost to a failed save."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import Comparison, Document, Notebook
from perspectives.core.errors import NotebookError
from perspectives.core.notebook import Anchor, Note, NotebookFile, anchor, default_path, load

Read = Callable[..., Document]

NOTE = Note(topic="Bridges", text="Ask the county.", verdict="diverge")


def make_anchor(document: str = "a" * 64, start: int = 0) -> Anchor:
    return Anchor(document=document, source="A", exact="x", prefix="", suffix="", start=start)


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "below" / "notes.json"
    notebook = Notebook(notes=(NOTE, Note(anchors=(make_anchor(),), text="“é” 😀\n\nmore")))

    NotebookFile(path).save(notebook)

    assert load(path) == notebook
    assert [file.name for file in path.parent.glob("[!.]*")] == ["notes.json"]


@given(
    st.lists(
        st.builds(
            Note,
            topic=st.none() | st.text(st.characters(exclude_categories=["Cs"])),
            text=st.text(st.characters(exclude_categories=["Cs"])),
            anchors=st.builds(make_anchor, start=st.integers(0, 9)).map(lambda each: (each,)),
        )
    )
)
def test_any_note_survives_the_way_to_disk(notes: list[Note]) -> None:
    notebook = Notebook(notes=tuple(notes))

    data = notebook.model_dump_json(by_alias=True)

    assert Notebook.model_validate_json(data) == notebook


def test_the_file_names_its_schema(tmp_path: Path) -> None:
    NotebookFile(tmp_path / "notes.json").save(Notebook(notes=(NOTE,)))

    content = json.loads((tmp_path / "notes.json").read_text(encoding="utf-8"))
    assert content["schema"] == "perspectives.notebook/1"
    assert content["notes"][0]["text"] == "Ask the county."


def test_a_notebook_that_does_not_exist_yet_is_empty(tmp_path: Path) -> None:
    assert load(tmp_path / "missing.json") == Notebook()


def test_keeping_a_note_replaces_the_one_on_its_subject() -> None:
    later = Note(topic="Bridges", text="Asked.")

    notebook = Notebook().keep(NOTE).keep(Note(topic="Roads", text="Other.")).keep(later)

    assert notebook.find("Bridges") == later
    assert len(notebook.notes) == 2


@pytest.mark.parametrize("text", ["", "  \n "])
def test_keeping_an_empty_note_removes_it(text: str) -> None:
    notebook = Notebook().keep(NOTE).keep(Note(topic="Bridges", text=text))

    assert notebook.notes == ()


def test_a_verdict_without_words_is_kept() -> None:
    notebook = Notebook().keep(Note(topic="Bridges", verdict="unsure"))

    assert notebook.find("Bridges").verdict == "unsure"


def test_a_note_on_passages_is_found_whatever_their_order_and_topic() -> None:
    first, second = make_anchor(start=1), make_anchor("b" * 64, start=2)
    note = Note(topic="Bridges", anchors=(first, second), text="Both say so.")

    notebook = Notebook().keep(note)

    assert notebook.find(None, (second, first)) == note
    assert notebook.find("Roads", (first, second)) == note


def test_notes_on_a_topic_and_on_its_passages_are_two() -> None:
    on_passage = Note(topic="Bridges", anchors=(make_anchor(),), text="Here.")

    notebook = Notebook().keep(NOTE).keep(on_passage)

    assert notebook.find("Bridges") == NOTE
    assert notebook.find("Bridges", (make_anchor(),)) == on_passage
    assert notebook.find("Bridges", (make_anchor(start=5),)).empty


def test_what_was_never_noted_is_empty_but_knows_its_subject() -> None:
    found = Notebook().find("Bridges", (make_anchor(),))

    assert found.empty
    assert found.topic == "Bridges"
    assert found.anchors == (make_anchor(),)


def test_an_anchor_quotes_the_passage_with_its_surroundings(text: Read) -> None:
    document = text("Before it came.\n\nThe same words.\n\nAfter it went.", id="2")

    found = anchor(document, document.passage(2))

    assert found.exact == "The same words."
    assert document.text[found.start :].startswith(found.exact)
    assert found.prefix + found.exact + found.suffix == document.text
    assert found.document == document.sha256


def test_an_anchor_does_not_depend_on_the_place_of_the_document(text: Read) -> None:
    content = "Before it came.\n\nThe same words."

    first, second = text(content, id="1"), text(content, id="7")

    assert anchor(first, first.passage(2)) == anchor(second, second.passage(2))


def test_the_default_place_is_the_same_in_any_order(example: Comparison) -> None:
    documents = example.documents

    path = default_path(documents)

    assert default_path(reversed(documents)) == path
    assert default_path(documents[:2]) != path


def test_the_default_place_can_be_chosen(
    example: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PERSPECTIVES_DATA", str(tmp_path))

    assert default_path(example.documents).is_relative_to(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "null",
        '{"schema": "other/1"}',
        '{"notes": [{"text": 3}]}',
        '{"x": 1}',
        "\xff",
    ],
)
def test_a_file_that_is_no_notebook_is_refused_and_kept(tmp_path: Path, content: str) -> None:
    path = tmp_path / "notes.json"
    path.write_text(content, encoding="latin-1")

    with pytest.raises(NotebookError, match="not a notebook of perspectives"):
        load(path)

    assert path.read_text(encoding="latin-1") == content


def test_a_folder_is_no_notebook(tmp_path: Path) -> None:
    with pytest.raises(NotebookError, match="cannot be read"):
        load(tmp_path)
    with pytest.raises(NotebookError, match="cannot be saved"):
        NotebookFile(tmp_path).save(Notebook())


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    with pytest.raises(NotebookError, match=r"cannot be saved .* --notebook"):
        NotebookFile(tmp_path / "file" / "notes.json").save(Notebook())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(0o500)

    with pytest.raises(NotebookError, match="cannot be saved"):
        NotebookFile(folder / "notes.json").save(Notebook())


def test_a_failed_save_keeps_the_old_notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "notes.json"
    file = NotebookFile(path)
    file.save(Notebook(notes=(NOTE,)))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(NotebookError, match="No space left"):
        file.save(Notebook())

    assert load(path).notes == (NOTE,)
    assert [file.name for file in tmp_path.glob("[!.]*")] == ["notes.json"]
