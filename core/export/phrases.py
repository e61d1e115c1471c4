"""How findings are put into words, the same in every export that people read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from ..comparison import Comparison, Confidence, Cue, Label, Nearest, Silence
from ..documents import Document, Passage, Span
from ..labels.record import record
from ..notebook import Note
from ..text.visible import REPLACEMENT, visible

if TYPE_CHECKING:
    from .telling import Between, Chapter, Deed, Pair
    from .view import View

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

_QUOTED = 88
"""Code points of a passage that are enough to know it by."""
GLYPHS: dict[Label, str] = {"agree": "✓", "diverge": "≠", "related": "·"}
Side = Literal["diverge", "agree"]
SIDES: tuple[Side, ...] = ("diverge", "agree")
"""Labels that say something, the weightier first."""
SAID: dict[Label, str] = {
    "agree": "agree",
    "diverge": "diverge",
    "related": "related: same topic, you judge",
}


def label(name: Label, confidence: Confidence) -> str:
    """A label as a reader sees it: "≠ diverge (strong)"."""
    doubt = "" if name == "related" else f" ({confidence})"
    return f"{GLYPHS[name]} {SAID[name]}{doubt}"


def relation(between: Between) -> str:
    """How two documents stand to each other on a topic.

    Where no firm reason speaks for the documents, it says how many of their pairs bear a label.
    """
    found = between.relation
    if found is None:
        return ""
    standing = [pair.standing for pair in between.pairs]
    sides: list[Side] = [name for name in SIDES if standing.count(name)]
    some = " and ".join(f"{GLYPHS[name]} {standing.count(name)} {name}" for name in sides)
    if found.label != "related" or not some:
        return label(found.label, found.confidence)
    return f"{GLYPHS['related']} related as a whole; of the pairs below {some}"


def counted(chapter: Chapter, name: Label) -> str:
    """How many pairs of a topic stand so to each other, "✓ 3", or nothing where none does."""
    count = chapter.count(name)
    return f"{GLYPHS[name]} {count}" if count else ""


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


def score(value: float) -> str:
    """A score, 0 to 1, without the idle zero: ".18"."""
    return f"{value:.2f}".removeprefix("0")


def nearest(found: Nearest | None) -> str:
    """What stands in for a match that was not found."""
    if found is None:
        return "no match found; nothing comes near"
    return f"no match found; nearest is {place(found.passage)} ({score(found.score)})"


def unlinked(count: int) -> str:
    """What is said of pairs that are too many to be linked."""
    return (
        f"{count:,} more pairs are alike enough but not linked: so many others are more alike "
        "(the setting most_links)"
    )


def silence(found: Silence, comparison: Comparison) -> str:
    """Who is silent on a topic, with the nearest miss."""
    document = comparison.document(found.document)
    return f"{document.id} {one_line(document.name)}: {nearest(found.nearest)}"


def source(document: Document) -> str:
    """Title, author, outlet, date and kind on one line, as far as they are known."""
    known = (document.name, document.author, document.outlet, document.date, document.kind)
    return one_line(" · ".join(part for part in known if part))


def made_by(comparison: Comparison) -> str:
    """The program's version and its settings, so that the comparison can be made again."""
    settings = ", ".join(f"{k} {v}" for k, v in comparison.engine.settings.model_dump().items())
    return f"perspectives {comparison.engine.version} · {settings}"


def said(pair: Pair) -> str:
    """What the engine says of two passages, or that only the reader linked them."""
    if pair.link is None:
        return "linked by the reader"
    words = f"{label(pair.link.label, pair.link.confidence)}, similarity {score(pair.link.score)}"
    return f"{words}, linked by the reader too" if pair.by_hand else words


def right_before(cue: Cue) -> str:
    """How often the rule of a cue was right where that was counted; "" where it was not."""
    count = record(f"{cue.kind}/{cue.rule}")
    return f"right {count.right} of {count.shown} on texts it was not made on" if count else ""


def sides(
    cue: Cue, documents: tuple[str, str], comparison: Comparison
) -> Iterator[tuple[str, Span]]:
    """Where each of the two spans of a cue stands, as a reader cites it, with the span."""
    for document, span in zip(documents, (cue.a, cue.b), strict=True):
        passage = comparison.document(document).passage_at(span.start)
        yield (cited(passage) if passage else document), span


def subject(note: Note) -> str:
    """What a note is about, in words that need no document."""
    return note.topic or " and ".join(dict.fromkeys(quote.source for quote in note.anchors))


def note_on(note: Note, view: View) -> str:
    """What a note is about: its passages as a reader cites them, or its topic."""
    places = [view.cited(quote) or "a passage that is gone" for quote in note.anchors]
    return " and ".join(places) or note.topic or ""


def deed(done: Deed, view: View) -> str:
    """What the reader did by hand: "2 ¶7: taken off the topic by the reader"."""
    places = (view.cited(q) or f"“{shortened(one_line(q.exact))}”, gone" for q in done.anchors)
    here = any(topic.name == done.topic for topic in view.comparison.topics)
    named = "" if here or not done.topic else f" “{one_line(done.topic)}”"
    return f"{' ↔ '.join(places)}: {done.does}{named} by the reader"


def shortened(text: str) -> str:
    """So much of a text that it is known again."""
    # Scripts without spaces have no word to cut at.
    cut = text[:_QUOTED].rpartition(" ")[0] or text[:_QUOTED]
    return text if len(text) <= _QUOTED else f"{cut} …"


def plain(text: str) -> str:
    """Text without what XML, HTML and spreadsheets cannot hold, one code point for one."""
    return text.translate(_UNFIT)


def one_line(text: str) -> str:
    """Text from a document on one line, with nothing in it that a terminal would obey."""
    return visible(" ".join(text.split()))
