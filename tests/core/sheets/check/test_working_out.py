"""Figures of a text that follow from two of a source."""

from __future__ import annotations

import pytest

FARM = (
    "The farm owes the bank £52,000 and the mill £17,300. Of its 240 goats 60 fell ill. The herd "
    "shrank from 240 goats to 150. The roof costs £41,000, and the county gives £28,500. The "
    "field is let for five years at £3,600 a year. Half of the 86 pupils of the school came. Ida "
    "Holm has led the farm from 1994 to 2021. It makes a third of the cheese that it did a decade "
    "ago."
)


@pytest.mark.parametrize(
    "right",
    [
        "The farm owes the bank and the mill £69,300 in all.",
        "A quarter of the goats of the farm fell ill.",
        "The herd lost 90 goats.",
        "The farm has to find £12,500 for the roof itself.",
        "Over five years the field brings in £18,000.",
        "Of the pupils of the school 43 came.",
        "Ida Holm led the farm for 27 years.",
        "More than a third of the herd of 240 goats is gone.",
        "About three months later the farm was let.",
        "Ida Holm sold it 13 days after the fall.",
        "Elsewhere live 180 goats of the 240.",
        "For the 60 goats of the 240 it was one in four.",
        "The farm makes less cheese than ten years ago.",
    ],
)
def test_what_follows_from_two_figures_raises_no_alarm(alarms, right: str) -> None:
    assert alarms(right, FARM) == []


@pytest.mark.parametrize(
    ("wrong", "figure"),
    [
        ("The farm owes the bank and the mill £79,300 in all.", "£79,300"),
        ("Of the goats of the farm 12 percent fell ill.", "12 percent"),
        ("The farm has to find £14,500 for the roof itself.", "£14,500"),
        ("Over five years the field brings in £19,000.", "£19,000"),
        ("Of the pupils of the school 46 came.", "46"),
    ],
)
def test_what_is_worked_out_wrongly_raises_one(alarms, wrong: str, figure: str) -> None:
    assert figure in [name for _, name in alarms(wrong, FARM)]


def test_the_two_figures_are_told(checked) -> None:
    (row,) = checked("The farm owes £69,300 in all.", FARM)

    assert row.note.startswith("It follows from “£52,000” and “£17,300”.")
