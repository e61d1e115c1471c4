"""Quotations that two documents give otherwise."""

from __future__ import annotations

import pytest

ORIGINAL = "“We will close the old mine in March and pay every worker for a year,” Olga Brenn said."


@pytest.mark.parametrize(
    ("other", "kind", "note"),
    [
        (
            "Olga Brenn promised to “close the old mine in March.”",
            "cropped",
            "Document 2 leaves out “We will … and pay every worker for a year”.",
        ),
        (
            "“We will close the old mine and pay every worker for a year,” Olga Brenn said.",
            "joined",
            "Document 2 leaves out “in March” and does not mark it.",
        ),
        (
            "“We will close the old mine in May and pay every worker for a year,” Olga Brenn said.",
            "word changed",
            "Document 1: “March”; document 2: “May”.",
        ),
        (
            "Olga Brenn said they would pay every worker for a year and leave.",
            "direct here, reported there",
            "Document 1 quotes “pay every worker for a year”, document 2 reports it.",
        ),
        (
            "“We will close the old mine in March and pay every worker for a year,” Ivo Lund said.",
            "given to another speaker",
            "Document 1 gives these words to Olga Brenn, document 2 to Ivo Lund.",
        ),
    ],
)
def test_an_altered_quotation(made, other: str, kind: str, note: str) -> None:
    changed = [row for row in made("voices", ORIGINAL, other).rows if row.mark == "changed"]

    assert [(row.kind, row.note) for row in changed] == [(kind, note)]


@pytest.mark.parametrize(
    "other",
    [
        ORIGINAL,
        ORIGINAL.replace("“", '"').replace("”", '"'),
        ORIGINAL.replace("pay every", "pay-every"),
        "“We have other plans for the mill and for the road,” Olga Brenn said.",
    ],
)
def test_the_same_words_are_not_altered(made, other: str) -> None:
    assert all(row.mark != "changed" for row in made("voices", ORIGINAL, other).rows)


def test_a_whole_sentence_left_out_alters_nothing(made) -> None:
    longer = "“We will close the old mine in March. The hall stays open to all,” Olga Brenn said."
    shorter = "“We will close the old mine in March,” Olga Brenn said."

    assert all(row.mark != "changed" for row in made("voices", longer, shorter).rows)


def test_a_quotation_without_its_pronoun_is_not_cropped(made) -> None:
    sheet = made(
        "voices",
        "“They knew about the crack for months,” said Edda Kray.",
        "Edda Kray said the owners “knew about the crack for months”.",
    )

    assert all(row.mark != "changed" for row in sheet.rows)


def _changed(sheet) -> list[tuple[str, str]]:
    return [(row.kind, row.note) for row in sheet.rows if row.mark == "changed"]


def test_each_sentence_of_a_quotation_is_held_against_its_like(made) -> None:
    sheet = made(
        "voices",
        "“We did not sell the mill, and we do not mean to,” said Olga Brenn. “It stays with us.”",
        "“We did not sell the mill, and we will never sell it. It goes to the town,” "
        "said Olga Brenn.",
    )

    assert _changed(sheet) == [
        ("word changed", "Document 1: “do not mean to”; document 2: “will never sell it”.")
    ]


def test_a_report_in_another_person_and_time_is_of_the_quotation(made) -> None:
    sheet = made(
        "voices",
        "“We cannot keep a hall that nobody heats,” said Olga Brenn.",
        "Olga Brenn said that they could not keep a barn that nobody heated.",
    )

    assert _changed(sheet) == [
        (
            "direct here, reported there, word changed",
            "Document 1 quotes “We cannot keep a hall that nobody heats”, document 2 reports it. "
            "Document 1: “hall”; document 2: “barn”.",
        )
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“We care for our workforce here,” Olga Brenn said.", "our work force here,” Olga Brenn"),
        ("“The new law does not hurt us,” Olga Brenn said.", "that the law may one day hurt some"),
    ],
)
def test_what_only_shares_words_is_no_altered_quotation(made, one: str, other: str) -> None:
    assert _changed(made("voices", one, f"“We care for {other} said.")) == []


def test_words_quoted_by_another_are_not_given_to_another_speaker(made) -> None:
    asked = "Port News: Who knew of it?\n\nOrth: The board did.\n\nPort News: And now?\n\n"
    sheet = made(
        "voices",
        "“Every penny of it goes into the pier this year,” said Mr. Brel.",
        f"{asked}Orth: Mr. Brel said that every penny of it goes into the pier this year.",
    )

    assert [kind for kind, _ in _changed(sheet)] == ["direct here, reported there"]


def test_a_quotation_is_told_to_be_cropped_beside_its_changed_word(made) -> None:
    rows = made(
        "voices",
        ORIGINAL,
        "Olga Brenn promised to “will close the new mine in March and pay every worker”.",
    ).rows

    (changed,) = [row for row in rows if row.mark == "changed"]
    assert changed.kind == "word changed, cropped"
    assert "“old”" in changed.note
    assert "leaves out" in changed.note


def test_what_a_document_says_itself_is_held_against_who_quotes_it(made) -> None:
    own = "Boats should not normally leave the inner harbour after dark or in a storm."
    sheet = made("voices", own, "Boats “should not normally leave the inner harbour” at all.")

    (row,) = [row for row in sheet.rows if row.mark == "changed"]
    assert row.kind == "cropped"
    assert row.note.endswith("Document 1 says it itself.")


def test_a_term_that_another_document_has_in_passing_is_no_quotation_of_it(made) -> None:
    own = "Nobody in the old town had a boat in the inner harbour."
    sheet = made("voices", own, "Petra Holm spoke of “a storm in the inner harbour”.")

    assert [row for row in sheet.rows if row.mark == "changed"] == []


def test_three_versions_of_a_sentence_are_held_against_each_other(made) -> None:
    sheet = made(
        "voices",
        "“The dam is safe for its ordinary load and the gate will hold all winter,” said Ida Holm.",
        "“The dam is safe for its ordinary load,” said Ida Holm.",
        "“The dam is safe for its present load and the gate will hold all winter,” said Ida Holm.",
    )

    pairs = [[cell.document for cell in row.cells] for row in sheet.rows if row.mark == "changed"]
    assert sorted(pairs) == [["1", "2"], ["1", "3"], ["2", "3"]]


def test_a_paper_and_whoever_quotes_it_are_held_against_each_other(made) -> None:
    sheet = made(
        "voices",
        "Ulf Dray wrote that two bolts “have lost half of their brass thread and should go”.",
        "The letter stated that the bolts had “lost some of their brass thread” by then.",
    )

    ((kind, note),) = _changed(sheet)
    assert "word changed" in kind
    assert "“some”" in note


def test_what_a_document_quotes_elsewhere_is_not_left_out(made) -> None:
    whole = "‘I told the board of the crack and they sent me home. By May I was not asked again,’"
    parts = (
        "“I told the board of the crack in April and they sent me home,” Olga Brenn said. “Twice. "
        "By May I was not asked again.”"
    )

    notes = [note for _, note in _changed(made("voices", f"{whole} Olga Brenn said.", parts))]

    assert not any("Document 2 leaves out" in note for note in notes)
    assert any("in April" in note for note in notes)
