"""Sources read in a process of their own: what comes back, and what is lost with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Document, limits, read
from perspectives.core.errors import CallError, DocumentError
from perspectives.core.reading import child_process, read_material
from perspectives.core.reading.material import Material

Read = Callable[..., Document]


def pdf(*objects: bytes) -> bytes:
    body = b"".join(b"%d 0 obj%sendobj\n" % numbered for numbered in enumerate(objects, 1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R>>\n"


def drawing(*forms: bytes) -> bytes:
    """A page that draws a form, and what that form is; the forms are counted from 5."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
        b"/Resources<</XObject<</F 5 0 R>>>>>>",
        b"<</Length 5>>stream\n/F Do\nendstream ",
        *forms,
    )


def form(drawn: int) -> bytes:
    return (
        b"<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</F %d 0 R>>>>"
        b"/Length 11>>stream\n/F Do /F Do\nendstream " % drawn
    )


@pytest.mark.parametrize(
    "content",
    [drawing(form(5)), drawing(form(6), form(5)), drawing(*map(form, range(6, 40)))],
    ids=["itself", "each other", "twice each"],
)
def test_a_form_without_a_bottom_ends_in_a_sentence(
    text: Read, monkeypatch: pytest.MonkeyPatch, content: bytes
) -> None:
    monkeypatch.setattr(limits, "MEMORY", 200 * 2**20)
    monkeypatch.setattr(limits, "SECONDS", 2)

    with pytest.raises(DocumentError, match="too much memory or time to read; save the text"):
        text(content, ".pdf")


def test_what_takes_too_long_is_given_up(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PATIENCE", 0)

    with pytest.raises(DocumentError, match=r"libreoffice\.pdf: this file takes too much memory"):
        read(data / "libreoffice.pdf")


@pytest.mark.parametrize(
    "name",
    ["articles.csv#2", "articles.json#1", "feed.atom#1", "letter.eml", "page.html", "pandoc.docx"],
)
def test_a_source_read_apart_is_what_it_is_when_read_here(
    data: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    here = read(data / name)
    monkeypatch.setattr(limits, "ALONE", 1)

    assert read(data / name) == here


def test_what_is_said_of_a_source_is_said_from_there_too(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "ALONE", 1)

    with pytest.raises(CallError, match="there is no #99 in it"):
        read(data / "articles.csv#99")
    with pytest.raises(DocumentError, match="the PDF is encrypted"):
        read(data / "encrypted.pdf")


def test_nothing_that_lies_beside_the_documents_is_run(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json.py", "pypdfium2.py", "perspectives.py"):
        (tmp_path / name).write_text("raise SystemExit(1)")
    monkeypatch.chdir(tmp_path)

    assert read(data / "libreoffice.pdf").text


def test_a_process_that_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")

    with pytest.raises(DocumentError, match=r"a\.pdf: no process can be started to read it"):
        read_material(Material(b"%PDF-1.4", "a.pdf", ".pdf"))


def test_a_small_text_is_read_in_this_process() -> None:
    assert not child_process.needed(Material(b"The bridge is closed.", "a.txt", ".txt"))
