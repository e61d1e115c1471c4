"""Echo: what is likely of one origin, and how much."""

from __future__ import annotations

import pytest
from perspectives.core.sheets.origins import origins_of
from perspectives.core.text.corpus import Corpus

RELEASE = (
    "The harbour board announced today that two new cranes will be put to work at pier four in "
    "May. They were built in the north and cost nine million crowns."
)
STORY = (
    "Two new cranes will be put to work at pier four in May, if the crews agree. "
    "They do not like the plan at all, and many of them told this paper so last week."
)


def test_a_copy_is_found_with_its_share(made) -> None:
    first, *_ = made("echo", RELEASE, RELEASE + " Nobody was there to ask.").rows

    assert first.kind == "near copy"
    assert first.note == "100% of document 1 stands word for word in document 2."


def test_a_release_inside_a_story_is_told_with_its_share(made) -> None:
    rows = made("echo", RELEASE, STORY).rows

    assert [row.kind for row in rows] == ["shared text", "same text"]
    assert rows[0].note == "43% of document 1 stands word for word in document 2."
    assert rows[1].name == "two new cranes will be put to work at pier four in May"


def test_one_quotation_in_many(made) -> None:
    words = "we shall not be moved by any of this"
    (row,) = made("echo", f"He said: “{words}.”", f"“{words}”, he wrote.", f"“{words}!”").rows

    assert (row.kind, len(row.cells)) == ("same quotation", 3)


def test_few_shared_words_are_no_echo(made) -> None:
    assert (
        made("echo", "The board met on the first of May.", "On the first of May it rained.").rows
        == ()
    )


def test_a_wire_credit(made) -> None:
    rows = made("echo", "LONDON (Reuters) - Boats left early.", "Trains left late.").rows

    assert [(row.kind, row.name, row.mark) for row in rows] == [("wire credit", "Reuters", "one")]


def test_copies_have_one_origin(text) -> None:
    documents = [text(each, id=str(n)) for n, each in enumerate((RELEASE, STORY, RELEASE), 1)]

    assert origins_of(Corpus(documents)) == {"1": "1", "2": "2", "3": "1"}


def test_a_run_over_the_end_of_a_sentence_shows_no_single_word_of_the_next(made) -> None:
    words = "Two new cranes will be put to work at pier four in May."
    (row,) = made("echo", f"{words} The crews wait.", f"{words} The town waits.").rows[1:]

    assert [q.span.text for cell in row.cells for q in cell.quotes] == [words[:-1], words[:-1]]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("With files from The Canadian Press", "Canadian Press"),
        ("Holm Brandt contributed to this report.", "Holm Brandt"),
        ("LINDMOUTH, May 9 (ONA) - Boats left early.", "ONA"),
        ("LINDMOUTH (AP) — Boats left early.", "Associated Press"),
        ("This article was first published by Harbour News.", "Harbour News"),
    ],
)
def test_who_is_credited(made, source: str, name: str) -> None:
    rows = made("echo", source, "Trains left late.").rows

    assert [(row.kind, row.name) for row in rows] == [("wire credit", name)]


def test_who_is_only_spoken_of_is_no_credit(made) -> None:
    rows = made("echo", "Holm contributed nine boats. The file is from Vale.", "It rained.").rows

    assert rows == ()


def test_stories_of_one_agency_with_words_in_common_have_one_origin(text) -> None:
    said = [
        "LONDON (AP) — Nine boats left the harbour early on Sunday in the fog.",
        "LONDON (AP) — In the fog nine boats left the harbour early on Monday.",
        "Oslo (AP) — A goat was found on a roof.",
        "Nine boats left the harbour early on Sunday, the AP said.",
    ]
    documents = [text(each, id=str(n)) for n, each in enumerate(said, 1)]

    assert origins_of(Corpus(documents)) == {"1": "1", "2": "1", "3": "3", "4": "4"}
