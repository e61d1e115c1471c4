"""What `bench_screen.py` runs in a pseudo-terminal: a minimal program, or the real one."""

from __future__ import annotations

import sys
import time
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
    from perspectives.tui.cli import main

    main(["--notebook", str(folder / "notebook.json")])


def huge(folder: Path) -> None:
    """Three documents of 100 000 passages; the comparison is made up, as the screen is measured."""
    from perspectives.core.reading import read_all
    from perspectives.tui.app import PerspectivesApp
    from perspectives.tui.opened import Opened

    documents = read_all(sorted(folder.glob("*.txt")))
    (folder / "read").write_text(str(time.monotonic()), encoding="utf-8")
    PerspectivesApp(Opened(documents, None, folder / "notebook.json", compare=found)).run()


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


if __name__ == "__main__":
    {"minimal": lambda _: minimal(), "example": example, "huge": huge}[sys.argv[1]](
        Path(sys.argv[2])
    )
