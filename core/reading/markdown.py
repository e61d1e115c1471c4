"""Markdown: paragraphs, list items, table rows and headings, as CommonMark cuts them, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from ..documents import Role, trimmed
from ..text.segmenting import Block
from . import front_matter
from .inline_markdown import plain_words
from .material import Extracted, Material

if TYPE_CHECKING:
    from markdown_it.token import Token

_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_AS_WRITTEN = ("fence", "code_block", "html_block")
"""Blocks in which no mark stands for anything else."""


class _Written(NamedTuple):
    """A block as it is written."""

    start: int
    """Offset of its first code point in the file, after the marks that open it."""
    end: int
    """Offset after its last one."""
    role: Role | None
    words: str
    """What a reader sees of it."""


def claims(material: Material) -> bool:
    """Whether a text without a file's name, pasted or piped in, has headings of Markdown."""
    return not material.suffix and _HEADING.search(material.text) is not None


def read(material: Material) -> Iterator[Extracted]:
    """The text with its blocks in plain words; what stands between them stays as written."""
    known, body = front_matter.split(material.text, material.origin)
    text, blocks = _plain(material.text, _written(material.text, body))
    yield Extracted(text, blocks, known)


def _plain(text: str, written: Iterable[_Written]) -> tuple[str, list[Block]]:
    """A text with its blocks in plain words, and where they are then."""
    parts: list[str] = []
    blocks: list[Block] = []
    length = copied = 0
    for block in written:
        parts += (text[copied : block.start], block.words)
        start = length + block.start - copied
        length, copied = start + len(block.words), block.end
        blocks.append(Block(start, length, block.role))
    return "".join([*parts, text[copied:]]), blocks


def _written(text: str, start: int) -> Iterator[_Written]:
    """The blocks of a text from an offset on; one of which a reader sees nothing is left out."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - plain text never needs it

    body = text[start:]
    starts = list(accumulate((len(line) + 1 for line in body.split("\n")), initial=start))
    # What is nested more deeply than it allows, the parser would leave out without a word.
    parser = MarkdownIt("commonmark", {"maxNesting": len(body) + 1}).enable("table")
    parser.disable("inline")  # its nesting has to stay bounded
    references: dict[str, Any] = {}
    for token, role, contents in _contents(parser.parse(body, references)):
        lines = token.map or (0, 0)
        first, last = _content(text, starts[lines[0]], starts[lines[1]] - 1, token.content)
        seen = [plain_words(content, references).strip() for content in contents]
        words = " | ".join(seen) if any(contents) else text[first:last]
        if words.strip(" |"):
            yield _Written(first, last, role, words)


def _contents(tokens: Iterable[Token]) -> Iterator[tuple[Token, Role | None, list[str]]]:
    """The blocks, their roles, and the contents in which marks stand for something else."""
    rest = iter(tokens)
    opened = ""
    for token in rest:
        if token.type == "tr_open":
            cells = takewhile(lambda each: each.type != "tr_close", rest)
            yield token, "body", [cell.content for cell in cells if cell.type == "inline"]
        elif token.type == "inline":
            yield token, "heading" if opened == "heading_open" else None, [token.content]
        elif token.type in _AS_WRITTEN:
            yield token, None, []
        opened = token.type


def _content(text: str, start: int, end: int, content: str) -> tuple[int, int]:
    """Where a block's content lies between two offsets, without marks and white space around."""
    rows = content.strip("\n").split("\n")
    first = text.find(rows[0], start, end)
    last = first if len(rows) == 1 else text.rfind(rows[-1], start, end)
    if rows[0] and rows[-1] and first >= 0 and last >= 0:
        last += len(rows[-1])
    else:
        # A row of a table, or an empty heading, which is an end mark (###).
        first, last = start, end
    return trimmed(text, first, last)
