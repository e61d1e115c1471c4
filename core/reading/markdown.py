"""Markdown: paragraphs, list items, table rows and headings, as CommonMark cuts them, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from ..documents import Role, trimmed
from ..text.segmenting import Block, is_title
from . import front_matter, html_tree, markup
from .inline_markdown import plain_words
from .material import Builder, Extracted, Material

if TYPE_CHECKING:
    from markdown_it.token import Token

_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)
_AS_WRITTEN = ("fence", "code_block")
"""Blocks in which no mark stands for anything else."""
_NOTE = re.compile(r"^( {0,3})\[(?=\^[^\]\s]{1,50}\]:)", re.MULTILINE)
_HELD = "\ue000"
"""Put for the bracket before a note's text: a parser would take some notes for a link's address."""
_NOTES = re.compile(rf"(?:^|\n){_HELD}\^([^\]]+)\]:[ \t]*")
_MARKS = re.compile(r"\[[ xX]\][ \t]+|\[!\w+\][+-]?[ \t]*\n?")
"""What is before a task of a list, and on top of a box: no words."""
_BOLD = re.compile(r"(?:\*\*|__)(?=\S)([^*_]+)(?<=\S)(?:\*\*|__)")
"""A paragraph that is bold from end to end: how many write their headings."""
_NAMES = re.compile(r"[ \t]*\{[#.][^{}\n]*\}[ \t]*$")
"""What a heading is called by links."""


class _Written(NamedTuple):
    """A block as it is written."""

    start: int
    """Offset of its first code point in the file, after the marks that open it."""
    end: int
    """Offset after its last one."""
    words: list[tuple[Role | None, str]]
    """What a reader sees of it: one paragraph, or those of HTML."""


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
        before = text[copied : block.start]
        for role, words in block.words:
            parts += (before, words)
            length += len(before) + len(words)
            blocks.append(Block(length - len(words), length, role))
            before = "\n\n"
        copied = block.end
    return "".join([*parts, text[copied:]]), blocks


def _written(text: str, start: int) -> Iterator[_Written]:
    """The blocks of a text from an offset on; one of which a reader sees nothing is left out."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - plain text never needs it

    body = _NOTE.sub(rf"\1{_HELD}", text[start:])
    text = text[:start] + body
    starts = list(accumulate((len(line) + 1 for line in body.split("\n")), initial=start))
    # What is nested more deeply than it allows, the parser would leave out without a word.
    parser = MarkdownIt("commonmark", {"maxNesting": len(body) + 1}).enable("table")
    parser.disable("inline")  # its nesting has to stay bounded
    references: dict[str, Any] = {}
    tokens = parser.parse(body, references)
    notes = frozenset(match[1] for match in _NOTES.finditer(f"\n{body}"))
    for token, role, contents in _contents(tokens):
        lines = token.map or (0, 0)
        first, last = _content(text, starts[lines[0]], starts[lines[1]] - 1, token.content)
        words = list(_words(token, role, contents, text[first:last], references, notes))
        yield _Written(first, last, words)


def _words(
    token: Token,
    role: Role | None,
    contents: list[str],
    written: str,
    references: dict[str, Any],
    notes: frozenset[str],
) -> Iterator[tuple[Role | None, str]]:
    """What a reader sees of a block."""
    if token.type == "html_block":
        yield from _of_html(written)
    elif any(contents):
        for part in _NOTES.split(contents[0])[::2] if len(contents) == 1 else (None,):
            cells = contents if part is None else [part]
            words = " | ".join(plain_words(cell, references, notes).strip() for cell in cells)
            if words.strip(" |"):
                yield role, words
    elif written.strip(" |"):
        yield role, written


def _of_html(written: str) -> Iterator[tuple[Role | None, str]]:
    builder = Builder()
    root = html_tree.parse(written)
    if root is not None:
        markup.add(builder, root)
    for block in builder.blocks:
        yield block.role, builder.text[block.start : block.end]


def _contents(tokens: Iterable[Token]) -> Iterator[tuple[Token, Role | None, list[str]]]:
    """The blocks, their roles, and the contents in which marks stand for something else."""
    rest = iter(tokens)
    opened = above = ""
    for token in rest:
        if token.type == "tr_open":
            cells = takewhile(lambda each: each.type != "tr_close", rest)
            yield token, "body", [cell.content for cell in cells if cell.type == "inline"]
        elif token.type == "inline":
            heading = opened == "heading_open"
            content = _NAMES.sub("", token.content) if heading else token.content
            if above in ("list_item_open", "blockquote_open"):
                mark = _MARKS.match(content)
                content = content[mark.end() :] if mark else content
            elif not heading:
                bold = _BOLD.fullmatch(content)
                heading = bold is not None and is_title(bold[1])
            yield token, "heading" if heading else None, [content]
        elif token.type in (*_AS_WRITTEN, "html_block"):
            yield token, None, []
        opened, above = token.type, opened


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
