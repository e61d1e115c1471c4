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
    seconds: dict[str, list[float]] = {"minimal": [], "frame": [], "text": []}
    for _ in range(9):
        with Terminal(CHILD, "minimal", str(folder)) as terminal:
            seconds["minimal"].append(terminal.until(b"painted") - terminal.started)
        with Terminal(CHILD, "example", str(folder)) as terminal:
            seconds["frame"].append(terminal.until(b"perspectives") - terminal.started)
            seconds["text"].append(terminal.until(EXAMPLE) - terminal.started)
    least, frame, text = (f"{median(each) * 1000:.0f} ms" for each in seconds.values())

    def ratio(what: str) -> str:
        pairs = zip(seconds["minimal"], seconds[what], strict=True)
        return f"{median(ours / least for least, ours in pairs):.2f}"

    return [
        ("first paint, minimal Textual program", least, ""),
        ("first frame, bundled example", frame, ""),
        ("text painted, bundled example", text, ""),
        ("first frame: ratio", ratio("frame"), "1.3"),
        ("text painted: ratio", ratio("text"), ""),
    ]


if __name__ == "__main__":
    main()
