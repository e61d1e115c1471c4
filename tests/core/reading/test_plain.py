"""Plain text: where one paragraph ends and the next begins."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import read_all
from perspectives.core.documents import Document

Read = Callable[..., Document]
Write = Callable[..., Path]

PARAGRAPHS = [
    "The council met on Tuesday to talk about the bridge, which has been closed to lorries since "
    "the winter before last and which nobody wants to pay for.",
    "Half of the money would have to come from the county. The county says that it has none, and "
    "that the town should have looked after the piers in time.",
    "No vote was taken. The next meeting is in March, when the engineers will have finished their "
    "report on the second pier and on the two that stand beside it.",
]


def texts(document: Document) -> list[str]:
    return [passage.text for passage in document.passages]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n \t\n", "\n\n\n\n"])
def test_long_lines_are_paragraphs_with_and_without_blank_lines(text: Read, between: str) -> None:
    document = text(between.join(PARAGRAPHS))

    assert texts(document) == PARAGRAPHS


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_lines_broken_at_a_width_are_joined(text: Read, width: int) -> None:
    wrapped = [textwrap.fill(paragraph, width) for paragraph in PARAGRAPHS]

    document = text("\n\n".join(wrapped))

    assert texts(document) == wrapped


def test_a_title_and_a_byline_are_not_joined_to_what_follows(text: Read) -> None:
    wrapped = textwrap.fill(PARAGRAPHS[0], 72)

    document = text(f"A Bridge Too Late\nBy Jane Doe\nMarch 3, 2025\n\n{wrapped}\n")

    assert texts(document) == ["A Bridge Too Late", "By Jane Doe", "March 3, 2025", wrapped]


def test_a_title_right_above_wrapped_lines_is_not_joined(text: Read) -> None:
    wrapped = textwrap.fill(PARAGRAPHS[0], 72)

    document = text(f"A Bridge Too Late\n{wrapped}\n\n{textwrap.fill(PARAGRAPHS[1], 72)}")

    assert texts(document)[:2] == ["A Bridge Too Late", wrapped]


def test_short_lines_without_blank_lines_are_paragraphs(text: Read) -> None:
    document = text("Roses are red.\nViolets are blue.\nThis is no wrap.\n")

    assert texts(document) == ["Roses are red.", "Violets are blue.", "This is no wrap."]


def test_white_space_around_a_paragraph_is_no_part_of_it(text: Read) -> None:
    document = text("\n\n   \u00a0 An indented one.  \u00a0\n\n\tAnother one.\n\n")

    assert texts(document) == ["An indented one.", "Another one."]


def test_marks_of_markdown_mean_nothing_in_plain_text(text: Read) -> None:
    document = text("- not a list item.\n\n> not a quotation.")

    assert texts(document) == ["- not a list item.", "> not a quotation."]


def test_an_unknown_ending_is_read_as_plain_text(text: Read) -> None:
    document = text("- not a list item.", ".log")

    assert texts(document) == ["- not a list item."]


@pytest.mark.parametrize(("ending", "called"), [(".tex", "LaTeX"), (".adoc", "AsciiDoc")])
def test_marks_that_are_not_read_are_named(write: Write, ending: str, called: str) -> None:
    path = write("The quay is \\emph{closed} until spring.", f"quay{ending}")
    other = write("The quay is open.", "quay.log")
    told: list[str] = []

    read_all([str(path), str(other)], notice=told.append)

    assert told == [
        f"{path}: {called} is read as it is written, with its marks; make it plain text first, for "
        "example with pandoc."
    ]
