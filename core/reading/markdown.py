"""Markdown: paragraphs, list items, table cells and headings, as CommonMark cuts them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from ..segmenting import Block


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
    heading = False
    position = start
    for token in MarkdownIt("commonmark").enable("table").parse(body):
        if token.type == "heading_open":
            heading = True
        elif token.type == "heading_close":
            heading = False
        if token.map is None or token.type not in ("inline", "fence", "code_block", "html_block"):
            continue
        first, last = offsets[token.map[0]], offsets[token.map[1]] - 1
        # Cells of a row share its lines: each is looked for after the one before.
        span = _content(text, max(position, first), last, token.content)
        if span[0] < span[1]:
            position = span[1]
            yield *span, heading


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
