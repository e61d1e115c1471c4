"""Verdicts: what the sources come to on a sentence without a figure or a quotation."""

from __future__ import annotations

import pytest
from perspectives.core.sheets.check import check

SOURCE = (
    "The harbour office believes that one crew of divers is to blame. It has sent rangers and lent "
    "out a steel net. The net was long enough for about a third of the boats. The minister will "
    "visit the quay. Before the storm there had not been one theft on the quay. The mayor wants "
    "to sell the crane to the museum."
)


def _found(text, summary: str) -> list[tuple[str, str]]:
    rows = check(text(summary, id="2"), [text(SOURCE, id="1")]).rows
    return [(row.kind, row.mark) for row in rows]


@pytest.mark.parametrize(
    "summary",
    [
        "The harbour office has sent rangers and lent out a steel net.",
        "The mayor wants to sell the crane of the quay to the museum, said nobody.",
    ],
)
def test_a_sentence_whose_words_one_sentence_has_is_borne_out(text, summary: str) -> None:
    borne_out = ("sentence borne out", "same") in _found(text, summary)

    assert borne_out == ("nobody" not in summary)


@pytest.mark.parametrize(
    "summary",
    [
        "The mayor will sell the crane to the museum.",
        "The museum wants to sell the crane to the mayor.",
        "The rangers have sent the harbour office and lent out a steel net.",
        "The harbour office has sent rangers and never lent out a steel net.",
    ],
)
def test_other_words_of_force_or_another_order_bear_nothing_out(text, summary: str) -> None:
    assert "sentence borne out" not in [kind for kind, _ in _found(text, summary)]


@pytest.mark.parametrize(
    "summary",
    [
        "The net was long enough for all boats.",
        "The minister refused to visit the quay.",
        "Before the storm there had been many thefts on the quay.",
        "The harbour office believes that several crews of divers are to blame.",
    ],
)
def test_another_extent_or_a_refusal_is_contradicted(text, summary: str) -> None:
    assert ("contradicted", "other") in _found(text, summary)


def test_a_sentence_of_which_most_words_stand_nowhere_says_which(text) -> None:
    rows = check(
        text("A vet from the university found rabies.", id="2"), [text(SOURCE, id="1")]
    ).rows

    assert [(row.kind, row.mark) for row in rows] == [("sentence found nowhere", "one")]
    assert "“rabies”" in rows[0].note


@pytest.mark.parametrize(
    ("summary", "why"),
    [
        ("All three texts deal with the quay.", "texts"),
        ("The quarrel shows how hard it is to keep a quay.", "judges"),
        (
            "The mayor praised the crane, the boats and the net in a winter speech.",
            "No rule can tell",
        ),
    ],
)
def test_every_other_sentence_is_told_to_be_not_checked(text, summary: str, why: str) -> None:
    (row,) = check(text(summary, id="2"), [text(SOURCE, id="1")]).rows

    assert (row.kind, row.mark) == ("sentence not checked", "part")
    assert why in row.note


def test_the_figures_of_a_sentence_that_is_borne_out_stand(text) -> None:
    source = text("In May the board bought forty lamps and nine ropes for the pier.", id="1")

    rows = check(text("The board bought forty lamps for the pier in May.", id="2"), [source]).rows

    assert {row.mark for row in rows} == {"same"}
    assert {row.kind for row in rows} >= {"figure found", "sentence borne out"}


def test_a_time_that_only_a_dated_text_could_tell_is_not_missed(text) -> None:
    source = text("Four of the wolves were pups of this spring, the ranger said.", id="1")

    rows = check(text("Four of the wolves were born this year.", id="2"), [source]).rows

    assert "date without support" not in [row.kind for row in rows]


@pytest.mark.parametrize(
    "summary",
    [
        "The divers stole the crane of the quay at night.",
        "The mayor sold the old crane to a museum.",
        "The first text opens with the steel net that was lent out by the harbour office.",
    ],
)
def test_most_words_of_one_passage_are_shown_with_it(text, summary: str) -> None:
    (row,) = check(text(summary, id="2"), [text(SOURCE, id="1")]).rows

    assert (row.kind, row.mark) == ("words found", "part")
    assert "not checked" in row.note
    assert row.cell("1").quotes
