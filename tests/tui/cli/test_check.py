"""perspectives --check: the text first among its sources, printed where there is no screen."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest
from perspectives.core.errors import PerspectivesError
from perspectives.tui.cli.bare_call import make_parser
from perspectives.tui.cli.entry import main
from perspectives.tui.launch.sources import Sources
from perspectives.tui.launch.start import Start


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    texts = {
        "answer.txt": "It costs 9 euros to cross, the board says.",
        "a.txt": "The board says that it costs 12 euros to cross the river by boat.",
        "b.txt": "Boats leave on the hour.",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text)
    return [str(tmp_path / name) for name in texts]


def given(*arguments: str) -> argparse.Namespace:
    return make_parser().parse_args(arguments)


def test_without_a_screen_it_is_printed(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--check", *files]) == 0
    printed = capsys.readouterr().out
    assert main(["check", *files]) == 0
    assert printed == capsys.readouterr().out
    assert "≠ other figure: 9 euros" in printed or "≠ other figure: 9" in printed


def test_the_documents_are_numbered_as_on_the_screen(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    on_screen = Start(Sources(given(*files)), files, checked=True).read(lambda _: None).documents
    assert main(["check", *files]) == 0

    printed = capsys.readouterr().out
    for document in on_screen:
        assert f"{document.id}  {Path(document.origin).name}\n" in printed
    assert printed.index("1  “9 euros”") < printed.index("2  “12 euros”")


def test_without_a_source_it_is_a_wrong_call(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--check", files[0]]) == 2
    assert "against what?" in capsys.readouterr().err


def test_the_text_is_the_first_document_and_known_by_its_hash(files: list[str]) -> None:
    sources = Sources(given(*files))

    opened = Start(sources, files, checked=True).read(lambda _: None)

    assert opened.documents[0].origin == files[0]
    assert opened.checked == opened.documents[0].sha256


def test_a_text_that_cannot_be_read_is_named(files: list[str]) -> None:
    paths = ["nowhere.txt", *files[1:]]

    with pytest.raises(PerspectivesError, match="nowhere"):
        Start(Sources(given(*paths)), paths, checked=True).read(lambda _: None)


@pytest.mark.parametrize("call", ["--check", "check"])
def test_a_text_that_cannot_be_read_is_told_once(
    files: list[str], capsys: pytest.CaptureFixture[str], call: str
) -> None:
    assert main([call, "nowhere.txt", *files[1:]]) == 1
    assert capsys.readouterr().err.count("nowhere.txt") == 1
