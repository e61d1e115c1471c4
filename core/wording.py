"""What is found put into words.

Signs, places, scores, silences and counts, the same on the screen, in a report and in every export;
labels as reports and exports tell them; text from documents on one safe line.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Literal

from .comparison import Comparison, Confidence, Cue, Label, Link, Nearest, OnlyHere, Silence, Topic
from .documents import Document, Passage, Span
from .labels.record import record
from .plural import number_of
from .text.visible import one_line

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


def label(name: Label, confidence: Confidence) -> str:
    """A label as a reader sees it: "≠ diverge (strong)"."""
    if name == "related":
        return f"{SIGNS[name]} related: same topic, you judge"
    return f"{SIGNS[name]} {name} ({confidence})"


def label_of(link: Link) -> str:
    """The label of a link as a reader sees it; an agreement of copies is "✓ same text"."""
    if link.same_text:
        return f"{SIGNS[link.label]} {link.called}"
    return label(link.label, link.confidence)


def by_origin(documents: int, origins: int) -> str:
    """How many documents, and how many sources are behind them: "5 documents, 2 origins"."""
    return f"{documents} documents, {number_of(origins, 'origin')}"


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


def cue_line(cue: Cue) -> tuple[str, str, str]:
    """A cue as every report tells it: its sign, its kind, and its sentence on one safe line."""
    return SIGNS[cue.label], cue.kind, one_line(cue.says)


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


def named(document: str, comparison: Comparison) -> str:
    """A document by its number and name: "2 Gazette"."""
    return f"{document} {comparison.called(document)}"


def named_place(passage: str, comparison: Comparison) -> str:
    """A passage with the name of its document: "2 Gazette ¶7"."""
    document, _, number = passage.partition(".")
    return f"{named(document, comparison)} ¶{number}"


def nearest(miss: Nearest | None, *, document: bool = True) -> str:
    """What stands in for a match that was not found, with the nearest miss.

    Args:
        miss: The passage that comes nearest.
        document: Whether to name its document, which may be plain from where this stands.
    """
    if miss is None:
        return "no match found; nothing comes near"
    return f"no match found; nearest is {_near(miss, document)}"


def alone(only: OnlyHere, comparison: Comparison) -> str:
    """What stands in for a match of a sentence; its passage may well be linked with another."""
    links = comparison.links_of(only.passage)
    if not links:
        return nearest(only.nearest)
    other = links[0].b if links[0].a == only.passage else links[0].a
    if only.nearest is None or only.nearest.passage == other:
        miss = f" ({score(only.nearest.score)})" if only.nearest else ""
        return f"no sentence like it found; its passage is linked with {place(other)}{miss}"
    return (
        f"no sentence like it found; nearest is {_near(only.nearest)}, and its passage is linked "
        f"with {place(other)}"
    )


def silence(silent: Silence, topic: Topic, comparison: Comparison) -> str:
    """Who is silent on a topic, with the nearest miss."""
    nearest_miss = missing(silent, topic, comparison)
    return f"{ONLY_HERE} {named(silent.document, comparison)}: {nearest_miss}"


def missing(silent: Silence, topic: Topic, comparison: Comparison, *, document: bool = True) -> str:
    """What stands in for a document that is silent on a topic; its nearest passage may be linked.

    Args:
        silent: The document, with its nearest miss.
        topic: What it is silent on.
        comparison: The comparison.
        document: Whether to name the document of the nearest miss.
    """
    miss, other = silent.nearest, partner(silent.nearest, topic, comparison)
    if miss is None or other is None:
        return nearest(miss, document=document)
    return (
        f"nothing on it found; nearest is {_near(miss, document)}, which is linked with "
        f"{place(other)}"
    )


def partner(miss: Nearest | None, topic: Topic, comparison: Comparison) -> str | None:
    """Id of the passage on a topic that a nearest miss is linked with all the same."""
    members = topic.members
    links = comparison.links_of(miss.passage) if miss else ()
    return next((end for link in links for end in (link.a, link.b) if end in members), None)


def _near(miss: Nearest, document: bool = True) -> str:
    whole = place(miss.passage)
    return f"{whole if document else whole.partition(' ')[2]} ({score(miss.score)})"


def unlinked(count: int) -> str:
    """What is said of pairs that are too many to be linked."""
    return (
        f"{count:,} more pairs are alike enough but not linked: so many others are more alike "
        "(the setting most_links)"
    )


def record_of(cue: Cue) -> str:
    """How often the rule of a cue was right where that was counted; "" where it was not."""
    count = record(f"{cue.kind}/{cue.rule}")
    return f"right {count.right} of {count.shown} on texts it was not made on" if count else ""


def source(document: Document, name: str = "") -> str:
    """Title, author, outlet, date and kind on one line, as far as they are known.

    Args:
        document: The document.
        name: What it is called elsewhere; it comes first where the line does not hold it.
    """
    parts = (document.name, document.author, document.outlet, document.date, document.kind)
    known = one_line(" · ".join(part for part in parts if part))
    return known if name in known else f"{name}: {known}"


def made_by(comparison: Comparison) -> str:
    """The program's version and its settings, so that the comparison can be made again."""
    settings = ", ".join(f"{k} {v}" for k, v in comparison.engine.settings.model_dump().items())
    return f"perspectives {comparison.engine.version} · {settings}"


def shortened(text: str) -> str:
    """So much of a text that it is known again."""
    # Scripts without spaces have no word to cut at.
    cut = text[:_QUOTED].rpartition(" ")[0] or text[:_QUOTED]
    return text if len(text) <= _QUOTED else f"{cut} …"


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
