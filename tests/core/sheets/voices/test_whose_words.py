"""Whose words a report or a quotation gives: minutes, offices, pronouns, writers, silence."""

from __future__ import annotations

import pytest

MINUTES = (
    "Present: Marta Quill (Chair), Oskar Venn (Vice Chair), Ada Thorne. Staff: P. Lund, "
    "Head of Works.\n\n"
    "Mr. Lund opened the exhibition last week.\n\n"
    "The Chair called the meeting to order at 6 p.m. She stated that the bridge was the only "
    "matter.\n\n"
    "Mr. Lund reported on the piles. He regretted that the survey was late. He thanked the divers "
    "for their work. Trustee Thorne agreed with him that the river had been high."
)


def voices(made, *texts: str) -> dict[str, list[str]]:
    """The words of each speaker, as they stand in the cells of their row."""
    rows = [row for row in made("voices", *texts).rows if row.mark != "changed"]
    return {row.name: [q.span.text for c in row.cells for q in c.quotes] for row in rows}


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("Marta Quill", "She stated that the bridge"),
        ("Lund", "Mr. Lund reported on the piles"),
        ("Lund", "He regretted that the survey was late"),
        ("Lund", "He thanked the divers"),
        ("Ada Thorne", "Trustee Thorne agreed with him that"),
    ],
)
def test_minutes_give_each_the_words_of_their_own(made, who: str, words: str) -> None:
    told = voices(made, MINUTES)

    assert [name for name, said in told.items() if any(words in each for each in said)] == [
        next(name for name in told if name.endswith(who))
    ]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("But nine runs were cut, the contractor confirmed, because of snow.", "the contractor"),
        ("The judge would not close the gate, but she said no lorry may pass.", "The judge"),
        ("Two people who were in the hall said the talks went badly.", "Two people who were in"),
        ("Management likes to say that it bargained for a year.", "Management"),
        ("The lamps were new, and both sides say that they are bright.", "both sides"),
        ("During a visit the museum said that it is full.", "the museum"),
    ],
)
def test_groups_and_offices_without_a_name_have_their_words(made, sentence: str, who: str) -> None:
    assert [name for name in voices(made, sentence) if name.startswith(who)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The company has not said whether it will sell the mill.",
        "Her parents were not told about the fall.",
        "The agency was sorry, and it continues to support the crew in port.",
        "The police have questioned 14 clerks.",
    ],
)
def test_nobody_speaks_where_nothing_is_said(made, sentence: str) -> None:
    assert voices(made, sentence) == {}


def test_what_i_told_somebody_is_nobody_elses(made) -> None:
    text = 'A reporter asked me whether it pays, and I told him, "I would rather be at sea."'

    rows = [row for row in made("voices", text).rows if row.kind in ("quoted", "both")]
    assert "A reporter" not in [row.name for row in rows]


@pytest.mark.parametrize(
    ("first", "second", "note"),
    [
        (
            "Mr. Arvesen said that it is late.",
            "Arvesen’s advisers said that it is early.",
            "“Arvesen’s advisers” may be the same speaker.",
        ),
        (
            "Critics said that it is late.",
            "The pier is long.",
            "Only document 1 calls a speaker so.",
        ),
        (
            "Ida Holm said that it is late.",
            "The pier is long.",
            "Only document 1 gives words of this speaker.",
        ),
    ],
)
def test_only_one_document_is_said_only_of_whom_no_other_may_name(
    made, first: str, second: str, note: str
) -> None:
    assert note in [row.note for row in made("voices", first, second).rows]


def test_a_title_of_the_other_sex_is_of_another_bearer_of_the_surname(speakers) -> None:
    first = (
        "Mr Peter Brandel, a baker, fell from the pier. Peter Brandel was 70. His niece, Maria "
        "Brandel, spoke on Monday. Outside, Ms Brandel said that she would sell the bakery."
    )

    assert speakers(first, "Peter Brandel had a bakery.") == {"Maria Brandel": ["1"]}


def test_a_woman_who_alone_has_a_surname_with_men_is_nobody_of_them(speakers) -> None:
    text = "Peter Brandel, a baker, fell from the pier. Mrs Brandel said that she would sell it."

    assert "Peter Brandel" not in speakers(text, "The pier is old.")
