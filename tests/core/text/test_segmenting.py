"""Sentences and headings, with the patterns that real texts are full of."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from perspectives.core.documents import Document
from perspectives.core.text.sentences import sentences

Read = Callable[..., Document]
Ending = Callable[[], AbstractContextManager[None]]


def cut(document: Document) -> list[str]:
    return [sentence.text for sentence in sentences(document.passages[0])]


@pytest.mark.parametrize(
    "parts",
    [
        ["The guns came back.", "Nobody knows why."],
        ["Nobody came.”", "She left.", "“We saw it.", "Nobody came.”"],
        ["Nobody came,” he said: “We saw it.", "Nobody came.”", "She left."],
        ["“We saw it.”", "She left.", "“We saw it.", "Nobody came."],
        ["Mr. Smith met Dr. Jones at 3 p.m. on Monday.", "They left early."],
        ["U.S. Senator Martin Heinrich wrote a letter.", "It was long."],
        ["The price rose by 3.5 percent.", "It fell again."],
        ["Is that so?", "It is!", "Then we agree."],
        ["It bled back into the U.S.", "Today’s policies risk repeating that cycle."],
        ["“We saw it.", "Nobody helped us.", "They all left,” she said."],
        ['"We saw it.', "Nobody helped us.", 'They all left," she said.'],
        ["“Mr. Smith saw it.", "He left,” she said."],
        ["He wrote: “No letter ever reached me.”", "In May Ida Holm left."],
        ["They asked him, and he said: “It is a no.”", "“Why?”", "She left."],
        ["Él llegó tarde.", "Être ou ne pas être.", "C’est la vie 😀 ici.", "Fin."],
    ],
)
def test_sentences_end_where_a_reader_says(text: Read, parts: list[str]) -> None:
    document = text(" ".join(parts))

    assert cut(document) == parts


def test_a_hard_wrap_does_not_end_a_sentence(text: Read) -> None:
    content = (
        "The council met on Tuesday to talk about the bridge, which has been\n"
        "closed since the winter before last. Nobody wants to pay for it, and\n"
        "no vote was taken."
    )

    document = text(content)

    assert [sentence.split()[0] for sentence in cut(document)] == ["The", "Nobody"]


def test_a_sentence_without_a_full_stop_is_a_sentence(text: Read) -> None:
    document = text("The office has charged 11 defendants with violations of the act")

    assert [passage.role for passage in document.passages] == ["body"]
    assert cut(document) == ["The office has charged 11 defendants with violations of the act"]


@pytest.mark.parametrize(
    "content",
    [
        "A High-Profile Meeting",
        "The Mechanics of Deportation",
        "Heinrich’s Longtime Leadership to Tackle Gun Violence:",
        "Background on the provisions of the act:",
        "Senators Call on Administration to Crack Down on U.S. Firearms Flowing to Drug Cartels",
    ],
)
def test_title_case_or_a_colon_is_a_heading(text: Read, content: str) -> None:
    document = text(f"{content}\n\nThen the text begins.")

    assert [passage.role for passage in document.passages] == ["heading", "body"]


@pytest.mark.parametrize(
    "content",
    [
        "The letter was sent in March.",
        "WASHINGTON — The lawmakers wrote a letter to the secretary on Tuesday.",
        "Was the Letter Ever Sent?",
        "U.S. and El Salvador join forces to deport gang members, raising concerns over rights.",
        "政府は新しい法律を発表した。",
        "2023 – 2024",
    ],
)
def test_a_plain_sentence_is_no_heading(text: Read, content: str) -> None:
    document = text(content)

    assert [passage.role for passage in document.passages] == ["body"]


def test_the_title_repeated_with_the_outlet_is_boilerplate(text: Read) -> None:
    document = text("A Balancing Act Unfolds\n\nA Balancing Act Unfolds NewsVane\n\nIt began so.")

    assert [passage.role for passage in document.passages] == ["heading", "boilerplate", "body"]


def test_a_heading_that_comes_twice_below_the_title_stays_a_heading(text: Read) -> None:
    document = text("# The Title\n\n## In Short\n\nOne.\n\n## In Short Again\n\nTwo.", ".md")

    roles = [passage.role for passage in document.passages]
    assert roles == ["heading", "heading", "body", "heading", "body"]


def test_runs_of_non_breaking_spaces_stay_in_place(text: Read) -> None:
    content = "It grew.\u00a0\u00a0\u00a0It fell\u00a0again."

    document = text(content)

    assert document.passages[0].text == content
    assert cut(document) == ["It grew.", "It fell\u00a0again."]


def test_a_book_on_one_line_is_cut_to_its_end(text: Read, ending: Ending) -> None:
    document = text("“We saw it. Nobody came.” She left. " * 20_000)

    with ending():
        count = sum(1 for passage in document.passages for _ in sentences(passage))

    assert count == 60_000


@pytest.mark.parametrize(
    "parts",
    [
        ["1. Fill the ground", "2. Replace the bearings", "3. Set up a gauge"],
        ["1) Fill the ground.", "2) Replace the bearings."],
        ["a. Fill the ground", "b. Replace the bearings", "c. Set up a gauge"],
        ["• 9. Fill the ground", "• 10. Replace the bearings"],
    ],
)
def test_each_item_of_a_list_inside_a_paragraph_is_a_sentence(text: Read, parts: list[str]) -> None:
    document = text(" ".join(parts))

    assert cut(document) == parts


def test_numbers_in_a_text_are_no_list(text: Read) -> None:
    document = text("The bridge was built in 1. The ferry came later, as number 2. That is all.")

    assert cut(document)[0].startswith("The bridge was built in 1.")


def test_where_headings_are_marked_no_words_are_taken_for_one(text: Read) -> None:
    document = text("# The Bridge\n\nThe Harbour Office\n\n## What It Costs\n\nToo much.", ".md")

    roles = [passage.role for passage in document.passages]
    assert roles == ["heading", "body", "heading", "body"]
