"""Screens under test: opened in a bare application, driven by keys, read as plain text."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

FRAMES = Path(__file__).parent / "frames"

Opened = tuple[Pilot[Any], list[Any]]
Open = Callable[..., AbstractAsyncContextManager[Opened]]


@pytest.fixture
def dialog() -> Open:
    """Opens a dialog: gives the pilot, and a list that holds the answer once it has closed."""

    @asynccontextmanager
    async def opened(screen: Screen[Any], size: tuple[int, int] = (80, 24)) -> AsyncIterator[Opened]:
        answers: list[Any] = []
        async with App[None]().run_test(size=size) as pilot:
            pilot.app.push_screen(screen, answers.append)
            await pilot.pause()
            yield pilot, answers

    return opened


def frame(app: App[Any]) -> str:
    """The text on the screen, without colours and without blanks at the ends of lines."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips) + "\n"


@pytest.fixture(name="frame")
def _frame() -> Callable[[App[Any]], str]:
    return frame


@pytest.fixture
def golden() -> Callable[[App[Any], str], None]:
    """Compares the screen with the frame kept under a name; FRAMES=write keeps what it sees."""

    def compare(app: App[Any], name: str) -> None:
        kept = FRAMES / f"{name}.txt"
        if os.environ.get("FRAMES") == "write":
            FRAMES.mkdir(exist_ok=True)
            kept.write_text(frame(app), encoding="utf-8")
        assert frame(app) == kept.read_text(encoding="utf-8")

    return compare
