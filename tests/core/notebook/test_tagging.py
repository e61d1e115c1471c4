"""Tags as they are typed, and notes found by them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.errors import CallError
from perspectives.core.notebook import Note, Notebook
from perspectives.core.notebook.tagging import in_use, only_tagged, tags_from, tags_text

BOOK = (
    Notebook()
    .keep(Note(topic="A", text="one", tags=("to check", "Numbers")))
    .keep(Note(topic="B", text="two", tags=("numbers",)))
    .keep(Note(topic="C", text="three"))
)


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        (" , ,#,", ()),
        ("to check,#numbers", ("to check", "numbers")),
        ("Numbers, numbers,  a   b ", ("Numbers", "a b")),
    ],
)
def test_tags_stand_between_commas_each_once(typed: str, tags: tuple[str, ...]) -> None:
    assert tags_from(typed) == tags


@given(typed=st.text(alphabet="ab ,#\t", max_size=30))
def test_typed_tags_are_read_back(typed: str) -> None:
    assert tags_from(tags_text(tags_from(typed))) == tags_from(typed)


def test_tags_in_use_are_listed_in_order() -> None:
    assert in_use(BOOK) == ("Numbers", "numbers", "to check")


def test_notes_are_found_by_tag_in_whatever_case() -> None:
    assert [note.topic for note in only_tagged(BOOK, ["NUMBERS"]).notes] == ["A", "B"]
    assert [note.topic for note in only_tagged(BOOK, ["to check"]).notes] == ["A"]


def test_a_tag_that_nothing_bears_is_said_with_those_there_are() -> None:
    with pytest.raises(CallError, match='"guns"; the tags are: Numbers, numbers, to check'):
        only_tagged(BOOK, ["guns"])
