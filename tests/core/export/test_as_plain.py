"""The comparison in words."""

from __future__ import annotations

import re
import unicodedata

from perspectives.core import Comparison, Notebook, compare
from perspectives.core.export import render
from perspectives.core.notebook import Note, anchor


def test_every_paragraph_is_there_in_one_line(example: Comparison) -> None:
    lines = render(example, Notebook(), "plain").splitlines()

    for document in example.documents:
        for passage in document.passages:
            text = " ".join(passage.text.split())
            assert any(
                line.startswith(f"Paragraph {passage.number}") and text in line for line in lines
            )


def test_every_link_and_reason_is_said_in_words(example: Comparison) -> None:
    text = render(example, Notebook(), "plain")

    words = {"agree": "Agrees", "diverge": "Diverges", "related": "Is related"}
    for link in example.links:
        for side in (link.a, link.b):
            document, number = side.split(".")
            assert f"document {document} paragraph {number}" in text
        assert words[link.label] in text
        assert all(" ".join(cue.says.split()).rstrip(".") in text for cue in link.cues)


def test_without_topics_nothing_is_announced(text) -> None:
    documents = (text("Rivers freeze.", id="1"), text("Nothing like that.", id="2"))

    said = render(compare(documents), Notebook(), "plain")

    assert "In brief" not in said
    assert "Paragraph 1. Rivers freeze.\nOnly here: Rivers freeze. No match found" in said


def test_what_is_related_is_left_to_the_reader(example: Comparison) -> None:
    said = render(example, Notebook(), "plain")

    related = [line for line in said.splitlines() if line.startswith("Is related to document")]
    assert related
    assert all("; you judge" in line for line in related)
    assert "Is related," not in said


def test_no_line_is_drawn_and_no_sign_stands_alone(example: Comparison) -> None:
    text = render(example, Notebook(), "plain")

    drawn = [c for c in text if unicodedata.category(c) in ("So", "Sk", "Cf", "Cc") and c != "\n"]
    assert drawn == []
    assert not re.search("[✓≠·○¶↔]", text)


def test_your_notes_are_yours(example: Comparison) -> None:
    link = example.links[0]
    anchors = tuple(
        anchor(example.document(each.split(".")[0]), example.passage(each))
        for each in (link.a, link.b)
    )
    notebook = Notebook().keep(Note(anchors=anchors, text="Ask them.", verdict="unsure"))

    lines = render(example, notebook, "plain").splitlines()

    assert lines.count("Your verdict: unsure.") == 1
    assert lines.count("Your note: Ask them.") == 1
