"""Quotations that nobody is told to say, whose words somebody is quoted with elsewhere."""

from __future__ import annotations

import pytest

_SAID = "“We are giving the sea somewhere to be, and that is good,” Rita Vance said."


def test_a_pull_quote_is_whose_words_stand_in_the_text(speakers) -> None:
    text = f"“Giving the sea somewhere to be”\n\nIt rained for days. {_SAID}"

    assert speakers(text) == {"Rita Vance": ["1"]}


def test_a_quotation_of_another_text_is_that_of_its_one_speaker(speakers) -> None:
    other = "It rained. “Giving the sea somewhere to be, and that is good” was in the paper."

    assert speakers(_SAID, other) == {"Rita Vance": ["1", "2"]}


@pytest.mark.parametrize(
    "other",
    [
        "It rained. “Giving the sea somewhere new” was in the paper.",  # other words
        "It rained. “Giving the sea somewhere to be” was in the paper.",  # few words
    ],
)
def test_other_or_few_words_are_nobodys(speakers, other: str) -> None:
    assert speakers(_SAID, other)["Speaker not named"] == ["2"]


def test_words_of_two_speakers_are_nobodys(speakers) -> None:
    other = "It rained. “Giving the sea somewhere to be, and that is good” was in the paper."
    second = _SAID.replace("Rita Vance", "Tom Varga")

    assert speakers(_SAID, other, second)["Speaker not named"] == ["2"]
