"""Where two sentences differ, word by word: words of one, and what the other has in their place."""

from __future__ import annotations

import re
from typing import NamedTuple

Cut = tuple[int, int]
"""From where to where in a sentence; the same place twice where there is nothing."""

_WORD = re.compile(r"[$£€]?\w+(?:[.,'’:/-]\w+)*%?")
_NUMBER = re.compile(
    r"[$£€]?\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six"
    r"|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million"
    r"|once|twice|half|dozen",
    re.IGNORECASE,
)
_LIST_NUMBER = re.compile(r"\W*\d+(?:\.\d+)*[.)]?\s(?=\W*[A-Z])")
"""What numbers a rule or an item of a list."""
_REFERRING = re.compile(
    r"(?:\b(?:(?:Tables?|Figures?|Sections?|Annex(?:es)?|Appendix|Chapters?|Clauses?|Articles?|Paragraphs?)"
    r"|(?:Figs?|Secs?|Sects?|Art|Ch|App)\.)\s?|§+\s?|\[[^\s\]]*|\(#\S*|\{#\S*)$"
)
"""What stands before a number that only leads to a place of a text: "Table 4", "see [UAX15]"."""
_OF_SECTION = re.compile(r"\d+(?:\.\d+){2,}(?!\d)")
_NEAR = 80
"""Characters on each side of a replacement among which the words next to it stand."""
_BEFORE = re.compile(r"(?:\S+\s+)?\S*$")
_LAST = re.compile(r"\S*$")
_AFTER = re.compile(r"\S*(?:\s+\S+){0,2}")


class Replacement(NamedTuple):
    """Words of one sentence and what another has in their place; either may be empty."""

    gone: Cut
    new: Cut

    def touches(self, side: int, cut: Cut) -> bool:
        """Whether some words of the first (0) or the second sentence (1) are among them."""
        return self[side][0] < cut[1] and cut[0] < self[side][1]


def replacements(first: str, second: str) -> tuple[Replacement, ...]:
    """What has to be replaced in a sentence to make it another, but for the number of an item."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - versions are rare

    a, b = _words(first), _words(second)
    mine = [first[slice(*cut)].casefold() for cut in a]
    yours = [second[slice(*cut)].casefold() for cut in b]
    made: list[Replacement] = []
    start: tuple[int, int] | None = None
    end = (0, 0)
    for code in (*Indel.opcodes(mine, yours), None):
        if code is not None and code.tag != "equal":
            start = start or (code.src_start, code.dest_start)
            end = (code.src_end, code.dest_end)
        elif start:
            made.append(Replacement(_cut(a, start[0], end[0]), _cut(b, start[1], end[1])))
            start = None
    return tuple(made)


def numbers(text: str, cut: Cut) -> tuple[str, ...]:
    """The numbers among some words of a sentence, as they are written; references are none."""
    words = (match for match in _WORD.finditer(text, *cut) if not refers(text, match.start()))
    return tuple(word[0].casefold() for word in words if _NUMBER.fullmatch(word[0]))


def refers(text: str, at: int) -> bool:
    """Whether a number only leads to a place: "Table 4-1", "see section 5.3.2"."""
    return bool(_REFERRING.search(text[:at]) or _OF_SECTION.match(text, at))


def around(text: str, cut: Cut, otherwise: str) -> str:
    """Some words of a sentence with the one before them and two after them.

    Args:
        text: The sentence.
        cut: The words.
        otherwise: What stands for words that are not there.
    """
    words = text[slice(*cut)]
    before = text[max(0, cut[0] - _NEAR) : cut[0]]
    after = text[cut[1] : cut[1] + _NEAR]
    here = (_BEFORE if words else _LAST).search(before)
    there = _AFTER.match(after)
    said = words or f" {otherwise}"
    return f"{here[0] if here else ''}{said}{there[0] if there else ''}".strip()


def _words(text: str) -> list[Cut]:
    item = _LIST_NUMBER.match(text)
    return [match.span() for match in _WORD.finditer(text, item.end() if item else 0)]


def _cut(words: list[Cut], start: int, end: int) -> Cut:
    if start < end:
        return words[start][0], words[end - 1][1]
    place = words[start - 1][1] if start else 0
    return place, place
