"""The words of a passage that are marked: hits, what carries a cue, what is checked, asides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ...core.documents import Passage, Span
from ...core.sheets.marks import Mark as SheetMark
from ...core.text.asides import asides
from ..digest.digest import Digest
from ..digest.link_kinds import RANK
from ..digest.places import Place, ends, place
from ..moves.filtering import kept
from ..moves.position import ReaderPosition, links

Mark = tuple[int, int, str]
"""Start and end in the passage, and the style's name."""

CHECK_STYLES: dict[SheetMark, tuple[str, str]] = {
    "other": ("glyph-diverge", "diverge-now"),
    "changed": ("glyph-diverge", "diverge"),
    "one": ("glyph-related", "related-now"),
    "part": ("glyph-related", "related"),
    "same": ("glyph-agree", "agree"),
}
"""By what a check found: the style of its sign and of its words, different without colour too."""


def marks(
    where: Place, passage: Passage, position: ReaderPosition, digest: Digest | None
) -> tuple[Mark, ...]:
    """What is marked in a passage; where marks overlap the first counts."""
    reasons = _reasons(where, passage, position, digest) if digest is not None else ()
    return (*_hits(where, position), *reasons, *_asides(passage))


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


def _reasons(
    where: Place, passage: Passage, position: ReaderPosition, digest: Digest
) -> tuple[Mark, ...]:
    """The words that carry a cue, or of which a check found something."""
    checked = digest.checked
    if checked is not None and where[0] == checked.document:
        return _check_marks(passage, checked.spans(where))
    marks: list[Mark] = []
    if checked is not None and position.document == checked.document:
        marks += _check_marks(passage, checked.sources(position.here, where))
    return (*marks, *_cue_marks(where, passage, position, digest))


def _cue_marks(
    where: Place, passage: Passage, position: ReaderPosition, digest: Digest
) -> Iterator[Mark]:
    """The words that carry a cue, those of the current link first."""
    topic = digest.topic(position.topic)
    touched = where == position.here or (position.link and where in ends(position.link))
    # Off the topic only what the reader looks at is explained.
    own = kept(position.filter, topic.links_at(where), digest)
    links_shown = links(position, where, digest) if touched else own
    for link in sorted(links_shown, key=lambda link: link is not position.link):
        now = "-now" if link is position.link else ""
        first = where == place(link.a)
        for cue in sorted(link.cues, key=lambda cue: RANK[cue.label]):
            if cue.label == "related" and not now:
                continue  # what only informs would drown what agrees and diverges
            span = cue.a if first else cue.b
            yield span.start - passage.start, span.end - passage.start, f"{cue.label}{now}"


def _check_marks(passage: Passage, spans: Iterable[tuple[Span, SheetMark]]) -> tuple[Mark, ...]:
    """The words that a check found something of."""
    return tuple(
        (span.start - passage.start, span.end - passage.start, CHECK_STYLES[mark][1])
        for span, mark in spans
    )
