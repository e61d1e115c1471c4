"""Whom "she" is not, whose altered words a quotation is, and who may be one speaker."""

from __future__ import annotations

import pytest

_SAID = "“We shall mend the lock gate before the ice comes, and nobody will pay,” said Rita Vance."


def _notes(made, *texts: str) -> dict[str, str]:
    return {row.name: row.note for row in made("voices", *texts).rows}


def _kinds(made, *texts: str) -> list[str]:
    return [row.kind for row in made("voices", *texts).rows]


def test_she_is_no_father_and_nobody_of_the_paragraph_before(speakers) -> None:
    text = (
        "Ida Brandt, who runs the lock, said: “We are sorry.”\n\nFor Rita Vance that is too late. "
        "Her father Osk, a retired bargeman, fell from the gate. “Nobody came to ask,” she said."
    )

    assert speakers(text) == {"Ida Brandt": ["1"], "Rita Vance": ["1"]}


def test_a_keeper_of_a_place_is_the_speaker_who_goes_on(speakers) -> None:
    text = (
        "Work began in Lund. “We shall be here for a long while,” said Holm Lock's keeper, "
        "Ida Brandt. “My gate is open to all.”"
    )

    assert speakers(text) == {"Ida Brandt": ["1"]}


@pytest.mark.parametrize(
    "lead",
    [
        "Rita Vance's letter was read out.",  # named in the paragraph
        "The hall fell silent for a moment.",  # nobody is
    ],
)
def test_altered_words_are_whose_they_are(speakers, lead: str) -> None:
    other = f"{lead} “We shall mend the lock gate before the snow comes, and nobody will pay.”"

    assert speakers(_SAID, other) == {"Rita Vance": ["1", "2"]}


def test_altered_words_beside_another_person_are_nobodys(speakers) -> None:
    other = (
        "Tom Varga wrote to the board. He is a clerk. The room was full. “We shall mend "
        "the lock gate before the snow comes, and nobody will pay.”"
    )

    assert "2" not in speakers(_SAID, other).get("Rita Vance", [])


def test_an_office_may_be_who_holds_it(made) -> None:
    minutes = (
        "Present: Mr T Varga (Chair); Mrs R Vance (Chief Nurse).\n\nThe Chief Nurse said that "
        "the gate would hold."
    )

    note = _notes(made, _SAID, minutes)["The Chief Nurse"]

    assert note == "“Rita Vance” may be the same speaker."


def test_people_of_a_list_are_no_holders_of_each_other(made) -> None:
    other = "Ida Brandt, Rita Vance and Tom Varga came. Ida Brandt said that the gate would hold."

    assert "may be" not in _notes(made, _SAID, other)["Ida Brandt"]


def test_whom_one_word_names_is_one_speaker(speakers) -> None:
    text = (
        "Tom Varga fell from the gate. “The rope was too old for him,” his sister told the Herald."
    )

    assert [*speakers(text)] == ["his sister"]


@pytest.mark.parametrize("letters", ["DBE", "FRS", "KC", "MSP", "PhD"])
def test_letters_behind_a_name_make_nobody_another(made, letters: str) -> None:
    rows = made("voices", _SAID, _SAID.replace("Rita Vance.", f"Rita Vance {letters}.")).rows

    assert [(row.name, [cell.document for cell in row.cells]) for row in rows] == [
        ("Rita Vance", ["1", "2"])
    ]


def test_a_body_and_who_speaks_for_it_are_no_two_speakers(made) -> None:
    body = _SAID.replace("Rita Vance", "the Holm Canal Trust")

    assert not any("given to another" in kind for kind in _kinds(made, _SAID, body))
    other = _SAID.replace("Rita Vance", "Nils Arvo")
    assert any("given to another" in kind for kind in _kinds(made, _SAID, other))


def test_a_few_words_of_a_report_are_no_quotation_with_words_left_out(made) -> None:
    quoting = "“We wrote for a permit,” said Rita Vance. The gate stayed shut."
    telling = "The lock, which wrote the harbour for a permit in May, is closed to all boats."

    assert not any("joined" in kind for kind in _kinds(made, quoting, telling))
