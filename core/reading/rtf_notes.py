"""The footnotes and endnotes of RTF, put where other formats have them: after the text."""

from __future__ import annotations

import re

_NOTE = re.compile(r"\{(?:\\\*)?\s*\\footnote(?![a-z])")
_BRACE = re.compile(r"\\[\\{}]|[{}]")


def at_the_end(source: str) -> str:
    """The file with its notes moved to the end, each a paragraph."""
    parts: list[str] = []
    notes: list[str] = []
    at = 0
    for found in _NOTE.finditer(source):
        if found.start() < at:
            continue  # a note in a note
        end = _end(source, found.end())
        if end < 0:
            break  # cut off: what follows is left as it is
        parts.append(source[at : found.start()])
        notes.append(source[found.end() : end - 1])
        at = end
    if not notes:
        return source
    body = "".join(parts) + source[at:]
    last = body.rfind("}")
    told = "".join(f"{{\\par\\pard {note}\\par}}" for note in notes)
    return f"{body[:last]}{told}{body[last:]}"


def _end(source: str, start: int) -> int:
    """Where the group ends that was opened before `start`; -1 when it does not."""
    depth = 1
    for brace in _BRACE.finditer(source, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0:
            return brace.end()
    return -1
