"""perspectives export, compare and their targets: what is written, and what is refused."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from perspectives.core import Notebook, read_all
from perspectives.core.export import FORMATS
from perspectives.core.notebook import Correction, Note, NotebookFile, default_path
from perspectives.core.topics.named import NamedTopic
from perspectives.tui.cli import parser as common
from perspectives.tui.cli.entry import main

ONE = "Forty rifles came over the border, and the dealers said nothing about the rifles.\n"
OTHER = "The dealers said that no rifles came over the border; the border was closed.\n"


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    files = (tmp_path / "one.txt", tmp_path / "other.txt")
    for file, text in zip(files, (ONE, OTHER), strict=True):
        file.write_text(text, encoding="utf-8")
    return [str(file) for file in files]


@pytest.fixture
def topics(tmp_path: Path) -> str:
    file = tmp_path / "topics.toml"
    file.write_text('[[topic]]\nname = "Rifles"\nterms = ["rifles", "border"]\n')
    return str(file)


def test_the_command_line_knows_every_format() -> None:
    assert tuple(FORMATS) == common.FORMATS


def test_the_notes_of_the_collection_are_in_it(
    paths: list[str], topics: str, tmp_path: Path
) -> None:
    notebook = Notebook().keep(Note(topic="Rifles", text="Ask the dealers."))
    NotebookFile(default_path(read_all(paths))).save(notebook)
    target = tmp_path / "notes.md"

    assert main(["export", *paths, "--topics", topics, "-o", str(target)]) == 0

    assert "Ask the dealers." in target.read_text(encoding="utf-8")


def test_a_named_notebook_gives_notes_topics_and_corrections(
    paths: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = read_all(paths)[0]
    book = Notebook(topics=(NamedTopic(name="By hand", terms=("rifles",)),)).correct(
        Correction(document=first.sha256, title="Corrected")
    )
    NotebookFile(tmp_path / "book.json").save(book)

    assert main(["export", *paths, "--notebook", str(tmp_path / "book.json")]) == 0

    printed = capsys.readouterr().out
    assert "## By hand" in printed
    assert "1. Corrected" in printed


@pytest.mark.parametrize("command", [["export"], ["compare"], ["notes"], []])
def test_a_named_notebook_that_is_not_there_yet_is_empty_and_said_so(
    paths: list[str], capsys: pytest.CaptureFixture[str], command: list[str], tmp_path: Path
) -> None:
    new = tmp_path / "new.json"

    assert main([*command, *paths, "--notebook", str(new)]) == 0
    assert f"{new}: this notebook does not exist yet" in capsys.readouterr().err
    assert not new.exists()


def test_a_notebook_alone_has_to_be_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["notes", "--notebook", "missing.json"]) == 1
    assert "missing.json: no such notebook" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("x.html", b"<!doctype html>"),
        ("x.docx", b"PK"),
        ("x.csv", b"\xef\xbb\xbftopic"),
        ("x", b"# "),
    ],
)
def test_the_ending_gives_the_format(
    name: str, begins: bytes, paths: list[str], tmp_path: Path
) -> None:
    assert main(["export", *paths, "-o", str(tmp_path / name)]) == 0
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_json_is_whole_unless_told_otherwise(
    paths: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["export", *paths, "--format", "json"])
    whole = json.loads(capsys.readouterr().out)
    main(["export", *paths, "--format", "json", "--no-documents"])
    part = json.loads(capsys.readouterr().out)

    assert whole["documents"][0]["text"] == ONE
    assert "text" not in part["documents"][0]


@pytest.mark.parametrize("command", ["export", "compare"])
def test_only_force_overwrites(
    command: str, paths: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "taken.txt"
    target.write_text("mine")

    assert main([command, *paths, "--format", "text", "-o", str(target)]) == 1
    assert target.read_text() == "mine"
    assert "add --force" in capsys.readouterr().err
    assert main([command, *paths, "--format", "text", "-o", str(target), "--force"]) == 0
    assert target.read_text() != "mine"


def test_binary_formats_go_into_a_pipe_and_not_to_a_terminal(
    paths: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["compare", *paths, "--format", "qdpx", "-o", "-"]) == 0
    assert out.buffer.getvalue().startswith(b"PK")  # type: ignore[attr-defined]

    monkeypatch.setattr(out, "isatty", lambda: True)
    assert main(["compare", *paths, "--format", "qdpx"]) == 2
    assert "name a file with -o" in capsys.readouterr().err


@pytest.mark.parametrize("format", ["markdown", "text", "csv", "plain", "json", "html"])
def test_no_control_sequence_of_a_document_reaches_a_terminal(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    format: str,  # noqa: A002
) -> None:
    names = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for name in names:
        name.write_text(
            f"The ferry to {name.stem} \x1b]0;owned\x07 \u202eruns twice a day, he said."
        )
    out = io.TextIOWrapper(io.BytesIO())
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(out, "isatty", lambda: True)

    assert main(["compare", *map(str, names), "--format", format]) == 0

    shown = out.buffer.getvalue().decode()  # type: ignore[attr-defined]
    assert "ferry" in shown
    assert not {"\x1b", "\x07", "\u202e", "\ufeff"} & set(shown)


def test_choices_are_passed_on(
    paths: list[str], topics: str, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["export", *paths, "--topics", topics, "--format", "csv", "--only-noted"]

    assert main([*call, "--topic", "rifles", "--label", "agree"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_a_topic_that_does_not_exist_is_a_wrong_call(
    paths: list[str], topics: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", *paths, "--topics", topics, "--topic", "Ships"]) == 2
    assert 'No topic is called "Ships"; the topics are: Rifles.' in capsys.readouterr().err


@pytest.mark.parametrize("call", [["--format", "rtf"], ["--label", "maybe"], ["--form", "csv"]])
def test_a_wrong_option_is_one_sentence(
    call: list[str], paths: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["export", *paths, *call])

    assert ended.value.code == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_without_a_path_the_example_is_exported(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export"]) == 0
    assert "## Deportation outcomes" in capsys.readouterr().out


@pytest.mark.parametrize(("name", "begins"), [("c.json", "{"), ("c.md", "# "), ("c", "1  ")])
def test_compare_writes_what_the_ending_of_the_file_says(
    paths: list[str], tmp_path: Path, name: str, begins: str
) -> None:
    assert main(["compare", *paths, "-o", str(tmp_path / name)]) == 0

    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
