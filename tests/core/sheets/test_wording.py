"""Wording: what documents name in other words."""

from __future__ import annotations


def test_one_thing_in_two_wordings(made) -> None:
    sheet = made(
        "wording",
        "They counted the stolen firearms in the hall. The stolen firearms were sold.",
        "Nobody asked about the stolen rifles in the hall.",
    )

    (row,) = sheet.rows
    assert row.name == "stolen firearms / stolen rifles"
    assert [cell.value for cell in row.cells] == ["stolen firearms 2", "stolen rifles 1"]
    assert row.note == "Only document 1: “stolen firearms”; only document 2: “stolen rifles”."


def test_the_same_wording_and_other_endings_are_no_difference(made) -> None:
    assert made("wording", "It was a stolen firearm.", "Those are the stolen firearms.").rows == ()


def test_a_term_that_both_use_is_no_difference(made) -> None:
    both = "They saw the stolen firearms and the stolen rifles in the hall."

    assert made("wording", both, "They saw the stolen rifles in the hall.").rows == ()


def _names(sheet) -> list[str]:
    return [row.name for row in sheet.rows]


def test_what_one_figure_counts_is_one_thing(made) -> None:
    sheet = made(
        "wording",
        "The storm damaged 310 barns in the north. The barns were old.",
        "About 310 cabins in the north were damaged, farmers said. The cabins were old.",
    )

    assert _names(sheet) == ["barns / cabins"]


def test_words_in_one_place_of_alike_sentences_name_one_thing(made) -> None:
    sheet = made(
        "wording",
        "The harbour board closed the old mill bridge after the riot on the quay.",
        "The harbour board closed the old mill bridge after the protest on the quay.",
    )

    assert _names(sheet) == ["riot / protest"]


def test_another_thing_of_one_noun_is_no_other_wording(made) -> None:
    sheet = made(
        "wording",
        "School officials closed the old gym in May.",
        "Harbour officials closed the north pier in June.",
    )

    assert _names(sheet) == []
