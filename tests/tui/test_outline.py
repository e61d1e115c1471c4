"""The outline of a document: where it begins, what it leads to, and none at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from perspectives.core import Document
from perspectives.tui.screens.outline import OutlineScreen

TEXT = "# The plan\n\nLong.\n\n## Costs [/] of it\n\nMuch.\n\n## Detours\n\nBy the mill."


@pytest.fixture
def plan(text: Callable[..., Document]) -> Document:
    """A document with headings, one of which looks like markup."""
    return text(TEXT, ".md")


async def test_it_begins_at_the_part_that_is_read(dialog, plan) -> None:
    async with dialog(OutlineScreen(plan, plan.name, 3)) as (pilot, answers):
        await pilot.press("enter")

        assert answers == [2]


async def test_words_find_a_heading(dialog, plan) -> None:
    async with dialog(OutlineScreen(plan, plan.name, 0)) as (pilot, answers):
        await pilot.press("slash", *"TOUR", "enter")

        assert answers == [4]


async def test_words_that_no_heading_holds_lead_nowhere(dialog, plan) -> None:
    async with dialog(OutlineScreen(plan, plan.name, 0)) as (pilot, answers):
        await pilot.press("slash", *"xyz", "enter", "escape", "escape")

        assert answers == [None]


async def test_a_document_without_headings_says_so(dialog, documents, frame) -> None:
    async with dialog(OutlineScreen(documents[1], "B", 0)) as (pilot, answers):
        assert "This document has no headings" in frame(pilot.app)
        await pilot.press("enter", "j", "slash", "escape")

        assert answers == [None]


@pytest.mark.parametrize("size", [(60, 20), (80, 24)], ids=["60x20", "80x24"])
async def test_frames(dialog, plan, golden, size) -> None:
    async with dialog(OutlineScreen(plan, plan.name, 2), size) as (pilot, _):
        golden(pilot.app, f"outline-deep-{size[0]}x{size[1]}")


async def test_going_to_a_heading_is_a_jump(program, settle) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        before = pilot.app.screen.position.here
        await pilot.press("O", "enter")
        await pilot.pause()
        assert pilot.app.screen.position.here == (0, 0)
        await pilot.press("less_than_sign")
        assert pilot.app.screen.position.here == before
