"""What people did, whatever they are called."""

from __future__ import annotations

import pytest

EVENT = "There was a brawl and a fire in the stadium of Lund on Saturday after the match. "


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("Police arrested 12 people.", "In all 14 arrests were made.", ["12", "14"]),
        ("Guards arrested 12 men.", "Fourteen fans aged 16 to 20 were arrested.", ["12", "14"]),
        (
            "More than 260 cooks and neighbours filled the hall.",
            "I was one of the four hundred people who came to the hall.",
            ["> 260", "400"],
        ),
        (
            "Fourteen guards were inside when it began.",
            "Sixteen people were in that building.",
            ["14", "16"],
        ),
    ],
)
def test_people_who_did_one_thing_are_one_row(one, other, values, shared) -> None:
    assert ("other", values) in shared(EVENT + one, EVENT + other)


def test_what_people_do_is_no_role_of_things(shared) -> None:
    one = EVENT + "Eight ambulances stood outside of the north gate."
    other = EVENT + "Forty fans stood outside of the north gate."

    assert ("other", ["8", "40"]) not in shared(one, other)
