"""What the reader linked, took apart and moved, as the screen draws it."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.comparison import Comparison, Link

Place = tuple[int, int]
"""As in `digest`."""
Ends = frozenset[Place]
"""Two linked passages."""


class MadeLink(Link):
    """A link that only the reader made."""


@dataclass(frozen=True)
class Hand:
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
        kept = [link for link in comparison.links if ends(link) not in self.apart]
        known = {ends(link) for link in kept}
        made = [_made(*sorted(pair)) for pair in self.linked - known]
        return tuple(sorted([*kept, *made], key=_order))

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
        """The same in words."""
        parts = [
            ("put on this topic by you", (topic, where) in self.inside),
            ("taken off this topic by you", (topic, where) in self.outside),
            ("a link taken apart by you", any(where in pair for pair in self.apart)),
        ]
        return ", ".join(words for words, true in parts if true)


LINKED, APART, INSIDE, OUTSIDE = "+-><"
"""Drawn reversed, as verdicts are."""
WAITING = "…"
"""The passage that is to be linked with another."""


def ends(link: Link) -> Ends:
    """The two passages of a link."""
    return frozenset((_place(link.a), _place(link.b)))


def _place(passage: str) -> Place:
    document, _, number = passage.partition(".")
    return int(document) - 1, int(number) - 1


def _made(a: Place, b: Place) -> MadeLink:
    one, other = (f"{document + 1}.{passage + 1}" for document, passage in (a, b))
    return MadeLink(a=one, b=other, score=0.0, label="related", confidence="possible", cues=())


def _order(link: Link) -> tuple[Place, Place]:
    return _place(link.a), _place(link.b)
