"""How findings are put into words, the same in every export that people read."""

from __future__ import annotations

from ..comparison import Comparison, Confidence, Label, Nearest, Silence
from ..documents import Document
from ..visible import visible

GLYPHS: dict[Label, str] = {"agree": "✓", "diverge": "≠", "related": "·"}
SAID: dict[Label, str] = {
    "agree": "agree",
    "diverge": "diverge",
    "related": "related: same topic, you judge",
}


def label(name: Label, confidence: Confidence) -> str:
    """A label as a reader sees it: "≠ diverge (strong)"."""
    doubt = "" if name == "related" else f" ({confidence})"
    return f"{GLYPHS[name]} {SAID[name]}{doubt}"


def place(passage: str) -> str:
    """A passage as a reader cites it: "2 ¶7"."""
    document, _, number = passage.partition(".")
    return f"{document} ¶{number}"


def score(value: float) -> str:
    """A score, 0 to 1, without the idle zero: ".18"."""
    return f"{value:.2f}".removeprefix("0")


def nearest(found: Nearest | None) -> str:
    """What stands in for a match that was not found."""
    if found is None:
        return "no match found; nothing comes near"
    return f"no match found; nearest is {place(found.passage)} ({score(found.score)})"


def silence(found: Silence, comparison: Comparison) -> str:
    """Who is silent on a topic, with the nearest miss."""
    document = comparison.document(found.document)
    return f"{document.id} {one_line(document.name)}: {nearest(found.nearest)}"


def source(document: Document) -> str:
    """Title, author, outlet, date and kind on one line, as far as they are known."""
    known = (document.name, document.author, document.outlet, document.date, document.kind)
    return one_line(" · ".join(part for part in known if part))


def one_line(text: str) -> str:
    """Text from a document on one line, with nothing in it that a terminal would obey."""
    return visible(" ".join(text.split()))
