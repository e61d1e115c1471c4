"""Every screen at four widths, as text to review, and its styles in three themes."""

from __future__ import annotations

import pytest

from .showing import SCREENS, SIZES, at, at_work

pytestmark = pytest.mark.usefixtures("_few_settings")
sizes = pytest.mark.parametrize("size", SIZES, ids=lambda size: "x".join(map(str, size)))


@sizes
@pytest.mark.parametrize("name", SCREENS)
async def test_text(program, golden, name: str, size: tuple[int, int]) -> None:
    async with at(program, SCREENS[name], size) as pilot:
        golden(pilot.app, f"{name}-{size[0]}x{size[1]}")


@sizes
async def test_progress(program, comparison, golden, size: tuple[int, int]) -> None:
    async with at_work(program, comparison, size) as pilot:
        golden(pilot.app, f"progress-{size[0]}x{size[1]}")
