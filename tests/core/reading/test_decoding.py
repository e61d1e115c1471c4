"""Bytes -> text: encodings, line ends, and what is no text at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.errors import DocumentError
from perspectives.core.reading.decoding import decode

FRENCH = "Il était déjà là, près du café, dit-elle."


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"],
)
def test_an_encoding_is_recognised(encoding: str) -> None:
    data = FRENCH.encode(encoding)

    text = decode(data, "a.txt")

    assert text == FRENCH


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_a_byte_order_mark_decides_and_is_no_part_of_the_text(codec: str) -> None:
    data = ("\ufeff" + FRENCH).encode(codec)

    text = decode(data, "a.txt")

    assert text == FRENCH


def test_typographic_quotes_of_windows_survive() -> None:
    data = "“Smart quotes” — and a dash’s friend".encode("cp1252")

    text = decode(data, "a.txt")

    assert text == "“Smart quotes” — and a dash’s friend"


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_every_line_end_becomes_a_line_feed(end: str) -> None:
    data = f"one{end}{end}two{end}".encode()

    text = decode(data, "a.txt")

    assert text == "one\n\ntwo\n"


def test_a_broken_byte_in_utf_8_does_not_spoil_the_rest() -> None:
    data = "“Naïve” cafés — said he. ".encode() * 5 + b"\xff the end"

    text = decode(data, "a.txt")

    assert text == "“Naïve” cafés — said he. " * 5 + "\N{REPLACEMENT CHARACTER} the end"


def test_utf_8_that_was_cut_inside_a_character_stays_utf_8() -> None:
    data = FRENCH.encode() + "…".encode()[:1]

    text = decode(data, "a.txt")

    assert text.startswith(FRENCH)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\n" * 100])
def test_nothing_is_called_empty(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"^a\.txt: the file is empty"):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"PK\x03\x04\0\0", b"text and \0 then", b"\x7fELF\0"],
)
def test_binary_is_called_binary(data: bytes) -> None:
    with pytest.raises(DocumentError, match=r"^a\.txt: this is a binary file"):
        decode(data, "a.txt")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\r\ufeff"), min_size=1))
def test_utf_8_is_read_as_written(written: str) -> None:
    data = f"x{written}".encode()

    text = decode(data, "a.txt")

    assert text == f"x{written}"
