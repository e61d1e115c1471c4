"""DOCX: opened again by python-docx, and by LibreOffice where it is installed."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import docx
import pytest
from perspectives.core import Comparison, Notebook
from perspectives.core.export import Options, render, write

OFFICE = shutil.which("soffice")


def test_a_table_for_each_topic_that_has_pairs(example: Comparison, noted: Notebook) -> None:
    content = render(example, noted, "docx")
    assert isinstance(content, bytes)

    word = docx.Document(BytesIO(content))

    headings = [p.text for p in word.paragraphs if p.style and p.style.name == "Heading 1"]
    names = ["In brief", *(topic.name for topic in example.topics)]
    assert names == headings[: len(names)]
    assert 0 < len(word.tables) <= len(example.topics)
    for table in word.tables:
        assert [cell.text for cell in table.rows[0].cells][2] == "Why"
        assert len(table.rows) > 1
    cells = " ".join(cell.text for table in word.tables for cell in table.rows[1].cells)
    assert "Verdict: agree" in " ".join(
        c.text for t in word.tables for r in t.rows for c in r.cells
    )
    assert "¶" in cells


def test_a_passage_is_quoted_once_in_a_topic(example: Comparison) -> None:
    content = render(example, Notebook(), "docx")
    assert isinstance(content, bytes)

    tables = docx.Document(BytesIO(content)).tables

    again = 0
    for table in tables:
        places = [cell.text for row in table.rows[1:] for cell in row.cells[:2]]
        quoted = [text for text in places if "quoted above" not in text]
        assert len(set(quoted)) == len(quoted)
        again += len(places) - len(quoted)
    assert again > 0


def test_own_words_have_a_column_only_where_there_are_some(
    example: Comparison, noted: Notebook
) -> None:
    def headings(notebook: Notebook) -> list[str]:
        content = render(example, notebook, "docx")
        assert isinstance(content, bytes)
        tables = docx.Document(BytesIO(content)).tables
        return [cell.text for table in tables for cell in table.rows[0].cells]

    assert "Verdict and note" in headings(noted)
    assert "Verdict and note" not in headings(Notebook())


def test_times_are_nobodys(example: Comparison) -> None:
    content = render(example, Notebook(), "docx")
    assert isinstance(content, bytes)

    known = docx.Document(BytesIO(content)).core_properties

    assert known.created == known.modified
    assert known.created is not None
    assert known.created.year == 1980
    assert example.engine.version in known.comments


@pytest.mark.skipif(not OFFICE, reason="there is no LibreOffice here")
def test_libreoffice_opens_it(
    example: Comparison, hostile: tuple[Comparison, Notebook], noted: Notebook, tmp_path: Path
) -> None:
    assert OFFICE
    full = Options(documents=True)
    write(render(example, noted, "docx", full), tmp_path / "notes.docx", overwrite=False)
    write(render(*hostile, "docx", full), tmp_path / "hostile.docx", overwrite=False)
    command = [OFFICE, f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless"]
    command += ["--convert-to", "txt:Text", "--outdir", str(tmp_path)]

    subprocess.run(
        [*command, str(tmp_path / "notes.docx"), str(tmp_path / "hostile.docx")],
        check=True,
        capture_output=True,
        timeout=180,
    )

    text = (tmp_path / "notes.txt").read_text(encoding="utf-8")
    assert example.documents[0].passages[-1].text in text
    assert "Lost but kept." in text
    assert "=HYPERLINK" in (tmp_path / "hostile.txt").read_text(encoding="utf-8")
