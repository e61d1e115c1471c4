"""The list of words that stand for one thing, line by line: `other_words.toml`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...text.words import Word, words
from ...word_lists import word_lists

_IRREGULAR = {
    "lay": ("laid",),
    "let": ("letting",),
    "lose": ("lost",),
    "get": ("got", "gotten"),
    "wind": ("wound",),
    "tear": ("tore", "torn"),
    "pay": ("paid",),
}


def things_of_words(text: str) -> frozenset[str]:
    """The things that some words name by the list, but for words that anything is called by."""
    read = words(text, "english")
    found: set[int] = set()
    for place in range(len(read)):
        things, length = longest(read, place)
        if not any(word.name for word in read[place : place + length]):
            found.update(things)
    return frozenset(f"#{thing}" for thing in found if thing < first_general())


def longest(words: tuple[Word, ...], place: int) -> tuple[list[int], int]:
    """The things and the number of words of the longest term that begins at a place."""
    things: list[int] = []
    length = 0
    for forms, thing in _terms().get(words[place].text.lower(), ()):
        here = words[place : place + len(forms)]
        if len(forms) >= length and tuple(word.text.lower() for word in here) == forms:
            things.append(thing)
            length = len(forms)
    return list(dict.fromkeys(things)), length


def _forms(words: tuple[str, ...], *, verb: bool) -> Iterator[tuple[str, ...]]:
    """A term in singular and plural, or a verb in all its forms."""
    yield words
    if verb:
        first, *rest = words
        base = first.removesuffix("e")
        doubled = base + base[-1]
        ends = ("s", "es", "ed", "ing")
        endings = [*(f"{stem}{end}" for stem in (first, base, doubled) for end in ends)]
        irregular = _IRREGULAR.get(first, ())
        yield from ((form, *rest) for form in (*endings, *irregular))
        return
    *before, last = words
    plural = f"{last[:-1]}ies" if last.endswith("y") else f"{last.removesuffix('man')}men"
    for form in (f"{last}s", f"{last}es", plural):
        yield (*before, form)


@cache
def _terms() -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """The terms by their first word, the longest first, with the number of their line."""
    table: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for number, line in enumerate([*_lines("things"), *_lines("general")]):
        for term in line.split(" | "):
            words = tuple(re.split(r"[\s-]+", term.strip().removeprefix("to ")))
            for forms in _forms(words, verb=term.startswith("to ")):
                table.setdefault(forms[0], []).append((forms, number))
    for terms in table.values():
        terms.sort(key=lambda each: -len(each[0]))
    return table


def first_general() -> int:
    """The number of the first line of words that anything is called by."""
    return len(_lines("things"))


@cache
def _lines(table: str) -> list[str]:
    return word_lists(__package__, "other_words.toml")[table].strip().splitlines()
