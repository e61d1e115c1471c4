"""Documents of 100 000 passages on the screen, and what the screen does while it works."""

from __future__ import annotations

import random
import time
from pathlib import Path
from statistics import median

from terminal import Terminal

CHILD = str(Path(__file__).with_name("screen_child.py"))
TIMES = 15
PASSAGES, COMPARED = 100_000, 1_000
FIRST = b"firstwords"
"""What the first document begins with."""

Row = tuple[str, str, str]


def huge(folder: Path) -> list[Row]:
    """Three documents of 100 000 passages."""
    write(folder, PASSAGES)
    rows: list[Row] = []
    with Terminal(CHILD, "huge", str(folder)) as terminal:
        rows += opened(terminal, folder)
        terminal.until(b"Topic 1")
        terminal.settled(1)
        stall(folder)
        keys = {"page scroll": b" ", "next topic": b"n", "next passage": b"j"}
        targets = {"page scroll": "p50 60 ms", "next topic": "40 ms", "next passage": "16 ms"}
        for what, key in keys.items():
            began = terminal.spent()
            seconds = [terminal.press(key) for _ in range(TIMES)]
            each = (terminal.spent() - began) / TIMES
            rows.append((f"{what}, p50 / worst", spread(seconds), targets[what]))
            rows.append(("the same in processor time, mean", f"{each * 1000:.0f} ms", ""))
        sizes = [terminal.resize(120, 40), terminal.resize(160, 50), terminal.resize(140, 45)]
        rows.append(("resize, p50 of 3", f"{median(sizes):.2f} s", "1 s"))
        rows.append(("longest stall so far", stall(folder), "100 ms"))
        rows += views(terminal, folder)
        now, most = terminal.memory(), terminal.memory("VmHWM")
    return [*rows, ("memory at the end / at most", f"{now:.0f} / {most:.0f} MB", "300 MB")]


def opened(terminal: Terminal, folder: Path) -> list[Row]:
    """From the start to the text, and until everything is read."""
    frame = terminal.until(b"perspectives") - terminal.started
    text = terminal.until(FIRST) - terminal.started
    terminal.until(b"3 documents")
    read = float((folder / "read").read_text(encoding="utf-8")) - terminal.started
    return [
        ("first frame, 3 × 100 000 passages", f"{frame * 1000:.0f} ms", ""),
        ("text painted, 3 × 100 000", f"{text:.2f} s", "1.5 s"),
        ("all of it read", f"{read:.1f} s", ""),
        ("longest stall meanwhile", stall(folder), "100 ms"),
    ]


def views(terminal: Terminal, folder: Path) -> list[Row]:
    """What opens over the documents, each left again with escape."""
    rows: list[Row] = []
    for what, key in {"base view": b"b", "grid": b"m", "topics": b"t", "notes": b"E"}.items():
        seconds = terminal.press(key)
        terminal.press(b"\x1b")
        rows.append((f"{what} opened", f"{seconds * 1000:.0f} ms", ""))
    rows.append(("longest stall meanwhile", stall(folder), "100 ms"))
    terminal.press(b"/")
    began = time.monotonic()
    terminal.type(b"firstwords\r")
    seconds = terminal.until(b"1 of 1") - began
    rows.append(("search for a word in 66 MB", f"{seconds:.1f} s", ""))
    rows.append(("longest stall meanwhile", stall(folder), "100 ms"))
    return rows


def compared(folder: Path) -> list[Row]:
    """What the keys do while the engine compares three documents of 1 000 passages."""
    write(folder, COMPARED)
    with Terminal(CHILD, "compared", str(folder)) as terminal:
        terminal.until(b"3 documents")
        terminal.settled()
        stall(folder)
        seconds = [terminal.press(b"j", quiet=0.02) for _ in range(40)]
        longest = stall(folder)
    return [
        ("next passage while 3 × 1 000 are compared, p50 / worst", spread(seconds), ""),
        ("longest stall meanwhile", longest, "100 ms"),
    ]


def stall(folder: Path) -> str:
    """How long the event loop stood still at most since this was asked last."""
    file = folder / "stall"
    seconds = float(file.read_text(encoding="utf-8") or 0) if file.exists() else 0.0
    file.unlink(missing_ok=True)
    return f"{seconds * 1000:.0f} ms"


def spread(seconds: list[float]) -> str:
    """The middle one and the worst."""
    return f"{median(seconds) * 1000:.0f} / {max(seconds) * 1000:.0f} ms"


def write(folder: Path, passages: int) -> None:
    """Write three documents of made-up words."""
    folder.mkdir()
    chance = random.Random(1)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=chance.randint(2, 10))) for _ in range(4000)]
    for number in range(3):
        with (folder / f"{number}.txt").open("w", encoding="utf-8") as file:
            file.write("firstwords stand here.\n\n" if not number else "")
            for _ in range(passages - (not number)):
                line = " ".join(chance.choices(words, k=chance.randint(6, 60)))
                file.write(f"{line.capitalize()}.\n\n")
