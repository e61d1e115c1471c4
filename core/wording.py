"""What is found put into words, the same on the screen, in a report and in every export.

Signs, labels, places, scores, silences and counts; text from documents on one safe line.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Literal

from .comparison import Comparison, Confidence, Cue, Label, Nearest, Silence
from .documents import Document, Passage, Span
from .labels.record import record
from .text.visible import REPLACEMENT, visible

SIGNS: dict[Label, str] = {"agree": "✓", "diverge": "≠", "related": "·"}
"""The sign of each label."""
ONLY_HERE = "○"
"""The sign of what has no match in another document."""
Side = Literal["diverge", "agree"]
SIDES: tuple[Side, ...] = ("diverge", "agree")
"""Labels that say something, the weightier first."""
COLUMNS = 100
"""Columns of a terminal that a line of text is wrapped to."""
_QUOTED = 88
"""Code points of a passage that are enough to know it by."""
_UNFIT: dict[int, str] = dict.fromkeys(
    (
        *(code for code in range(0x20) if chr(code) not in "\t\n"),
        *range(0x7F, 0xA0),
        *range(0xD800, 0xE000),
        *range(0xFDD0, 0xFDF0),
        *(plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
    ),
    REPLACEMENT,
)
"""Control characters, halves of surrogate pairs and what Unicode says is no character."""


def label(name: Label, confidence: Confidence) -> str:
    """A label as a reader sees it: "≠ diverge (strong)"."""
    if name == "related":
        return f"{SIGNS[name]} related: same topic, you judge"
    return f"{SIGNS[name]} {name} ({confidence})"


def place(passage: str) -> str:
    """A passage as a reader cites it: "2 ¶7"."""
    document, _, number = passage.partition(".")
    return f"{document} ¶{number}"


def where(passage: Passage) -> str:
    """A passage with the place that its source gives it: "¶7, page 3"."""
    locator = f", {one_line(passage.locator)}" if passage.locator else ""
    return f"¶{passage.number}{locator}"


def cited(passage: Passage) -> str:
    """A passage with its document and the place that its source gives it: "2 ¶7, page 3"."""
    return f"{passage.document} {where(passage)}"


def sides(
    cue: Cue, documents: tuple[str, str], comparison: Comparison
) -> Iterator[tuple[str, Span]]:
    """Where each of the two spans of a cue stands, as a reader cites it, with the span."""
    for document, span in zip(documents, (cue.a, cue.b), strict=True):
        passage = comparison.document(document).passage_at(span.start)
        yield (cited(passage) if passage else document), span


def score(value: float) -> str:
    """A score, 0 to 1, without the idle zero: ".18"."""
    return f"{value:.2f}".removeprefix("0")


def nearest(miss: Nearest | None, *, document: bool = True) -> str:
    """What stands in for a match that was not found, with the nearest miss.

    Args:
        miss: The passage that comes nearest.
        document: Whether to name its document, which may be plain from where this stands.
    """
    if miss is None:
        return "no match found; nothing comes near"
    whole = place(miss.passage)
    there = whole if document else whole.partition(" ")[2]
    return f"no match found; nearest is {there} ({score(miss.score)})"


def silence(silent: Silence, comparison: Comparison) -> str:
    """Who is silent on a topic, with its sign and the nearest miss."""
    document = comparison.document(silent.document)
    return f"{ONLY_HERE} {document.id} {one_line(document.name)}: {nearest(silent.nearest)}"


def unlinked(count: int) -> str:
    """What is said of pairs that are too many to be linked."""
    return (
        f"{count:,} more pairs are alike enough but not linked: so many others are more alike "
        "(the setting most_links)"
    )


def right_before(cue: Cue) -> str:
    """How often the rule of a cue was right where that was counted; "" where it was not."""
    count = record(f"{cue.kind}/{cue.rule}")
    return f"right {count.right} of {count.shown} on texts it was not made on" if count else ""


def source(document: Document) -> str:
    """Title, author, outlet, date and kind on one line, as far as they are known."""
    known = (document.name, document.author, document.outlet, document.date, document.kind)
    return one_line(" · ".join(part for part in known if part))


def made_by(comparison: Comparison) -> str:
    """The program's version and its settings, so that the comparison can be made again."""
    settings = ", ".join(f"{k} {v}" for k, v in comparison.engine.settings.model_dump().items())
    return f"perspectives {comparison.engine.version} · {settings}"


def one_line(text: str) -> str:
    """Text from a document on one line, with nothing in it that a terminal would obey."""
    return visible(" ".join(text.split()))


def shortened(text: str) -> str:
    """So much of a text that it is known again."""
    # Scripts without spaces have no word to cut at.
    cut = text[:_QUOTED].rpartition(" ")[0] or text[:_QUOTED]
    return text if len(text) <= _QUOTED else f"{cut} …"


def plain(text: str) -> str:
    """Text without what XML, HTML and spreadsheets cannot hold, one code point for one."""
    return text.translate(_UNFIT)


def wrapped(text: str, indent: int = 0, hang: int = 0) -> list[str]:
    """Text in lines of at most `COLUMNS`.

    Args:
        text: Words on one line.
        indent: Spaces before every line.
        hang: Spaces more before every line but the first.
    """
    before = " " * indent
    return textwrap.wrap(
        text, COLUMNS, initial_indent=before, subsequent_indent=before + " " * hang
    )
