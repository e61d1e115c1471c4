"""What a term finds while it is typed: counts by document, the first places, what is denied."""

from __future__ import annotations

from collections.abc import Callable

from perspectives.core import Document, NamedTopic, compare
from perspectives.core.topics.finding import TermFinder

Read = Callable[..., Document]
A = "Phones should be banned.\n\nThey said phones should not be banned.\n\nPhones: banned by whom?"
B = "Nothing of the kind."


def test_passages_are_counted_by_document_and_the_first_places_are_given(text: Read) -> None:
    finder = TermFinder([text(A), text(B)])

    found = finder.found("should be banned")
    assert found.passages == {"1": 1, "2": 0}
    (line,) = found.lines
    assert (line.passage, line.before, line.words, line.after) == (
        *("1.1", "Phones ", "should be banned", "."),
    )
    assert finder.found("phones").passages == {"1": 3, "2": 0}
    assert len(finder.found("phones", lines=2).lines) == 2
    assert finder.found("").passages == finder.found("zeppelin").passages == {"1": 0, "2": 0}


def test_what_denies_a_position_is_told_apart(text: Read) -> None:
    finder = TermFinder([text("Ban phones.\n\nWe ask you not to ban phones."), text(B)])

    found = finder.taken("ban phones", ("Phones",))

    assert found.passages == {"1": 1, "2": 0}
    assert found.denied == 1


def test_it_finds_what_the_comparison_finds(text: Read) -> None:
    documents = [text(A), text(f"Phones.\n\n{B}")]
    named = NamedTopic(name="Phones", terms=("should be banned", "phones"))

    (topic,) = compare(documents, [named]).topics

    holding = {m.passage for m in topic.passages if "should be banned" in m.terms}
    assert holding == {line.passage for line in TermFinder(documents).found(named.terms[0]).lines}
