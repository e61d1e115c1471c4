"""How many rows of the sheets are right, and how much of a careful reader's list they find.

    python tests/benchmarks/bench_sheets.py FOLDER

FOLDER holds sheets/*.sheets.json, triples_dev/, and beside it seeds/. Figures, dates and voices are
scored by cell; names, wording and alone by rows: a row is right when the list has it. Rows that
the list does not have are printed, so that they can be judged.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from perspectives.core import Document, read_all
from perspectives.core.sheets import SHEETS, make_sheet
from perspectives.core.sheets.sheet import Row
from perspectives.core.text.corpus import Corpus
from sets import triples

BY_CELL = ("figures", "dates", "voices")
BY_ROW = ("names", "wording", "alone")


def main(folder: Path) -> None:
    for file in sorted((folder / "sheets").glob("*.sheets.json")):
        gold = json.loads(file.read_text())
        texts = documents(folder, gold["collection"])
        corpus = Corpus(texts)
        sentences = _sentences(folder, gold["collection"])
        print(gold["collection"])
        for name in (*BY_CELL, *BY_ROW):
            if name in SHEETS:
                rows = make_sheet(name, texts, corpus).rows
                _score(name, rows, gold[name], sentences)


def documents(folder: Path, collection: str) -> Sequence[Document]:
    """The documents of a list, those of an event with their dates."""
    if collection == "real":
        return read_all(sorted(map(str, (folder.parent / "seeds").glob("*.txt"))))
    events = triples(folder / "triples_dev", paragraphs=True)
    event = next(event for event in events if event.name == collection)
    return [
        document.model_copy(update={"date": outlet["date"]})
        for document, outlet in zip(event.documents, event.notes["documents"], strict=True)
    ]


def _score(
    name: str, rows: Sequence[Row], gold: Sequence[Any], sentences: Mapping[str, str]
) -> None:
    wanted = [_literals(row, sentences) for row in gold]
    strange = [row for row in rows if not _found(row, [s for some in wanted for s in some])]
    shown = [words for row in rows for words in _said(row)]
    must = [_literals(row, sentences) for row in gold if not row.get("optional")]
    cells = [literal for some in must for literal in some]
    missed = [literal for literal in cells if not _has(literal, shown)]
    print(
        f"{name}: {len(rows) - len(strange)} of {len(rows)} rows are in the list; "
        f"{len(cells) - len(missed)} of {len(cells)} listed cells are shown, "
        f"{sum(any(_has(s, shown) for s in some) for some in must)} of {len(must)} listed rows"
    )
    for row in strange:
        print(f"    not listed: {row.name[:90]} | {row.note[:90]}")
    if name in BY_CELL:
        for literal in missed:
            print(f"    missed: {literal[:100]}")


def _sentences(folder: Path, collection: str) -> dict[str, str]:
    """The sentences of an annotated event by their names: "A15.1"."""
    file = folder / "triples_dev" / f"{collection}.json"
    documents = json.loads(file.read_text())["documents"] if file.exists() else ()
    return {
        f"{document['doc']}{p}.{s}": sentence
        for document in documents
        for p, paragraph in enumerate(document["paragraphs"], 1)
        for s, sentence in enumerate(paragraph, 1)
    }


def _literals(row: Any, sentences: Mapping[str, str]) -> list[str]:
    if "cells" in row:
        return [_plain(words) for cell in row["cells"].values() for words in cell]
    return [_plain(sentences.get(row["claim"], row["claim"]))[:60]]


def _said(row: Row) -> list[str]:
    return [_plain(quote.sentence.text) for cell in row.cells for quote in cell.quotes]


def _found(row: Row, wanted: Iterable[str]) -> bool:
    here = _said(row)
    return any(_has(literal, here) for literal in wanted)


def _has(literal: str, sentences: Iterable[str]) -> bool:
    return any(literal in sentence for sentence in sentences)


def _plain(text: str) -> str:
    """Words without case, marks and blanks."""
    return " ".join(re.findall(r"\w+", text.casefold()))


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/eval"))
