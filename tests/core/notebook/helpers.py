"""Documents and anchors for the tests of the notebook."""

from __future__ import annotations

from pathlib import Path

from perspectives.core import Document, read
from perspectives.core.notebook import Anchor, anchor

FIRST = (
    "Customs officers found forty rifles in a lorry at the bridge on Monday morning.\n\n"
    "The senators want every dealer near the border to report sales of more than two rifles.\n\n"
    "Nobody at the ministry was willing to say where the weapons had come from.\n"
)
SECOND = (
    "A spokesman for the dealers said that honest people would pay for the new rules.\n\n"
    "The bridge was closed for three hours while the lorry was searched.\n"
)


def document(path: Path, text: str, number: int = 1) -> Document:
    path.write_text(text, encoding="utf-8")
    return read(path, id=str(number))


def passage_anchor(source: Document, number: int) -> Anchor:
    return anchor(source, source.passage(number))
