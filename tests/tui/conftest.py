"""Screens under test: opened in a bare application, driven by keys, read as plain text."""

from __future__ import annotations

import gc
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from itertools import count, islice
from pathlib import Path
from typing import Any

import pytest
from perspectives.core.comparison import Comparison
from perspectives.core.documents import Document
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.digest.digest import Digest
from perspectives.tui.launch import open_documents
from textual.app import App
from textual.pilot import Pilot
from textual.screen import Screen

from . import bridge, rest
from .drawn import frame
from .rest import settle
from .told import remembering

FRAMES = Path(__file__).parent / "frames"
TOGETHER = 20
"""Tests whose programs are collected at once; to look for garbage takes a tenth of a second."""
_ended = count(1)


def pytest_asyncio_loop_factories(config: object, item: object) -> Mapping[str, Any]:
    """Every test runs in an event loop that tells when it is at rest."""
    return {"watched": rest.WatchedLoop}


@pytest.fixture(autouse=True)
def _rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys and pauses take as long as the program works, and no longer."""
    monkeypatch.setattr(Pilot, "press", rest.press)
    monkeypatch.setattr(Pilot, "pause", rest.pause)


@pytest.fixture(autouse=True)
def _told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything that the program tells is remembered."""
    monkeypatch.setattr(PerspectivesApp, "notify", remembering(PerspectivesApp.notify))


@pytest.fixture(autouse=True)
def _all_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever terminal the tests run in, the program has one with all colours."""
    monkeypatch.setattr("textual.constants.COLOR_SYSTEM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture(autouse=True)
def _thawed() -> Iterator[None]:
    """Programs freeze what lives while they do; of those that have ended it is garbage."""
    yield
    if next(_ended) % TOGETHER == 0:
        gc.unfreeze()
        gc.collect()


@pytest.fixture
def _few_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first settings only: a frame need not change with each number of the engine."""
    from perspectives.tui.screens import settings as module

    def few(*given: Any) -> Iterator[tuple[str, str, str]]:
        return islice(every(*given), 8)

    every = module.settings
    monkeypatch.setattr(module, "settings", few)


Opened = tuple[Pilot[Any], list[Any]]
Open = Callable[..., AbstractAsyncContextManager[Opened]]


@pytest.fixture
def dialog() -> Open:
    """Opens a dialog: gives the pilot, and a list that holds the answer once it has closed."""

    @asynccontextmanager
    async def opened(
        screen: Screen[Any], size: tuple[int, int] = (80, 24)
    ) -> AsyncIterator[Opened]:
        answers: list[Any] = []
        async with App[None]().run_test(size=size) as pilot:
            pilot.app.push_screen(screen, answers.append)
            await pilot.pause()
            yield pilot, answers

    return opened


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


@pytest.fixture
def documents() -> tuple[Document, ...]:
    """A council, traders and a school write about one bridge."""
    return bridge.documents()


@pytest.fixture
def comparison(documents: tuple[Document, ...]) -> Comparison:
    """What there is to find in them."""
    return bridge.comparison(documents)


@pytest.fixture
def digest(comparison: Comparison) -> Digest:
    """The same, arranged for the screen."""
    return Digest(comparison)


@pytest.fixture
def program(
    documents: tuple[Document, ...], comparison: Comparison, tmp_path: Path
) -> Callable[..., PerspectivesApp]:
    """Makes the application on these documents.

    What is found in them, or what compares them, can be replaced.
    """

    def make(**given: Any) -> PerspectivesApp:
        path, found = given.pop("path", tmp_path / "notebook.json"), given.pop("found", None)
        shown = given.pop("documents", documents if found is None else found.documents)
        given.setdefault("compare", lambda *_, **__: found or comparison)
        return PerspectivesApp(open_documents.OpenDocuments(shown, None, path, **given))

    return make


@pytest.fixture(name="settle")
def _settle() -> Callable[[Pilot[Any]], Awaitable[None]]:
    return settle


@pytest.fixture
def document() -> Callable[..., Document]:
    """Makes a document of paragraphs."""
    return bridge.make_document
