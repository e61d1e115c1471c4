"""How many rows of figures and dates are right as a whole: python bench_figures.py FOLDER

A row is right when all its quotations stand in the words of one line of a careful reader's list,
and, where several documents give it, when it has all of them and says how they stand to each other;
a line is found when a right row has its words. Rows that no line holds are printed, and lines that
no row has. FOLDER as for bench_sheets.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bench_sheets import documents
from perspectives.core import Document
from perspectives.core.sheets import make_sheet
from perspectives.core.sheets.sheet import Row
from perspectives.core.text.visible import one_line

Places = list[tuple[str, int, int]]


def places(line: Mapping[str, Any], texts: Mapping[str, str]) -> Places:
    """Where the words of a line stand."""
    found: Places = []
    for name, words in line["cells"].items():
        number = name if name in texts else str("ABCDEFGH".index(name) + 1)
        for each in words:
            at = texts[number].find(each)
            while at >= 0:
                found.append((number, at, at + len(each)))
                at = texts[number].find(each, at + 1)
    return found


def held(row: Row, words: Places) -> bool:
    """Whether all quotations of a row stand in some words."""
    return all(
        any(
            cell.document == number and quote.span.start < end and start < quote.span.end
            for number, start, end in words
        )
        for cell in row.cells
        for quote in cell.quotes
    )


def whole(row: Row, line: Mapping[str, Any]) -> bool:
    """Whether a row has all documents of a line, and says how they stand to each other."""
    if len(line["cells"]) == 1 or "status" not in line:
        return True
    return len(row.cells) == len(line["cells"]) and row.mark == line["status"]


def told(row: Row) -> str:
    """A row on one line."""
    said = (f"{c.document}: {c.value} “{q.span.text}”" for c in row.cells for q in c.quotes)
    return one_line(f"{row.mark} {row.name} | {' / '.join(said)}")


def measured(
    name: str, gold: Sequence[Mapping[str, Any]], texts: Sequence[Document]
) -> Iterator[str]:
    """The counts of one sheet, then what is wrong and what is missed."""
    by_id = {each.id: each.text for each in texts}
    lines = [(line, places(line, by_id)) for line in gold]
    rows = make_sheet(name, texts).rows
    holding = [
        [line for line, words in lines if held(row, words) and whole(row, line)] for row in rows
    ]
    optional = [bool(found) and all(line.get("optional") for line in found) for found in holding]
    counted = [
        (row, found) for row, found, no in zip(rows, holding, optional, strict=True) if not no
    ]
    right = sum(bool(found) for _, found in counted)
    wanted = [line for line in gold if not line.get("optional")]
    reached = [line for line in wanted if any(line in found for found in holding)]
    yield f"{name}: right {right} of {len(counted)}, found {len(reached)} of {len(wanted)}"
    yield from (f"  wrong: {told(row)}" for row, found in counted if not found)
    yield from (f"  missed: {json.dumps(line['cells'])}" for line in wanted if line not in reached)


def main(folder: Path) -> None:
    """Print the counts of both sheets for each list."""
    for file in sorted((folder / "sheets").glob("*.sheets.json")):
        lists = json.loads(file.read_text())
        texts = documents(folder, lists["collection"])
        print(lists["collection"])
        for name in ("figures", "dates"):
            print("\n".join(measured(name, lists[name], texts)))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/eval"))
