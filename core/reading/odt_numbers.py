"""The numbers that OpenDocument draws before the items of lists and before headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .numerals import written
from .odt_names import STYLE, TEXT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

_ID = "{http://www.w3.org/XML/1998/namespace}id"
_FORMS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_LEVELS = f"{TEXT}list-level-style-number", f"{TEXT}outline-level-style"
BULLET = "• "


class _Level(NamedTuple):
    form: str
    """As in `docx_numbers.written`; "none" where no number is drawn."""
    before: str
    after: str
    start: int
    shown: int
    """How many levels stand in the number: 2 for "3.1"."""


class _Counts(NamedTuple):
    levels: Mapping[int, _Level]
    counts: dict[int, int]
    """By level, from 1: the number that was given last."""

    def next(self, depth: int, start: int | None) -> str:
        """The next number of a level, as it is drawn; a bullet where the level has no numbers."""
        level = self.levels.get(depth)
        if level is None:
            return BULLET
        first = level.start if start is None else start
        known = depth in self.counts and start is None
        for above in range(1, depth):  # what was passed over has its number all the same
            self.counts.setdefault(above, self.levels[above].start if above in self.levels else 1)
        self.counts[depth] = self.counts[depth] + 1 if known else first
        for deeper in [each for each in self.counts if each > depth]:
            del self.counts[deeper]
        parts = [self._part(each) for each in range(max(1, depth - level.shown + 1), depth + 1)]
        number = ".".join(filter(None, parts))
        return f"{level.before}{number}{level.after}".strip() + " " if number else ""

    def _part(self, depth: int) -> str:
        level = self.levels.get(depth)
        return written(self.counts.get(depth, level.start), level.form) if level else ""


class Numbers:
    """The lists of a document, counted item by item.

    Args:
        roots: The parts that hold styles: `styles.xml` and `content.xml`.
    """

    def __init__(self, *roots: Element) -> None:
        self._styles = {
            style.get(f"{STYLE}name", ""): _levels(style)
            for root in roots
            for style in root.iter(f"{TEXT}list-style")
        }
        outlines = [_levels(e) for root in roots for e in root.iter(f"{TEXT}outline-style")]
        self._outline = _Counts(outlines[0] if outlines else {}, {})
        self._last: dict[str, dict[int, int]] = {}
        self._named: dict[str, dict[int, int]] = {}
        self._open: list[tuple[str, _Counts]] = []

    def enter(self, element: Element) -> None:
        """A list begins, perhaps in the item of another one."""
        above = self._open[-1] if self._open else None
        style = element.get(f"{TEXT}style-name") or (above[0] if above else "")
        goes_on = element.get(f"{TEXT}continue-numbering") == "true"
        counts: dict[int, int] = {}
        if above is not None:
            counts = above[1].counts
            if not goes_on:
                counts.pop(len(self._open) + 1, None)
        elif goes_on:
            counts = self._last.get(style, counts)
        else:
            counts = self._named.get(element.get(f"{TEXT}continue-list", ""), counts)
        self._last[style] = counts
        if name := element.get(_ID):
            self._named[name] = counts
        self._open.append((style, _Counts(self._styles.get(style, {}), counts)))

    def leave(self) -> None:
        """The list ends."""
        self._open.pop()

    def item(self, element: Element) -> str:
        """What is drawn before an item of the list that was entered last."""
        if not self._open:
            return BULLET
        return self._open[-1][1].next(len(self._open), _int(element.get(f"{TEXT}start-value")))

    def heading(self, element: Element) -> str:
        """What is drawn before a heading."""
        depth = _int(element.get(f"{TEXT}outline-level")) or 1
        if depth not in self._outline.levels or element.get(f"{TEXT}is-list-header") == "true":
            return ""
        return self._outline.next(depth, _int(element.get(f"{TEXT}start-value")))


def _levels(style: Element) -> dict[int, _Level]:
    return {
        _int(level.get(f"{TEXT}level")) or 1: _Level(
            _FORMS.get(level.get(f"{STYLE}num-format", ""), "none"),
            level.get(f"{STYLE}num-prefix", ""),
            level.get(f"{STYLE}num-suffix", ""),
            _int(level.get(f"{TEXT}start-value")) or 1,
            _int(level.get(f"{TEXT}display-levels")) or 1,
        )
        for level in style
        if level.tag in _LEVELS
    }


def _int(text: str | None) -> int | None:
    return int(text) if text and text.isdecimal() and len(text) < 7 else None
