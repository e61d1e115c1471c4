"""Tables of results: on the screen, and in docs/benchmarks.md between two marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

FILE = Path(__file__).parents[2] / "docs" / "benchmarks.md"


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table; numbers with three decimals, None as a dash."""
    lines = [list(head), ["---"] * len(head), *([_cell(value) for value in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def publish(section: str, text: str, file: Path = FILE) -> None:
    """Print a section, and put it in the file in place of what it held under its mark before."""
    print(f"\n{text}\n")
    opening, closing = f"<!-- {section} -->", f"<!-- end of {section} -->"
    old = file.read_text(encoding="utf-8") if file.exists() else "# Benchmarks\n"
    before, _, rest = old.partition(opening)
    after = rest.partition(closing)[2]
    block = f"{opening}\n{text.strip()}\n{closing}"
    new = f"{before.rstrip()}\n\n{block}\n{after.lstrip() and chr(10) + after.lstrip()}"
    file.parent.mkdir(exist_ok=True)
    file.write_text(new, encoding="utf-8")


def _cell(value: object) -> str:
    if value is None:
        return "–"
    # Without the nought before the point, but with the one of 10.5.
    return re.sub(r"\b0\.", ".", f"{value:.3f}") if isinstance(value, float) else str(value)
