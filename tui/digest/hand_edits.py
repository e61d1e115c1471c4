"""What the reader linked, took apart and moved, as the screen draws it."""

from __future__ import annotations

from dataclasses import dataclass

from ...core import in_words
from ...core.comparison import Comparison, Link
from .places import Ends, Place, ends, passage_id


class MadeLink(Link):
    """A link that only the reader made."""


@dataclass(frozen=True)
class HandEdits:
    """What the reader did to a comparison."""

    linked: frozenset[Ends] = frozenset()
    apart: frozenset[Ends] = frozenset()
    inside: frozenset[tuple[str, Place]] = frozenset()
    """Passages put on a topic, by its name."""
    outside: frozenset[tuple[str, Place]] = frozenset()
    first: Place | None = None
    """The passage that waits for another to be linked with it."""

    def links(self, comparison: Comparison) -> tuple[Link, ...]:
        """The engine's links without those taken apart, and those that the reader made."""
        if not self.linked and not self.apart:
            return comparison.links
        apart, linked = set(map(_ids, self.apart)), set(map(_ids, self.linked))
        still_linked = [link for link in comparison.links if (link.a, link.b) not in apart]
        linked -= {(link.a, link.b) for link in still_linked}
        made_links = [_made(a, b) for a, b in linked]
        return tuple(sorted([*still_linked, *made_links], key=ends))

    def differing(self, other: HandEdits) -> frozenset[Ends]:
        """The pairs that are linked or taken apart here or there only."""
        return (self.linked ^ other.linked) | (self.apart ^ other.apart)

    def sign(self, where: Place, topic: str | None) -> str:
        """The sign of what the reader did to a passage; empty when nothing."""
        if where == self.first:
            return WAITING
        if any(where in pair for pair in self.linked):
            return LINKED
        if any(where in pair for pair in self.apart):
            return APART
        if topic is not None and (topic, where) in self.inside:
            return INSIDE
        return OUTSIDE if topic is not None and (topic, where) in self.outside else ""

    def says(self, where: Place, topic: str | None) -> str:
        """The same in words that name the passages: beside them another pair may be told."""
        others = sorted(other for pair in self.apart if where in pair for other in pair - {where})
        parts = [
            ("put on this topic", (topic, where) in self.inside),
            ("taken off this topic", (topic, where) in self.outside),
            (f"taken apart from {', '.join(map(_cited, others))}", bool(others)),
        ]
        in_words = ", ".join(words for words, true in parts if true)
        return f"{_cited(where)} {in_words} by you" if in_words else ""


LINKED, APART, INSIDE, OUTSIDE = "+-><"
"""Drawn reversed, as verdicts are."""
WAITING = "…"
"""The passage that is to be linked with another."""


def _cited(where: Place) -> str:
    return in_words.citation(passage_id(where))


def _ids(pair: Ends) -> tuple[str, str]:
    """The ends as links name them, in their order."""
    a, b = sorted(pair)
    return passage_id(a), passage_id(b)


def _made(a: str, b: str) -> MadeLink:
    return MadeLink(a=a, b=b, score=0.0, label="related", confidence="possible", cues=())
