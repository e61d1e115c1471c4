"""Lines at the edges of a document that tell who wrote it, and whose words it takes up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...documents import Document, Passage
from .name_words import body_words, first_names

_FIRST, _LAST = 6, 3
"""Paragraphs at the beginning and at the end that may tell it."""
_SHORT = 24
"""Words of such a line."""
_WORD = r"[A-Z][\w’'.-]*[a-z][\w’'.-]*"
_BETWEEN = rf"(?:[A-Z]\.|de|del|van|von|der|la|al|{_WORD})"
_PERSON = rf"(?:[A-Z]\.\s?|{_WORD}\s)(?:{_BETWEEN}\s?){{0,2}}(?<=\s){_WORD}"
_BY = re.compile(
    r"^\W*(?:[A-Z][\w ]{2,24}[,:|]\s)?"
    r"(?:(?i:an?\s)?(?i:commentary|opinion|column|essay|analysis|report|review|comment|letter|interview|entry|story|words|text)\s)?"
    r"(?:[Bb]y|[Tt]ext:|[Aa]uthor:|[Ww]ritten by)\s"
    rf"(?P<one>{_PERSON})(?:\sand\s(?P<two>{_PERSON}))?"
    r"(?=\W*$|[,.]\s|\s[|–—-]|\s(?:in|for|at|and)\s)"
)
_SIGNED = re.compile(
    rf"^(?:(?:Dr|Prof|Mr|Ms|Mrs|Sir|Dame)\.?\s)?(?P<one>{_PERSON})"
    rf"(?:\sand\s(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s)?(?P<two>{_PERSON}))?$"
)
"""A line of nothing but a name, below a title or at the end."""
_BODY = r"[A-Z][\w’'&-]*(?:\s(?:of\s|and\s|the\s|de\s)?[A-Z][\w’'&-]*)*"
_AGENCY = (
    r"Associated Press|Reuters|AFP|Agence France-Presse|UPI|dpa|Bloomberg|Xinhua|EFE|ANSA|Kyodo"
    r"|TASS|PA Media|Press Association|PR Newswire|Business Wire|GlobeNewswire|Canadian Press"
)
_CREDITS = (
    re.compile(rf"((?<!\w)(?:{_AGENCY})\b|\(AP\))"),
    re.compile(
        r"\b(?:[Ww]ith\s(?:additional\s)?(?:files|reporting|material|reports)\s(?:from|by)|[Ss]ources?:"
        r"|(?:[Ff]irst|[Oo]riginally)\s(?:appeared|published)\s(?:in|on|by)|[Rr]eprinted\s(?:from|by)"
        rf"|[Cc]ourtesy\sof)\s(?:[Tt]he\s)?({_BODY})"
    ),
    re.compile(
        rf"(?:^|[.;]\s|\b[Tt]he\s)({_BODY})\s(?:\w+\s)?contributed\s(?:to\sthis|reporting|to\sthe)\b"
    ),
    re.compile(
        r"^[A-Z][A-Z .,'’/-]{2,40}(?:,?\s[A-Z][a-z]+\.?\s\d{1,2})?"
        r"\s\(([A-Z][A-Za-z]{1,20})\)\s?[-–—]"
    ),
)
"""Agencies anywhere; who is thanked, and the agency of a dateline: "LINDMOUTH, May 9 (ONA) -"."""
_DATELINE = re.compile(r"^\W*[A-Z][\w .,'’/-]{2,40}\((?:AP|[A-Z][A-Za-z]{1,20})\)\s?[-–—]")
_LONG = {"AP": "Associated Press", "(AP)": "Associated Press"}
_NO_AGENCY = frozenset(("By", "The", "This", "Our"))


class Credit(NamedTuple):
    """Whom a document names as a source; offsets point into its text."""

    name: str
    passage: Passage
    start: int
    end: int
    own: bool
    """Whether it stands where a text says whose it is: beside its author, in its dateline."""


def authors(document: Document) -> Iterator[tuple[Passage, int, int]]:
    """The names of its authors, as a paragraph with offsets into it."""
    for passage in _edges(document):
        if len(passage.text.split()) > _SHORT:
            continue
        match = _BY.search(passage.text)
        match = match or (_signed(passage.text) if passage.start else None)
        for name in match.groupdict() if match else ():
            if match and match[name]:
                yield passage, match.start(name), match.end(name)


def _signed(line: str) -> re.Match[str] | None:
    """The names of a line of nothing else, each of which begins with a first name."""
    match = _SIGNED.match(line.strip())
    words = (
        [name.casefold().split() for name in match.groupdict().values() if name] if match else []
    )
    persons = all(name[0] in first_names() and not {*name} & body_words() for name in words)
    return match if persons else None


def credits_of(document: Document) -> Iterator[Credit]:
    """Whom a document names as a source, in the order of the text."""
    edges = {passage.id for passage in _edges(document)}
    for passage in document.passages:
        yield from _credits(passage, at_edge=passage.id in edges)


def agencies(document: Document) -> set[str]:
    """Whose words a document says that it is in: only its first and last paragraphs are read."""
    return {
        credit.name
        for passage in _edges(document)
        for credit in _credits(passage, at_edge=True)
        if credit.own
    }


def _credits(passage: Passage, *, at_edge: bool) -> Iterator[Credit]:
    dateline = _DATELINE.match(passage.text)
    short = len(passage.text.split()) <= _SHORT
    for name, start, end in _named(passage.text):
        is_told_there = short or (dateline is not None and start < dateline.end())
        own = at_edge and is_told_there
        yield Credit(name, passage, passage.start + start, passage.start + end, own)


def _named(text: str) -> Iterator[tuple[str, int, int]]:
    """The sources that a paragraph names, each once, with offsets into it."""
    found: set[str] = set()
    for pattern in _CREDITS:
        for match in pattern.finditer(text):
            name = _LONG.get(match[1], match[1])
            if name not in found | _NO_AGENCY:
                found.add(name)
                yield name, *match.span(1)


def _edges(document: Document) -> Iterator[Passage]:
    passages = document.passages
    yield from passages[:_FIRST]
    yield from passages[max(_FIRST, len(passages) - _LAST) :]
