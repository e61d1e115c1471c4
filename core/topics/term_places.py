"""Where a term stands in a passage: letter for letter, or its words close together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ..text.words import UNSPACED
from .searched_passage import CLAUSE_END, SearchedPassage, is_negation

_GAP = 2
"""Words that may stand between the words of a term in their order."""
_TURNED_GAP = 2
"""Stop words that may stand between the words of a term in another order."""
_TURNED_BREAK = re.compile(CLAUSE_END.pattern + r"|[,()—–]")
_NEW = "new"
_AFTER_NEW = re.compile(r"(?<![^\W_])N(?:ew|EW)[ \u00a0]$")


def literal_places(read: SearchedPassage, term: str) -> Iterator[tuple[int, int]]:
    """Start and end of every place where a term stands as it is typed."""
    for match in _pattern(term, read.language).finditer(read.text):
        named = read.text[match.start()].isupper()
        if not (named and _AFTER_NEW.search(read.text, max(0, match.start() - 5), match.start())):
            yield match.span()


@lru_cache(maxsize=512)
def _pattern(term: str, language: str) -> re.Pattern[str]:
    """A term as it is typed, but for case, blanks, hyphens and the shape of quotation marks."""
    parts = (re.escape(part) for part in re.split(r"[\s\u2010\u2011-]+", term) if part)
    pattern = re.sub("['’‘]", "['’‘]", r"(?:\s+|\s?[\u2010\u2011-]\s?)".join(parts))
    pattern = re.sub('["“”]', '["“”]', pattern) or "(?!)"
    if language != UNSPACED:
        pattern = (r"(?<![^\W_])" if term[:1].isalnum() else "") + pattern
        pattern += r"(?![^\W_])" if term[-1:].isalnum() else ""
    return re.compile(pattern, re.IGNORECASE)


def near_places(
    read: SearchedPassage, wanted: Sequence[str], *, as_typed: bool
) -> Iterator[tuple[int, int]]:
    """First and last index of every stretch that is the term."""
    for index, form in enumerate(read.forms):
        if form not in wanted or _in_longer_name(read, index, wanted):
            continue
        last = _in_order(read, index, wanted) if form == wanted[0] else None
        last = _turned(read, index, wanted) if last is None and not as_typed else last
        if last is not None:
            yield index, last


def _in_order(read: SearchedPassage, first: int, wanted: Sequence[str]) -> int | None:
    """The last index of the wanted forms if they begin here, each soon after the one before it."""
    last = first
    for form in wanted[1:]:
        following = range(last + 1, min(last + 2 + _GAP, len(read.forms)))
        next_ = next((n for n in following if read.forms[n] == form), -1)
        if next_ < 0 or _in_longer_name(read, next_, wanted):
            return None
        if any(is_negation(read.words[n].text) for n in range(last + 1, next_)):
            return None
        last = next_
    return None if read.breaks(first, last) else last


def _turned(read: SearchedPassage, first: int, wanted: Sequence[str]) -> int | None:
    """The last index of the wanted forms if they begin here in any order, close together.

    Not of a term with a stop word: that belongs to the word behind it.
    """
    missing = set(wanted) - {read.forms[first]}
    last, stops = first, 0
    for n in range(first + 1, len(read.forms)):
        if read.forms[n] in missing and not _in_longer_name(read, n, wanted):
            if read.words[n].stop:
                return None
            missing.remove(read.forms[n])
            last, stops = n, 0
        elif read.words[n].stop and stops < _TURNED_GAP and not is_negation(read.words[n].text):
            stops += 1
        else:
            break
    return None if missing or read.breaks(first, last, _TURNED_BREAK) else last


def _in_longer_name(read: SearchedPassage, index: int, wanted: Sequence[str]) -> bool:
    """Whether a word is the end of "New Mexico" and only "Mexico" is wanted."""
    word, before = read.words[index], read.words[index - 1] if index else None
    if not word.name or not before or before.text.lower() != _NEW or before.text == _NEW:
        return False
    return _NEW not in wanted and read.text[before.end : word.start] in (" ", "\u00a0")
