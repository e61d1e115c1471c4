"""Files that a Word file holds in place of paragraphs."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from zipfile import ZipFile

import pytest
from perspectives.core import Document

from .test_docx import docx, paragraph, run

Read = Callable[..., Document]

_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
_NAMED = "http://schemas.openxmlformats.org/package/2006/relationships"
_SAVED_PAGE = (
    "MIME-Version: 1.0\nContent-Type: multipart/related; type=text/html; boundary=part\n\n--part\n"
    "Content-Type: text/html; charset=utf-8\n\n<p>It opens in May.</p>\n--part--\n"
)


def inserting(name: str, content: bytes, times: int = 1) -> bytes:
    """A Word file with another one between its two paragraphs."""
    body = paragraph(run("The bridge is shut.")) + '<w:altChunk r:id="c"/>' * times
    data = docx(f"{body}{paragraph(run('Nobody was asked.'))}")
    made = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(made, "w") as new:
        for member in old.namelist():
            if member != "word/_rels/document.xml.rels":
                new.writestr(member, old.read(member))
        new.writestr(f"word/{name}", content)
        new.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{_NAMED}"><Relationship Id="c" Type="{_KIND}" '
            f'Target="{name}"/></Relationships>',
        )
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("page.html", b"<html><body><p>It opens in May.</p></body></html>"),
        ("page.mht", _SAVED_PAGE.encode()),
        ("words.txt", b"It opens in May."),
        ("letter.rtf", rb"{\rtf1\ansi It opens in May.\par}"),
        ("letter.docx", docx(paragraph(run("It opens in May.")))),
    ],
)
def test_an_inserted_file_is_read_where_it_stands(text: Read, name: str, content: bytes) -> None:
    document = text(inserting(name, content), ".docx")

    assert [each.text for each in document.passages] == [
        "The bridge is shut.",
        "It opens in May.",
        "Nobody was asked.",
    ]


def test_a_file_inserted_in_an_inserted_file_is_left_out(text: Read) -> None:
    inside = inserting("words.txt", b"Deeper still.")

    assert "Deeper" not in text(inserting("letter.docx", inside), ".docx").text


def test_a_place_without_its_file_holds_nothing(text: Read) -> None:
    data = inserting("words.txt", b" ")

    assert [each.text for each in text(data, ".docx").passages] == [
        "The bridge is shut.",
        "Nobody was asked.",
    ]


def test_a_file_that_is_inserted_again_is_not_told_again(text: Read) -> None:
    data = inserting("page.html", b"<p>It opens in May.</p>", 3_000)

    assert len(text(data, ".docx").passages) == 3
