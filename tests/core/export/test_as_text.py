"""Plain text: the report where there is no screen."""

from __future__ import annotations

import re
from collections.abc import Callable

from perspectives.core import Comparison, Document, NamedTopic, Notebook, compare
from perspectives.core.export import render

Read = Callable[..., Document]


def test_it_fits_a_hundred_columns(example: Comparison) -> None:
    report = render(example, Notebook(), "text")

    titles = len(example.documents)
    assert max(len(line) for line in report.splitlines()[titles:]) <= 100


def test_every_topic_relation_and_document_is_there(example: Comparison) -> None:
    report = render(example, Notebook(), "text")

    for document in example.documents:
        assert f"{document.id}  {example.called(document.id)} · {document.title}" in report
    for topic in example.topics:
        assert f"\n{topic.name}\n{'=' * len(topic.name)}\n" in report
    assert f"\n1 {example.called('1')} ↔ 2 {example.called('2')}  " in report


def test_what_diverges_is_told_where_there_are_no_topics(text: Read) -> None:
    opened = "The mayor opened the old bridge."
    comparison = compare([text(opened), text(opened.replace("opened", "did not open"))])
    bare = comparison.model_copy(update={"topics": ()})

    report = render(bare, Notebook(), "text")

    assert [link.label for link in bare.links] == ["diverge"]
    assert "\nOn no topic\n" in report
    assert "1 ¶1 ↔ 2 ¶1  ≠ diverge" in report


def test_without_topics_it_says_how_to_name_some(text: Read) -> None:
    comparison = compare([text("Guns go south."), text("Rivers freeze.")])
    bare = comparison.model_copy(update={"topics": ()})

    report = render(bare, Notebook(), "text")

    assert "--topics" in report


def test_a_script_without_spaces_is_quoted(text: Read) -> None:
    chinese = "政府は新しい法律を発表した" * 20

    report = render(compare([text(chinese), text("Rivers freeze.")]), Notebook(), "text")

    assert chinese[:60] in re.sub(r"\s", "", report)


def test_nothing_in_it_acts_on_a_terminal(text: Read) -> None:
    hostile = "\x1b[31mGuns\x07 go \u202esouth\x9b."
    topic = NamedTopic(name="\x1b]0;owned\x07", terms=("guns",))
    documents = [text(hostile), text(f"{hostile}\n\nRivers\x1b freeze.")]

    report = render(compare(documents, [topic]), Notebook(), "text")

    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", report)
