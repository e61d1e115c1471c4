"""A plain sentence of a text beside one of a source that may deny it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...cues.pairing import LIGHT
from ...cues.reading.asides import Part
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.words import Word
from ...documents import Span
from .sources import Sources, SourceSentence

_NAMING = ("word", "name")
FEWEST = 2
"""Words of what is denied that a text has to state."""

Words = tuple[Span, Span]
"""Words of a text and of a source."""


class Beside(NamedTuple):
    """A sentence of a text beside one of a source."""

    read: ReadSentence
    source: SourceSentence
    sources: Sources

    def words(self, here: tuple[int, int], there: tuple[int, int]) -> Words:
        """Words of both as spans, by their offsets in the sentences."""
        return self.read.part(*here), self.source.read.part(*there)

    @property
    def is_anothers(self) -> bool:
        """Whether a text gives its claim as somebody's words and the source quotes nobody."""
        who = [part for part in self.read.whole.parts if part.speaks]
        named = [w for w in _spoken(self.read, who) if self.read.span.text[w.start].isupper()]
        there = self.source.read
        quoting = there.whole.quotations or any(part.speaks for part in there.whole.parts)
        return bool(named) and not quoting

    def stated(self, match: re.Match[str], share: float = 0.0) -> Words | None:
        """The words of both, where a text states what a part of a source's sentence denies.

        Args:
            match: What denies it in the source, with what it denies as "told".
            share: How much of that the text has to state, 0 to 1.
        """
        inside = {*forms(self.source.read, *match.span("told"))}
        stated = inside & self.read.ideas
        if len(stated) < max(FEWEST, share * len(inside)):
            return None
        if not (stated - LIGHT) & self.sources.rare:
            return None
        mine = [w for w in self.read.words if w.form in stated]
        return self.words((mine[0].start, mine[-1].end), match.span())


def forms(read: ReadSentence, start: int, end: int) -> list[str]:
    """What the words of a stretch of a sentence speak of, in order."""
    return [w.form for w in read.words if start <= w.start < end and w.kind in _NAMING]


def _spoken(read: ReadSentence, who: Sequence[Part]) -> list[Word]:
    """The words of the parts of a sentence that tell who speaks."""
    return [w for w in read.words if any(part.start <= w.start < part.end for part in who)]
