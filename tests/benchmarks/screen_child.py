"""What `bench_screen.py` runs in a pseudo-terminal: a minimal program, or the real one."""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path


def minimal() -> None:
    """The least that Textual can show."""
    from textual.app import App, ComposeResult
    from textual.widgets import Static

    class Minimal(App[None]):
        def compose(self) -> ComposeResult:
            yield Static("painted")

    Minimal().run()


def example(folder: Path) -> None:
    """The program as it is started without arguments."""
    from perspectives.tui.cli.entry import main

    main(["--notebook", str(folder / "notebook.json")])


def huge(folder: Path) -> None:
    """Three documents of 100 000 passages; the comparison is made up, as the screen is measured."""
    run(folder, found)


def compared(folder: Path) -> None:
    """The documents of a folder, compared by the engine."""
    run(folder, None)


def run(folder: Path, compare: Callable[..., object] | None) -> None:
    """The program, telling when everything was read and how long its event loop ever stood."""
    from argparse import Namespace

    from perspectives.tui.app import PerspectivesApp
    from perspectives.tui.launch.sources import Sources
    from perspectives.tui.launch.start import Start

    class Told(Start):
        def read(self, shown):
            opened = super().read(shown)
            (folder / "read").write_text(str(time.monotonic()), encoding="utf-8")
            return replace(opened, compare=compare)

    class Beating(PerspectivesApp):
        def on_mount(self) -> None:
            self.run_worker(beat(folder / "stall"))

    sources = Sources(Namespace(offline=True, skip_unreadable=False))
    paths = sorted(folder.glob("*.txt"))
    gc.disable()
    Beating(Told(sources, paths, notebook=str(folder / "notebook.json"))).run()


async def beat(file: Path, every: float = 0.005) -> None:
    """Keep the longest time that the event loop stood still, in seconds, since the file went.

    What other programs took of it meanwhile is not counted.
    """
    worst = 0.0
    while True:
        before, spent = time.monotonic(), time.process_time()
        await asyncio.sleep(every)
        late = min(time.monotonic() - before - every, time.process_time() - spent)
        if not file.exists() or late > worst:
            worst = late
            file.write_text(str(worst), encoding="utf-8")


def found(documents, *_, **__):
    """3 000 links, every other one on one of twelve topics."""
    from perspectives.core.comparison import Comparison, Cue, Engine, Link, Membership, Topic
    from perspectives.core.settings import Settings

    def link(number: int) -> Link:
        sides = [documents[(number + side) % 3].passages[(number * 33) % 99_000] for side in (0, 1)]
        a, b = sorted(sides, key=lambda passage: passage.id)
        words = [{"start": p.start, "end": p.start + 9, "text": p.text[:9]} for p in (a, b)]
        label = ("agree", "diverge", "related")[number % 3]
        cue = Cue(kind="wording", label=label, a=words[0], b=words[1], says="The same words.")
        return Link(a=a.id, b=b.id, score=0.4, label=label, confidence="possible", cues=(cue,))

    links = [link(number) for number in range(3000)]
    topics = [
        Topic(
            id=f"t{number}",
            name=f"Topic {number}",
            origin="named",
            terms=("word",),
            passages=tuple(
                Membership(passage=side, score=0.5)
                for side in dict.fromkeys(s for each in links[number::24] for s in (each.a, each.b))
            ),
            relations=(),
            silent=(),
        )
        for number in range(12)
    ]
    engine = Engine(version="0", settings=Settings())
    return Comparison(
        engine=engine, documents=documents, topics=tuple(topics), links=tuple(links), only_here=()
    )


CASES = {
    "minimal": lambda _: minimal(),
    "example": example,
    "huge": huge,
    "compared": compared,
}

if __name__ == "__main__":
    CASES[sys.argv[1]](Path(sys.argv[2]))
