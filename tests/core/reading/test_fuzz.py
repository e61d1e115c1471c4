"""Every reader on files that were changed at random: a document or one sentence, nothing else.

`PERSPECTIVES_FUZZ=60` runs each reader for as many seconds and prints how many files it was given.
"""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st
from perspectives.core import PerspectivesError
from perspectives.core.reading import FORMATS, child_process, read_material
from perspectives.core.reading.material import Material

NAMES = [
    *(
        "report.md",
        "page.html",
        "chromium.pdf",
        "libreoffice.pdf",
        "columns.pdf",
        "pandoc.docx",
        "pandoc.odt",
    ),
    *("libreoffice.odt", "pandoc.rtf", "libreoffice.rtf", "pandoc.epub"),
    *("talk.srt", "talk.vtt", "talk.ttml"),
    *("letter.eml", "feed.rss", "feed.atom", "articles.csv", "articles.json", "passim.jsonl"),
]
Ending = Callable[[], AbstractContextManager[None]]
SECONDS = float(os.environ.get("PERSPECTIVES_FUZZ", "0"))
MARKS = [
    *(b"<", b">", b"&", b'"', b"'", b"{", b"}", b"[", b"]", b"\\", b"\n", b"\r\n\r\n", b"\0", b";"),
    *(b"<p>", b"</p>", b"<table>", b"<tr>", b"<!--", b"]]>", b"<![CDATA[", b"&#0;", b"&#xD800;"),
    *(
        b"\\u-1?",
        b"\\'",
        b"\\par",
        b"{\\footnote ",
        b"\\bin9",
        b"\\u99999999?",
        b"{\\*",
        b"-->",
        b"99:99:99,999",
    ),
    *(b"endobj", b"stream", b"/Length", b"xref", b"\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\x80"),
    *(
        b"1e999",
        b"null",
        b"-1",
        b"0",
        b"4294967295",
        b"boundary=",
        b"Content-Disposition: attachment; filename=a\n",
        b"=?utf-8?q?",
        b"\x1b[",
        b"\t",
    ),
]

changes = st.lists(
    st.tuples(
        st.floats(0, 1),
        st.sampled_from(["put", "flip", "cut", "repeat", "end"]),
        st.sampled_from(MARKS) | st.binary(max_size=8),
        st.integers(1, 64),
    ),
    min_size=1,
    max_size=8,
)


def changed(data: bytes, steps: list[tuple[float, str, bytes, int]]) -> bytes:
    for where, what, mark, size in steps:
        at = int(where * len(data))
        if what == "put":
            data = data[:at] + mark + data[at:]
        elif what == "flip":
            data = data[:at] + bytes(byte ^ size for byte in data[at : at + 4]) + data[at + 4 :]
        elif what == "cut":
            data = data[:at] + data[at + size :]
        elif what == "repeat":
            data = data[:at] + data[at : at + size] * 20 + data[at + size :]
        elif at > 8:
            data = data[:at]
    return data


def changed_inside(data: bytes, steps: list[tuple[float, str, bytes, int]], member: int) -> bytes:
    """An archive that is whole, with one member changed."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        names = old.namelist()
        chosen = names[member % len(names)]
        for name in names:
            content = old.read(name)
            new.writestr(name, changed(content, steps) if name == chosen else content)
    return made.getvalue()


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process for each of so many PDFs would take minutes."""
    monkeypatch.setattr(child_process, "needed", lambda _material: False)


def check(name: str, data: bytes) -> None:
    said, documents = f"{name}.", []
    try:
        documents = read_material(Material(data, name, Path(name).suffix))
    except PerspectivesError as error:
        said = str(error)
    assert said.startswith(name)
    assert said.endswith(".")
    assert "\n" not in said
    for document in documents:
        end = 0
        for passage in document.passages:
            assert end <= passage.start < passage.end
            assert document.text[passage.start : passage.end] == passage.text
            end = passage.end
        assert document.model_dump_json()


def test_every_format_is_fuzzed() -> None:
    suffixes = {Path(name).suffix for name in NAMES} | {".txt"}

    assert all(known.name == "unreadable" or suffixes & set(known.suffixes) for known in FORMATS)


@pytest.mark.parametrize("name", NAMES)
def test_a_changed_file_is_read_or_refused_in_a_sentence(
    data: Path, ending: Ending, name: str
) -> None:
    original = (data / name).read_bytes()
    packed = original.startswith(b"PK")
    count = 0

    def run(steps: list[tuple[float, str, bytes, int]], inside: bool, member: int) -> None:
        nonlocal count
        count += 1
        whole = packed and inside
        content = changed_inside(original, steps, member) if whole else changed(original, steps)
        with ending():
            check(name, content)

    given_changes = given(steps=changes, inside=st.booleans(), member=st.integers(0, 30))
    settings(max_examples=15)(given_changes(run))()
    number, end = 0, time.monotonic() + SECONDS
    while time.monotonic() < end:
        number += 1
        again = lambda steps, inside, member: run(steps, inside, member)  # noqa: E731, PLW0108
        settings(max_examples=200, derandomize=False)(seed(number)(given_changes(again)))()
    if SECONDS:
        print(f"{name}: {count} files")  # noqa: T201
