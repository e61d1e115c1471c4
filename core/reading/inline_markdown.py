"""The words inside a block of Markdown: without the marks of emphasis, links, code and tags."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, MutableMapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from .. import limits
from . import superscripts

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_MARK = re.compile(r"[*_`\[<&\\~]|[ \t]\n|\n[ \t]")
"""What a parser may take for a mark; most paragraphs have none and are not parsed."""
_NOTE = re.compile(r"\[\^([^\]\s]{1,50})\]")
_TAG = re.compile(r"<(/?)(\w+)")
_STRUCK = ("del", "s", "strike")
_STRUCK_OUT = "\0"
"""Where words were struck out; no Markdown holds this character."""
_GAP = re.compile(rf"((?:^|[ \n(])){_STRUCK_OUT}+[ ]|{_STRUCK_OUT}+")
_BREAK = re.compile(r"<br\b", re.IGNORECASE)


def plain_words(
    content: str, references: MutableMapping[str, Any], notes: Collection[str] = ()
) -> str:
    """What a reader sees of a block's content; what is no paragraph of prose stays as it is.

    Args:
        content: Of one block, with its marks.
        references: The addresses of links that the text gives apart from them.
        notes: What the notes of the text are called, whose marks are no words.
    """
    if len(content) > limits.PASSAGE or not _MARK.search(content):
        return content
    if any(content.count(mark) > limits.MARKS for mark in "[*_`<&"):
        return content
    if notes and "[^" in content:
        content = _NOTE.sub(lambda mark: "" if mark[1] in notes else mark[0], content)
    tokens = _parser().parseInline(content, references)
    return _GAP.sub(r"\1", "".join(_words(tokens))).strip()


@lru_cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # noqa: PLC0415 - plain text never needs it

    return MarkdownIt("commonmark").enable("strikethrough")


def _words(tokens: Sequence[Token]) -> Iterator[str]:
    """The words of tokens: of a picture what is told of it, of what is struck out its place."""
    struck = raised = 0
    for token in tokens:
        struck += token.nesting if token.type.startswith("s_") else 0
        if token.type == "html_inline" and (tag := _TAG.match(token.content)):
            change = -1 if tag[1] else 1
            struck += change if tag[2].lower() in _STRUCK else 0
            raised += change if tag[2].lower() == "sup" else 0
        if struck > 0:
            yield _STRUCK_OUT
            continue
        if token.children:
            yield from _words(token.children)
        elif token.type in ("softbreak", "hardbreak") or _BREAK.match(token.content):
            yield "\n"
        elif token.type in ("text", "code_inline"):
            yield superscripts.raised(token.content) if raised > 0 else token.content
