"""Figures that are one thing because neither can be another one, under any noun."""

from __future__ import annotations

import pytest

EVENT = "The ferry Signe ran aground off the island of Harsten in thick fog and was towed to port."
FAR = "A choir sang old songs in the church."


def _shared(sheet) -> list[tuple[str, list[str]]]:
    return [
        (row.mark, [cell.value for cell in row.cells]) for row in sheet.rows if len(row.cells) > 1
    ]


@pytest.mark.parametrize(
    ("one", "other", "mark"),
    [
        ("About 90 firefighters came.", "Eighty-eight crew came to the ship.", "same"),
        ("It had 1,940 passengers.", "Almost two thousand of us were on board.", "same"),
        ("The hole was 1.8 metres wide.", "A hole of six feet was in the hull.", "same"),
        ("Of the passengers 29.4 per cent fell ill.", "Three in ten passengers fell ill.", "same"),
        ("The ticket costs 92p more.", "A ticket is 92 pence dearer.", "same"),
        ("Gusts of 94 mph blew.", "It blew at 94 miles an hour in gusts.", "same"),
        ("All three flats of the keeper burnt.", "Three homes of the keeper burnt.", "same"),
        ("The mate, aged 52, was hurt.", "Per Aas, 53, the mate, was hurt.", "other"),
    ],
)
def test_a_value_that_fits_only_one_of_the_other_text_is_that_one(
    made, one: str, other: str, mark: str
) -> None:
    (row,) = _shared(made("figures", f"{EVENT} {one}", f"{EVENT} {other}"))

    assert row[0] == mark


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It has 43 rooms.", "The baker sold 43 loaves."),
        ("It has 140 cabins for the crew.", "The bakery sold 150 loaves in a day."),
        ("About four in ten passengers slept.", "More than a third of the cargo was fish."),
        ("It carried 11 sheep.", "Eleven people and a dog got off. The sheep stayed."),
    ],
)
def test_values_that_happen_to_be_alike_stay_apart(made, one: str, other: str) -> None:
    assert _shared(made("figures", f"{EVENT} {one}", f"{EVENT} {other}")) == []


def test_a_value_that_may_be_two_of_the_other_text_is_neither(made) -> None:
    one = f"{EVENT} More than 200 passengers were on board."
    other = f"{EVENT} There were 212 tourists on board, and 215 pilgrims were on board."

    assert _shared(made("figures", one, other)) == []


def test_texts_of_two_matters_share_nothing(made) -> None:
    assert _shared(made("figures", f"{EVENT} It has 43 beds.", f"{FAR} It has 43 seats.")) == []


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("The panel met seven times.", ["7"]),
        ("It was their third round of talks.", ["no. 3"]),
        ("He earns ninety times what a fitter earns.", ["90 times"]),
        ("It took a couple of hours.", ["≈ 2 hours"]),
        ("Some 600 or so people came.", ["≈ 600"]),
        ("It will save nearly a third.", ["≈ 33.33%"]),
        ("She was eighty-four.", ["84 years old"]),
        ("Of these, 61 died on the dummy pill.", ["61"]),
        ("It happened for the third time in the third quarter.", []),
        ("The war was in the 19th century.", []),
    ],
)
def test_values_in_short_forms(made, said: str, values: list[str]) -> None:
    rows = made("figures", said, "Nobody counted.").rows

    assert [cell.value for row in rows for cell in row.cells] == values
