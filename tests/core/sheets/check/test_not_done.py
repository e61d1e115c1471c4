"""What a source denies and a text states, and what it states and a text denies."""

from __future__ import annotations

import pytest

QUARRY = (
    "By Mona Reed\n\n"
    "The quarry closed in May. The Land and Water Board did not order the closure. Its owner, Per "
    "Dahl, met the workers in June. He does not hold shares in the railway.\n\n"
    "The county council debated the quarry for two hours. It has not decided whether to buy the "
    "land. The parish has yet to consider the plan for a lake. No fish have been found there. The "
    "report says nothing of dust.\n\n"
    "The workers are not suing. The fence is the duty of the parish and not of the county. Trains "
    "to the quarry were cancelled on nine days. I do not blame the drivers of the quarry."
)


@pytest.mark.parametrize(
    "wrong",
    [
        "The LWB ordered the closure of the quarry.",
        "Per Dahl holds shares in the railway.",
        "The county council has decided to buy the land.",
        "The parish has approved the plan for a lake.",
        "Fish have been found in the lake.",
        "The report mentions the dust.",
        "The workers have sued the company.",
        "The fence is the duty of the county.",
        "The trains to the quarry ran without cancellations.",
        "Mona Reed blames the drivers.",
    ],
)
def test_what_a_source_denies_is_contradicted(checked, wrong: str) -> None:
    assert "contradicted" in [row.kind for row in checked(wrong, QUARRY)]


@pytest.mark.parametrize(
    "right",
    [
        "The closure was not ordered by the LWB.",
        "Per Dahl met the workers.",
        "The county council debated whether to buy the land.",
        "The parish will consider the plan for a lake.",
        "Nobody has found fish in the lake.",
        "The report leaves the dust out.",
        "According to the company wages were not the reason.",
        "The workers will not sue the company.",
        "The parish has the duty to fence the quarry.",
        "Trains ran to the quarry on most days.",
        "The drivers are not to blame, Mona Reed says.",
        "The county says that it heard of the sale in June.",
    ],
)
def test_what_denies_nothing_is_none(checked, right: str) -> None:
    assert "contradicted" not in [row.kind for row in checked(right, QUARRY)]


@pytest.mark.parametrize(
    ("source", "answer", "told"),
    [
        ("The Holm Mill has not asked the state for help.", "The Holm Mill asked for help.", True),
        (
            "It is for the mill to say before it decided whether to close.",
            "It decided to sell.",
            False,
        ),
        (
            "We are not against boats, the Guild says.",
            "Nothing the Guild does is against boats.",
            False,
        ),
        ("He did not resign over the pier; he lost his seat.", "He lost his seat.", False),
    ],
)
def test_what_is_denied_is_told_of_the_same_thing(
    checked, source: str, answer: str, told: bool
) -> None:
    assert ("contradicted" in [row.kind for row in checked(answer, source)]) == told


def test_what_another_source_states_as_a_text_does_is_none(checked) -> None:
    sources = ("The board did not sell the pier.", "On Monday the board sold the pier.")

    assert "contradicted" not in [row.kind for row in checked("The board sold the pier.", *sources)]


def test_a_text_may_leave_out_items_of_a_list(checked) -> None:
    source = "The flood took 340 sheep, 26 cows and 900 tons of hay from the farms."

    rows = checked("The flood took 340 sheep and 26 cows from the farms.", source)
    assert "contradicted" not in [row.kind for row in rows]
