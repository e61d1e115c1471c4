"""What every command keeps to: help, JSON, no questions and the man page."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from perspectives.core.sheets import SHEETS
from perspectives.tui.cli import bare_call as cli
from perspectives.tui.cli.entry import main
from perspectives.tui.cli.options import options, parsers

ROOT = Path(__file__).parents[3]
PARSERS = parsers()


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    for name, cost in (("a.txt", 4), ("b.txt", 9)):
        text = f"The repair of the bridge costs {cost} million crowns.\n\nBuses go by the mill."
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]


@pytest.mark.parametrize("name", PARSERS)
def test_help_begins_with_examples_and_the_manual(name: str) -> None:
    said = PARSERS[name].format_help()
    first, _, rest = said.partition("usage:")

    examples = [line for line in first.splitlines() if line.startswith("  ")]
    assert examples
    assert all("perspectives" in line and (not name or name in line) for line in examples)
    (manual,) = (line for line in first.splitlines() if line.startswith("manual: "))
    assert all((ROOT / each).exists() for each in manual.removeprefix("manual: ").split(", "))
    assert "options:" in rest


@pytest.mark.parametrize("command", ["compare", "export", "notes", "figures", "check", "explain"])
def test_a_file_with_an_ending_of_no_format_is_a_wrong_call(
    command: str, paths: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "x.odt"
    given = ["A.1", "B.1", *paths] if command == "explain" else paths

    assert main([command, *given, "-o", str(target)]) == 2
    (said,) = capsys.readouterr().err.splitlines()
    assert ".odt" in said
    assert ".json" in said
    assert not target.exists()
    assert main([command, *given, "-o", str(target), "--format", "text"]) == 0
    assert target.read_text(encoding="utf-8")


def test_notes_are_written_as_their_file_is_called(paths: list[str], tmp_path: Path) -> None:
    assert main(["notes", *paths, "-o", str(tmp_path / "n.json")]) == 0

    assert json.loads((tmp_path / "n.json").read_text(encoding="utf-8"))


JSON_COMMANDS = [
    name
    for name, parser in PARSERS.items()
    if any("--format" in each.names and "json" in each.choices for each in options(parser))
]


@pytest.mark.parametrize("command", JSON_COMMANDS)
def test_json_has_a_short_form(
    paths: list[str], command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = paths
    if command == "explain":
        given = ["A.1", "B.1", *paths]
    if command == "diff":
        given = [str(tmp_path / "old.json")] * 2
        assert main(["compare", *paths, "-o", given[0]]) == 0
    assert main([command, *given, "--json"]) == 0
    short = capsys.readouterr().out
    assert main([command, *given, "--format", "json"]) == 0

    assert json.loads(short)
    assert short == capsys.readouterr().out


def test_every_command_that_prints_what_was_found_has_json() -> None:
    assert {"compare", "explain", "export", "notes", "check", "diff", *SHEETS} <= {*JSON_COMMANDS}


def test_without_input_no_screen_is_opened(
    paths: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli, "_has_screen", lambda _: True)
    monkeypatch.setattr(cli, "show", lambda _: pytest.fail("the screen was opened"))

    assert main([*paths, "--no-input"]) == 0
    assert "In brief" in capsys.readouterr().out


def test_without_input_a_notebook_is_not_opened(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["notebooks", "open", "x.json", "--no-input"]) == 2
    assert "no screen is opened" in capsys.readouterr().err


def test_the_man_page_tells_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["man"]) == 0
    page = capsys.readouterr().out

    assert page.startswith(".TH PERSPECTIVES 1 ")
    for name, parser in PARSERS.items():
        assert not name or f"\n.SS {name}\n" in page
        for option in options(parser):
            assert all(each.replace("-", r"\-") in page for each in option.names)
    assert not [line for line in page.splitlines() if line.startswith("'")]


@pytest.mark.skipif(not shutil.which("groff"), reason="there is no groff here")
def test_the_man_page_is_right_for_groff(capsys: pytest.CaptureFixture[str]) -> None:
    main(["man"])
    page = capsys.readouterr().out

    call = ["groff", "-man", "-ww", "-Tutf8"]
    done = subprocess.run(call, input=page, capture_output=True, text=True, check=True)

    assert done.stderr == ""
    assert "folder of the notebooks" in " ".join(done.stdout.split())


def test_switches_may_stand_before_the_subcommand(
    paths: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--no-input", "--offline", "compare", *paths, "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["documents"]


@pytest.mark.parametrize(
    ("word", "advice"), [("exprt", "perhaps perspectives export?"), ("brief", "--help")]
)
def test_a_word_that_is_no_command_and_no_file_is_a_wrong_call(
    paths: list[str], capsys: pytest.CaptureFixture[str], word: str, advice: str
) -> None:
    assert main([word, *paths]) == 2

    printed = capsys.readouterr()
    assert not printed.out
    assert f"{word}: no such file or command" in printed.err
    assert advice in printed.err
