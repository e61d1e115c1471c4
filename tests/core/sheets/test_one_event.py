"""Figures of documents that tell of one event: what is one thing there, and what stays apart."""

from __future__ import annotations

import pytest

EVENT = "The council of Orme will close the old lighthouse museum on the pier and sell its lamps."


def _shared(sheet) -> list[tuple[str, list[str]]]:
    rows = (row for row in sheet.rows if len(row.cells) > 1)
    return [(row.mark, [cell.value for cell in row.cells]) for row in rows]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("It has 43 rooms.", "Visitors walk through 43 suites.", ["43", "43"]),
        ("Seventeen wardens leave.", "No one wrote to the 17 employees.", ["17", "17"]),
        ("It lacks 12 caretaker posts.", "Twelve caretakers are missing.", ["12", "12"]),
        ("Two lamps were stolen.", "Nobody saw the two lamps again.", ["2", "2"]),
        ("A trip takes 38 minutes.", "The boat needs 38 minutes.", ["38 minutes", "38 minutes"]),
        ("It ends within 6 days.", "All is over within six days.", ["≤ 6 days", "≤ 6 days"]),
        ("It pays £2.9 million a year.", "They get nearly £3 million a year.", None),
        ("In 2019 six wardens fell.", "Six employees were ill in 2019.", ["6", "6"]),
        ("Of the members, of whom there are 2,450, few came.", "Some 2,500 members stayed.", None),
        ("It lost 63 goats.", "Its goats died; 63 goats were killed.", ["63", "63"]),
        ("Keepers saw four to six owls.", "There were five owls.", ["4–6", "5"]),
        ("A keeper of 58 was there.", "The fifty-eight-year-old keeper wept.", None),
    ],
)
def test_a_value_that_hardly_stands_in_two_texts_by_chance_is_one_thing(
    made, one: str, other: str, values: list[str] | None
) -> None:
    sheet = made("figures", f"{EVENT} {one}", f"{EVENT} {other}")

    ((mark, told),) = _shared(sheet)
    assert mark == "same"
    assert values is None or told == values


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It has 43 rooms.", "The baker sold 43 loaves."),
        ("It has 40 rooms.", "Forty bakers came."),
        ("Two lamps were stolen.", "Two gulls came."),
        ("A trip takes 30 minutes.", "A speech of 30 minutes was held."),
        ("Two of the injured were in hospital.", "Sixteen people were taken to hospital."),
    ],
)
def test_a_value_that_any_text_may_have_is_none(made, one: str, other: str) -> None:
    assert _shared(made("figures", f"{EVENT} {one}", f"{EVENT} {other}")) == []


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "The meeting on 6 May drew 400 people.",
            "On 6 May a meeting was attended by 430 people.",
            ["400", "430"],
        ),
        (
            "A letter was signed by 5,200 people.",
            "The petition bears 5,900 signatures.",
            ["5,200", "5,900"],
        ),
        (
            "The fumes sent 14 people to hospital.",
            "Sixteen keepers were taken to hospital.",
            ["14", "16"],
        ),
        (
            "The ambulance takes 52 minutes.",
            "By the ambulance it is 45 minutes.",
            ["52 minutes", "45 minutes"],
        ),
    ],
)
def test_other_values_of_one_thing_are_told(made, one: str, other: str, values: list[str]) -> None:
    sheet = made("figures", f"{EVENT} {one}", f"{EVENT} {other}")

    assert _shared(sheet) == [("other", values)]


def test_animals_and_other_animals_that_died_are_two_things(made) -> None:
    sheet = made(
        "figures",
        f"{EVENT} Last year 412 animals were killed.",
        f"{EVENT} Since then at least seventy sheep were killed.",
    )

    assert _shared(sheet) == []


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("The shares lost a seventh of their value.", "14.29%"),
        ("The wall is 1.4 m high.", "1.4 m"),
        ("In the first half of the year 412 goats were sold.", "412"),
        ("He read the numbers: 63 goats and a calf.", "63"),
        ("The country has 140 of them.", "140"),
    ],
)
def test_how_a_value_is_read(made, said: str, value: str) -> None:
    sheet = made("figures", said)

    assert [cell.value for row in sheet.rows for cell in row.cells] == [value]


def test_an_open_bound_far_from_a_value_is_not_the_same(made) -> None:
    near = made("figures", f"{EVENT} Over 200 lamps go.", f"{EVENT} He counted 212 lamps.")
    far = made("figures", f"{EVENT} Over 200 lamps go.", f"{EVENT} He counted 290 lamps.")

    assert [mark for mark, _ in _shared(near)] == ["same"]
    assert "same" not in [mark for mark, _ in _shared(far)]
