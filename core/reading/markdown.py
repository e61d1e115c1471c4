"""Markdown: paragraphs, list items, table rows and headings, as CommonMark cuts them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from ..text.segmenting import Block
from . import front_matter
from .material import Extracted, Material

_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_BLOCKS = {"inline", "fence", "code_block", "html_block", "tr_open"}


def claims(material: Material) -> bool:
    """Whether a text without a file's name, pasted or piped in, has headings of Markdown."""
    return not material.suffix and _HEADING.search(material.text) is not None


def read(material: Material) -> Iterator[Extracted]:
    """The text as it stands, with the front matter on top of it."""
    known, body = front_matter.split(material.text, material.origin)
    yield Extracted(material.text, tuple(blocks(material.text, body)), known)


def blocks(text: str, start: int = 0) -> Iterator[Block]:
    """Find the blocks of a Markdown text from offset `start` on.

    The marks that open a block (`#`, `-`, `>`) stay outside of it; marks inside stay as read.

    Yields:
        Each block without its marks and without white space around.
    """
    from markdown_it import MarkdownIt  # noqa: PLC0415 - plain text never needs it

    body = text[start:]
    lines = body.split("\n")
    offsets = list(accumulate((len(line) + 1 for line in lines), initial=start))
    heading = row = False
    # What is nested more deeply than it allows, the parser would leave out without a word.
    parser = MarkdownIt("commonmark", {"maxNesting": len(body) + 1}).enable("table")
    parser.disable("inline")  # the marks inside of a block stay as they are
    for token in parser.parse(body):
        heading = token.type == "heading_open" or (heading and token.type != "heading_close")
        row = token.type == "tr_open" or (row and token.type != "tr_close")
        if token.map is None or token.type not in _BLOCKS or (row and token.type == "inline"):
            continue
        first, last = offsets[token.map[0]], offsets[token.map[1]] - 1
        span = _row(text, first, last) if row else _content(text, first, last, token.content)
        if span[0] < span[1]:
            yield Block(*span, "heading" if heading else "body" if row else None)


def _row(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the cells of a table's row lie: the line without the bars around it."""
    line = text[start:end]
    inner = line.strip(" \t|>")
    first = start + (line.index(inner) if inner else 0)
    return first, first + len(inner)


def _content(text: str, start: int, end: int, content: str) -> tuple[int, int]:
    """Where a block's content lies between two offsets, without marks and white space around."""
    rows = content.strip("\n").split("\n")
    first = text.find(rows[0], start, end)
    last = first if len(rows) == 1 else text.rfind(rows[-1], start, end)
    if rows[0] and rows[-1] and first >= 0 and last >= 0:
        last += len(rows[-1])
    else:
        # An empty heading is an end mark (###), and some content is changed on the way (`\\|` in
        # a cell): the marks themselves are all that can be shown.
        first, last = start, end
    while first < last and text[first].isspace():
        first += 1
    while last > first and text[last - 1].isspace():
        last -= 1
    return first, last
