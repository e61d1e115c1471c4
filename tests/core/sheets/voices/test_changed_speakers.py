"""Whom "she" is not, whose altered words a quotation is, and who may be one speaker."""

from __future__ import annotations

import pytest

_SAID = "“We shall mend the lock gate before the ice comes, and nobody will pay,” said Rita Vance."


def _notes(made, *texts: str) -> dict[str, str]:
    return {row.name: row.note for row in made("voices", *texts).rows}


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
