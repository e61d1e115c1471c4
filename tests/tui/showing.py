"""Every screen there is, and how a reader comes to it."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from perspectives.core.comparison import Comparison
from perspectives.core.errors import PerspectivesError
from perspectives.core.links import UnlabelledLink
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.commands import COMMANDS
from perspectives.tui.commands.command import key_labels
from perspectives.tui.launch.welcome import HINT
from textual.events import Paste
from textual.pilot import Pilot

from .rest import settle, until

SIZES = ((60, 20), (80, 24), (120, 30), (200, 50))


@dataclass(frozen=True)
class Way:
    """What leads to a screen."""

    keys: tuple[str, ...] = ()
    paste: str = ""
    """What is pasted before the keys are pressed."""
    given: dict[str, Any] = field(default_factory=dict[str, Any])
    """What the program is started with."""


def refuses(*_: object, **__: object) -> Comparison:
    """An engine that fails."""
    raise PerspectivesError("The topics file asks for more than the documents hold.")


NOTE = ("e", *"Who paid", "escape")
SCREENS = {
    "compare": Way(),
    "compare-third-topic": Way(("n", "n")),
    "filter": Way(("n", "n", "a")),
    "zoom": Way(("z",)),
    "brief": Way(("w",)),
    "grid": Way(("m",)),
    "base": Way(("b",)),
    "outline": Way(("O",)),
    "why": Way(("enter",)),
    "search": Way(("slash", *"bridge", "enter", "n")),
    "topics": Way(("t",)),
    "topic": Way(("t", "e")),
    "topic-split": Way(("t", "s")),
    "topics-file": Way(("t", "w")),
    "note": Way(("e",)),
    "notes": Way(("v", "d", *NOTE, "n", "v", "s", "E")),
    "verdict": Way(("v",)),
    "confirm": Way(("e", "a", "ctrl+r")),
    "open": Way(("o",)),
    "pasted": Way(paste="The boatman's view\n\nNobody asked him."),
    "about": Way(("A",)),
    "export": Way(("x",)),
    "export-format": Way(("x", "shift+tab", "shift+tab", "shift+tab", "enter")),
    "settings": Way(("comma",)),
    "help": Way(("question_mark",)),
    "palette": Way(("ctrl+p",)),
    "palette-found": Way(("ctrl+p", *"doc")),
    "hint": Way(given={"hint": HINT.format_map(key_labels(COMMANDS))}),
    "problem": Way(given={"compare": refuses}),
}
"""By name; all but the progress, which waits for nothing but itself."""


@asynccontextmanager
async def at(
    make: Callable[..., PerspectivesApp], way: Way, size: tuple[int, int], **given: Any
) -> AsyncIterator[Pilot[Any]]:
    """The program with one of its screens open."""
    app = make(**{**way.given, **given})
    async with app.run_test(size=size, notifications=True) as pilot:
        await settle(pilot)
        if way.paste:
            app.post_message(Paste(way.paste))
            await pilot.pause()
        await pilot.press(*way.keys)
        await pilot.pause()
        for field in app.screen.query("Input, TextArea"):
            field.cursor_blink = False
        await pilot.pause()
        yield pilot


@asynccontextmanager
async def at_links(
    make: Callable[..., PerspectivesApp], found: Comparison, size: tuple[int, int]
) -> AsyncIterator[tuple[Pilot[Any], threading.Event]]:
    """The program while the links are there without labels, which follow after the event."""
    go_on, begun = threading.Event(), threading.Event()
    links = tuple(
        UnlabelledLink(
            a=each.a, b=each.b, score=each.score, label="related", confidence="possible", cues=()
        )
        for each in found.links
    )

    def compare(*_: object, progress: Any, first: Any, **__: object) -> Comparison:
        first(found.changed(links=links, only_here=(), speakers=()))
        progress("judging the pairs", 0.7)
        begun.set()
        go_on.wait(10)
        progress("judging the pairs", 0.9)
        return found

    app = make(compare=compare)
    async with app.run_test(size=size, notifications=True) as pilot:
        await until(begun.is_set)
        await until(lambda: app.screen.digest is not None)
        await pilot.pause()
        yield pilot, go_on
        go_on.set()


@asynccontextmanager
async def at_work(
    make: Callable[..., PerspectivesApp], found: Comparison, size: tuple[int, int]
) -> AsyncIterator[Pilot[Any]]:
    """The program while the documents are compared."""
    go_on, begun = threading.Event(), threading.Event()

    def compare(*_: object, progress: Callable[[str, float], None], **__: object) -> Comparison:
        progress("aligning the passages", 0.3)
        begun.set()
        go_on.wait(10)
        return found

    async with make(compare=compare).run_test(size=size) as pilot:
        await until(begun.is_set)
        await pilot.pause()
        yield pilot
        go_on.set()
