"""Speed of the screen in a pseudo-terminal of 160x50; `make bench-screen` runs it.

Prints a table and writes it to docs/benchmarks-screen.md. Figures are reported, never asserted:
they depend on the machine.
"""

from __future__ import annotations

import os
import platform
import random
import tempfile
from pathlib import Path
from statistics import median

from terminal import Terminal

ROOT = Path(__file__).parents[2]
CHILD = str(Path(__file__).with_name("screen_child.py"))
TIMES = 15
PASSAGES = 100_000

Row = tuple[str, str, str]


def main() -> None:
    """Measure, print and keep."""
    with tempfile.TemporaryDirectory() as name:
        rows = [*first_paint(Path(name)), *huge(Path(name))]
    lines = ["| what | measured | target |", "|---|---|---|"]
    lines += [f"| {what} | {measured} | {target} |" for what, measured, target in rows]
    print("\n".join(lines))
    target = ROOT / "docs" / "benchmarks-screen.md"
    target.write_text(HEAD.format(machine()) + "\n".join(lines) + "\n", encoding="utf-8")


HEAD = """# Speed of the screen

Made by `make bench-screen`: the program in a pseudo-terminal of 160x50, keys written to it, and
the time until its last byte. {} The huge documents hold 100 000 passages of 6 to 60 words each,
66 MB in all, with a made-up comparison of 3 000 links and 12 topics.

"""


def machine() -> str:
    """Which machine this is."""
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, load {load:.1f} at the end."
    )


def first_paint(folder: Path) -> list[Row]:
    """Start to first text, the minimal program and the bundled example by turns."""
    seconds: dict[str, list[float]] = {"minimal": [], "example": []}
    marks = {"minimal": b"painted", "example": b"perspectives"}
    for _ in range(7):
        for name, mark in marks.items():
            with Terminal(CHILD, name, str(folder)) as terminal:
                seconds[name].append(terminal.until(mark) - terminal.started)
    least, ours = (median(seconds[name]) for name in marks)
    ratio = median(b / a for a, b in zip(*seconds.values(), strict=True))
    return [
        ("first paint, minimal Textual program", f"{least * 1000:.0f} ms", ""),
        ("first paint, bundled example", f"{ours * 1000:.0f} ms", ""),
        ("ratio of the two", f"{ratio:.2f}", "1.3"),
    ]


def huge(folder: Path) -> list[Row]:
    """Three documents of 100 000 passages."""
    first_words = write(folder)
    with Terminal(CHILD, "huge", str(folder)) as terminal:
        painted = terminal.until(first_words)
        read = float((folder / "read").read_text(encoding="utf-8"))
        terminal.until(b"Topic 1")
        terminal.settled(1)
        keys = {"page scroll": b" ", "next topic": b"n", "next passage": b"j"}
        spent = {what: sorted(repeat(terminal, key)) for what, key in keys.items()}
        sizes = [terminal.resize(120, 40), terminal.resize(160, 50), terminal.resize(140, 45)]
        memory, most = terminal.memory(), terminal.memory("VmHWM")
    targets = {"page scroll": "p50 60 ms", "next topic": "40 ms", "next passage": "16 ms"}
    return [
        ("reading 3 × 100 000 passages", f"{read - terminal.started:.1f} s", ""),
        ("text painted once read, 3 × 100 000", f"{painted - read:.2f} s", "1.5 s"),
        *((f"{what}, p50 / worst", spread(spent[what]), targets[what]) for what in keys),
        ("resize, p50 of 3", f"{median(sizes):.2f} s", "1 s"),
        ("memory at the end / at most", f"{memory:.0f} / {most:.0f} MB", "300 MB"),
    ]


def repeat(terminal: Terminal, key: bytes) -> list[float]:
    """The seconds that a key takes, pressed some times."""
    return [terminal.press(key) for _ in range(TIMES)]


def spread(seconds: list[float]) -> str:
    """The middle one and the worst."""
    return f"{median(seconds) * 1000:.0f} / {max(seconds) * 1000:.0f} ms"


def write(folder: Path) -> bytes:
    """Write the documents; returns the words that the first one begins with."""
    chance = random.Random(1)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 10))) for _ in range(4000)]
    for number in range(3):
        with (folder / f"{number}.txt").open("w", encoding="utf-8") as file:
            file.write("firstwords stand here.\n\n" if not number else "")
            for _ in range(PASSAGES):
                line = " ".join(chance.choices(words, k=chance.randint(6, 60)))
                file.write(f"{line.capitalize()}.\n\n")
    return b"firstwords"


if __name__ == "__main__":
    main()
