"""Measure figures and dates against what a careful reader lists: bench_figures.py LIST TEXTS...

LIST holds for each sheet the rows with literal words per document; TEXTS are an event of three
outlets (JSON) or the documents themselves. A row is right when all its quotations stand in the
words of one line of the list; a line is found when a right row has its words. Every row that no
line holds is printed, and every line that no row has.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from perspectives.core import Document, read_all
from perspectives.core.sheets import SHEETS, make_sheet
from perspectives.core.sheets.rendering import one_line
from perspectives.core.sheets.sheet import Row
from sets import document

Places = list[tuple[str, int, int]]


def documents(paths: Sequence[str]) -> tuple[Document, ...]:
    """An event as documents with their dates, a passage a paragraph; or files as they are read."""
    if not paths[0].endswith(".json"):
        return tuple(read_all(paths))
    outlets = json.loads(Path(paths[0]).read_text())["documents"]
    return tuple(
        document(number, [" ".join(each) for each in outlet["paragraphs"]]).model_copy(
            update={"date": outlet["date"], "title": outlet["title"]}
        )
        for number, outlet in enumerate(outlets, 1)
    )


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


def main(gold: str, *paths: str) -> None:
    """Print the counts of both sheets."""
    lists = json.loads(Path(gold).read_text())
    for name in [each for each in ("figures", "dates") if each in SHEETS]:
        print("\n".join(measured(name, lists[name], documents(paths))))


if __name__ == "__main__":
    main(*sys.argv[1:])
