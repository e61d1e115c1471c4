"""One way through an RTF file, word by word."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from . import comments, equations, superscripts
from .rtf_group import Group
from .rtf_letters import DECLARED, Letters, whole
from .rtf_paragraphs import Paragraph, Paragraphs
from .rtf_tokens import Token
from .rtf_words import ENDS, IN_BOXES, MATHS, OPENED, SIGNS, SKIPPED

_DEEPEST = 2_000
"""Groups in one another; no program nests them deeper than a hundred."""


@dataclass
class Reader:
    """One way through a file."""

    paragraphs: Paragraphs = field(default_factory=Paragraphs)
    notes: list[Paragraph] = field(default_factory=list[Paragraph])
    comments: list[comments.Comment] = field(default_factory=list[comments.Comment])
    facts: dict[str, str] = field(default_factory=dict[str, str])
    """The title, the author and the day that the file tells, by the words of RTF for them."""
    _state: Group = field(default_factory=Group)
    _above: list[Group] = field(default_factory=list[Group])
    ended: bool = False
    """Whether the group that is the whole file was closed; what follows it is no text."""
    _begun: bool = False
    """Whether the last token began a group."""
    _letters: Letters = field(default_factory=Letters)
    _gathered: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    _brackets: dict[int, str] = field(default_factory=dict[int, str])
    """The bracket that closes with a group, by how many groups are around it."""
    _equations: dict[int, str] = field(default_factory=dict[int, str])
    """What a field without a result draws from its code, by how many groups are around it."""
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
        if state.where != "fldinst" and text.strip():
            self._equations.clear()  # the fields that it stands in have a result
        if state.where == "text":
            self.paragraphs.text.append(superscripts.raised(text) if state.raised else text)
        elif state.where == "fonts":
            self._letters.name(text)
        else:
            self._gathered.setdefault(state.where, []).append(text)

    def _word(self, word: str, number: int | None) -> None:
        state = self._state
        if word in SKIPPED:
            # A table of fonts says which code page each has.
            state.where = "fonts" if word == "fonttbl" else "skip"
        elif word in OPENED:
            self._open(word)
        elif state.starred and word not in ("shppict", "shpinst", "fldinst", "nesttableprops"):
            if state.where == "text":
                state.where = "skip"
        else:
            self._write(word, number)
        state.starred = False

    def _write(self, word: str, number: int | None) -> None:
        """Take a word that stands for text, ends a part of it or says how it looks."""
        state = self._state
        if word == "u":
            self._put(self._letters.numbered(number or 0, state.skip, state.page))
        elif word in SIGNS:
            self._letters.stop_skipping()
            self._put(SIGNS[word])
        elif word in IN_BOXES and state.where == "shptxt":
            self._put(IN_BOXES[word])
        elif word in ENDS and state.where != "text":
            self._put(" ")
        elif word in ENDS or word in ("cell", "row", "nestcell"):
            self.paragraphs.end(word)
        else:
            self._format(word, number)

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
        elif word == "mbegChr" and self.paragraphs.text[-1:] == ["("]:
            self.paragraphs.text.pop()

    def _open(self, word: str) -> None:
        state = self._state
        if word in MATHS:
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
            in_stylesheet = state.where == "stylesheet"
            self.paragraphs.format(word, number, in_stylesheet=in_stylesheet)

    def _close(self) -> None:
        self._put(self._equations.pop(len(self._above), ""))
        state, self._state = self._state, self._above.pop() if self._above else Group()
        self._letters.stop_skipping()
        self._put(self._brackets.pop(len(self._above), ""))
        if state.where == "stylesheet" and self._state.where == "stylesheet":
            self.paragraphs.name_style("".join(self._gathered.pop("stylesheet", [])))
            self._gathered["stylesheet"] = []
        elif state.where != self._state.where and state.where in self._gathered:
            self._done(state.where, whole("".join(self._gathered.pop(state.where))))

    def _done(self, where: str, words: str) -> None:
        """A destination has been read to its end."""
        if where in ("title", "author", "creatim"):
            self.facts.setdefault(where, words)
        elif where == "atnauthor":
            self._author = words
        elif where == "fldinst":
            self._equations[len(self._above)] = equations.words(words) or ""
        elif where == "annotation":
            self.comments.append(comments.Comment(self._author, words))
        elif where == "shptxt":
            self.paragraphs.boxes += [line.strip(" |") for line in words.split("\n")]
        elif where == "mendChr":
            self._brackets[len(self._above) - 2] = words
        elif where == "footnote":
            self.notes.append(Paragraph(words, "body"))
        elif where in ("listtext", "pntext"):
            self.paragraphs.label(words.strip())

    def finish(self) -> None:
        """End what was begun: a file may stop within a paragraph or a row."""
        self._flush()
        self.paragraphs.finish()
