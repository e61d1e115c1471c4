"""Quotations are found again in documents that changed a little, or listed as lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core.notebook import Correction, Note, Notebook, anchor, find, reanchor

from .helpers import FIRST, SECOND, document, passage_anchor


def test_an_unchanged_document_leaves_the_notebook_as_it_is(tmp_path: Path) -> None:
    a = document(tmp_path / "a.txt", FIRST)
    notebook = Notebook().keep(Note(anchors=(passage_anchor(a, 2),), text="x"))

    found = reanchor(notebook, [a])

    assert found.notebook == notebook
    assert found.lost == ()


def test_a_quotation_moves_with_its_passage(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    notebook = Notebook().keep(Note(anchors=(passage_anchor(document(path, FIRST), 2),), text="x"))
    changed = document(path, "A new first paragraph stands above now.\n\n" + FIRST)

    found = reanchor(notebook.about([]), [changed])

    assert found.notebook.find(None, [passage_anchor(changed, 3)]).text == "x"
    assert found.lost == ()


def test_a_reworded_quotation_is_found_by_likeness(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    old = document(path, FIRST)
    notebook = Notebook().about([old]).keep(Note(anchors=(passage_anchor(old, 2),), text="x"))
    reworded = FIRST.replace("want every dealer near", "demand that every dealer close to")
    changed = document(path, reworded)

    found = reanchor(notebook, [changed])

    assert found.notebook.find(None, [passage_anchor(changed, 2)]).text == "x"
    assert found.lost == ()


def test_what_cannot_be_found_is_listed_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    old = document(path, FIRST)
    gone = passage_anchor(old, 2)
    notebook = Notebook().about([old]).keep(Note(anchors=(gone,), text="x"))
    without = document(path, FIRST.replace(gone.exact, "Instead there is this, quite another."))

    found = reanchor(notebook, [without])

    assert found.lost == (gone,)
    assert found.notebook.find(None, [gone]).text == "x"


def test_of_equal_quotations_the_one_in_the_same_surroundings_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    text = "First he spoke.\n\nNo comment today.\n\nThen she spoke.\n\nNo comment today.\n\nEnd.\n"
    old = document(path, text)
    second = passage_anchor(old, 4)
    changed = document(path, "No comment today.\n\nA heading came.\n\n" + text)

    where = find(second, changed)

    assert where is not None
    assert where[0] == changed.passage(6).start


def test_a_quotation_in_another_known_document_stays_there(tmp_path: Path) -> None:
    a = document(tmp_path / "a.txt", FIRST)
    copy = document(tmp_path / "b.txt", FIRST + "\nOne line more, so that it is another text.\n")
    note = Note(anchors=(passage_anchor(a, 1),), text="on a")
    notebook = Notebook().about([a, copy]).keep(note)

    found = reanchor(notebook, [copy])

    assert found.notebook.notes == (note,)
    assert found.lost == note.anchors


def test_corrections_and_links_follow_a_changed_document(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    old, b = document(path, FIRST), document(tmp_path / "b.txt", SECOND)
    notebook = (
        Notebook()
        .about([old, b])
        .correct(Correction(document=old.sha256, outlet="Gazette"))
        .link(passage_anchor(old, 1), passage_anchor(b, 2), linked=True)
    )
    changed = document(path, "Something new.\n\n" + FIRST)

    now = reanchor(notebook, [changed, b]).notebook

    assert now.corrected([changed])[0].outlet == "Gazette"
    assert now.linked(passage_anchor(changed, 2), passage_anchor(b, 2)) is True


@given(
    words=st.lists(st.sampled_from(["rifle", "border", "dealer", "claim", "court"]), min_size=1),
    before=st.text(max_size=40),
)
def test_what_is_found_word_for_word_is_the_quotation(words: list[str], before: str) -> None:
    from perspectives.core import Document, Passage

    def made(text: str, sha: str) -> Document:
        whole = Passage(start=0, end=len(text), text=text, id="1.1")
        return Document(id="1", origin=sha, sha256=sha, text=text, passages=(whole,))

    exact = " ".join(words)
    old = anchor(made(exact, "old"), made(exact, "old").passage(1))
    now = made(f"{before}{exact} and more", "new")

    where = find(old, now)

    assert where is not None
    assert now.text[slice(*where)] == exact


ANSWERS = (
    "Who signed?\n\nI do not recall.\n\nWho paid?\n\nI do not recall.\n\nWho knew?\n\nEverybody.\n"
)


@pytest.mark.parametrize(
    "now",
    [
        ANSWERS.replace("paid?\n\nI do not recall.", "paid?\n\nThe ministry did."),
        "A word before.\n\n" + ANSWERS.replace("I do not recall.\n\nWho knew?\n\n", ""),
        "I do not recall.\n\nAnother text altogether.\n",
    ],
    ids=["answered otherwise", "shortened", "another text"],
)
def test_a_note_on_words_that_stand_elsewhere_too_is_lost_with_its_place(
    tmp_path: Path, now: str
) -> None:
    path = tmp_path / "a.txt"
    old = document(path, ANSWERS)
    second = passage_anchor(old, 4)
    notebook = Notebook().about([old]).keep(Note(anchors=(second,), text="about paying"))

    found = reanchor(notebook, [document(path, now)])

    assert found.lost == (second,)
    assert found.notebook.find(None, [second]).text == "about paying"


def test_lines_broken_otherwise_are_the_same_surroundings(tmp_path: Path) -> None:
    old = document(tmp_path / "a.txt", ANSWERS)
    second = passage_anchor(old, 4)
    now = document(tmp_path / "a.txt", "New.\n\n" + ANSWERS.replace("\n\n", "\n\n\n\n"))

    where = find(second, now)

    assert where is not None
    assert now.text[: where[0]].split()[-2:] == ["Who", "paid?"]


def test_a_reworded_quotation_is_not_taken_for_one_like_it_elsewhere(tmp_path: Path) -> None:
    rows = [f"On {day} the committee met for two hours and agreed." for day in ("Monday", "Friday")]
    text = "The first week.\n\n{}\n\nThe second week.\n\n{}\n\nThe end.\n"
    path = tmp_path / "a.txt"
    old = document(path, text.format(*rows))
    second = passage_anchor(old, 4)
    notebook = Notebook().about([old]).keep(Note(anchors=(second,), text="x"))

    found = reanchor(notebook, [document(path, text.format(rows[0], "Nobody came at all, ever."))])

    assert found.lost == (second,)


ANSWER = "Yes, it is safe to use."
LONG = "is asked in a heading so long that beside its end nothing else of it is kept"


def sections(*names: str, ending: str = "") -> str:
    return "".join(f"{name} {ending}\n\n{ANSWER}\n\n" for name in names)


@pytest.mark.parametrize("ending", ["", LONG], ids=["short", "long"])
@pytest.mark.parametrize(
    ("now", "place"),
    [
        ("New One Two Three", 2),
        ("One Two Three More", 1),
        ("One Three", None),
        ("One Six Three", None),
        ("One", None),
        ("Two One Three", None),
    ],
)
def test_a_note_on_words_that_stand_several_times_goes_to_no_other_place(
    tmp_path: Path, now: str, place: int | None, ending: str
) -> None:
    path = tmp_path / "a.txt"
    old = document(path, sections("One", "Two", "Three", ending=ending))
    meant = anchor(old, [each for each in old.passages if each.text == ANSWER][1])
    new = document(path, sections(*now.split(), ending=ending))

    span = find(meant, new)

    answers = [each.start for each in new.passages if each.text == ANSWER]
    assert span == (None if place is None else (answers[place], answers[place] + len(ANSWER)))


def test_very_many_equal_quotations_are_anchored_in_no_time(tmp_path: Path) -> None:
    many = document(tmp_path / "a.txt", sections(*["One"] * 500))

    anchors = [anchor(many, each) for each in many.passages]

    assert all(each.several for each in anchors)
