"""Echo: what is likely of one origin, and how much."""

from __future__ import annotations

from perspectives.core.sheets.echo import origins
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

    assert origins(Corpus(documents)) == {"1": "1", "2": "2", "3": "1"}
