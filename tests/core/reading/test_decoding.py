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


@pytest.mark.parametrize(
    ("charset", "written"),
    [
        ("iso-2022-jp", "橋は三月に閉まります。"),
        ("cp50220", "橋は三月に閉まります。"),
        ("iso-2022-kr", "다리는 삼월에 닫힌다."),
        ("hz-gb-2312", "桥在三月关闭。"),
        ("utf-7", "Die Brücke schließt im März."),
        ("x-unknown", "The bridge closes."),
    ],
)
def test_a_declared_encoding_of_seven_bits_decides(charset: str, written: str) -> None:
    codec = {"cp50220": "iso2022_jp", "x-unknown": "ascii"}.get(charset, charset)

    assert decode(written.encode(codec), "a.txt", charset) == written


@pytest.mark.parametrize("codec", ["iso2022_jp", "iso2022_kr"])
def test_the_escapes_of_an_encoding_show_it(codec: str) -> None:
    written = "橋三月" if codec == "iso2022_jp" else "다리는"

    assert decode(written.encode(codec), "a.txt") == written


def test_what_looks_like_another_encoding_is_ascii_unless_it_is_declared() -> None:
    assert decode(b"a ~{Dc:C~} b +AOQ- c", "a.txt") == "a ~{Dc:C~} b +AOQ- c"


def test_a_smaller_encoding_that_is_declared_stands_for_the_larger_one() -> None:
    assert decode(b"\x93so\x94 \xe9t\xe9", "a.txt", "iso-8859-1") == "“so” été"
    assert decode("镕基".encode("gbk"), "a.txt", "gb2312") == "镕基"
    assert decode("①橋".encode("cp932"), "a.txt", "shift_jis") == "①橋"


@pytest.mark.parametrize(
    "data",
    [
        "Près du déjà".encode() + b" vu, na\xefve",
        "Près du".encode() + b" pont, \x93non\x94 \xe0 l'eau",
    ],
)
def test_a_few_stray_bytes_leave_utf_8_as_it_is(data: bytes) -> None:
    text = decode(data + b" and some more words of this text, and a few more of them.", "a.txt")

    assert text.startswith("Près du")


def test_russian_of_windows_is_not_taken_for_utf_8_with_stray_bytes() -> None:
    written = "Мост через реку закрыт до марта, ВСЁ говорит совет, и ГЁТЕ тоже. " * 3

    assert decode(written.encode("cp1251"), "a.txt") == written


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("written", ["Мост закрыт до конца мая.", "Η γέφυρα είναι κλειστή."])
def test_utf_16_without_a_mark_is_told_by_its_letters(codec: str, written: str) -> None:
    assert decode(written.encode(codec), "a.txt") == written


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Le café déjà".encode() + "…".encode()[:2], "Le café déjà\ufffd"),
        (b"\x80 7 \x96 the caf\xc3\xa9 says \x93no\x94", "€ 7 – the café says “no”"),
        ("A café ".encode() + b"\xed\xa0\xbd\xed\xb8\x80 and more.", "A café 😀 and more."),
    ],
)
def test_a_few_stray_bytes_do_not_make_a_text_another_encoding(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


def test_chinese_in_seven_bits_is_read_line_by_line() -> None:
    wide = bytes(byte & 0x7F for byte in "桥在三月关闭".encode("gb2312"))
    line = b"No. \x1b$)A\x0e" + wide + b"\x0f!\n"

    assert decode(line * 2, "a.txt", "ISO-2022-CN") == "No. 桥在三月关闭!\n" * 2
    assert decode(line, "a.txt") == "No. 桥在三月关闭!\n"
    assert decode(b"\x1b$)G\x0e!!\x0f.", "a.txt", "iso-2022-cn") == "\ufffd."
