"""Figures: what is counted, with each document's value, and what is no figure."""

from __future__ import annotations

import pytest


def _by_name(sheet) -> dict[str, list[str]]:
    return {
        row.name: [f"{cell.document}: {cell.value}" for cell in row.cells] for row in sheet.rows
    }


def _quotes(sheet) -> list[str]:
    return [q.span.text for row in sheet.rows for cell in row.cells for q in cell.quotes]


def test_other_values_of_one_thing_are_one_row_that_gives_both(made) -> None:
    sheet = made(
        "figures",
        "The flood destroyed 340 wooden houses along the river Orme in one night.",
        "Along the Orme the flood destroyed 410 houses, the mayor said.",
    )

    (row,) = sheet.rows
    assert row.mark == "other"
    assert [cell.value for cell in row.cells] == ["340", "410"]
    assert all(word in row.note for word in ("340", "410", "houses"))
    assert "error" not in row.note


def test_one_value_in_other_words_is_the_same(made) -> None:
    sheet = made(
        "figures",
        "The council will spend $4 million to mend the harbour wall.",
        "Mending the wall of the harbour costs the council 4 million dollars.",
    )

    assert [row.mark for row in sheet.rows] == ["same"]


def test_things_of_one_name_that_are_not_the_same_stay_apart(made) -> None:
    sheet = made(
        "figures",
        "The school has 300 pupils who learn Latin.",
        "In the strike of the dockers 45 pupils carried water to the pickets.",
    )

    assert {row.mark for row in sheet.rows} == {"one"}
    assert len(sheet.rows) == 2


def test_several_figures_of_one_thing_in_a_document_are_one_row(made) -> None:
    sheet = made(
        "figures",
        "Hundreds of thousands of frozen herrings were thrown away. "
        "The frozen herrings, between 200,000 and 300,000 frozen herrings thrown away, stank.",
        "Nobody counted.",
    )

    (row,) = sheet.rows
    assert len(row.cells[0].quotes) == 2


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Dozens of fishermen protested.", "24–120"),
        ("They bought nearly two dozen new boats.", "≈ 24"),
        ("It took a month-long search.", "1 month"),
        ("He was jailed for 36 months.", "3 years"),
        ("The bill passed by 51-47 in May.", "51–47"),
        ("About 14\u2009000 people marched.", "≈ 14,000"),
        ("At least 12 boats sank.", "≥ 12"),
        ("Two of the boats sank.", "2"),
        ("One in five houses stands empty.", "20%"),
        ("One house in four stands empty.", "25%"),
        ("Two sailors were killed at sea.", "2"),
        ("In all 37 were slightly injured.", "37"),
        ("The harbour has a debt of 2 million.", "2,000,000"),
        ("The siren howled 45 minutes before the wave.", "45 minutes"),
    ],
)
def test_values_as_they_are_written_in_one_form(said: str, value: str, made) -> None:
    sheet = made("figures", said, "Nothing happened.")

    assert [cell.value for row in sheet.rows for cell in row.cells] == [value]


@pytest.mark.parametrize(
    "said",
    [
        "The buyer fills out Form 8812 at the counter.",
        "In 1984 the mill burnt.",
        "It was the 3rd attempt.",
        "The two leaders met.",
        "They met at 8 p.m. on Monday.",
        "He used a .45-caliber pistol.",
        "It follows SP 800-63 and ISO 9001.",
        "Apollo 11 landed.",
        "They married two years later.",
        "1. Wash the hands.",
    ],
)
def test_what_is_no_figure(said: str, made) -> None:
    assert _quotes(made("figures", said, "Nothing happened.")) == []


def test_a_name_that_looks_like_a_plural_is_not_what_is_counted(made) -> None:
    sheet = made("figures", "He bought three Texas farms.", "Three Paris bakers left.")

    assert _quotes(sheet) == ["three Texas farms", "Three Paris bakers"]


def test_nearly_equal_values_without_about_are_no_same_value(made) -> None:
    said = "The bridge over the Orme costs ${} billion, the minister said."

    exact = made("figures", said.format("3.5"), said.format("3.6"))
    about = made("figures", said.format("3.5"), said.replace("$", "about $").format("3.6"))

    assert [row.mark for row in exact.rows] == ["other"]
    assert [row.mark for row in about.rows] == ["same"]


def test_what_is_counted_is_named_in_the_words_of_the_document(made) -> None:
    sheet = made("figures", "The port hired 31 senior pilots in May.", "Bread costs 3 euros.")

    assert _by_name(sheet) == {
        "senior pilots in May": ["1: 31"],
        "Bread costs …": ["2: €3"],
    }
