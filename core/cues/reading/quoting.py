"""Quotations of a sentence, word by word, and what stands around a part of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ...documents import Span

if TYPE_CHECKING:
    from .sentence import ReadSentence

_SMALLEST = 3
"""Letters of a word that has no capital in a title: "of", "the"."""
LEAST = 3
"""Words of a quotation that is told."""
ENOUGH = 4
"""Words by which a quotation is known for sure."""
SLIGHT = frozenset("a an the and that this these those is are was were s of to".split())  # noqa: SIM905
"""Words that alter nothing of a quotation."""
_QUOTE = re.compile(
    r"“[^“”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^«»]*(?:»|$)|(?<![\w’'])‘[^‘’]{3,}’(?!\w)|(?<![\w'])'[^']{3,}'(?!\w)"
)
_END_OF_QUOTE = re.compile(r"[^“”\"]*[^\s“”\"(\[](?:”|\"(?=[\s.,;:*)]*$|[\s,](?=[^\"]*$)))")
"""The end of a quotation that was opened in the sentence before."""
_RAW = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_CUT = ("[", "…", "...")
"""Marks of a quotation that says itself that it is altered."""
_ENDS = ".!?;"
_BROKEN = re.compile(r",[\"”]\s[^.!?;:\"“”]{3,90},\s[\"“](?:[a-z]|I)")
"""From the end of a part of a quotation over who says it to the next part of one sentence."""
_CONDITION = re.compile(
    r"(?<!asked )(?<!ask )(?<!know )(?<!wonder )\b"
    r"(?:if|unless|until|provided|but for|(?:had|were|was) (?:it|there) not)\b"
    r"[^,;:.!?“”\"]{3,120},\s*$",
    re.IGNORECASE,
)
"""A condition that stands right before a quotation, outside its marks."""


class Quotation(NamedTuple):
    """A quotation in a sentence; its places are offsets into the sentence."""

    sentence: ReadSentence
    places: tuple[tuple[int, int], ...]
    words: tuple[str, ...]

    def part(self, start: int, end: int) -> Span:
        """From one word up to another, as a span of the document."""
        return self.sentence.part(self.places[start][0], self.places[end - 1][1])

    @property
    def is_cut(self) -> bool:
        """Whether it says itself that something is left out or put in."""
        text = self.part(0, len(self.words)).text
        return any(mark in text for mark in _CUT)

    def goes_on(self, at: int) -> bool:
        """Whether it goes on behind a word in the same sentence: that may turn what is said.

        Not where a new sentence begins: quotations are often cut there.
        """
        return at < len(self.words) and not self._ends_before(at)

    def before(self, at: int) -> Span | None:
        """What stands before a word in the same sentence, or else a condition before the marks."""
        first = next((n for n in range(at, 0, -1) if self._ends_before(n)), 0)
        if first < at:
            return self.part(first, at)
        if first:
            return None
        text = self.sentence.span.text[: self.places[0][0]].rstrip('“"')
        condition = _CONDITION.search(text)
        return self.sentence.part(condition.start(), len(text.rstrip())) if condition else None

    def behind(self, at: int) -> Span | None:
        """What stands behind a word in the same sentence."""
        if not self.goes_on(at):
            return None
        size = len(self.words)
        return self.part(at, next((n for n in range(at + 1, size) if self._ends_before(n)), size))

    def _ends_before(self, at: int) -> bool:
        """Whether a sentence ends before a word."""
        text = self.sentence.span.text[self.places[at - 1][1] : self.places[at][0]]
        return any(mark in text for mark in _ENDS)


def quoted_stretches(text: str) -> tuple[tuple[int, int], ...]:
    """Where something stands between quotation marks in a text, with the marks."""
    if not any(mark in text for mark in "“”\"«‘'"):
        return ()
    begun = _END_OF_QUOTE.match(text)
    opened = ((0, begun.end()),) if begun else ()
    start = begun.end() if begun else 0
    return (*opened, *(match.span() for match in _QUOTE.finditer(text, start)))


def is_title(quotation: Quotation) -> bool:
    """Whether it is the title of a work and no words of somebody: each word has its capital."""
    text = quotation.sentence.span.text
    first = [text[start] for start, end in quotation.places if end - start > _SMALLEST]
    return len(first) > 1 and not any(letter.islower() for letter in first)


def quotations_in(sentence: ReadSentence) -> Iterator[Quotation]:
    """The quotations of a sentence that are long enough to be told.

    One that is broken by who says it is one: “Rivers,” she said, “do not read maps.”
    """
    text = sentence.span.text
    joined: list[list[re.Match[str]]] = []
    last = 0
    for start, end in sentence.whole.quotations:
        matches = [*_RAW.finditer(text, start, end)]
        if joined and _BROKEN.fullmatch(text, last - 2, start + 2):
            joined[-1] += matches
        else:
            joined.append(matches)
        last = end
    for matches in joined:
        if len(matches) >= LEAST:
            words = tuple(word for match in matches for word in words_in(match[0]))
            yield Quotation(sentence, tuple(match.span() for match in matches), words)


def words_in(text: str) -> tuple[str, ...]:
    """The words of a text in lower case, with plain apostrophes."""
    return tuple(word.lower().replace("’", "'") for word in _RAW.findall(text))
