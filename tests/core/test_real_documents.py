"""The three real documents from end to end: every trouble that they are known for."""

from __future__ import annotations

import re

from perspectives.core import Comparison, Document, Notebook
from perspectives.core.export import render


def roles(document: Document) -> dict[str, str]:
    return {passage.text: passage.role for passage in document.passages}


def role(document: Document, start: str) -> str:
    return next(r for text, r in roles(document).items() if text.startswith(start))


def test_the_op_ed_has_one_line_a_paragraph_and_no_title(real: Comparison) -> None:
    op_ed = real.documents[0]

    assert [passage.role for passage in op_ed.passages] == ["body"] * 3
    assert op_ed.title is None


def test_the_press_release_is_read(real: Comparison) -> None:
    release = real.documents[1]

    assert role(release, "Skip to content") == "boilerplate"
    assert role(release, "The full text of the letter is here") == "boilerplate"
    assert role(release, "The letter was led by") == "boilerplate"
    assert role(release, "###") == "boilerplate"
    assert role(release, "Background on Heinrich-Led Gun Trafficking") == "heading"
    assert role(release, "WASHINGTON") == "body"
    assert role(release, "In New Mexico, the Office") == "body"
    assert str(release.title).startswith("Heinrich, Luján, Vasquez Call on Trump")


def test_the_news_story_is_read(real: Comparison) -> None:
    story = real.documents[2]

    assert [passage.role for passage in story.passages][:6] == [
        "heading",
        "body",
        "boilerplate",
        "boilerplate",
        "boilerplate",
        "heading",
    ]
    assert str(story.title).startswith("US & El Salvador Collaborate on Crime")
    assert story.author == "Emily Stewart"
    assert story.date == "2025-04-14"


def test_op_ed_and_news_story_diverge_on_what_deportation_leads_to(real: Comparison) -> None:
    topic = next(topic for topic in real.topics if topic.name == "Deportation outcomes")

    relation = next(each for each in topic.relations if each.documents == ("1", "3"))

    assert relation.label == "diverge"
    assert relation.cues


def test_op_ed_and_press_release_agree_that_american_guns_reach_cartels(real: Comparison) -> None:
    topic = next(topic for topic in real.topics if topic.name == "American guns in cartel hands")

    relation = next(each for each in topic.relations if each.documents == ("1", "2"))

    assert relation.label == "agree"
    assert "American-purchased weapons" in relation.cues[0].a.text
    assert "American firearms" in relation.cues[0].b.text


def test_a_divergence_is_exported_with_its_quotations(real: Comparison) -> None:
    text = render(real, Notebook(), "markdown")

    section = text.partition("## Deportation outcomes")[2].partition("\n## ")[0]
    assert re.search("### 1 .* ↔ 3 .*: ≠ diverge", section)
    assert "pressure release" in section
