"""How a passage looks at a position: values only, the view turns them into colours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from ...core.comparison import Label
from ...core.documents import Passage, Span
from ...core.sheets.marks import SIGNS as SHEET_SIGNS
from ...core.sheets.marks import Mark as SheetMark
from ...core.text.asides import asides
from ...core.wording import ONLY_HERE, SIGNS
from ..digest.digest import Digest
from ..digest.places import Place, ends, place
from ..digest.topic_digest import RANK, TopicDigest
from ..looks.glyphs import MARKED, NOTED, VERDICTS
from ..moves.filtering import kept, kind_of, lights
from ..moves.position import ReaderPosition, links

Mark = tuple[int, int, str]
"""Start and end in the passage, and the style's name."""


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
    verdict: str = " "
    """The sign of the reader's own verdict, beside the engine's."""
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
    current = where == position.here
    if digest is None:
        ground = "current" if current else ""
        return Look(
            bar="▌" if current else " ",
            ground=ground,
            text=ROLES.get(passage.role, ""),
            marks=_hits(where, position) + _asides(passage),
        )
    linked = any(where in ends(link) for link in links(position, position.here, digest))
    topic = digest.topic(position.topic)
    lit = lights(position.filter, where, topic, digest) or current or linked
    on_topic = topic.topic is None or where in topic.members
    label = _label(where, position, topic if on_topic else digest.everything)
    glyph, style = _glyph(label, where in digest.only_here)
    checked = digest.checked
    if checked is not None and checked.document == where[0]:
        glyph, style = _check_glyph(checked.mark(where))
    verdict = _verdict(where, position, digest)
    near = topic.nearest.get(where[0]) == where[1]
    return Look(
        bar="▌" if current else "┃" if linked else "┊" if near else " ",
        ground="current" if current else "linked" if linked else "",
        glyph=glyph,
        # The reader's verdict outranks the engine's label.
        glyph_style=style if lit and verdict not in VERDICTS.values() else "dim",
        verdict=verdict,
        text=ROLES.get(passage.role, "" if lit else "dim"),
        marks=(
            *_hits(where, position),
            *_marks(where, passage, position, digest),
            *_asides(passage),
        ),
    )


def _label(where: Place, position: ReaderPosition, topic: TopicDigest) -> Label | None:
    """The label that the filter keeps, or else the one that stands for the passage."""
    chosen = kind_of(position.filter)
    # The column is the rules': what others say never stands in it.
    kept_here = topic.labelled[chosen].get(where) if chosen in topic.labelled else None
    return kept_here or topic.labels.get(where)


def _glyph(label: Label | None, only_here: bool) -> tuple[str, str]:
    if label is not None:
        return SIGNS[label], f"glyph-{label}"
    return (ONLY_HERE, "glyph-only") if only_here else (" ", "")


CHECK_STYLES: dict[SheetMark, tuple[str, str]] = {
    "other": ("glyph-diverge", "diverge-now"),
    "changed": ("glyph-diverge", "diverge"),
    "one": ("glyph-related", "related-now"),
    "same": ("glyph-agree", "agree"),
}
"""By what a check found: the style of its sign and of its words, different without colour too."""


def _check_glyph(mark: SheetMark | None) -> tuple[str, str]:
    return (SHEET_SIGNS[mark], CHECK_STYLES[mark][0]) if mark is not None else (" ", "")


def _check_marks(passage: Passage, spans: Iterable[tuple[Span, SheetMark]]) -> tuple[Mark, ...]:
    """The words that a check found something of."""
    return tuple(
        (span.start - passage.start, span.end - passage.start, CHECK_STYLES[mark][1])
        for span, mark in spans
    )


def _verdict(where: Place, position: ReaderPosition, digest: Digest) -> str:
    """A mark, the verdict on a link of a passage, the current one first, or the hand's sign."""
    if where in position.marked:
        return MARKED
    judged = sorted(
        links(position, where, digest) if digest.verdicts else (),
        key=lambda link: link is not position.link,
    )
    for link in judged:
        verdict = digest.verdict(link)
        if verdict is not None:
            return VERDICTS[verdict]
    topic = digest.topic(position.topic).topic
    sign = digest.hand.sign(where, topic.name if topic else None)
    return sign or (NOTED if where in digest.noted else " ")


def _asides(passage: Passage) -> tuple[Mark, ...]:
    """What stands in the passage and is none of its words."""
    return tuple((start, end, "boilerplate") for start, end in asides(passage))


def _hits(where: Place, position: ReaderPosition) -> tuple[Mark, ...]:
    """What was searched, in a passage."""
    search = position.search
    if search is None:
        return ()
    return tuple(
        (search.hits[n].start, search.hits[n].end, "hit-now" if n == position.hit else "hit")
        for n in search.at(where)
    )


def _marks(
    where: Place, passage: Passage, position: ReaderPosition, digest: Digest
) -> tuple[Mark, ...]:
    checked = digest.checked
    if checked is not None and where[0] == checked.document:
        return _check_marks(passage, checked.spans(where))
    marks: list[Mark] = []
    if checked is not None and position.document == checked.document:
        marks += _check_marks(passage, checked.sources(position.here, where))
    topic = digest.topic(position.topic)
    touched = where == position.here or (position.link and where in ends(position.link))
    # Off the topic only what the reader looks at is explained.
    own = kept(position.filter, topic.links_at(where), digest)
    shown = links(position, where, digest) if touched else own
    for link in sorted(shown, key=lambda link: link is not position.link):
        now = "-now" if link is position.link else ""
        first = where == place(link.a)
        for cue in sorted(link.cues, key=lambda cue: RANK[cue.label]):
            if cue.label == "related" and not now:
                continue  # what only informs would drown what agrees and diverges
            span = cue.a if first else cue.b
            style = f"{cue.label}{now}"
            marks.append((span.start - passage.start, span.end - passage.start, style))
    return tuple(marks)
