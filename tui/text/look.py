"""How a passage looks at a position: values only, the view turns them into colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ...core.comparison import Label
from ...core.documents import Passage
from ...core.in_words import ONLY_HERE, SIGNS
from ...core.sheets.marks import SIGNS as SHEET_SIGNS
from ...core.sheets.marks import Mark as SheetMark
from ..digest.digest import Digest
from ..digest.link_kinds import KINDS
from ..digest.places import Place, ends
from ..digest.topic_digest import TopicDigest
from ..looks.glyphs import MARKED, NOTED, UNLABELLED, VERDICTS
from ..moves.filtering import kept, kind_of, lights
from ..moves.position import ReaderPosition, links
from .marked_words import CHECK_STYLES, Mark, marks


@dataclass(frozen=True)
class Look:
    """What is drawn of a passage besides its text; styles are named, "" for none."""

    bar: str = " "
    """Left of every row: the cursor, or that the passage is linked to the current one."""
    ground: str = ""
    """Style behind the whole passage."""
    glyph: str = " "
    """The sign of its label, on the first row."""
    glyph_style: str = ""
    reader_sign: str = " "
    """The sign of what the reader did: marked, decided, put there, noted; beside the engine's."""
    text: str = ""
    """Style of its text."""
    marks: tuple[Mark, ...] = ()
    """The spans that carry cues; where they overlap the first counts."""

    def parts(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Cut the text from start to end into pieces of one style."""
        inside = [mark for mark in self.marks if mark[0] < end and mark[1] > start]
        cuts = {start, end}
        for first, last, _ in inside:
            cuts |= {max(start, first), min(end, last)}
        edges = sorted(cuts)
        for first, last in pairwise(edges):
            style = next((s for a, b, s in inside if a <= first and last <= b), "")
            yield first, last, style


NO_LOOK = Look()
ROLES = {"heading": "heading", "boilerplate": "boilerplate"}
"""Styles of passages that are not body text."""


def look(where: Place, passage: Passage, position: ReaderPosition, digest: Digest | None) -> Look:
    """The look of a passage; before there is a comparison all text is plain."""
    if digest is None:
        return _plain_look(where, passage, position)
    current = where == position.here
    linked = any(where in ends(link) for link in links(position, position.here, digest))
    topic = digest.topic(position.topic)
    lit = lights(position.filter, where, topic, digest) or current or linked
    glyph, style = _glyph(_label(where, position, digest), where, digest)
    sign = _reader_sign(where, position, digest)
    bar, ground = _bar(where, topic, current=current, linked=linked)
    return Look(
        bar=bar,
        ground=ground,
        glyph=glyph,
        # The reader's verdict outranks the engine's label.
        glyph_style=style if lit and sign not in VERDICTS.values() else "dim",
        reader_sign=sign,
        text=ROLES.get(passage.role, "" if lit else "dim"),
        marks=marks(where, passage, position, digest),
    )


def _plain_look(where: Place, passage: Passage, position: ReaderPosition) -> Look:
    bar, ground = ("▌", "current") if where == position.here else (" ", "")
    text, marked = ROLES.get(passage.role, ""), marks(where, passage, position, None)
    return Look(bar=bar, ground=ground, text=text, marks=marked)


def _bar(where: Place, topic: TopicDigest, *, current: bool, linked: bool) -> tuple[str, str]:
    """The bar left of a passage, and the style behind it."""
    if current:
        return "▌", "current"
    if linked:
        return "┃", "linked"
    return "┊" if topic.nearest.get(where[0]) == where[1] else " ", ""


def _label(where: Place, position: ReaderPosition, digest: Digest) -> Label | None:
    """The rules' label of the link that the filter keeps, or else the one for the passage."""
    topic = digest.topic(position.topic)
    if topic.topic is not None and where not in topic.members:
        topic = digest.everything
    # The column is the rules': what others say never stands in it.
    own = topic.links_at(where) if kind_of(position.filter) in KINDS else ()
    kept_here = kept(position.filter, own, digest)
    return kept_here[0].label if kept_here else topic.labels.get(where)


def _glyph(label: Label | None, where: Place, digest: Digest) -> tuple[str, str]:
    """The sign of a passage and its style; in a document that is checked, what a check found."""
    checked = digest.checked
    if checked is not None and checked.document == where[0]:
        return _check_glyph(checked.mark(where))
    if label is not None:
        return (UNLABELLED, "") if digest.unlabelled else (SIGNS[label], f"glyph-{label}")
    return (ONLY_HERE, "glyph-only") if where in digest.only_here else (" ", "")


def _check_glyph(mark: SheetMark | None) -> tuple[str, str]:
    return (SHEET_SIGNS[mark], CHECK_STYLES[mark][0]) if mark is not None else (" ", "")


def _reader_sign(where: Place, position: ReaderPosition, digest: Digest) -> str:
    """A mark, the verdict on a link of a passage, the current one first, or the hand's sign."""
    if where in position.marked:
        return MARKED
    links_here = sorted(
        links(position, where, digest) if digest.verdicts else (),
        key=lambda link: link is not position.link,
    )
    for link in links_here:
        verdict = digest.verdict(link)
        if verdict is not None:
            return VERDICTS[verdict]
    topic = digest.topic(position.topic).topic
    sign = digest.hand_edits.sign(where, topic.name if topic else None)
    return sign or (NOTED if where in digest.noted else " ")
