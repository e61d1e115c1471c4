"""Rich Text Format: paragraphs, headings, lists, tables, notes, comments; nothing hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from ..documents import Role
from ..errors import DocumentError
from . import comments, superscripts
from .material import Builder, Extracted, Facts, Material
from .properties import of_file
from .rtf_letters import DECLARED, Letters, whole
from .rtf_tokens import Token, tokens

_SKIPPED = frozenset(
    """pict object fonttbl colortbl listtable listoverridetable rsidtbl revtbl filetbl generator
    themedata colorschememapping datastore latentstyles xmlnstbl mmathPr fldinst datafield bkmkstart
    bkmkend header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc aftnsep
    private nonshppict shpinst sp sn sv atnid atnref atrfstart atrfend atndate atnicn pgptbl
    passwordhash operator company manager category keywords doccomm hlinkbase userprops tc xe
    wgrffmtfilter objdata template nonesttables mmathPict""".split()  # noqa: SIM905
)
"""Groups whose words are none of the text."""
_READ = frozenset(
    ("shptxt", "result", "footnote", "annotation", "listtext", "pntext", "ud", "mendChr")
)
"""Groups that are read although they stand in one that is not, or are marked as new."""
_KEPT = frozenset(("title", "author", "creatim", "stylesheet", "atnauthor", "info", "upr"))
_SIGNS = {
    **{"tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’"},
    **{"ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " "},
    **{"qmspace": " ", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "", "zwnbo": "", "lbr": "\n"},
    **{"~": "\N{NO-BREAK SPACE}", "_": "-", "-": "", "\\": "\\", "{": "{", "}": "}"},
}
_MATHS = frozenset(("moMathPara", "moMath", "mden", "msup", "mrad", "md", "mbegChr", "msepChr"))
_OPENED = _READ | _KEPT | _MATHS
_ENDS = frozenset(("par", "sect", "page", "column", "\n", "\r"))
_IN_BOXES = {**dict.fromkeys((*_ENDS, "row"), "\n"), "cell": " | ", "nestcell": " | "}
_HEADING = re.compile(r"heading \d|(?:sub)?title|überschrift \d|titre \d|título \d", re.IGNORECASE)
_BULLETS = re.compile(r"[•·▪○o\uf000-\uf0ff§–*-]")
_DEEPEST = 2_000
"""Groups in one another; no program nests them deeper than a hundred."""


def claims(material: Material) -> bool:
    """Whether the bytes begin as RTF does."""
    return material.data.lstrip()[:5] == b"{\\rtf"


def read(material: Material) -> Iterator[Extracted]:
    """Each paragraph of the text, then its notes, then its comments.

    Raises:
        DocumentError: It is no RTF.
    """
    if not claims(material):
        raise DocumentError(f"{material.origin}: this is no RTF file; open and save it again.")
    reader = _Reader()
    for token in tokens(material.data):
        reader.take(token)
        if reader.ended:
            break
    reader.end()
    builder = Builder()
    for paragraph in (*reader.paragraphs, *reader.notes):
        builder.add(paragraph.text, paragraph.role, mark=paragraph.mark)
    comments.add(builder, reader.comments)
    known, hints = _facts(reader.said)
    yield Extracted(builder.text, builder.blocks, known, hints)


@dataclass
class _State:
    """What holds inside a group."""

    where: str = "text"
    """"text", "skip", or the destination whose words are gathered."""
    hidden: bool = False
    raised: bool = False
    page: str = ""
    """The code page of the font; nothing for that of the file."""
    skip: int = 1
    """How many characters after a \\u stand for it in older programs."""
    starred: bool = False


@dataclass
class _Paragraph:
    text: str
    role: Role | None = None
    mark: str = ""


@dataclass
class _Style:
    number: int = -1
    level: bool = False
    name: str = ""


@dataclass
class _Reader:
    """One way through a file."""

    paragraphs: list[_Paragraph] = field(default_factory=list["_Paragraph"])
    notes: list[_Paragraph] = field(default_factory=list["_Paragraph"])
    comments: list[comments.Comment] = field(default_factory=list[comments.Comment])
    said: dict[str, str] = field(default_factory=dict[str, str])
    _state: _State = field(default_factory=_State)
    _above: list[_State] = field(default_factory=list[_State])
    ended: bool = False
    """Whether the group that is the whole file was closed; what follows it is no text."""
    _begun: bool = False
    """Whether the last token began a group."""
    _letters: Letters = field(default_factory=Letters)
    _text: list[str] = field(default_factory=list[str])
    _gathered: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    _style: _Style = field(default_factory=_Style)
    _headings: set[int] = field(default_factory=set[int])
    _outlined: bool = False
    _cells: list[str] = field(default_factory=list[str])
    _in_table: bool = False
    _mark: str = ""
    _boxes: list[str] = field(default_factory=list[str])
    """The paragraphs of boxes that are fixed to the paragraph that was begun."""
    _brackets: dict[int, str] = field(default_factory=dict[int, str])
    """The bracket that closes with a group, by how many groups are around it."""
    _author: str = ""

    def take(self, token: Token) -> None:
        """Take one step."""
        if token.kind in ("text", "byte"):
            self._begun = False
            self._letters.add(token.data)
            return
        self._flush()
        begins, self._begun = self._begun, token.kind == "open"
        if token.kind == "open":
            if len(self._above) > _DEEPEST:
                raise RecursionError
            self._above.append(self._state)
            self._state = replace(self._state, starred=False)
        elif token.kind == "close":
            self._close()
            self.ended = not self._above
        elif token.word == "*" and token.kind == "symbol":
            # Elsewhere than at its beginning it says nothing of the group.
            self._state.starred = begins
        else:
            self._word(token.word, token.number)

    def _flush(self) -> None:
        self._put(self._letters.text(self._state.page))

    def _put(self, text: str) -> None:
        state = self._state
        if not text or state.where == "skip" or (state.hidden and state.where != "stylesheet"):
            return
        if state.where == "text":
            self._text.append(superscripts.raised(text) if state.raised else text)
        elif state.where == "fonts":
            self._letters.name(text)
        else:
            self._gathered.setdefault(state.where, []).append(text)

    def _word(self, word: str, number: int | None) -> None:
        state = self._state
        if word in _SKIPPED:
            # A table of fonts says which code page each has.
            state.where = "fonts" if word == "fonttbl" else "skip"
        elif word in _OPENED:
            self._open(word)
        elif state.starred and word not in ("shppict", "shpinst", "fldinst", "nesttableprops"):
            if state.where == "text":
                state.where = "skip"
        elif word == "u":
            self._put(self._letters.numbered(number or 0, state.skip, state.page))
        elif word in _SIGNS:
            self._letters.stop_skipping()
            self._put(_SIGNS[word])
        elif word in _IN_BOXES and state.where == "shptxt":
            self._put(_IN_BOXES[word])
        elif word in _ENDS and state.where != "text":
            self._put(" ")
        elif word in _ENDS or word in ("cell", "row", "nestcell"):
            self._end(word)
        else:
            self._format(word, number)
        state.starred = False

    def _formula(self, word: str) -> None:
        """A part of a formula; its brackets are round ones where it names no others."""
        if word == "mden":
            self._put("/")
        elif word == "mrad":
            self._put("√")
        elif word == "msup":
            self._state.raised = True
        elif word == "msepChr":
            self._state.where = "skip"
        elif word == "md":
            self._put("(")
            self._brackets[len(self._above) - 1] = ")"
        elif word == "mbegChr" and self._text and self._text[-1] == "(":
            self._text.pop()

    def _open(self, word: str) -> None:
        state = self._state
        if word in _MATHS:
            self._formula(word)
            return
        if word == "result":
            state.where, state.hidden = "text", False
        elif word == "shptxt":
            # A box stands beside the words that it is fixed to, and is told after them.
            state.where, state.hidden, state.raised = word, False, False
            self._gathered[word] = self._gathered.get(word, [])
        elif word == "ud":
            state.where = "text" if state.where == "upr" else state.where
        elif word == "info":
            state.where = "skip"  # but for what is known by name
        else:
            state.where, state.hidden, state.raised = word, False, False
            self._gathered[word] = []

    def _format(self, word: str, number: int | None) -> None:
        state = self._state
        on = number != 0
        if word in ("v", "deleted", "strike", "striked", "webhidden"):
            state.hidden = on
        elif word == "plain":
            state.hidden = state.raised = False
        elif word in ("super", "up"):
            state.raised = on and (word == "super" or bool(number))
        elif word in ("nosupersub", "sub"):
            state.raised = False
        elif word == "uc":
            state.skip = max(0, number or 0)
        else:
            self._coding(word, number)

    def _coding(self, word: str, number: int | None) -> None:
        """What says how bytes are to be read."""
        state = self._state
        if word == "f":
            page = self._letters.choose(number or 0)
            state.page = page if state.where != "fonts" else ""
        elif word in ("fcharset", "cpg") and state.where == "fonts":
            self._letters.describe(word, number)
        elif word in DECLARED:
            self._letters.declare(word, number)
        elif word in ("yr", "mo", "dy") and state.where == "creatim":
            self._gathered["creatim"].append(f"{number or 0:02d}")
        else:
            self._paragraph(word, number)

    def _paragraph(self, word: str, number: int | None) -> None:
        if word == "pard":
            self._in_table = self._outlined = False
            self._style.number = -1
        elif word == "intbl":
            self._in_table = True
        elif word == "s":
            self._style.number = number or 0
        elif word == "outlinelevel" and (number or 0) < 9:
            self._outlined = True
            if self._state.where == "stylesheet":
                self._headings.add(self._style.number)
                self._outlined = False

    def _close(self) -> None:
        state, self._state = self._state, self._above.pop() if self._above else _State()
        self._letters.stop_skipping()
        self._put(self._brackets.pop(len(self._above), ""))
        if state.where == "stylesheet" and self._state.where == "stylesheet":
            name = "".join(self._gathered.pop("stylesheet", []))
            if _HEADING.match(name.strip()):
                self._headings.add(self._style.number)
            self._gathered["stylesheet"] = []
            self._style.number = -1
        elif state.where != self._state.where and state.where in self._gathered:
            self._done(state.where, whole("".join(self._gathered.pop(state.where))))

    def _done(self, where: str, words: str) -> None:
        """A destination has been read to its end."""
        if where in ("title", "author", "creatim"):
            self.said.setdefault(where, words)
        elif where == "atnauthor":
            self._author = words
        elif where == "annotation":
            self.comments.append(comments.Comment(self._author, words))
        elif where == "shptxt":
            self._boxes += [line.strip(" |") for line in words.split("\n")]
        elif where == "mendChr":
            self._brackets[len(self._above) - 2] = words
        elif where == "footnote":
            self.notes.append(_Paragraph(words, "body"))
        elif where in ("listtext", "pntext"):
            label = words.strip()
            self._mark = "• " if _BULLETS.fullmatch(label) else f"{label} " if label else ""

    def _end(self, word: str) -> None:
        if word in ("cell", "nestcell"):
            self._cells.append(" ".join(whole("".join(self._text)).split()))
            self._text.clear()
        elif word == "row":
            self._end_row()
        elif self._in_table:
            self._text.append(" ")
        else:
            self.end_paragraph()
        if word not in ("cell", "nestcell"):
            self._mark = ""

    def end(self) -> None:
        """End what was begun: a file may stop within a paragraph or a row."""
        self._flush()
        if self._cells:
            self._end("cell")
            self._end_row()
        self.end_paragraph()

    def _end_row(self) -> None:
        row = " | ".join(self._cells).strip(" |")
        self.paragraphs.append(_Paragraph(row, "body"))
        self._cells.clear()

    def end_paragraph(self) -> None:
        """End the paragraph so far."""
        self._flush()
        text = whole("".join(self._text)).strip()
        self._text.clear()
        heading = self._outlined or self._style.number in self._headings
        mark = self._mark
        if text.startswith("•"):
            text, mark = text[1:].strip(), "• "
        role: Role | None = "heading" if heading and text else "body" if mark else None
        self.paragraphs.append(_Paragraph(text, role, mark))
        self.paragraphs += map(_Paragraph, self._boxes)
        self._boxes.clear()
        self._mark = ""


def _facts(said: dict[str, str]) -> tuple[Facts, Facts]:
    day = re.match(r"(\d{4})(\d\d)(\d\d)", said.get("creatim", ""))
    return of_file(
        said.get("title"), said.get("author"), None, "-".join(day.groups()) if day else None
    )
