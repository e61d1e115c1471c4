"""What really reaches a terminal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .terminal import sent

COLOUR = re.compile(rb"\x1b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m")
READ = (b"only here", b"?"), (b"Help", b"qq")
TEXTS = {
    "a.txt": "The repair of the bridge costs 4 million crowns.\n\nNobody was asked.\n",
    "b.txt": "The repair of the bridge costs 9 million crowns.\n\nThe school closes early.\n",
}


@pytest.fixture
def called(tmp_path: Path) -> list[str]:
    """Two documents, as they are named in a call."""
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / name) for name in TEXTS]


def test_with_no_color_no_colour_is_sent(called) -> None:
    bytes_sent = sent(called, *READ, NO_COLOR="1")

    assert not COLOUR.search(bytes_sent)
    assert b"\x1b[1m" in bytes_sent


def test_with_colours_some_are_sent(called) -> None:
    assert COLOUR.search(sent(called, *READ))


@pytest.mark.parametrize(("system", "kind"), [("256", rb"[34]8;2;"), ("standard", rb"[34]8;[25];")])
def test_no_more_colours_are_sent_than_there_are(called, system, kind) -> None:
    assert not re.search(kind, sent(called, *READ, TEXTUAL_COLOR_SYSTEM=system))


def test_in_ascii_nothing_else_is_sent(called) -> None:
    assert sent([*called, "--ascii"], *READ).isascii()


NAME = "b\x1b]0;t\x07[red]\n\u202eevil\x9b2J.txt"
ACTING = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def test_in_words_nothing_of_a_document_or_its_name_acts(called, tmp_path) -> None:
    (tmp_path / NAME).write_text(f"{NAME} costs 9 million.\n\n{'x' * 100_000}", encoding="utf-8")

    said = sent(["--plain", called[0], str(tmp_path / NAME)]).decode()

    assert "Document 2 in full" in said
    assert not ACTING.search(said)


@pytest.mark.parametrize("plain", [["--plain"], []], ids=["plain", "screen"])
def test_a_file_that_cannot_be_read_is_named_and_nothing_in_its_name_acts(
    called, tmp_path, plain
) -> None:
    (tmp_path / NAME).write_bytes(b"")

    said = sent([*plain, called[0], str(tmp_path / NAME)]).decode()

    last = said.rstrip().splitlines()[-1]
    assert "the file is empty" in last
    assert not ACTING.search(last.rpartition("perspectives: ")[2])
