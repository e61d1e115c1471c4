"""The paragraphs of an RTF text as they are gathered: headings, cells, marks and boxes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ..documents import Role
from .rtf_letters import whole

_HEADING = re.compile(r"heading \d|(?:sub)?title|überschrift \d|titre \d|título \d", re.IGNORECASE)
_BULLETS = re.compile(r"[•·▪○o\uf000-\uf0ff§–*-]")
_NO_STYLE = -1


@dataclass
class Paragraph:
    """A paragraph, a row of a table or a note."""

    text: str
    role: Role | None = None
    mark: str = ""
    """What stands before it: a bullet or a number."""


@dataclass
class Paragraphs:
    """The paragraphs so far, and the one that is begun."""

    ended: list[Paragraph] = field(default_factory=list[Paragraph])
    text: list[str] = field(default_factory=list[str])
    """The words of the one that is begun."""
    boxes: list[str] = field(default_factory=list[str])
    """The paragraphs of boxes that are fixed to it."""
    _mark: str = ""
    _style: int = _NO_STYLE
    _headings: set[int] = field(default_factory=set[int])
    """The numbers of the styles of headings."""
    _outlined: bool = False
    """Whether a level of outline was given to the one that is begun."""
    _cells: list[str] = field(default_factory=list[str])
    _in_table: bool = False

    def format(self, word: str, number: int | None, *, in_stylesheet: bool) -> None:
        """Take what is said of the paragraph, or of a style in the sheet of styles."""
        if word == "pard":
            self._in_table = self._outlined = False
            self._style = _NO_STYLE
        elif word == "intbl":
            self._in_table = True
        elif word == "s":
            self._style = number or 0
        elif word == "outlinelevel" and (number or 0) < 9:
            self._outlined = not in_stylesheet
            if in_stylesheet:
                self._headings.add(self._style)

    def name_style(self, name: str) -> None:
        """Take the name of the style that was described last."""
        if _HEADING.match(name.strip()):
            self._headings.add(self._style)
        self._style = _NO_STYLE

    def label(self, label: str) -> None:
        """Take what stands before an item of a list."""
        self._mark = "• " if _BULLETS.fullmatch(label) else f"{label} " if label else ""

    def end(self, word: str) -> None:
        """End a cell, a row or a paragraph."""
        if word in ("cell", "nestcell"):
            self._cells.append(" ".join(whole("".join(self.text)).split()))
            self.text.clear()
            return
        if word == "row":
            self._end_row()
        elif self._in_table:
            self.text.append(" ")
        else:
            self._end_paragraph()
        self._mark = ""

    def finish(self) -> None:
        """End what was begun: a file may stop within a paragraph or a row."""
        if self._cells:
            self.end("cell")
            self._end_row()
        self._end_paragraph()

    def _end_row(self) -> None:
        self.ended.append(Paragraph(" | ".join(self._cells).strip(" |"), "body"))
        self._cells.clear()

    def _end_paragraph(self) -> None:
        text, mark = whole("".join(self.text)).strip(), self._mark
        self.text.clear()
        heading = self._outlined or self._style in self._headings
        if text.startswith("•"):
            text, mark = text[1:].strip(), "• "
        role: Role | None = "heading" if heading and text else "body" if mark else None
        self.ended.append(Paragraph(text, role, mark))
        self.ended += map(Paragraph, self.boxes)
        self.boxes.clear()
        self._mark = ""
