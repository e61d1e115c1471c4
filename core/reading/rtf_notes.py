"""What RTF keeps between the words, put after the text: footnotes, endnotes and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

COMMENT = "\ue001"
"""Put around the author of a comment; of the private use area, so that no text holds it."""

_NOTE = re.compile(r"\{(?:\\\*)?\s*\\(footnote|annotation)(?![a-z])")
_AUTHOR = re.compile(r"\{\\\*\s*\\atnauthor\s?([^{}]{0,500})\}")
_PARAGRAPH = re.compile(r"\\(?:par|line)(?![a-z])[ ]?")
_BRACE = re.compile(r"\\[\\{}]|[{}]")


class _Group(NamedTuple):
    kind: str
    start: int
    inside: int
    end: int


def at_the_end(source: str) -> str:
    """The file with its notes and comments moved to the end, each a paragraph."""
    parts: list[str] = []
    notes: list[str] = []
    comments: list[str] = []
    at = 0
    for group in _groups(source):
        parts.append(source[at : group.start])
        words = source[group.inside : group.end - 1]
        if group.kind == "footnote":
            notes.append(words)
        else:
            *_, author = ("", *_AUTHOR.findall(parts[-1]))
            comments.append(f"\\u57345?{author}\\u57345?{_PARAGRAPH.sub(' ', words)}")
        at = group.end
    if not parts:
        return source
    body = "".join(parts) + source[at:]
    last = body.rfind("}")
    told = "".join(f"{{\\par\\pard {words}\\par}}" for words in (*notes, *comments))
    return f"{body[:last]}{told}{body[last:]}"


def _groups(source: str) -> Iterator[_Group]:
    at = 0
    for found in _NOTE.finditer(source):
        if found.start() < at:
            continue  # a note in a note
        end = _end(source, found.end())
        if end < 0:
            break  # cut off: what follows is left as it is
        yield _Group(found[1], found.start(), found.end(), end)
        at = end


def _end(source: str, start: int) -> int:
    """Where the group ends that was opened before `start`; -1 when it does not."""
    depth = 1
    for brace in _BRACE.finditer(source, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.end()
    return -1
