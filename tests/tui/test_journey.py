"""The main job from end to end: open, find a divergence, judge it, export, come back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from perspectives.core.comparison import Link
from perspectives.core.documents import Document
from perspectives.core.reading import read_all
from perspectives.core.topics.named import read_topics
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.compare.screen import CompareScreen
from perspectives.tui.digest.places import ends
from perspectives.tui.launch.open_documents import OpenDocuments
from perspectives.tui.screens.export import ExportScreen
from perspectives.tui.screens.note import NoteScreen
from perspectives.tui.screens.why import WhyScreen
from textual.pilot import Pilot
from textual.widgets import Input

SEEDS = Path(__file__).parents[2] / "seeds"
REAL = Path(__file__).parents[3] / "shared" / "seeds"
TOPIC = "Deportation outcomes"
THOUGHT = "both cannot be right"


def documents_of(kind: str) -> tuple[Document, ...]:
    if kind == "bundled":
        return read_all(SEEDS / f"{name}.md" for name in ("op-ed", "press-release", "news-story"))
    if not REAL.is_dir():
        pytest.skip("the real documents are not beside this checkout")
    return read_all([REAL])


def app(kind: str, notebook: Path) -> PerspectivesApp:
    return PerspectivesApp(
        OpenDocuments(documents_of(kind), read_topics(SEEDS / "topics.toml"), notebook)
    )


async def compared(pilot: Pilot[Any]) -> CompareScreen:
    screen = pilot.app.screen
    assert isinstance(screen, CompareScreen)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    assert screen.digest is not None
    return screen


async def to_divergence(pilot: Pilot[Any], screen: CompareScreen) -> Link:
    """Press n until the topic is there and ] until its divergence is."""
    assert screen.digest is not None
    for _ in screen.digest.topics:
        topic = screen.digest.topic(screen.position.topic).topic
        if topic is not None and topic.name == TOPIC:
            break
        await pilot.press("n")
    else:
        pytest.fail(f"n never came to {TOPIC}")
    link = screen.position.link
    if link is None or link.label != "diverge":
        await pilot.press("right_square_bracket")
        link = screen.position.link
    assert link is not None
    assert link.label == "diverge"
    return link


def verdict_and_note(screen: CompareScreen, link: Link) -> tuple[str | None, str]:
    note = screen.session.note_on(TOPIC, ends(link))
    return note.verdict, note.text


@pytest.mark.parametrize("kind", ["bundled", "real"])
async def test_what_a_reader_decides_is_exported_and_there_again(kind: str, tmp_path: Path) -> None:
    notebook, target = tmp_path / "notes.json", tmp_path / "comparison.md"

    async with app(kind, notebook).run_test(size=(120, 40)) as pilot:
        screen = await compared(pilot)
        link = await to_divergence(pilot, screen)

        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, WhyScreen)
        await pilot.press("escape", "e")
        await pilot.pause()
        assert isinstance(pilot.app.screen, NoteScreen)
        await pilot.press(*("space" if key == " " else key for key in THOUGHT), "escape")
        await pilot.press("v", "d")
        await pilot.pause()
        assert verdict_and_note(screen, link) == ("diverge", THOUGHT)

        await pilot.press("x")
        await pilot.pause()
        assert isinstance(pilot.app.screen, ExportScreen)
        pilot.app.screen.query_one(Input).value = str(target)
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("q")
    exported = target.read_text(encoding="utf-8")

    assert f"## {TOPIC}" in exported
    assert THOUGHT in exported
    assert all(cue.says.split("“")[0] in exported for cue in link.cues)
    async with app(kind, notebook).run_test(size=(80, 24)) as pilot:
        screen = await compared(pilot)
        assert verdict_and_note(screen, await to_divergence(pilot, screen)) == ("diverge", THOUGHT)
