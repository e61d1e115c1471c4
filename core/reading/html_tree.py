"""Trees of HTML, however broken, by lxml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Protocol, cast

from .. import limits
from . import html_marks


class Element(Protocol):
    """What is used of an element of lxml, which carries no types."""

    tag: str
    text: str | None
    tail: str | None

    def get(self, key: str) -> str | None:
        """An attribute."""
        ...

    def getparent(self) -> Element | None:
        """The element around it."""
        ...

    def iter(self, *tags: str) -> Iterator[Element]:
        """The elements of these names in it, in the order of the text; it comes first itself."""
        ...

    def itertext(self) -> Iterator[str]:
        """The texts in it, in order."""
        ...

    def __iter__(self) -> Iterator[Element]: ...

    def __reversed__(self) -> Iterator[Element]: ...


_SPACE = re.compile(r"\s+")
_LONG_TAG = re.compile(rf"<[A-Za-z][^>]{{{limits.TAG},}}")
_SUBSET = re.compile(
    r"\A\s*(?:<\?xml[^>]{0,200}>\s*)?<!DOCTYPE[^\[>]{0,300}\[[^\]]{0,20000}\]\s*>", re.I
)
"""Where XML declares entities; a parser of HTML takes half of that for text."""


def parse(html: str) -> Element | None:
    """The tree of an HTML text, however broken; None when there is nothing in it.

    Raises:
        RecursionError: It is nested so deeply that the parser left out the rest of it, or a tag has
            more attributes than it would get through.
    """
    if any(len(_SPACE.findall(tag[0])) > limits.TAG_WORDS for tag in _LONG_TAG.finditer(html)):
        raise RecursionError("A tag has too many attributes.")
    from lxml import html as parser  # noqa: PLC0415 - plain text never needs it

    nothing = cast("type[Exception]", cast("Any", parser).etree.ParserError)

    options = parser.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    try:
        root = cast("Any", parser).document_fromstring(_data(html), parser=options)
    except (SyntaxError, nothing):  # what lxml calls a text without any element
        return None
    if any(each.type_name == "ERR_RESOURCE_LIMIT" for each in options.error_log):  # pyright: ignore
        raise RecursionError("The elements are nested too deeply.")
    html_marks.take_out(root)
    return cast("Element", root)


def _data(html: str) -> bytes:
    """A text as the parser takes it: without NUL, and as bytes, for it may declare an encoding."""
    html = _SUBSET.sub("", html, count=1)
    return html.replace("\0", "\ufffd").encode("utf-8", errors="replace")
