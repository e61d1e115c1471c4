"""Words of the sources: where a quotation stands, and what is most like it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from ...documents import Passage

WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_ENDING = re.compile(r"(?:\S+\s)?\S+[.!?][”\"]?\s(?=\S+\s\S+\s)")
"""The end of a sentence."""
_FOLLOWING = re.compile(r"[,.!?][”\"](?:\s\S+){1,2}$")
"""What follows the end of a quotation."""


class SourceWords(NamedTuple):
    """Words of a source that a finding points to."""

    passage: Passage
    start: int
    """Offset in the document's text."""
    end: int
    score: float = 100.0
    """Likeness to what is looked for, 0 to 100."""

    @property
    def text(self) -> str:
        """The words."""
        at = self.passage.start
        return self.passage.text[self.start - at : self.end - at]

    @property
    def before(self) -> str:
        """What stands before them in their passage."""
        return self.passage.text[: self.start - self.passage.start]

    @property
    def after(self) -> str:
        """What stands after them in their passage."""
        return self.passage.text[self.end - self.passage.start :]


class PassageWords:
    """The words of some passages, in which others are looked for."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        """Read them.

        Args:
            passages: Where to look.
        """
        self._read = [(passage, *folded(passage.text)) for passage in passages]

    def literal(self, words: str) -> list[SourceWords]:
        """Where some words stand, once in each passage; where a sentence ends with them first."""
        wanted, _ = folded(words)
        stretches: list[SourceWords] = []
        for passage, text, offsets in self._read:
            at = f" {text} ".find(f" {wanted} ")
            if at >= 0:
                stretches.append(_source_words(passage, offsets, at, at + len(wanted), 100.0))
        return sorted(stretches, key=lambda each: not _ends_there(each))

    def nearest(self, words: str) -> SourceWords | None:
        """The words that are most alike."""
        wanted, _ = folded(words)
        best: SourceWords | None = None
        for passage, text, offsets in self._read:
            if len(text) < len(wanted) / 2:
                continue
            alignment = fuzz.partial_ratio_alignment(
                wanted, text, score_cutoff=best.score if best else 0
            )
            if alignment and (best is None or alignment.score > best.score):
                start, end = _whole_words(text, alignment.dest_start, alignment.dest_end)
                best = _source_words(passage, offsets, start, end, alignment.score)
        return best and _in_its_sentence(best)


def folded(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The words of a text as quotations are compared, and where each letter of them stands."""
    letters: list[str] = []
    offsets: list[tuple[int, int]] = []
    for match in WORD.finditer(text):
        if letters:
            letters.append(" ")
            offsets.append((match.start(), match.start()))
        for offset, letter in enumerate(match[0].replace("’", "'"), match.start()):
            for each in letter.casefold():
                letters.append(each)
                offsets.append((offset, offset + 1))
    return "".join(letters), offsets


def _ends_there(source_words: SourceWords) -> bool:
    """Whether a sentence, or a quotation, ends with the words."""
    return bool(re.match(r"[.!?,]?[”\"]|[.!?](?:\s|$)", source_words.after))


def _in_its_sentence(source_words: SourceWords) -> SourceWords:
    """The words without one or two of the sentence before them, or after their quotation."""
    before, after = _ENDING.match(source_words.text), _FOLLOWING.search(source_words.text)
    start = source_words.start + (before.end() if before else 0)
    return source_words._replace(
        start=start, end=source_words.end - (len(after[0]) if after else 0)
    )


def _source_words(
    passage: Passage, offsets: Sequence[tuple[int, int]], start: int, end: int, score: float
) -> SourceWords:
    first, last = offsets[start][0], offsets[end - 1][1]
    return SourceWords(passage, passage.start + first, passage.start + last, score)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch widened to the words that it touches."""
    end = min(end, len(text))
    start = min(start, max(0, end - 1))
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    left = text.rfind(" ", 0, start) + 1
    right = text.find(" ", end - 1 if end else 0)
    return left, len(text) if right < 0 else max(right, end)
