"""How documents, links and silences are called on the screen, each in one safe line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len, set_cell_size

from ...core.comparison import Comparison, Link, OnlyHere, Speaker, Topic
from ...core.documents import Document, Passage
from ...core.findings import Finding, PositionFinding
from ...core.in_words import ONLY_HERE, SIGNS, citation, missing, where
from ...core.in_words import alone as nothing_like
from ...core.links import UnlabelledLink
from ...core.plural import number_of
from ...core.text.visible import one_line
from ..digest.hand_edits import LINKED, MadeLink
from ..looks.glyphs import UNLABELLED, VOICE

NO_LABEL = f"{UNLABELLED} no label yet"
FEWEST = 8
"""Cells of a name with fewer of which it says nothing."""


def heading(document: Document, name: str, width: int) -> str:
    """A document: number, name, kind, date; the name is cut only where it stands alone."""
    about = [one_line(part or "") for part in (document.kind, document.date)]
    parts = [f"{document.id} {name}", *(part for part in about if part and part not in name)]
    shorter_ones = [" · ".join(parts[:count]) for count in range(len(parts), 0, -1)]
    return next(
        (each for each in shorter_ones if cell_len(each) <= width), crop(shorter_ones[-1], width)
    )


def crop(text: str, width: int) -> str:
    """A text cut to a width in cells, with an ellipsis where something is missing."""
    return text if cell_len(text) <= width else set_cell_size(text, max(0, width - 1)) + "…"


def pair(link: Link) -> str:
    """The two passages of a link: "1 ¶1 ↔ 2 ¶4"."""
    return f"{citation(link.a)} ↔ {citation(link.b)}"


def several(places: Iterable[tuple[int, int] | None]) -> str:
    """Passages by document and number: "1 ¶2, 3 ¶1"; those that are in none are lost."""
    return ", ".join(f"{each[0] + 1} ¶{each[1] + 1}" if each else "lost" for each in places)


def located(
    link: Link, documents: Sequence[Document], names: Sequence[str] = (), room: int = 0
) -> str:
    """The two passages of a link where their sources put them: "1 ¶1, page 3 ↔ 2 ¶4".

    Args:
        link: The link.
        documents: The documents.
        names: What they are called, to be named too: "1 Gazette ¶1 ↔ 2 Herald ¶4".
        room: Cells of a name; with too few, none is named.
    """
    return " ↔ ".join(cited(each, documents, names, room) for each in (link.a, link.b))


def cited(
    passage: str, documents: Sequence[Document], names: Sequence[str] = (), room: int = 0
) -> str:
    """A passage with the place that its source gives it; as `located`."""
    document, _, number = passage.partition(".")
    index = int(document) - 1
    named = f" {crop(names[index], room)}" if names and room >= FEWEST else ""
    return f"{document}{named} {where(documents[index].passage(int(number)))}"


def label(link: Link) -> str:
    """A link's label with its sign: "≠ diverge · strong"."""
    if isinstance(link, MadeLink):
        return f"{LINKED} linked by you"
    if isinstance(link, UnlabelledLink):
        return NO_LABEL
    plain = link.label == "related" or link.same_text
    return f"{SIGNS[link.label]} {link.called}{'' if plain else f' · {link.confidence}'}"


def silence(document: str, topic: Topic | None, comparison: Comparison) -> str:
    """What is said in the place of a document that is silent on a topic; "" where it is not."""
    silent = (
        next((each for each in topic.silent if each.document == document), None) if topic else None
    )
    if topic is None or silent is None:
        return ""
    return f"· {missing(silent, topic, comparison, document=False)}"


def hashed(tags: Iterable[str]) -> list[str]:
    """Tags with their hashes: "#to check"."""
    return [f"#{one_line(tag)}" for tag in tags]


def voice(speaker: Speaker) -> str:
    """Who speaks in a passage that is not its document's own voice: "» lawmakers"."""
    names = [one_line(who.text) for who in speaker.who]
    return f"{VOICE} {', '.join(map(_bare, names)) or 'quotation'}"


def _bare(name: str) -> str:
    return name[4:] if name.casefold().startswith("the ") else name


def unlinked(passage: Passage, alone: Sequence[OnlyHere], comparison: Comparison) -> str:
    """Why there is nothing to explain about a passage, with its sentences that stand alone."""
    here = f"{passage.document} {where(passage)}"
    if passage.role != "body":
        return f"{here}   {passage.role}, not compared"
    if not alone:
        return f"{here}   no passage is linked to it"
    what = number_of(len(alone), "sentence")
    return f"{here}   {ONLY_HERE} {what} only here: {nothing_like(alone[0], comparison)}"


def judged_in_short(findings: Sequence[Finding], positions: Sequence[PositionFinding] = ()) -> str:
    """What a judge says of passages, kept apart from the label of the rules: "judge ≠ diverge"."""
    labels = dict.fromkeys(f"{SIGNS[each.label]} {each.label}" for each in findings)
    sides = dict.fromkeys(
        f"{each.claim.document} takes “{one_line(each.position)}”"
        for each in positions
        if each.position
    )
    counted = ", ".join((*labels, *sides))
    model = next((each.model for each in (*findings, *positions)), "")
    return f"judge · {one_line(model)}: {counted}" if counted else ""
