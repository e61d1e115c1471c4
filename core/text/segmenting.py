"""Blocks -> passages, with headings and boilerplate told apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .. import limits
from ..documents import Passages, Role
from .boilerplate import is_boilerplate
from .cutting import pieces

_STOPS = (".", "!", "?", "…")
_CLOSING = "\"'”’»)]"
"""What may stand behind the stop of a sentence."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_SPEAKS = re.compile(
    r"\b(?:said|says|added|adds|wrote|writes|told|stated|states|comment(?:ed|s)|asked|asks"
    r"|answer(?:ed|s)|repli(?:ed|es))\b[^.!?]{0,40}:$",
    re.IGNORECASE,
)
"""What names a speaker: the words that follow are spoken, and do not stand below a title."""
_LONGEST_HEADING = 25
"""Words; headlines of press releases run to twenty and more."""


_LONGEST_EMPHASISED = 15
"""Words of a heading that is one by its bold letters alone."""
_LONGEST_TITLE = 110
"""Characters of a title in ordinary spelling."""


class Block(NamedTuple):
    """What a reader found: a paragraph, a heading, an item of a list, a row of a table."""

    start: int
    """Offset of the first code point."""
    end: int
    """Offset after the last code point."""
    role: Role | None = None
    """What the format calls it; None where it does not say and the words have to."""
    locator: str | None = None
    """Page, time or chapter, for a citation."""


def passages(document: str, text: str, blocks: Iterable[Block]) -> Passages:
    """Turn the blocks that a reader found into passages with ids and roles.

    Args:
        document: Id of the document, the first part of every passage's id.
        text: The text as read.
        blocks: In the order of the text, without overlap.
    """
    return Passages(document, text, _parts(text, list(blocks)))


def is_title(content: str) -> bool:
    """Whether a paragraph that is emphasised from end to end is a heading: no sentence, no lead."""
    short = len(content.split()) <= _LONGEST_EMPHASISED and "\n" not in content
    return short and not _ends(content) and not content.endswith((":", ",", ";"))


def _ends(content: str) -> bool:
    """Whether a paragraph ends as a sentence does."""
    return content.rstrip(_CLOSING).endswith(_STOPS)


def _parts(text: str, blocks: list[Block]) -> Iterator[tuple[int, int, Role, str | None]]:
    # A format that marks its headings leaves none to be told by their words.
    marked = sum(block.role == "heading" for block in blocks) >= 2
    headings: list[str] = []
    begun = False
    for start, end, marked_role, locator in blocks:
        if end - start > limits.PASSAGE:
            begun = True
            long_role: Role = "boilerplate" if marked_role == "boilerplate" else "body"
            for first, last in pieces(text, start, end):
                yield first, last, long_role, locator
            continue
        content = text[start:end]
        role = _role(content, headings, marked_role or ("body" if marked else None))
        if role == "body" and marked_role is None and not (marked or begun) and len(blocks) > 2:
            role = "heading" if _opens(content) else "body"
        begun = begun or role != "boilerplate"
        if role == "heading":
            headings.append(content)
        yield start, end, role, locator


def _role(content: str, above: list[str], marked_role: Role | None) -> Role:
    if marked_role == "boilerplate" or is_boilerplate(content):
        return "boilerplate"
    if marked_role == "body" or (marked_role is None and not _looks_like_heading(content)):
        return "body"
    # Web pages repeat the title with the outlet's name glued on.
    return "boilerplate" if above and content.startswith(above[0]) else "heading"


def _opens(content: str) -> bool:
    """Whether the first words of a text are its title, in ordinary spelling: no whole sentence."""
    short = len(content) <= _LONGEST_TITLE and 2 <= len(content.split()) <= 16
    plain = content[0].isupper() and "\n" not in content and not re.search(r"[.!;:,]$", content)
    return short and plain and not re.match(r"[\w.'’ -]{1,30}:\s|[A-Z][\w.]*,", content)


def _looks_like_heading(content: str) -> bool:
    """Title case, or a closing colon, and no full stop: how plain text writes a heading."""
    words = content.split()
    if len(words) > _LONGEST_HEADING or _ends(content) or "\n" in content:
        return False
    if content.endswith(":"):
        return not _SPEAKS.search(content)
    long_words = _WORD.findall(content)
    return bool(long_words) and sum(word[0].isupper() for word in long_words) >= 0.8 * len(
        long_words
    )
