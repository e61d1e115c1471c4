"""Word files: what is written is what python-docx reads."""

from __future__ import annotations

from io import BytesIO

import docx
from perspectives.core.export.writing.word import Paragraph, Run, Table, word_file


def test_text_stays_as_it_is_and_does_nothing() -> None:
    said = "a\tb\n c & <w:p/> ]]> "
    parts = [Paragraph(said + "\u202e"), Paragraph("\x07\ud800")]

    word = docx.Document(BytesIO(word_file(parts, "<t>", "a & b", "\x00" * 300)))

    assert [paragraph.text for paragraph in word.paragraphs] == [said + "\ufffd", "\ufffd\ufffd"]
    assert word.core_properties.title == "<t>"
    assert len(word.core_properties.comments) == 255


def test_runs_have_their_looks() -> None:
    loud = Run("loud", bold=True, italic=True, underline=True, colour="A3280F")

    (paragraph,) = docx.Document(
        BytesIO(word_file([Paragraph([Run("plain "), loud], "List Bullet", keep=True)], "", "", ""))
    ).paragraphs

    plain, styled = paragraph.runs
    assert (plain.bold, plain.italic, plain.underline) == (None, None, None)
    assert (styled.bold, styled.italic, styled.underline) == (True, True, True)
    assert str(styled.font.color.rgb) == "A3280F"
    assert paragraph.style is not None
    assert paragraph.style.name == "List Bullet"
    assert paragraph.paragraph_format.keep_with_next


def test_a_table_has_its_headings_and_widths() -> None:
    table = Table((2.0, 4.0), ("one", "two"), [[[Paragraph("x")], []]])

    (found,) = docx.Document(BytesIO(word_file([table, Paragraph("")], "", "", ""))).tables

    assert [[cell.text for cell in row.cells] for row in found.rows] == [["one", "two"], ["x", ""]]
    assert [round(cell.width.cm, 1) for cell in found.rows[1].cells if cell.width] == [2.0, 4.0]
