"""Figures of several documents as one thing by all that speaks for it, each with one partner."""

from __future__ import annotations

import pytest

EVENT = "A barge rammed the lock gate at Quayle in the small hours and sank there with its cargo."


def _shared(sheet) -> list[tuple[str, list[str]]]:
    return [
        (row.mark, [cell.value for cell in row.cells]) for row in sheet.rows if len(row.cells) > 1
    ]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        # what people did or became, whatever they are called
        (
            "Attendance at the fair was put at 9,000.",
            "Some 7,500 visitors came.",
            ["9,000", "≈ 7,500"],
        ),
        ("About 60 neighbours were evacuated.", "90 people had to leave.", ["≈ 60", "90"]),
        ("Five divers were killed.", "Six divers lost their lives.", ["5", "6"]),
        (
            "Seven of the crew are in critical condition.",
            "Four remain in critical condition.",
            ["7", "4"],
        ),
        # one noun that each counts once
        ("The lock has had 21 repairs.", "There were 26 repairs in all.", ["21", "26"]),
        # a sum of one kind
        (
            "The owner was fined £9,000.",
            "The owner got a penalty of £12,000.",
            ["£9,000", "£12,000"],
        ),
    ],
)
def test_other_values_of_one_thing_are_one_row(made, one: str, other: str, values) -> None:
    sheet = made("figures", f"{EVENT} {one}", f"{EVENT} {other}")

    assert _shared(sheet) == [("other", values)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Twelve boats came.", "Fifteen people came."),  # of things and of people
        ("It cost 12 of the 40 lamps.", "The other 28 of the 40 lamps burn."),  # make up a whole
        ("Six in ten guards had come to work.", "41 per cent of guards had not come to work."),
        ("The crew had nine in 1974, and 31 now.", "Its crew hurt 12 swans."),
    ],
)
def test_what_is_told_of_other_things_is_no_difference(made, one: str, other: str) -> None:
    sheet = made("figures", f"{EVENT} {one}", f"{EVENT} {other}")

    assert "other" not in [mark for mark, _ in _shared(sheet)]


def test_each_figure_has_one_partner_the_best(made) -> None:
    sheet = made(
        "figures",
        f"{EVENT} In all 310 loaves were spoilt by water. Of the barge's ropes 300 were cut.",
        f"{EVENT} Water spoilt 340 loaves. Somebody cut 290 ropes of the barge.",
    )

    assert sorted(_shared(sheet)) == [("other", ["300", "290"]), ("other", ["310", "340"])]


def test_a_count_that_may_be_either_of_two_is_neither(made) -> None:
    sheet = made(
        "figures",
        f"{EVENT} Its crew had 30 ropes.",
        f"{EVENT} Its crew had 36 ropes on deck. Its crew had 37 ropes below.",
    )

    assert _shared(sheet) == []


def test_a_number_counts_what_was_named_before_it(made) -> None:
    sheet = made(
        "figures",
        f"{EVENT} It was the tugs that saved the cargo. A dozen of them came.",
        f"{EVENT} Eleven tugs came and saved the cargo.",
    )

    assert _shared(sheet) == [("other", ["12", "11"])]


def test_a_total_is_one_thing_with_what_makes_it_up(made) -> None:
    sheet = made(
        "figures",
        f"{EVENT} The state pays 20 million crowns a year for four years.",
        f"{EVENT} The state pays 80 million crowns over four years.",
    )

    assert ("same", ["20,000,000 crowns/year", "80,000,000 crowns"]) in _shared(sheet)


def test_a_margin_is_one_thing_with_the_votes_that_make_it(made) -> None:
    sheet = made(
        "figures",
        f"{EVENT} The board voted by 31 votes to 24 to raise it.",
        f"{EVENT} The board decided by a margin of seven votes to raise it.",
    )

    assert _shared(sheet) == [("same", ["31–24", "7"])]


def test_a_month_and_a_year_of_one_sum_are_the_same(made) -> None:
    sheet = made(
        "figures",
        "The lock fund takes 240 crowns a year from each ship.",
        "Each ship pays 20 crowns a month into the lock fund.",
    )

    assert _shared(sheet) == [("same", ["240 crowns/year", "20 crowns/month"])]


def test_one_sentence_with_another_number_is_a_difference_however_far(made) -> None:
    sheet = made(
        "figures",
        "The keeper pays back a deposit within 90 days of the end of the mooring.",
        "The keeper pays back a deposit within 30 days of the end of the mooring.",
    )

    assert [mark for mark, _ in _shared(sheet)] == ["other"]
