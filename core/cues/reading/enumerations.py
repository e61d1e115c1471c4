"""Lists inside a sentence: "oats, rye and barley"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from ...text.words import STOP_WORDS

_ITEM = r"(?<![\w'’-])[\w'’-]++(?:\s++[\w'’-]++){0,3}"
_LIST = re.compile(
    rf"{_ITEM}(?:,\s++(?:and\s++|or\s++)?{_ITEM})*,?\s++(?:and|or)\s++{_ITEM}"
    rf"|{_ITEM}(?:,\s++{_ITEM}){{3,}}|(?<=[:–—]\s){_ITEM}(?:,\s++{_ITEM}){{2,}}"
    rf"|{_ITEM}(?:,\s++{_ITEM}){{2,}}(?=\.?$|:)"
)
_PARTS = re.compile(r",\s++(?:and\s++|or\s++)?|\s++(?:and|or)\s++")
_NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight"]
_COUNT = re.compile(rf"\b({'|'.join(_NUMBERS[2:])})\s\w+", re.IGNORECASE)
"""Before a list it may tell how many things are listed."""
WORD = re.compile(r"[\w'’-]+")


class Item(NamedTuple):
    """One thing that is listed; the first and the last hold words around the list as well."""

    start: int
    end: int
    stems: frozenset[str]


def read_lists(text: str, form: Callable[[str], str]) -> Iterator[tuple[Item, ...]]:
    """The lists of a text.

    Args:
        text: A sentence.
        form: What a word in lower case is compared by.
    """
    if not (" and " in text or " or " in text or text.count(",") > 1):
        return
    for match in _LIST.finditer(text):
        items: list[Item] = []
        at = match.start()
        for cut in (*_PARTS.finditer(text, *match.span()), None):
            end = cut.start() if cut else match.end()
            words = (word.lower() for word in WORD.findall(text, at, end))
            if stems := frozenset(form(word) for word in words if word not in STOP_WORDS):
                items.append(Item(at, end, stems))
            at = cut.end() if cut else end
        counted = len(items) > 2 and _COUNT.search(text, 0, items[0].end)
        if counted and _NUMBERS.index(counted[1].lower()) == len(items) - 1:
            items = items[1:]  # "two symptoms, fever and cough"
        if len(items) > 1:
            yield tuple(items)
