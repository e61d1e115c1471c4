"""Events that documents date otherwise: which are one, and what stays apart."""

from __future__ import annotations

import pytest

HEAD = "Mell Echo, 9 May 2024\n\nThe brewery in Mell is to be sold to a firm from Leeds."
OTHER = "Leeds Star, 20 May 2024\n\nA buyer from Leeds has been found for the old brewery of Mell."


def _told_otherwise(made, one: str, other: str) -> list[list[str]]:
    rows = made("dates", f"{HEAD} {one}", f"{OTHER} {other}").rows
    return [[cell.value for cell in row.cells] for row in rows if row.mark == "other"]


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "It was founded in 1871 by a monk.",
            "Beer has been made there since 1874.",
            ["1871", "1874"],
        ),
        (
            "The owners signed on 3 May.",
            "The contract of sale bears the date of 6 May.",
            ["2024-05-03", "2024-05-06"],
        ),
        (
            "Its last brewer retired in October 2022.",
            "In August 2022 the man who made the beer stepped down.",
            ["2022-10", "2022-08"],
        ),
        (
            "The staff will gather in the hall on 2 June.",
            "There is a meeting of all who work there on 9 June.",
            ["2024-06-02", "2024-06-09"],
        ),
        (
            "On 4 March, after a night of rain, the wall of the yard collapsed.",
            "Part of the wall came down on 5 March.",
            ["2024-03-04", "2024-03-05"],
        ),
    ],
)
def test_one_event_in_other_words_has_another_date(
    made, one: str, other: str, values: list[str]
) -> None:
    assert _told_otherwise(made, one, other) == [values]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was founded in 1871 by a monk.", "A fire burned it down in 1874."),
        ("The Old Mill was built in 1871.", "The Queen Ann was built in 1874."),
        ("The owners signed on 3 May.", "Guests were shown round on 6 May."),
        ("Its last brewer retired in October 2022.", "A new roof was laid in August 2022."),
        ("The yard will be closed on 30 July.", "Snow closed the yard in February."),
    ],
)
def test_what_happens_otherwise_is_another_event(made, one: str, other: str) -> None:
    assert _told_otherwise(made, one, other) == []


def test_each_date_goes_to_the_event_for_which_most_speaks(made) -> None:
    found = _told_otherwise(
        made,
        "It was founded in 1871. The first women joined the staff in 1919.",
        "It was established in 1873. Women were hired there from 1916 on.",
    )

    assert found == [["1871", "1873"], ["1919", "1916"]]


@pytest.mark.parametrize(
    "other",
    [
        "It was founded in the 1870s by a monk.",
        "It was founded in 1874 by a monk, though a stone says that it was founded in 1871.",
    ],
)
def test_a_date_that_may_be_the_same_is_no_other(made, other: str) -> None:
    assert _told_otherwise(made, "It was founded in 1871 by a monk.", other) == []
