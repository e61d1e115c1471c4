"""Draws docs/screen.svg, the picture in the README: the real program on the bundled example."""

from __future__ import annotations

import asyncio
import re
import tempfile
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from perspectives.core.reading import read_all
from perspectives.core.topics.named import read_topics
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.compare.screen import CompareScreen
from perspectives.tui.launch.open_documents import OpenDocuments
from textual.pilot import Pilot

TARGET = Path(__file__).parent.parent / "docs" / "screen.svg"
SIZE = 150, 40
TOPIC = "Deportation outcomes"
EXAMPLE = "op-ed.md", "press-release.md", "news-story.md"


async def main() -> None:
    """Run the program without a terminal, go to the topic, and keep what the screen shows."""
    with as_file(files("perspectives.seeds")) as seeds, tempfile.TemporaryDirectory() as empty:
        documents = read_all([seeds / name for name in EXAMPLE])
        topics = read_topics(seeds / "topics.toml")
        app = PerspectivesApp(OpenDocuments(documents, topics, Path(empty) / "notebook.json"))
        async with app.run_test(size=SIZE) as pilot:
            await go(pilot)
            picture = app.export_screenshot(title="perspectives", simplify=True)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(offline(picture), encoding="utf-8")


async def go(pilot: Pilot[Any]) -> None:
    """Wait for the comparison, then press the keys that a reader would."""
    screen = pilot.app.screen
    if not isinstance(screen, CompareScreen):
        raise TypeError("the program does not open on the compare screen")
    while screen.digest is None:
        await pilot.pause(0.1)
    names = [topic.name for topic in screen.digest.comparison.topics]
    await pilot.press(*["n"] * names.index(TOPIC))
    await pilot.pause(1)  # until the scrolling has come to rest


def offline(picture: str) -> str:
    """The picture with the reader's own fonts, none from the network, and the same each time."""
    picture = re.sub(r"\s*@font-face \{.*?\}", "", picture, flags=re.DOTALL)
    fonts = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"
    picture = re.sub(r"font-family: [^;]+", f"font-family: {fonts}", picture)
    return re.sub(r"terminal-\d+", "terminal", picture)


if __name__ == "__main__":
    asyncio.run(main())
