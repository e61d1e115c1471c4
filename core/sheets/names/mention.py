"""A name where it stands, with its title."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from ...documents import Passage, Sentence
from ..sheet import SentenceKey, sentence_key
from .capitals import Token

SMALL_WORDS = frozenset(
    {"of", "for", "and", "the", "to", "de", "del", "der", "von", "van", "la", "al"}
)
"""Words inside of a name that are written small."""


@dataclass(frozen=True, eq=False)
class Mention:
    """A name where it stands."""

    passage: Passage
    sentence: Sentence
    title: tuple[Token, ...]
    """What stands before the name: "Senate Democratic Leader"."""
    name: tuple[Token, ...]
    """The name itself: "Harry Reid"."""
    is_author: bool = False
    """Whether it stands in the line that tells who wrote the document."""
    is_dateline: bool = False
    """Whether it is where the document says that it was written."""
    is_letterhead: bool = False
    """Whether it is a line at the head that tells whose the document is."""

    @property
    def sentence_key(self) -> SentenceKey:
        """The sentence that it stands in."""
        return sentence_key(self.passage, self.sentence)

    @cached_property
    def start(self) -> int:
        """Offset of the first code point in the document's text, its title included."""
        return (self.title or self.name)[0].start

    @cached_property
    def end(self) -> int:
        """Offset after the last code point."""
        return self.name[-1].end

    @cached_property
    def text(self) -> str:
        """The words as they stand, title included."""
        return self.passage.text[self.start - self.passage.start : self.end - self.passage.start]

    @cached_property
    def plain(self) -> str:
        """The name on one line, without the title."""
        start = self.passage.start
        return " ".join(self.passage.text[self.name[0].start - start : self.end - start].split())

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The words of the name, in lower case and without the small ones."""
        words = tuple(token.low for token in self.name if token.low not in SMALL_WORDS)
        land = 2 if words[:2] == ("united", "states") else 1 if words[:1] == ("us",) else 0
        return words[land:] if land and len(words) > land + 1 else words
