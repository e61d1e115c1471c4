"""Quotations of a text with who says them in it, and in the source."""

from __future__ import annotations

SOURCE = (
    "“The mill has to go,” said the owner, Nils Arvo. “Nobody asked the weavers or me,” said the "
    "weaver, Ida Sorn. Mr Arvo and Ms Sorn met on Friday."
)


def _kinds(rows) -> list[str]:
    return [row.kind for row in rows if "quotation" in row.kind]


def test_a_sentence_behind_a_quotation_has_its_own_speaker(checked) -> None:
    answer = (
        "The paper quotes Ida Sorn as saying: “Nobody asked the weavers or me.” In the same story "
        "Nils Arvo begins with the words: “The mill has to go.”"
    )

    assert _kinds(checked(answer, SOURCE)) == ["quotation that stands"] * 2


def test_a_sentence_that_names_who_said_it_gives_it_to_nobody_else(checked) -> None:
    answer = "Ida Sorn was at the mill. She said that “the mill has to go” is from Nils Arvo."

    assert _kinds(checked(answer, SOURCE)) == ["quotation that stands"]


def test_whom_something_is_told_does_not_say_it(checked) -> None:
    answer = "Ida Sorn was at the mill. “The mill has to go,” she told Nils Arvo."

    assert _kinds(checked(answer, SOURCE)) == ["quotation of another speaker"]


def test_who_speaks_for_a_body_is_no_other_speaker(checked) -> None:
    source = "“The mill has to go,” said the Holm Mill Company. Nils Arvo left early."
    answer = "Nils Arvo speaks for the mill. “The mill has to go,” said Nils Arvo."

    assert _kinds(checked(answer, source)) == ["quotation that stands"]
