"""Quotations that nobody is told to say, whose words somebody is quoted with elsewhere."""

from __future__ import annotations

import pytest

_SAID = "“We are giving the sea somewhere to be, and that is good,” Rita Vance said."


def _speakers(made, *texts: str) -> dict[str, list[str]]:
    return {
        row.name: [cell.document for cell in row.cells]
        for row in made("voices", *texts).rows
        if row.mark != "changed"
    }


def test_a_pull_quote_is_whose_words_stand_in_the_text(made) -> None:
    text = f"“Giving the sea somewhere to be”\n\nIt rained for days. {_SAID}"

    assert _speakers(made, text) == {"Rita Vance": ["1"]}


def test_a_quotation_of_another_text_is_that_of_its_one_speaker(made) -> None:
    other = "It rained. “Giving the sea somewhere to be, and that is good” was in the paper."

    assert _speakers(made, _SAID, other) == {"Rita Vance": ["1", "2"]}


@pytest.mark.parametrize(
    "other",
    [
        "It rained. “Giving the sea somewhere new” was in the paper.",  # other words
        "It rained. “Giving the sea somewhere to be” was in the paper.",  # few words
    ],
)
def test_other_or_few_words_are_nobodys(made, other: str) -> None:
    assert _speakers(made, _SAID, other)["Speaker not named"] == ["2"]


def test_words_of_two_speakers_are_nobodys(made) -> None:
    other = "It rained. “Giving the sea somewhere to be, and that is good” was in the paper."
    second = _SAID.replace("Rita Vance", "Tom Varga")

    assert _speakers(made, _SAID, other, second)["Speaker not named"] == ["2"]
