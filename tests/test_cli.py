"""The command line from outside: what is printed where, and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.tui.cli.entry import main

PROGRAM = str(Path(sys.executable).with_name("perspectives"))
DONE, FAILED, WRONG_CALL = 0, 1, 2

FIRST = "American guns arm the cartels in Mexico.\n\nDeportation makes the town safer.\n"
SECOND = "American guns arm the cartels of Mexico.\n\nDeportation makes nobody safer.\n"
TOPICS = '[[topic]]\nname = "Guns"\nterms = ["guns", "cartels"]\n'

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder to work in, with two documents and topics."""
    here = tmp_path / "here"
    here.mkdir()
    (here / "a.txt").write_text(FIRST, encoding="utf-8")
    (here / "b.md").write_text(SECOND, encoding="utf-8")
    (here / "topics.toml").write_text(TOPICS, encoding="utf-8")
    return here


@pytest.fixture
def run(folder: Path) -> Run:
    """Runs the program in that folder, without a terminal."""

    def running(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [PROGRAM, *arguments],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    return running


@pytest.fixture
def shell(folder: Path) -> Run:
    """Runs a line of shell in that folder; `p` is the program."""

    def running(line: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["/bin/sh", "-c", f'p() {{ "$PROGRAM" "$@"; }}; {line}'],
            cwd=folder,
            env={**os.environ, "PROGRAM": PROGRAM},
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    return running


def test_the_version_is_printed(run: Run) -> None:
    done = run("--version")

    assert done.returncode == DONE
    assert done.stdout.startswith("perspectives ")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--help"], ["PATH", "--topics", "--notebook", "--version", "compare"]),
        (["compare", "--help"], ["PATH", "--topics", "--format", "-o"]),
    ],
)
def test_help_names_everything(run: Run, arguments: list[str], words: list[str]) -> None:
    done = run(*arguments)

    assert done.returncode == DONE
    assert [word for word in words if word not in done.stdout] == []


def test_without_a_terminal_the_example_is_reported(run: Run) -> None:
    done = run()

    assert done.returncode == DONE
    assert "Deportation outcomes" in done.stdout
    assert done.stderr == ""


def test_without_a_terminal_documents_are_reported(run: Run) -> None:
    done = run("a.txt", "b.md", "--topics", "topics.toml")

    assert done.returncode == DONE
    assert "a.txt" in done.stdout
    assert "\nGuns\n" in done.stdout


def test_a_folder_stands_for_its_documents(run: Run) -> None:
    done = run("compare", ".")

    assert done.returncode == DONE
    assert "b.md" in done.stdout


def test_text_is_the_default_format(run: Run) -> None:
    default, named = (
        run("compare", "a.txt", "b.md"),
        run("compare", "a.txt", "b.md", "--format=text"),
    )

    assert default.returncode == DONE
    assert default.stdout == named.stdout
    assert default.stderr == ""


def test_json_is_json(run: Run) -> None:
    done = run("compare", "a.txt", "b.md", "--topics", "topics.toml", "--format", "json")

    content = json.loads(done.stdout)
    assert done.returncode == DONE
    assert content["schema"] == "perspectives.comparison/1"
    assert [document["origin"] for document in content["documents"]] == ["a.txt", "b.md"]
    assert [topic["name"] for topic in content["topics"]] == ["Guns"]


def test_markdown_is_markdown(run: Run) -> None:
    done = run("compare", "a.txt", "b.md", "--format", "markdown")

    assert done.returncode == DONE
    assert done.stdout.startswith("# Comparison notes\n")


def test_a_file_gets_what_would_be_printed(run: Run, folder: Path) -> None:
    printed = run("compare", "a.txt", "b.md", "--format", "json", "-o", "-")

    done = run("compare", "a.txt", "b.md", "--format", "json", "-o", "out")

    assert done.returncode == DONE
    assert done.stdout == ""
    assert done.stderr == "perspectives: out written.\n"
    assert (folder / "out").read_text(encoding="utf-8") == printed.stdout


def test_a_file_is_replaced_and_nothing_is_left_beside(run: Run, folder: Path) -> None:
    before = sorted(file.name for file in folder.iterdir())

    done = run("compare", "a.txt", "b.md", "-o", "b.md", "--force")

    assert done.returncode == DONE
    assert sorted(file.name for file in folder.iterdir()) == before
    assert (folder / "b.md").read_text(encoding="utf-8") != SECOND


BAD = {
    "no such file": (FAILED, ["compare", "a.txt", "missing.txt"], "missing.txt: no such file"),
    "no such file to open": (FAILED, ["a.txt", "missing.txt"], "missing.txt: no such file"),
    "an empty folder": (FAILED, ["compare", "a.txt", "empty"], "empty: no readable document"),
    "an empty file": (FAILED, ["compare", "a.txt", "empty.txt"], "empty.txt: the file is empty"),
    "a picture": (FAILED, ["compare", "a.txt", "binary.txt"], "this is a picture"),
    "a pipe": (FAILED, ["compare", "a.txt", "pipe"], "pipe: this is a device or pipe"),
    "broken front matter": (FAILED, ["compare", "a.txt", "front.md"], "line 2"),
    "one document": (WRONG_CALL, ["compare", "a.txt"], "two documents"),
    "one document to open": (WRONG_CALL, ["a.txt"], "two documents"),
    "ten documents": (WRONG_CALL, ["compare", *["a.txt"] * 10], "10 documents"),
    "no documents": (WRONG_CALL, ["compare"], "PATH"),
    "no topics file": (FAILED, ["compare", "a.txt", "b.md", "--topics", "x"], "x: no such topics"),
    "broken topics": (
        FAILED,
        ["compare", "a.txt", "b.md", "--topics", "broken.toml"],
        "broken.toml: line 3, key 'terms'",
    ),
    "topics that miss a name": (
        FAILED,
        ["compare", "a.txt", "b.md", "--topics", "nameless.toml"],
        "nameless.toml: line 1, key 'topic.name': this key is missing",
    ),
    "a target in no folder": (
        FAILED,
        ["compare", "a.txt", "b.md", "-o", "no/where"],
        "no/where: the folder does not exist",
    ),
    "a target of nobody": (
        FAILED,
        ["compare", "a.txt", "b.md", "-o", "~nobody-of-this-name/x"],
        "the folder does not exist",
    ),
    "a folder as target": (FAILED, ["compare", "a.txt", "b.md", "-o", "empty"], "this is a folder"),
    "too long a target": (FAILED, ["compare", "a.txt", "b.md", "-o", "x" * 300], "too long"),
    "an unknown option": (WRONG_CALL, ["compare", "a.txt", "b.md", "--frmat", "x"], "--frmat"),
    "an unknown format": (WRONG_CALL, ["compare", "a.txt", "b.md", "--format", "pdf"], "'pdf'"),
    "an option without value": (WRONG_CALL, ["a.txt", "b.md", "--topics"], "--topics"),
    "a broken notebook": (FAILED, ["a.txt", "b.md", "--notebook", "a.txt"], "not a notebook"),
    "no such theme": (WRONG_CALL, ["a.txt", "b.md", "--theme", "pink"], "No such theme: pink"),
    "a theme in plain words": (
        WRONG_CALL,
        ["a.txt", "b.md", "--plain", "--theme", "x"],
        "theme: x",
    ),
    "an escape sequence": (FAILED, ["compare", "a.txt", "\x1b[31m"], "␛[31m: no such file"),
    "a line feed": (FAILED, ["compare", "a.txt", "one\ntwo"], "one␊two: no such file"),
    "an escape sequence as option": (WRONG_CALL, ["compare", "a.txt", "--\x1b[31m"], "--␛[31m"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_said_in_one_line(run: Run, folder: Path, name: str) -> None:
    (folder / "empty").mkdir()
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (folder / "front.md").write_text("---\ntitle: a: b: c\n---\nText.", encoding="utf-8")
    (folder / "broken.toml").write_text(TOPICS.replace('"]', ""), encoding="utf-8")
    (folder / "nameless.toml").write_text('[[topic]]\nterms = ["a"]\n', encoding="utf-8")
    os.mkfifo(folder / "pipe")
    code, arguments, said = BAD[name]

    done = run(*arguments)

    assert done.returncode == code
    assert done.stdout == ""
    assert done.stderr.startswith("perspectives")
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_target_that_may_not_be_written_is_said(run: Run, folder: Path) -> None:
    (folder / "closed").mkdir(0o500)

    done = run("compare", "a.txt", "b.md", "-o", "closed/out")

    assert done.returncode == FAILED
    assert "cannot be written" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_reader_that_stops_reading_is_no_error(shell: Run, folder: Path) -> None:
    # Longer than a pipe holds, so that the program still writes when its reader is gone.
    (folder / "a.txt").write_text((FIRST + "\n") * 200, encoding="utf-8")

    done = shell("{ p compare a.txt b.md --format json; echo $? >code; } | head -1")

    assert done.stdout == "{\n"
    assert done.stderr == ""
    assert (folder / "code").read_text(encoding="utf-8") == "0\n"


def test_a_full_disk_is_said(shell: Run) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")

    done = shell("p compare a.txt b.md >/dev/full")

    assert done.returncode == FAILED
    assert done.stderr == "perspectives: The output cannot be written (No space left on device).\n"


def test_closed_streams_are_no_terminal(shell: Run) -> None:
    without_input, without_output = shell("p a.txt b.md <&-"), shell("p a.txt b.md >&-")

    assert without_input.returncode == DONE
    assert without_input.stderr == ""
    assert without_output.returncode == FAILED
    assert without_output.stderr.count("\n") == 1


def test_output_is_utf_8_whatever_the_locale(shell: Run, folder: Path) -> None:
    (folder / "a.txt").write_text("Größe und “Zitate” — 政府。", encoding="utf-8")

    done = shell("LC_ALL=C PYTHONUTF8=0 PYTHONIOENCODING=ascii p compare a.txt b.md --format json")

    assert done.returncode == DONE
    assert "Größe und “Zitate” — 政府。" in done.stdout


def test_a_name_that_is_no_utf_8_is_opened(shell: Run) -> None:
    done = shell("cp a.txt \"$(printf 'caf\\351.txt')\" && p compare b.md caf*.txt --format json")

    assert done.returncode == DONE
    assert json.loads(done.stdout)["documents"][1]["origin"] == "caf\N{REPLACEMENT CHARACTER}.txt"


def test_rows_of_a_table_are_compared(run: Run, folder: Path) -> None:
    rows = "".join(f"The council met on day {n} about the bridge.\n" for n in range(12))
    (folder / "a.csv").write_text(f"text\n{rows}", encoding="utf-8")

    done = run("compare", "a.csv#2,5", "--format", "json")
    all_rows = run("compare", "a.csv")

    assert [document["origin"] for document in json.loads(done.stdout)["documents"]] == [
        "a.csv#2",
        "a.csv#5",
    ]
    assert all_rows.returncode == WRONG_CALL
    assert "choose some, such as a.csv#1-3" in all_rows.stderr


def test_standard_input_is_a_document(shell: Run) -> None:
    done = shell("echo 'The council took no vote.' | p compare - a.txt --format json")

    first = json.loads(done.stdout)["documents"][0]
    assert first["origin"] == "-"
    assert first["passages"][0]["text"] == "The council took no vote."


def test_an_address_that_was_never_fetched_is_said_offline(run: Run) -> None:
    done = run("compare", "a.txt", "https://gazette.example/news", "--offline")

    assert done.returncode == FAILED
    assert "no copy of it was kept" in done.stderr


def test_a_misspelt_command_is_not_taken_for_a_document(run: Run) -> None:
    done = run("comprae", "a.txt", "b.md")

    assert (done.returncode, done.stdout) == (WRONG_CALL, "")
    assert "perspectives compare?" in done.stderr


def test_a_document_may_be_called_nearly_like_a_command(run: Run, folder: Path) -> None:
    (folder / "note").write_text(FIRST, encoding="utf-8")

    assert run("note", "b.md").returncode == DONE


def test_documents_may_stand_after_options(run: Run) -> None:
    done = run("compare", "a.txt", "--offline", "b.md")

    assert done.returncode == DONE
    assert "2  b.md" in done.stdout


def test_the_same_text_twice_is_said(run: Run, folder: Path) -> None:
    (folder / "c.txt").write_text(FIRST, encoding="utf-8")

    done = run("compare", "a.txt", "b.md", "c.txt")

    assert done.returncode == DONE
    assert done.stderr == "perspectives: c.txt: this is the same text as a.txt.\n"


def test_that_there_are_no_notes_is_said(run: Run) -> None:
    done = run("notes", "a.txt", "b.md")

    assert (done.returncode, done.stdout, done.stderr) == (DONE, "No notes yet.\n", "")


@pytest.mark.parametrize("error", [MemoryError, RecursionError])
def test_memory_that_runs_out_ends_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: type[Exception]
) -> None:
    def fails(*_arguments: object, **_options: object) -> None:
        raise error

    monkeypatch.setattr("perspectives.core.pipeline.compare", fails)
    folder = Path(__file__).parent.parent / "seeds"

    assert main(["compare", str(folder / "op-ed.md"), str(folder / "news-story.md")]) == 1
    assert "more memory than there is" in capsys.readouterr().err
