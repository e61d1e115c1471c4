"""Files -> documents: what can be opened, what cannot, and what always holds."""

from __future__ import annotations

import hashlib
import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import PerspectivesError, read, read_all
from perspectives.core.documents import Document
from perspectives.core.errors import CallError, DocumentError
from perspectives.core.text.sentences import sentences

Write = Callable[..., Path]
Read = Callable[..., Document]

BODY = "The council met on Tuesday and took no vote."

ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
MARKS = (
    *("# ", "- ", "> ", "| a | b |", "|---|---|", "```", "---", "\n", "\n\n", "    ", "\t", "1. "),
    *("###", "===", "“", "”", '"', "U.S. ", "Dr. No ", "said. ", "It is. ", "é", "😀 ", "\0", "`"),
    *("title: x", "<b>", "&amp;", "[a]: b", "\\|", "\u2028", "\u00a0", "\x1b[31m", "\ufeff"),
)
PIECES = st.lists(st.sampled_from(MARKS), max_size=25).map("".join)
BYTES = st.binary(max_size=200) | (ANYTHING | PIECES).flatmap(
    lambda text: st.sampled_from(["utf-8", "utf-16", "utf-32"]).map(text.encode)
)


def test_a_document_says_where_it_comes_from(write: Write) -> None:
    path = write(BODY)

    document = read(path, id="3")

    assert document.origin == str(path)
    assert document.sha256 == hashlib.sha256(BODY.encode()).hexdigest()
    assert document.id == "3"
    assert document.passages[0].id == "3.1"
    assert (document.passages[0].document, document.passages[0].number) == ("3", 1)


def test_a_name_that_is_no_utf_8_can_be_read_and_shown(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(path)).write_text(BODY, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")

    document = read(os.fsdecode(path))

    assert document.origin.encode().endswith("/caf\N{REPLACEMENT CHARACTER}.txt".encode())


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "missing.txt"

    with pytest.raises(DocumentError) as caught:
        read(path)

    assert str(caught.value).startswith(f"{path}: no such file")


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="this is a folder"):
        read(tmp_path)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)

    with pytest.raises(DocumentError, match="device or pipe"):
        read(path)


def test_a_device_is_refused() -> None:
    with pytest.raises(DocumentError, match="device or pipe"):
        read("/dev/zero")


def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind("s.txt")

        with pytest.raises(DocumentError, match="device or pipe"):
            read("s.txt")


def test_a_link_that_points_to_itself_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "loop.txt"
    path.symlink_to(path)

    with pytest.raises(DocumentError, match="cannot be read"):
        read(path)


@pytest.mark.parametrize("name", ["x" * 300, "null\0byte"])
def test_an_impossible_name_is_refused(name: str) -> None:
    with pytest.raises(DocumentError):
        read(name)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_refused(write: Write) -> None:
    path = write(BODY)
    path.chmod(0)

    with pytest.raises(DocumentError, match="cannot be read"):
        read(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(0)

    with pytest.raises(DocumentError, match="cannot be read"):
        read_all([folder, folder])


def test_documents_are_numbered_in_the_order_given(write: Write) -> None:
    paths = [write(f"{name} stands here.") for name in ("Alpha", "Beta", "Gamma")]

    documents = read_all(reversed(paths))

    assert [document.id for document in documents] == ["1", "2", "3"]
    assert [document.text[:5] for document in documents] == ["Gamma", "Beta ", "Alpha"]


def test_a_folder_stands_for_the_texts_in_it(write: Write, tmp_path: Path) -> None:
    for name in ("b.md", "a.txt", "c.TXT", "table.csv", ".hidden.md", "._a.txt"):
        write(BODY, name, tmp_path)
    (tmp_path / "folder.md").mkdir()

    documents = read_all([tmp_path])

    assert [Path(document.origin).name for document in documents] == ["a.txt", "b.md", "c.TXT"]


def test_a_folder_without_texts_says_what_it_should_hold(write: Write, tmp_path: Path) -> None:
    write(BODY, "table.csv", tmp_path)

    with pytest.raises(DocumentError, match=r"no readable document .*\.md.*\.txt"):
        read_all([tmp_path])


def test_one_document_is_too_few(write: Write) -> None:
    path = write(BODY)

    with pytest.raises(CallError) as caught:
        read_all([path])

    assert str(path) in str(caught.value)


def test_no_document_is_too_few() -> None:
    with pytest.raises(CallError, match="two documents"):
        read_all([])


def test_nine_documents_are_enough_and_ten_too_many(write: Write) -> None:
    paths = [write(BODY) for _ in range(10)]

    documents = read_all(paths[:9])

    assert len(documents) == 9
    with pytest.raises(CallError, match="10 documents are more than 9"):
        read_all(paths)


@pytest.mark.parametrize("ending", [".txt", ".md"])
@given(content=ANYTHING | PIECES)
def test_offsets_always_point_at_what_was_read(text: Read, content: str, ending: str) -> None:
    document = text(f"x\n\n{content}".encode("utf-16"), ending)

    end = 0
    for passage in document.passages:
        assert end <= passage.start < passage.end
        assert document.text[passage.start : passage.end] == passage.text
        assert passage.text == passage.text.strip()
        end = passage.end


@pytest.mark.parametrize("ending", [".txt", ".md"])
@given(content=ANYTHING | PIECES)
def test_sentences_cover_their_passage(text: Read, content: str, ending: str) -> None:
    document = text(f"x\n\n{content}".encode("utf-16"), ending)

    for passage in document.passages:
        end = passage.start
        for sentence in sentences(passage):
            assert document.text[sentence.start : sentence.end] == sentence.text
            assert not document.text[end : sentence.start].strip()
            assert end <= sentence.start < sentence.end <= passage.end
            end = sentence.end
        assert end == passage.end


@given(content=ANYTHING | PIECES)
def test_no_paragraph_of_plain_text_is_lost(text: Read, content: str) -> None:
    body = f"x\n\n{content}"

    document = text(body.encode("utf-16"))

    shown = "".join(passage.text for passage in document.passages)
    assert "".join(shown.split()) == "".join(document.text.split())


@pytest.mark.parametrize("ending", [".txt", ".md"])
@given(
    data=st.binary(max_size=200)
    | PIECES.map(str.encode)
    | ANYTHING.map(lambda s: s.encode("utf-16"))
)
def test_bytes_are_read_or_refused_in_a_sentence(text: Read, data: bytes, ending: str) -> None:
    said = "."
    try:
        document = text(data, ending)
        assert document.passages
    except PerspectivesError as error:
        said = str(error)

    assert "\n" not in said
    assert said.endswith(".")


@given(keys=st.lists(st.tuples(st.sampled_from(["title", "author", "x"]), ANYTHING), max_size=3))
def test_any_front_matter_is_read_or_refused(text: Read, keys: list[tuple[str, str]]) -> None:
    block = "\n".join(f"{key}: {value}" for key, value in keys)
    said = "the front matter"
    try:
        document = text(f"---\n{block}\n---\n{BODY}".encode("utf-16"), ".md")
        assert document.passages[-1].text.endswith("no vote.")
    except PerspectivesError as error:
        said = str(error)

    assert "front matter" in said
