"""The headings of a document: its outline, and what its parts are called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..documents import Document, Passage

_MARKED = re.compile(r"(#{1,6})[ \t]*\Z")
"""What Markdown puts before a heading, on its line."""
_NUMBERED = re.compile(r"(?:§\s?)?\d+(?:\.\d+)*\.?(?=\s)|[A-Z](?:\.\d+)+\.?(?=\s)")
_ANCHOR = re.compile(r"\s*(?:\{[#.:][^}]*\}|#+)\s*\Z")
"""What Markdown puts behind one: a name for addresses, or the marks once more."""
_EMPHASIS = re.compile(r"(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1")
_FIELD = re.compile(r"[\w-]+:(?:\s|\Z)")
DEEPEST = 6


class Heading(NamedTuple):
    """A heading where it stands."""

    number: int
    """Number of its passage, from 1."""
    level: int
    """How deep it stands, 1 to 6: by Markdown's marks or its own number, else 1."""
    title: str
    """Its words on one line, without markup."""


def headings(document: Document) -> Iterator[Heading]:
    """The headings of a document in the order of its text."""
    for passage in document.passages:
        title = _title(passage.text) if passage.role == "heading" else ""
        if title:
            yield Heading(passage.number, _level(document.text, passage), title)


def unnumbered(title: str) -> str:
    """A title without the number before it: "Costs" for "4.1 Costs"."""
    return title[len(_number(title)) :].lstrip(" .:–—-") or title


def _title(text: str) -> str:
    """The words of a heading; none where it is the front matter of a file."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and all(_FIELD.match(line) for line in lines):
        return ""
    title = _ANCHOR.sub("", " ".join(" ".join(lines).split()))
    return _EMPHASIS.sub(r"\2", title).strip()


def _level(text: str, passage: Passage) -> int:
    start = text.rfind("\n", 0, passage.start) + 1
    marked = _MARKED.search(text[max(start, passage.start - 20) : passage.start])
    if marked:
        return len(marked[1])
    return min(DEEPEST, 1 + _number(passage.text).strip(".").count("."))


def _number(title: str) -> str:
    number = _NUMBERED.match(title)
    return number[0] if number else ""
