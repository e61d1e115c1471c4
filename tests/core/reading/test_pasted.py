"""Texts that have no file of their own."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from perspectives.core import read, read_text
from perspectives.core.errors import DocumentError
from perspectives.core.reading import keep_input

BODY = "The ferry runs twice a day. The council halved the timetable in March.\n"


def kept(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "data" / "texts").iterdir())


def test_a_pasted_text_can_be_opened_again() -> None:
    (document,) = read_text(BODY)

    assert document.text == BODY
    assert read(document.origin) == document


def test_its_title_is_found_again() -> None:
    (document,) = read_text(BODY, " The  ferry: “cut” # 1 ", first=3)

    again = read(document.origin, id="3")

    assert document.id == "3"
    assert document.title == "The ferry: “cut” # 1"
    assert [passage.text for passage in document.passages] == [BODY.strip()]
    assert again == document


def test_a_title_outranks_what_the_text_says_of_itself(data: Path) -> None:
    (with_front_matter,) = read_text(f"---\ntitle: Old\nauthor: Town\n---\n{BODY}", "New")
    (page,) = read_text((data / "page.html").read_text(), "New")

    again = read(with_front_matter.origin)

    assert (with_front_matter.title, page.title) == ("New", "New")
    assert (again.title, again.author) == ("New", "Town")


def test_headings_of_markdown_are_understood() -> None:
    (document,) = read_text(f"## Ferries\n\n{BODY}")

    again = read(document.origin)

    assert [passage.role for passage in document.passages] == ["heading", "body"]
    assert again.passages == document.passages


def test_a_page_is_read_as_a_page(data: Path) -> None:
    content = (data / "page.html").read_text(encoding="utf-8")

    (document,) = read_text(content)

    assert document.title == "Ferry timetable cut in half"
    assert document.origin.endswith(".html")


def test_several_documents_in_one_text_are_numbered() -> None:
    documents = read_text('[{"text": "One thing."}, {"text": "Another thing."}]', first=2)

    assert [document.id for document in documents] == ["2", "3"]
    assert [read(document.origin).text for document in documents] == [
        "One thing.",
        "Another thing.",
    ]


def test_the_same_text_is_kept_once_and_what_the_reader_changed_is_not_lost(tmp_path: Path) -> None:
    origin = Path(read_text(BODY)[0].origin)
    origin.write_text("Changed by hand.", encoding="utf-8")

    read_text(BODY)

    changed, again = kept(tmp_path)[::-1] if kept(tmp_path)[0] == origin else kept(tmp_path)
    assert again.read_text(encoding="utf-8") == BODY
    assert changed.read_text(encoding="utf-8") == "Changed by hand."


def test_a_text_that_cannot_be_kept_opens_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("PERSPECTIVES_DATA", str(tmp_path / "file"))
    said: list[str] = []

    (document,) = read_text(BODY, notice=said.append)

    assert document.origin == "pasted text"
    assert said == ["The pasted text cannot be kept (Not a directory); save it to open it again."]


@pytest.mark.parametrize(
    ("content", "title"), [("", None), (" \n ", "Title"), ("\0\0\1\2" * 9, "x")]
)
def test_what_is_no_text_is_said_and_not_kept(tmp_path: Path, content: str, title: str) -> None:
    with pytest.raises(DocumentError, match="pasted text: "):
        read_text(content, title)

    assert not (tmp_path / "data").exists()


def test_half_a_character_is_replaced() -> None:
    (document,) = read_text("Half \ud83d a sign.", "A \udc00 title")

    assert document.title == "A ? title"
    assert read(document.origin) == document


def test_what_is_piped_in_can_be_opened_again(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = (data / "page.html").read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    path = keep_input()

    assert path.read_bytes() == content
    assert read(path).title == "Ferry timetable cut in half"


def test_input_that_cannot_be_kept_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("PERSPECTIVES_DATA", str(tmp_path / "file"))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY.encode())))

    with pytest.raises(DocumentError, match="save it as a file first"):
        keep_input()
