"""Speed of the screen in a pseudo-terminal of 160x50; `make bench-screen` runs it.

Prints a table and writes it to docs/benchmarks-screen.md. Figures are reported, never asserted:
they depend on the machine.
"""

from __future__ import annotations

import os
import platform
import tempfile
from pathlib import Path
from statistics import median

from long_documents import CHILD, Row, compared, huge
from terminal import Terminal

ROOT = Path(__file__).parents[2]


Seconds = dict[str, list[float]]

EXAMPLE = b"ICE has deported"
"""How the first text of the example begins."""


def main() -> None:
    """Measure, print and keep."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [*first_paint(folder), *huge(folder / "huge"), *compared(folder / "compared")]
    lines = ["| what | measured | target |", "|---|---|---|"]
    lines += [f"| {what} | {measured} | {target} |" for what, measured, target in rows]
    print("\n".join(lines))
    target = ROOT / "docs" / "benchmarks-screen.md"
    target.write_text(HEAD.format(machine()) + "\n".join(lines) + "\n", encoding="utf-8")


HEAD = """# Speed of the screen

Made by `make bench-screen`: the program in a pseudo-terminal of 160x50, keys written to it, and
the time until its last byte. {} The huge documents hold 100 000 passages of 6 to 60 words each,
66 MB in all, with a made-up comparison of 3 000 links and 12 topics. A stall is how long the event
loop stood still at a time. The figures are of a machine that does other work too: the ratios, made
by turns within one run, say more than the times.

"""


def machine() -> str:
    """Which machine this is."""
    load = os.getloadavg()[0]
    return (
        f"{os.cpu_count()} cores, Python {platform.python_version()}, load {load:.1f} at the end."
    )


def first_paint(folder: Path) -> list[Row]:
    """Start to first frame and to first text, the minimal program and the example by turns."""
    wall: Seconds = {"minimal": [], "frame": [], "text": []}
    spent: Seconds = {"minimal": [], "frame": [], "text": []}

    def mark(terminal: Terminal, what: str, words: bytes) -> None:
        wall[what].append(terminal.until(words) - terminal.started)
        spent[what].append(terminal.spent())

    for _ in range(9):
        with Terminal(CHILD, "minimal", str(folder)) as terminal:
            mark(terminal, "minimal", b"painted")
        with Terminal(CHILD, "example", str(folder)) as terminal:
            mark(terminal, "frame", b"perspectives")
            mark(terminal, "text", EXAMPLE)
    least, frame, text = (f"{median(each) * 1000:.0f} ms" for each in wall.values())
    return [
        ("first paint, minimal Textual program", least, ""),
        ("first frame, bundled example", frame, ""),
        ("text painted, bundled example", text, ""),
        ("first frame: ratio, in processor time", ratios(wall, spent, "frame"), "1.3"),
        ("text painted: ratio, in processor time", ratios(wall, spent, "text"), ""),
    ]


def ratios(wall: Seconds, spent: Seconds, what: str) -> str:
    """How often the minimal program's time, by the clock and by what the processor did."""
    both = (zip(each["minimal"], each[what], strict=True) for each in (wall, spent))
    return ", ".join(f"{median(ours / least for least, ours in pairs):.2f}" for pairs in both)


if __name__ == "__main__":
    main()
