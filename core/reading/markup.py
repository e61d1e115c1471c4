"""Trees of HTML -> blocks: what every reader of a format made of HTML ends in."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..documents import Role
from ..text.segmenting import is_title
from .html_tree import Element
from .material import Builder
from .numerals import written

_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_BLOCKS = _HEADINGS | set(
    """address article aside blockquote body caption center dd details dialog div dl dt fieldset
    figcaption figure footer form header hr html legend li main nav ol p pre section summary
    table tbody tfoot thead tr ul""".split()  # noqa: SIM905
)
_SKIPPED = set(
    """audio button canvas del embed head iframe input link math meta noscript object option rp rt
    rtc s script select strike style svg template textarea title video""".split()  # noqa: SIM905
)
"""What is not drawn as text, is struck out, or says how other words are read."""
_BOILERPLATE = {"footer", "nav"}
_BODY = {"blockquote", "dd", "li", "tr"}
_CELLS = {"td", "th"}
_BOLD = {"b", "strong"}
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_UNSEEN = re.compile(r"display:none|visibility:hidden|text-decoration(?:-line)?:line-through")
_SPACE = re.compile(r"\s+")
_SPACES = re.compile(r"[^\S\n]+")
_EMPTY = re.compile(r"\n[^\S\n]*$")
_BACK = re.compile(r"\s*[↑↩]\ufe0e?\s*$")
"""The link from a note back to where it belongs."""
_AROUND = re.compile(r" *\n[ \n]*")


def add(
    builder: Builder,
    root: Element,
    locator: str | None = None,
    marks: Mapping[Element, str] | None = None,
) -> None:
    """Add the blocks of a tree to a text.

    Args:
        builder: The text.
        root: The tree.
        locator: As in `Block`.
        marks: What stands before some elements, such as the number of a clause.
    """
    _Walk(builder, locator, marks or {}).walk(root)


class _Walk:
    """One way through a tree: inline text is gathered until a block begins or ends."""

    def __init__(self, builder: Builder, locator: str | None, marks: Mapping[Element, str]) -> None:
        self._builder = builder
        self._marks = marks
        self._locator = locator
        self._inline: list[str] = []
        self._open: list[str] = []
        self._mark = ""
        self._bold = False
        self._numbers: dict[Element, int] = {}

    def walk(self, root: Element) -> None:
        # By hand, not by recursion: pages nest deeper than Python calls.
        steps: list[tuple[Element, bool]] = [(root, False)]
        while steps:
            element, entered = steps.pop()
            if entered:
                self._leave(element.tag)
            elif _is_shown(element):
                self._enter(element)
                self._add(element.text)
                steps.append((element, True))
                steps.extend((child, False) for child in reversed(element))
                continue
            if element is not root:
                self._add(element.tail)
        self._flush()

    def _add(self, text: str | None) -> None:
        if text:
            self._inline.append(text if "pre" in self._open else _SPACE.sub(" ", text))

    def _enter(self, element: Element) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            self._flush()
            # A row that holds more than words is there for the layout.
            self._open.append("div" if tag == "tr" and not _is_row(element) else tag)
            self._mark = self._mark_of(element)
            self._bold = is_bold(element)
        elif tag == "br":
            self._break()
        elif tag in _CELLS and "tr" not in self._open:
            self._flush()
        elif tag in _CELLS and any(part.strip() for part in self._inline):
            self._inline.append(" | ")

    def _break(self) -> None:
        """A line ends; after an empty one a paragraph does."""
        if "pre" not in self._open and self._inline and _EMPTY.search("".join(self._inline[-3:])):
            self._flush()
        else:
            self._inline.append("\n")

    def _mark_of(self, element: Element) -> str:
        if element in self._marks:
            return f"{self._marks[element]} "
        if element.tag == "blockquote":
            return "> "
        if element.tag != "li":
            return self._mark
        above = element.getparent()
        if above is None or above.tag != "ol":
            return "• "
        count = _int(element.get("value"))
        if count is None:
            step = -1 if above.get("reversed") is not None else 1
            count = self._numbers[above] + step if above in self._numbers else _first(above)
        self._numbers[above] = count
        form = _FORMS.get(element.get("type") or above.get("type") or "", "decimal")
        return f"{written(count, form)}. "

    def _leave(self, tag: str) -> None:
        if tag in _BLOCKS and self._open[-1] == "tr":
            self._end()
            self._open.pop()
        elif tag in _BLOCKS:
            self._flush()
            self._open.pop()
        if tag in ("blockquote", "li"):
            self._mark = ""

    def _flush(self) -> None:
        if "tr" in self._open:
            self._inline.append(" ")  # a paragraph in a cell does not end the row
        else:
            self._end()

    def _end(self) -> None:
        content = "".join(self._inline)
        self._inline.clear()
        if "pre" not in self._open:
            content = _BACK.sub("", _AROUND.sub("\n", _SPACES.sub(" ", content)))
        if content.strip(" |\n"):
            self._builder.add(content, self._role(content), self._locator, self._mark)
            self._mark = ""

    def _role(self, content: str) -> Role | None:
        if _BOILERPLATE.intersection(self._open):
            return "boilerplate"
        if _HEADINGS.intersection(self._open):
            return "heading"
        if _BODY.intersection(self._open):
            return "body"
        return "heading" if self._bold and is_title(content.strip()) else None


def _is_shown(element: Element) -> bool:
    # Comments, were there any left, would have no name for a tag.
    if element.tag in _SKIPPED or not isinstance(element.tag, str):  # pyright: ignore
        return False
    style = (element.get("style") or "").replace(" ", "").lower()
    return element.get("hidden") is None and not _UNSEEN.search(style)


def is_bold(element: Element) -> bool:
    """Whether a paragraph has no words but bold ones: how many write their headings."""
    children = list(element)
    around = [element.text, *(child.tail for child in children)]
    bold = bool(children) and all(child.tag in _BOLD for child in children)
    return element.tag == "p" and bold and not any(text and text.strip() for text in around)


def _int(text: str | None) -> int | None:
    return int(text) if text and re.fullmatch(r"\s*-?\d{1,6}\s*", text) else None


def _first(above: Element) -> int:
    """The number of the first item of a list."""
    start = _int(above.get("start"))
    if start is None and above.get("reversed") is not None:
        return sum(child.tag == "li" for child in above)
    return 1 if start is None else start


def _is_row(row: Element) -> bool:
    cells = sum(child.tag in _CELLS for child in row)
    return cells > 1 and next(row.iter("table", "ul", "ol", *_HEADINGS), None) is None
