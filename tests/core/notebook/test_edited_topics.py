"""Editing topics: names stay unique, notes and passages follow, nothing else changes."""

from __future__ import annotations

import pytest
from perspectives.core.errors import TopicsError
from perspectives.core.notebook import Anchor, Note, Notebook
from perspectives.core.notebook.edited_topics import (
    merge,
    positions_text,
    put,
    remove,
    split,
    topic_from,
)
from perspectives.core.topics.named import NamedTopic

GUNS = topic_from("Guns", "gun\n rifle \n\n", "For\n- safer\n- right, and: old\nAgainst\n- harm")
CRIME = topic_from("Crime", "crime\nrifle", "For\n- strict")
TOPICS = (GUNS, CRIME)
WORDS = Anchor(document="a" * 64, source="A", exact="x", prefix="", suffix="", start=0)


def names(notebook: Notebook) -> list[str]:
    return [topic.name for topic in notebook.topics or ()]


def test_what_is_typed_is_read_and_written_back() -> None:
    assert GUNS.terms == ("gun", "rifle")
    assert [(each.name, each.terms) for each in GUNS.positions] == [
        ("For", ("safer", "right, and: old")),
        ("Against", ("harm",)),
    ]
    assert topic_from("Guns", "\n".join(GUNS.terms), positions_text(GUNS)) == GUNS


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ((" ", "gun", ""), "a name"),
        (("Guns", " \n ", ""), "one term or more"),
        (("Guns", "gun", "For"), '"For" needs'),
        (("Guns", "gun", "- safer"), "needs a name"),
    ],
)
def test_what_is_missing_is_said(typed: tuple[str, str, str], says: str) -> None:
    with pytest.raises(TopicsError, match=says):
        topic_from(*typed)


def test_a_renamed_topic_stands_where_it_stood_and_keeps_its_notes() -> None:
    book = Notebook().keep(Note(topic="Guns", text="mine"))

    changed = put(book, TOPICS, "Guns", GUNS.model_copy(update={"name": "Arms"}))

    assert names(changed) == ["Arms", "Crime"]
    assert changed.find("Arms").text == "mine"


@pytest.mark.parametrize("old", [None, "Guns"])
def test_no_two_topics_have_one_name(old: str | None) -> None:
    with pytest.raises(TopicsError, match='"Crime" already'):
        put(Notebook(), TOPICS, old, CRIME)


def test_merged_topics_have_the_terms_sides_notes_and_passages_of_both() -> None:
    book = Notebook().keep(Note(topic="Guns", text="one")).keep(Note(topic="Crime", text="two"))
    for name in ("Guns", "Crime"):
        book = book.place_on(name, WORDS, belongs=True)

    changed = merge(book, TOPICS, "Guns", "Crime")

    (made,) = changed.topics or ()
    assert (made.name, made.terms) == ("Crime", ("crime", "rifle", "gun"))
    assert [(side.name, side.terms) for side in made.positions] == [
        ("For", ("strict", "safer", "right, and: old")),
        ("Against", ("harm",)),
    ]
    assert [note.text for note in changed.notes] == ["two\n\none"]
    assert len(changed.members) == 1


def test_a_topic_is_split_by_its_terms() -> None:
    changed = split(Notebook(), TOPICS, "Guns", ["rifle"], "Rifles")

    assert [(t.name, t.terms) for t in changed.topics or ()] == [
        ("Guns", ("gun",)),
        ("Rifles", ("rifle",)),
        ("Crime", ("crime", "rifle")),
    ]


@pytest.mark.parametrize("terms", [[], ["gun", "rifle"]])
def test_both_halves_need_terms(terms: list[str]) -> None:
    with pytest.raises(TopicsError, match="not all"):
        split(Notebook(), TOPICS, "Guns", terms, "Rifles")


def test_without_topics_the_documents_suggest_their_own_again() -> None:
    one: tuple[NamedTopic, ...] = (GUNS,)

    assert names(remove(Notebook(), TOPICS, "Guns")) == ["Crime"]
    assert remove(Notebook(), one, "Guns").topics is None
