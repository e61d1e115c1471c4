"""What two programs changed is put together, or refused."""

from __future__ import annotations

import pytest
from perspectives.core.notebook import (
    Anchor,
    Correction,
    HandRow,
    Note,
    Notebook,
    RowPart,
)
from perspectives.core.notebook.merging import merge

BASE = Notebook().keep(Note(topic="A", text="a")).keep(Note(topic="B", text="b"))


def test_notes_of_both_are_kept() -> None:
    mine = BASE.keep(Note(topic="C", text="mine"))
    theirs = BASE.keep(Note(topic="D", text="theirs"))

    merged = merge(BASE, mine, theirs).notebook

    assert {note.topic for note in merged.notes} == {"A", "B", "C", "D"}


def test_a_note_deleted_by_one_and_untouched_by_the_other_is_gone() -> None:
    deleted, added = BASE.keep(Note(topic="A")), BASE.keep(Note(topic="C", text="c"))
    merged = merge(BASE, deleted, added).notebook

    assert {note.topic for note in merged.notes} == {"B", "C"}


def test_the_same_change_by_both_is_no_conflict() -> None:
    both = BASE.keep(Note(topic="A", text="new"))

    merged = merge(BASE, both, both)

    assert (merged.notebook, merged.conflicts) == (both, ())


@pytest.mark.parametrize("text", ["theirs", ""])
def test_one_note_changed_by_both_is_a_conflict(text: str) -> None:
    mine = BASE.keep(Note(topic="A", text="mine"))

    merged = merge(BASE, mine, BASE.keep(Note(topic="A", text=text)))

    assert merged.conflicts == ('the note on "A"',)
    assert merged.notebook.find("A").text == text


def test_rows_of_both_are_kept_and_one_renamed_by_both_is_a_conflict() -> None:
    mine, theirs = (_row("r1", name) for name in ("mine", "theirs"))
    other = _row("r2", "other")

    both = merge(BASE, BASE.keep_rows(mine), BASE.keep_rows(other))
    assert {row.name for row in both.notebook.rows} == {"mine", "other"}
    assert merge(BASE, BASE.keep_rows(mine), BASE.keep_rows(theirs)).conflicts


def test_whatever_both_changed_is_named_in_a_conflict() -> None:
    """A passage on a topic is no link, row or source."""
    base = Notebook()
    here, there = _anchor(4), _anchor(9)
    pairs = [
        [base.place_on("A", here, belongs=x) for x in (True, False)],
        [base.link(here, there, linked=x) for x in (True, False)],
        [base.keep_rows(_row("r", x)) for x in ("mine", "theirs")],
        [base.correct(Correction(document="d", title=x)) for x in ("mine", "theirs")],
    ]

    assert [merge(base, *pair).conflicts for pair in pairs] == [
        ('a passage put on "A" or taken off it',),
        ("a link made or taken apart by hand",),
        ("a row of figures",),
        ("the correction of a source",),
    ]


def _row(id_: str, name: str) -> HandRow:
    part = RowPart(row=id_, kind="", quotes=(_anchor(4),))
    return HandRow(sheet="figures", parts=(part,), name=name)


def _anchor(start: int) -> Anchor:
    return Anchor(document="d", source="d", exact="4", prefix="", suffix="", start=start)
