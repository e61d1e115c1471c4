"""The text of a sentence, read whole: for the sentence, its parts and its copies."""

from __future__ import annotations

from typing import Any

from .asides import Part, parts
from .clauses import clauses
from .enumerations import Item, read_lists
from .masking import masked
from .once import once_property
from .quoting import quoted_stretches
from .word_forms import word_form
from .words import Word, joined, resolved
from .written_word import WrittenWord
from .written_words import raw_words, written_words


class SentenceText:
    """A text of a sentence, with all that is read of it whatever part is asked for.

    It holds no place in a document: sentences of one text have it together.
    """

    def __init__(self, text: str) -> None:
        """Take a text as it stands in its document."""
        self._text = text
        self.masked = masked(text.replace("’", "'"))
        """The text with blanks in place of what is no word of it."""
        self.kept: dict[object, Any] = {}
        """What was read of it `once_of_text`."""

    @once_property
    def parts(self) -> tuple[Part, ...]:
        """Its parts between marks."""
        return tuple(parts(self.masked))

    @once_property
    def clauses(self) -> tuple[tuple[int, int], ...]:
        """From where to where each of its clauses stands; none where it has one only."""
        return tuple(clauses(self.masked))

    @once_property
    def written(self) -> list[WrittenWord]:
        """All its words as they are written, in lower case, with where each starts and ends."""
        return written_words(raw_words(self.masked))

    @once_property
    def words(self) -> tuple[Word, ...]:
        """Its words without those that say nothing, phrases of one meaning as one word."""
        words = (
            word
            for word in joined(self.written)
            if word.form != "!sure" or not self._only_tells(word)
        )
        placed = [*map(self._placed, words)] if self.quotations else [*words]
        return tuple(resolved(placed, self.masked.find(",")))

    def _only_tells(self, word: Word) -> bool:
        """Whether "confirmed" only tells who speaks: "it will close, she confirmed"."""
        if self.masked[word.start : word.end].lower() != "confirmed":
            return False
        return any(p.speaks and 0 < p.start <= word.start < p.end for p in self.parts)

    def _placed(self, word: Word) -> Word:
        for number, (start, end) in enumerate(self.quotations):
            if start <= word.start < end:
                return word._replace(quoted=number)
        return word

    @once_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Where something stands between quotation marks, with the marks."""
        return quoted_stretches(self._text)

    def quotes(self, at: int) -> bool:
        """Whether an offset lies between quotation marks."""
        return any(start <= at < end for start, end in self.quotations)

    @once_property
    def enumerations(self) -> tuple[tuple[Item, ...], ...]:
        """The lists that it holds, each with two items or more."""
        return tuple(read_lists(self.masked, word_form))
