"""Comments in the margins of files that LibreOffice made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Document, read
from perspectives.core.reading.comments import Comment, add
from perspectives.core.reading.material import Builder


@pytest.mark.parametrize("ending", ["docx", "odt", "rtf"])
def test_comments_stand_after_the_text_with_their_authors(data: Path, ending: str) -> None:
    document = read(data / f"comments.{ending}")

    said = [passage.text for passage in document.passages if passage.role == "boilerplate"]
    assert said == [
        "[Comment by Änn Bee: Really? The {table} says one. Ask the harbour.]",
        "[Comment: Unsigned.]",
    ]
    assert document.passages[0].text == "The ferry stops at noon on weekdays."
    assert [passage.role for passage in document.passages][-2:] == ["boilerplate", "boilerplate"]


def test_a_comment_without_words_is_left_out() -> None:
    builder = Builder()

    add(builder, [Comment("Ann", " \n"), Comment(" Ann\nBee ", "Why?\n\nWhen?")])

    assert builder.text == "[Comment by Ann Bee: Why? When?]"


def test_what_word_writes_into_rtf_is_a_comment(text: Callable[..., Document]) -> None:
    comment = r"{\*\atnid AB}{\*\atnauthor Ann {\*\annotation lost"
    source = (
        r"{\rtf1\ansi One{\*\atrfstart 1} word{\*\atrfend 1}"
        r"{\*\atnid AB}{\*\atnauthor Ann Bee}\chatn {\*\annotation{\*\atnref 1}{\*\atndate 9}"
        r"\pard\plain {\chatn }Not {\b bold}\'21\par Two.} ends.\par}"
    )

    document = text(source.encode(), ".rtf")

    assert [passage.text for passage in document.passages] == [
        "One word ends.",
        "[Comment by Ann Bee: Not bold! Two.]",
    ]
    assert "lost" not in text(rf"{{\rtf1 Whole text here.\par {comment}".encode(), ".rtf").text


def test_the_mark_of_a_comment_takes_nothing_from_a_text(text: Callable[..., Document]) -> None:
    document = text(rb"{\rtf1 First.\par \u57345?Ann Bee says so.\par Last.}", ".rtf")

    assert "Ann Bee says so." in document.passages[1].text
    assert [passage.text for passage in document.passages][::2] == ["First.", "Last."]
