"""How documents, links and silences are called on the screen, each in one safe line."""

from __future__ import annotations

from ..core.comparison import Link, Silence
from ..core.documents import Document, Passage
from ..core.visible import visible
from .glyphs import LABELS, ONLY_HERE
from .marking import place, score


def line(text: str) -> str:
    """A document's text as one safe line."""
    return " ".join(visible(text).split())


def heading(document: Document) -> str:
    """A document: number, kind, who, when."""
    known = [document.kind, document.outlet or document.author, document.date]
    parts = [part for part in known if part] or [document.name]
    return line(f"{document.id} {' · '.join(parts)}")


def pair(link: Link) -> str:
    """The two passages of a link: "1 ¶1 ↔ 2 ¶4"."""
    return f"{place(link.a)} ↔ {place(link.b)}"


def label(link: Link) -> str:
    """A link's label with its sign: "≠ diverge · strong"."""
    return f"{LABELS[link.label]} {link.label} · {link.confidence}"


def silence(silent: Silence) -> str:
    """What is said in the place of a document that is silent on a topic."""
    if silent.nearest is None:
        return "· no match found; nothing comes near"
    number = silent.nearest.passage.partition(".")[2]
    return f"· no match found; nearest is ¶{number} ({score(silent.nearest.score)})"


def unlinked(passage: Passage, *, only_here: bool) -> str:
    """Why there is nothing to explain about a passage."""
    if passage.role != "body":
        return f"{place(passage.id)}   {passage.role}, not compared"
    if only_here:
        return f"{place(passage.id)}   {ONLY_HERE} only here: no match found in the other documents"
    return f"{place(passage.id)}   no passage is linked to it"
