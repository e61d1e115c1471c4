"""perspectives notes and notebooks: listed, printed, opened, repaired."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from perspectives.core import Document, Notebook, read_all
from perspectives.core.notebook import Note, NotebookFile, anchor, default_path, keep_drafts, load
from perspectives.tui.cli.entry import main
from perspectives.tui.cli.subcommands import notebooks
from perspectives.tui.launch.start import Start

ONE = "Forty rifles came over the border.\n\nA second paragraph is here.\n"
OTHER = "The dealers said that no rifles came over the border.\n"


@pytest.fixture
def documents(tmp_path: Path) -> tuple[Document, ...]:
    for name, text in (("one.txt", ONE), ("other.txt", OTHER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return read_all([tmp_path / "one.txt", tmp_path / "other.txt"])


@pytest.fixture
def kept(documents: tuple[Document, ...]) -> Path:
    first = documents[0]
    path = default_path(documents)
    book = (
        Notebook()
        .about(documents)
        .keep(Note(topic="Rifles", text="Ask\nthe dealers.", tags=("later",)))
        .keep(Note(anchors=(anchor(first, first.passage(2)),), verdict="unsure"))
    )
    file = NotebookFile(path)
    file.save(Notebook().about(documents).keep(Note(topic="Rifles", text="Before.")))
    file.save(book)
    return path


def test_notes_are_printed(
    kept: Path, documents: tuple[Document, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["notes", *(document.origin for document in documents)]) == 0

    printed = capsys.readouterr().out
    assert printed.startswith("Rifles\n  tags: later\n  Ask\n  the dealers.\n")
    assert "“A second paragraph is here.”" in printed
    assert "verdict: unsure" in printed
    assert "no longer found" not in printed


def test_notes_on_what_is_gone_are_printed_and_said_to_be(
    kept: Path, documents: tuple[Document, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    Path(documents[0].origin).write_text(ONE.replace("A second paragraph is here.", "Gone."))

    main(["notes", *(document.origin for document in documents), "--notebook", str(kept)])

    assert "no longer found in the documents" in capsys.readouterr().out


@pytest.mark.parametrize("named", [True, False])
def test_drafts_are_told_beside_the_notes(
    kept: Path,
    documents: tuple[Document, ...],
    capsys: pytest.CaptureFixture[str],
    named: bool,
) -> None:
    keep_drafts(kept, [Note(topic="Rifles", text="Half a")], documents)
    called = ["--notebook", str(kept)] if named else [each.origin for each in documents]

    assert main(["notes", *called]) == 0

    said = capsys.readouterr()
    assert "1 note not finished" in said.err
    assert "Half a" not in said.out


def test_notes_are_chosen_by_tag(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["notes", "--notebook", str(kept), "--tag", "LATER"]) == 0
    printed = capsys.readouterr()
    assert main(["notes", "--notebook", str(kept), "--tag", "soon"]) == 2

    assert "Ask" in printed.out
    assert "unsure" not in printed.out
    assert 'No note has the tag "soon"; the tags are: later.' in capsys.readouterr().err


@pytest.mark.parametrize("name", ["markdown", "json"])
def test_notes_of_a_notebook_need_no_documents(
    name: str, kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["notes", "--notebook", str(kept), "--format", name]) == 0

    printed = capsys.readouterr().out
    if name == "json":
        assert json.loads(printed) == json.loads(kept.read_text())
    else:
        assert "## Note on Rifles" in printed


def test_notebooks_are_listed(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["notebooks"]) == 0

    printed = capsys.readouterr().out
    assert f"{kept.stem}  2 notes" in printed
    assert "one.txt" in printed
    assert str(kept) in printed


def test_that_there_is_none_yet_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["notebooks"]) == 0

    said = capsys.readouterr()
    assert said.out == ""
    assert "no notebook yet" in said.err


def test_a_damaged_notebook_is_listed_and_repaired(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept.write_text("{")

    assert main(["notebooks", "list"]) == 0
    assert f"{kept.stem}  damaged; repair it" in capsys.readouterr().out
    assert main(["notebooks", "repair", kept.stem]) == 0
    assert "1 note back from" in capsys.readouterr().err
    assert load(kept).find("Rifles").text == "Before."
    assert main(["notebooks", "repair", str(kept)]) == 0
    assert "is whole" in capsys.readouterr().err


def test_a_notebook_is_opened_with_its_documents(
    kept: Path, documents: tuple[Document, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Start] = []
    monkeypatch.setattr(notebooks, "show", lambda start: shown.append(start) or 0)

    assert main(["notebooks", "open", kept.stem]) == 0
    paths = [document.origin for document in documents]
    (start,) = shown
    assert (start.paths, start.notebook) == (paths, str(kept))


@pytest.mark.parametrize(
    ("call", "code", "says"),
    [
        (["open"], 2, "Which notebook?"),
        (["open", "nowhere.json"], 1, "no such notebook"),
        (["repair", "nowhere.json"], 1, "no such notebook"),
    ],
)
def test_what_cannot_be_done_is_said(
    call: list[str], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["notebooks", *call]) == code

    said = capsys.readouterr().err
    assert says in said
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("name", ["text", "markdown"])
def test_what_was_done_by_hand_is_told_where_there_are_no_notes(
    documents: tuple[Document, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
) -> None:
    a, b = (anchor(each, each.passages[0]) for each in documents)
    made = Notebook().link(a, b, linked=True).place_on("Cost", a, belongs=False)
    NotebookFile(tmp_path / "made.json").save(made)

    assert main(["notes", "--notebook", str(tmp_path / "made.json"), "--format", name]) == 0
    said = capsys.readouterr().out

    assert "No notes yet" not in said
    assert "linked by the reader" in said
    assert "taken off the topic “Cost” by the reader" in said
