"""Text from documents and readers as Markdown that says the same and does nothing."""

from __future__ import annotations

import re

from ...text.visible import one_line

_SPECIAL = re.compile(
    r"""
      (?=[\\`*_\[\]<>|~$])
    | (?=&\#?\w+;)                           # an entity
    | ^(?=[+-](?:[\s-]|$)) | ^(?==+\s*$)      # a list, a rule, what makes a heading of a line
    | (?<!\w)(?=\#)                          # a heading, what closes one; in Obsidian a tag
    | (?<=%)(?=%) | (?<==)(?==)              # in Obsidian a comment, a highlight
    | (?<!\S)(?=\^[A-Za-z0-9-]+\s*$)         # in Obsidian the name of a block
    """,
    re.VERBOSE,
)
"""Places before which a backslash takes the meaning out of what follows."""
_NUMBERED = re.compile(r"^(\d{1,9})(?=[.)](?:\s|$))")


def word(tag: str) -> str:
    """A tag as Obsidian knows it: one word."""
    return "-".join(re.findall(r"[\w/-]+", tag))


def code(text: str) -> str:
    """Text as it stands, in the type of code."""
    return f"`{one_line(text).replace('`', '')}`"


def escaped(text: str) -> str:
    """Text from a document, on one line."""
    return _NUMBERED.sub(r"\1\\", _SPECIAL.sub(r"\\", one_line(text)))
