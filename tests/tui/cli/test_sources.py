"""One rule for all commands when a source cannot be read, and what is read when."""

from __future__ import annotations

import os
import pty
import select
import sys
from pathlib import Path

import pytest
from perspectives.core.reading import kept
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.cli.entry import main

ONE = (
    "Forty army rifles came over the southern border, and the dealers said nothing about the "
    "army rifles.\n\nThe mayor opened a swimming pool.\n"
)
OTHER = (
    "The dealers said that no army rifles came over the southern border; the southern border was "
    "closed.\n\nNobody swims in winter.\n"
)
COMMANDS = {
    "compare": ["compare"],
    "export": ["export"],
    "notes": ["notes"],
    "topics": ["topics"],
    "explain": ["explain", "A.1", "B.1"],
    "plain": ["--plain"],
    "no screen": [],
}
MISSING = "perspectives: missing.txt: no such file; check the path.\n"
EMPTY = "perspectives: empty.md: the file is empty; there is nothing to compare.\n"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "one.txt").write_text(ONE, encoding="utf-8")
    (tmp_path / "other.txt").write_text(OTHER, encoding="utf-8")
    (tmp_path / "empty.md").write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PERSPECTIVES_CACHE", str(tmp_path / "cache"))


@pytest.mark.parametrize("command", COMMANDS)
def test_the_rest_is_worked_on_and_each_bad_file_is_named(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = main([*COMMANDS[command], "one.txt", "other.txt"])
    expected = capsys.readouterr()

    code = main([*COMMANDS[command], "one.txt", "other.txt", "missing.txt", "empty.md"])
    printed = capsys.readouterr()

    assert (whole, code) == (0, 1)
    assert printed.out == expected.out
    assert printed.err == MISSING + EMPTY


@pytest.mark.parametrize("command", COMMANDS)
def test_a_call_can_say_that_this_is_fine(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    code = main([*COMMANDS[command], "one.txt", "other.txt", "missing.txt", "--skip-unreadable"])

    assert code == 0
    assert capsys.readouterr().err == MISSING


@pytest.mark.parametrize("skip", [[], ["--skip-unreadable"]])
def test_when_too_few_are_left_nothing_is_done(
    skip: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(["compare", "missing.txt", "one.txt", "empty.md", *skip])
    printed = capsys.readouterr()

    assert code == 1
    assert (printed.out, printed.err) == ("", MISSING + EMPTY)


def test_too_many_stay_a_wrong_call(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "missing.txt", *["one.txt"] * 9]) == 2
    assert "10 documents are more than 9" in capsys.readouterr().err


@pytest.mark.parametrize("command", COMMANDS)
def test_offline_reads_what_was_kept(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    address = "https://gazette.example/rifles"
    page = kept.Page(
        address=address,
        final=address,
        accessed="2025-03-01T10:00:00+00:00",
        sha256="0" * 64,
        suffix=".txt",
    )

    refused = main([*COMMANDS[command], "one.txt", address, "--offline"])
    said = capsys.readouterr().err
    data = OTHER.encode()
    kept.keep(page.model_copy(update={"sha256": kept.sha256(data).hexdigest()}), data)
    code = main([*COMMANDS[command], "one.txt", address, "--offline"])

    assert refused == 1
    assert "no copy of it was kept" in said
    assert (code, capsys.readouterr().err) == (0, "")


async def test_the_screen_names_what_failed(program, settle, frame) -> None:
    problems = ["missing.txt: no such file; check the path."]

    async with program(problems=problems).run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.pause(0.2)

        assert isinstance(pilot.app, PerspectivesApp)
        assert "missing.txt: no such file" in frame(pilot.app)


def test_what_is_piped_in_leaves_the_keys_to_the_screen(tmp_path: Path) -> None:
    script = f"cat one.txt | {Path(sys.executable).with_name('perspectives')} - other.txt"
    child, terminal = pty.fork()
    if child == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execv("/bin/sh", ["sh", "-c", script])
    shown = b""
    while b"said nothing about" not in shown.replace(b"\r\n", b" "):
        assert select.select([terminal], [], [], 60)[0], shown
        shown += os.read(terminal, 65_536)
    os.write(terminal, b"q")
    try:
        while os.read(terminal, 65_536):
            pass
    except OSError:  # how a terminal ends whose last user is gone
        pass

    _, status = os.waitpid(child, 0)

    (kept_file,) = (tmp_path / "data" / "texts").iterdir()
    assert os.waitstatus_to_exitcode(status) == 0
    assert kept_file.read_text(encoding="utf-8") == ONE


@pytest.mark.parametrize(
    "call",
    [
        ["{}"],
        ["--plain", "one.txt", "other.txt", "--notebook", "{}"],
        ["notes", "one.txt", "other.txt", "--notebook", "{}"],
        ["export", "--notebook", "{}"],
    ],
    ids=lambda call: call[0],
)
def test_a_name_that_no_file_can_have_is_one_sentence(
    call: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    name = "x" * 300

    code = main([word.format(name) for word in call])

    said = capsys.readouterr().err
    assert code in (1, 2)
    assert said.startswith(f"perspectives: {name}: ")
    assert "(File name too long)" in said
    assert said.count("\n") == 1
