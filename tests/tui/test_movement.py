"""Moves that lead nowhere say where else there is something to read."""

from __future__ import annotations

import pytest
from perspectives.core import Comparison

from .told import told


def without(comparison: Comparison, label: str) -> Comparison:
    """The comparison without the links of a label."""
    links = tuple(link for link in comparison.links if link.label != label)
    return comparison.changed(links=links)


@pytest.mark.parametrize(
    ("label", "key", "says"),
    [
        ("diverge", "]", "No two passages diverge. } next agreement, w what was found, f sheets."),
        ("agree", "}", "No two passages agree. ] next divergence, w what was found, f sheets."),
    ],
)
async def test_where_no_pair_has_a_label_the_other_one_is_named(
    program, comparison, settle, label: str, key: str, says: str
) -> None:
    async with program(found=without(comparison, label)).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press(key)

        assert told(pilot.app)[-1] == says


async def test_where_no_pair_has_either_label_neither_is_named(program, comparison, settle) -> None:
    neither = without(without(comparison, "agree"), "diverge")
    async with program(found=neither).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("]")

        assert told(pilot.app)[-1] == "No two passages diverge. w what was found, f sheets."
