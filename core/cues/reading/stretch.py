"""What of a text is read: all of it, one clause, or all without some parts."""

from __future__ import annotations

from typing import NamedTuple

from .asides import Part
from .sentence_text import SentenceText
from .words import Word
from .written_word import WrittenWord


class Stretch(NamedTuple):
    """What of the text of a sentence is read."""

    whole: SentenceText
    """The text, all of it."""
    clause: tuple[int, int] | None = None
    """From where to where it is read; None for all of it."""
    asides: tuple[Part, ...] = ()
    """Parts that are not read, but for words that decide."""

    @property
    def is_whole(self) -> bool:
        """Whether all of the text is read."""
        return not self.clause and not self.asides

    def words(self) -> tuple[Word, ...]:
        """The words that are read."""
        read = self.whole.words
        if self.clause:
            start, end = self.clause
            return tuple(word for word in read if start <= word.start < end)
        if not self.asides:
            return read
        return tuple(word for word in read if word.kind == "decisive" or self._holds(word.start))

    def written(self) -> list[WrittenWord]:
        """The words that are read as they are written; in asides none, whatever it decides."""
        raw = self.whole.written
        return raw if self.is_whole else [each for each in raw if self._holds(each[0])]

    def _holds(self, at: int) -> bool:
        if self.clause:
            return self.clause[0] <= at < self.clause[1]
        return not any(part.start <= at < part.end for part in self.asides)
