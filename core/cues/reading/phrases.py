"""Phrases that are read as one word: "has to" is "must"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...word_lists import rows, word_lists
from .plain_words import without_not

_SOFTENING = [[word] for word in ("only", "just", "merely", "simply")]
"""After these "not" denies nothing."""
_GAP = ("*",)
_WIDEST_GAP = 4
"""Words that may stand in the gap of a phrase."""
_Phrase = tuple[tuple[str, ...], tuple[str, ...]]
"""The words of a phrase, and what they stand for."""


def _phrases() -> dict[str, dict[str, list[_Phrase]]]:
    """The phrases that may stand where a word and a second one do, the longest first.

    By the word and the second one, which is "" where that is of no phrase.
    """
    phrases = {first: sorted(some, key=lambda p: -len(p[0])) for first, some in _listed().items()}
    return {first: dict(_by_second(some)) for first, some in phrases.items()}


def _by_second(phrases: Sequence[_Phrase]) -> Iterator[tuple[str, list[_Phrase]]]:
    """The phrases of one first word that may go on with a second one, by that."""
    seconds = dict.fromkeys(word for words, _ in phrases for word in words[1:2])
    for second in ("", *seconds):
        yield second, [each for each in phrases if each[0][1:2] in ((), _GAP, (second,))]


def _listed() -> dict[str, list[_Phrase]]:
    """The phrases by their first word, as they are listed."""
    phrases: dict[str, list[_Phrase]] = {}
    for table in word_lists(__package__, "phrases.toml").values():
        for stands_for, listed in table.items():
            for phrase in rows(listed):
                words = tuple(_parted(phrase))
                phrases.setdefault(words[0], []).append((words, tuple(stands_for.split())))
    return phrases


def _parted(phrase: Sequence[str]) -> Iterator[str]:
    for word in phrase:
        if word.endswith("n't") and word != "n't":
            yield from without_not(word)
        elif word == "cannot":
            yield from ("can", "not")
        else:
            yield word


def phrase_at(lows: list[str], at: int) -> tuple[int, tuple[str, ...]]:
    """How many words the longest phrase at a place has, and what it stands for."""
    by_second = PHRASES[lows[at]]
    second = lows[at + 1] if at + 1 < len(lows) else ""
    for words, forms in by_second.get(second, by_second[""]):
        if "*" in words:
            opening = _opening(words, lows, at)
            if opening:
                return opening, forms
            continue
        softened = words[-1] == "not" and lows[at + len(words) :][:1] in _SOFTENING
        if tuple(lows[at : at + len(words)]) == words and not softened:
            return len(words), forms
    return 0, ()


def _opening(words: tuple[str, ...], lows: list[str], at: int) -> int:
    """How many words a phrase with a gap has before it, where it stands at a place; else 0.

    The gap is some words; they and those behind it are read for themselves: "advises pupils to".
    """
    gap = words.index("*")
    opening, closing = words[:gap], [*words[gap + 1 :]]
    if tuple(lows[at : at + gap]) != opening:
        return 0
    first = at + gap + 1
    ends = (lows[place : place + len(closing)] for place in range(first, first + _WIDEST_GAP))
    return gap if closing in ends else 0


PHRASES = _phrases()
