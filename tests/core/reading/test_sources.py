"""What can be named: one source with several documents, patterns, standard input."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Document, PerspectivesError, limits, read, read_all
from perspectives.core.errors import CallError, DocumentError
from perspectives.core.reading import changed, edited, read_material
from perspectives.core.reading.material import Material

Write = Callable[..., Path]

BODY = "The council met on Tuesday and took no vote."


def rows(count: int) -> str:
    return "id,text\n" + "".join(
        f"r{n},Row {n} speaks of the bridge.\n" for n in range(1, count + 1)
    )


def firsts(documents: tuple[Document, ...]) -> list[str]:
    return [document.text.split(" speaks")[0] for document in documents]


def test_every_row_is_a_document(write: Write) -> None:
    path = write(rows(3), "a.csv")

    documents = read_all([path])

    assert firsts(documents) == ["Row 1", "Row 2", "Row 3"]
    assert [document.id for document in documents] == ["1", "2", "3"]
    assert [document.origin for document in documents] == [f"{path}#{n}" for n in (1, 2, 3)]
    assert len({document.sha256 for document in documents}) == 3


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        ("1-2", ["Row 1", "Row 2"]),
        ("1,3-4", ["Row 1", "Row 3", "Row 4"]),
        ("r20,r7", ["Row 7", "Row 20"]),
        (" 2 , 5 ", ["Row 2", "Row 5"]),
    ],
)
def test_rows_are_chosen_by_number_range_and_id(
    write: Write, chosen: str, found: list[str]
) -> None:
    path = write(rows(20), "a.csv")

    documents = read_all([f"{path}#{chosen}"])

    assert firsts(documents) == found


def test_too_many_rows_say_how_to_choose(write: Write) -> None:
    path = write(rows(10), "a.csv")

    with pytest.raises(CallError, match=r"holds 10 documents, more than the 9 .*a\.csv#1-3"):
        read_all([path])


@pytest.mark.parametrize("chosen", ["#99", "#r99", "#"])
def test_a_row_that_is_not_there_is_said(write: Write, chosen: str) -> None:
    path = write(rows(3), "a.csv")

    with pytest.raises(CallError, match=r"a\.csv"):
        read_all([f"{path}{chosen}"])


def test_one_document_of_several_has_to_be_chosen(write: Write) -> None:
    path = write(rows(3), "a.csv")

    with pytest.raises(CallError, match="choose one"):
        read(path)


def test_the_user_says_which_field_is_the_text(write: Write) -> None:
    path = write("Frage;Antwort\nWarum?;Weil die Brücke gesperrt ist.\n", "a.csv")

    with pytest.raises(DocumentError, match=r"#text=FIELD \(there are: Frage, Antwort\)"):
        read(path)
    document = read(f"{path}#text=Antwort,title=Frage")

    assert (document.title, document.text) == ("Warum?", "Weil die Brücke gesperrt ist.")
    assert read(document.origin).text == document.text


def test_a_file_whose_name_holds_a_hash_is_read(write: Write) -> None:
    path = write(BODY, "minutes #3.txt")

    assert read(path).text == BODY


def test_a_pattern_stands_for_the_files_that_match(write: Write, tmp_path: Path) -> None:
    for name in ("b1.txt", "a1.txt", "c2.txt"):
        write(BODY, name, tmp_path)

    documents = read_all([tmp_path / "*1.txt"])

    assert [Path(document.origin).name for document in documents] == ["a1.txt", "b1.txt"]


def test_a_pattern_without_a_match_is_said(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no such file"):
        read_all([tmp_path / "*.txt"])


def test_a_name_with_brackets_is_a_name_first(write: Write) -> None:
    path = write(BODY, "minutes [draft].txt")

    assert read(path).text == BODY


@pytest.mark.parametrize("name", ["-", "page.html"])
def test_standard_input_is_read_by_its_content(
    data: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    content = BODY.encode() if name == "-" else (data / name).read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))

    document = read("-")

    assert document.origin == "-"
    assert document.text == (BODY if name == "-" else read(data / name).text)


def test_a_bad_file_is_said_by_name_and_the_rest_opens(write: Write, tmp_path: Path) -> None:
    good = [write(BODY), write(BODY)]
    bad = [
        tmp_path / "missing.txt",
        write(b"PK\x03\x04 cut off", "cut.docx"),
        write("", "empty.md"),
    ]
    said: list[str] = []

    documents = read_all(
        [bad[0], good[0], bad[1], good[1], bad[2]], on_error=lambda error: said.append(str(error))
    )

    assert [document.origin for document in documents] == [str(path) for path in good]
    assert [document.id for document in documents] == ["2", "4"]
    assert [message.startswith(str(path)) for message, path in zip(said, bad, strict=True)]


def test_a_bad_file_ends_all_when_nobody_wants_to_be_told(write: Write, tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="missing"):
        read_all([write(BODY), tmp_path / "missing.txt", write(BODY)])


def test_too_few_are_left(write: Write, tmp_path: Path) -> None:
    said: list[PerspectivesError] = []

    with pytest.raises(CallError, match="two documents"):
        read_all([write(BODY), tmp_path / "missing.txt"], on_error=said.append)

    assert len(said) == 1


def test_too_large_a_file_is_refused_unread(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write("")
    os.truncate(path, limits.SOURCE + 1)
    monkeypatch.setattr(os, "open", lambda *_: pytest.fail("it was opened"))

    with pytest.raises(DocumentError, match="50 MB"):
        read(path)


def test_a_changed_file_is_noticed(write: Write) -> None:
    path = write(BODY)
    document = read(path)

    before = changed(document)
    path.write_text(BODY + " Not yet.", encoding="utf-8")

    assert not before
    assert changed(document)
    assert not changed(read(path))


def test_a_file_that_was_only_touched_or_is_gone_is_not_changed(write: Write) -> None:
    path = write(BODY)
    document = read(path)

    os.utime(path, (1, 1))
    touched = changed(document)
    path.unlink()

    assert not touched
    assert not changed(document)


def test_a_row_changes_with_its_table(write: Write) -> None:
    path = write(rows(3), "a.csv")
    document = read(f"{path}#2")

    before = changed(document)
    path.write_text(rows(4), encoding="utf-8")

    assert not before
    assert changed(document)


def test_edited_facts_say_so(write: Write) -> None:
    document = read(write("---\ntitle: Minutes\nauthor: Town\n---\n" + BODY))

    found = edited(document, title="  Minutes of \n March ", author=None, kind="report")

    assert (found.title, found.author, found.kind) == ("Minutes of March", None, "report")
    assert found.provenance == {"title": "edited", "kind": "edited"}
    assert found.passages == document.passages


def test_a_table_without_rows_is_empty(write: Write) -> None:
    with pytest.raises(DocumentError, match="empty; there is nothing to compare"):
        read(write("id,text\n", "a.csv"))


def test_a_text_that_was_pasted_is_read_like_a_file(data: Path) -> None:
    content = (data / "page.html").read_bytes()

    documents = read_material(Material(content, "pasted"))

    assert [document.title for document in documents] == ["Ferry timetable cut in half"]
    assert documents[0].origin == "pasted"


def test_a_number_is_a_row_first_and_an_id_where_there_is_no_such_row(write: Write) -> None:
    path = write("id,text\n2,First words.\n1,Second words.\n1003,Third words.\n", "a.csv")

    assert read(f"{path}#1").text == "First words."
    assert read(f"{path}#1003").text == "Third words."


def test_a_row_without_a_text_is_refused_and_not_recommended(write: Write) -> None:
    path = write("id,text\na,\nb,Some words.\n", "a.csv")

    with pytest.raises(DocumentError, match=r"a\.csv: #1 has no text; choose another record"):
        read(f"{path}#1")
