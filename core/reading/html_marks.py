"""What stands inside the words of a page and is none: struck words, readings, note marks."""

from __future__ import annotations

import re
from typing import Any

from . import formulas, superscripts

_GONE = ("del", "s", "strike", "rt", "rp", "rtc", "template")
_INLINE = (
    "span",
    "font",
    "u",
    "b",
    "i",
    "em",
    "strong",
    "a",
    "mark",
    "small",
    "sup",
    "sub",
    "label",
)
_UNSEEN = re.compile(
    r"text-decoration(?:-line)?\s*:[^;]*line-through|display\s*:\s*none|visibility\s*:\s*hidden",
    re.IGNORECASE,
)
"""How words are struck out or hidden; whole parts of a page may be shown later."""
_ALWAYS_HIDDEN = re.compile(r"mso-hide\s*:\s*all", re.IGNORECASE)
"""How Word hides words of a page, in whatever element."""
_RULE = re.compile(
    r"(?<![\w.#>+~-])\w{0,20}\.([\w-]{1,60})\s*(?:,[^{}]{0,200})?\{([^{}]{0,1000})\}"
)
"""A rule of a style sheet for a class, whatever that is in."""
_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_SIGNS = re.compile(r"\s*(?:[*†‡§¶]{1,3}|\d{1,3}(?:\s*,\s*\d{1,3})+)\s*")
"""Raised, they are marks of notes and nothing else."""
_LETTER = re.compile(r"\s*[b-df-h]\s*")
"""Raised after a figure, one too; other letters end an ordinal or are a power."""
_NOTE = re.compile(
    r"\s*[\[(]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|(?:note|n\.|fn)\s?\d{1,3})\s*[\])]?\s*",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s*\[\s*(?:\d{1,3}|[a-z]|note\s\d{1,3})\s*\]\s*", re.IGNORECASE)
_TARGET = re.compile(
    r"#\W*(?:foot|end)?(?:_?(?:fn|ftn|edn|note|cite|ref|sdfootnote|footnote|endnote))",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:foot-?note|end-?note|note-?ref|reference|fn-?ref|fn\b|ltx_note_mark)", re.IGNORECASE
)
_NOTES = re.compile(r"(?<![\w-])(?:ltx_note_outer|sidenote|marginnote)(?![\w-])")
"""What elements are called that hold a note in the middle of a sentence, drawn beside it."""
_FLOW = ("p", "li", "dd", "td", "th", "blockquote", "div", "body")
_MARKS = re.compile(r"\b(?:foot|end)-?note-?(?:ref|mark|number|anchor)", re.IGNORECASE)


_SHEET = 200_000
"""Characters of a style sheet that are looked at."""
_DRAWN = ("span", "mjx-container", "nobr")
"""What programs that draw formulas put around them, with a copy to be seen and one to be read."""
_LAYERS, _BESIDE = 5, 8
"""How many of these are in one another, and how much stands side by side in one."""


def take_out(root: Any) -> None:
    """Take such words out of a tree, and write formulas and small raised figures in a line."""
    for formula in list(root.iter("math")):
        _write_out(formula)
    for element in [e for e in root.iter("span", "a", "div", "hr") if _is_page_break(e)]:
        drop(element)
    for element in list(root.iter(*_GONE)):
        drop(element)
    struck = _struck_classes(root)
    for element in [e for e in root.iter("*") if _is_unseen(e, struck)]:
        drop(element)
    for link in [a for a in root.iter("a") if _is_note(a)]:
        above = link.getparent()
        drop(link)
        if above is not None and above.tag == "sup" and not _text(above).strip(" ,;–-[]"):
            drop(above)
    _take_out_marks(root)
    for note in [span for span in root.iter("span") if _NOTES.search(span.get("class") or "")]:
        _put_behind(note)


def _put_behind(note: Any) -> None:
    """Put a note behind the paragraph in which it stands."""
    block = next((above for above in note.iterancestors() if above.tag in _FLOW), None)
    for mark in [e for e in note.iter("sup", "span") if _NOTE.fullmatch(_text(e))]:
        drop(mark)
    drop(note)
    note.tag, note.tail = "p", None
    if block is not None and block.tag == "p":
        block.addnext(note)  # lxml moves what follows an element along with it
    elif block is not None:
        block.append(note)


def _write_out(formula: Any) -> None:
    """Put the words of a formula in its place, without what is drawn of it beside."""
    words = formulas.of_mathml(formula)
    around, inside = formula.getparent(), formula
    for _ in range(_LAYERS):
        if not words or around is None or around.tag not in _DRAWN or len(around) > _BESIDE:
            break
        if "display" in (around.get("style") or ""):
            del around.attrib["style"]  # hidden from whoever sees the drawn one
        for neighbour in list(around):
            if neighbour is not inside and neighbour.get("aria-hidden") == "true":
                drop(neighbour)
        around, inside = around.getparent(), around
    tail, above = formula.tail, formula.getparent()
    if above is not None:
        formula.clear()
        formula.tag, formula.text, formula.tail = "span", words, tail


def _is_page_break(element: Any) -> bool:
    kind = f"{element.get('epub:type') or ''} {element.get('role') or ''}"
    return "pagebreak" in kind


def _take_out_marks(root: Any) -> None:
    """Take out the marks of notes that are no links."""
    for span in [s for s in root.iter("span") if _MARKS.search(s.get("class") or "")]:
        if _NOTE.fullmatch(_text(span)):
            drop(span)
    for raised in list(root.iter("sup")):
        words = _text(raised)
        named = _NOTE.fullmatch(words) and _names(raised)
        lettered = _LETTER.fullmatch(words) and _before(raised)[-1:].isdigit()
        if named or lettered or _BRACKETED.fullmatch(words) or _SIGNS.fullmatch(words):
            drop(raised)
        elif superscripts.raised(words) != words:
            for inside in list(raised):
                raised.remove(inside)
            raised.text = superscripts.raised(words)


def _is_unseen(element: Any, struck: set[str]) -> bool:
    style = element.get("style") or ""
    if element.tag not in _INLINE or _ALWAYS_HIDDEN.search(style):
        return bool(_ALWAYS_HIDDEN.search(style))
    by_class = bool(struck) and not struck.isdisjoint((element.get("class") or "").split())
    return by_class or element.get("hidden") is not None or bool(_UNSEEN.search(style))


def _struck_classes(root: Any) -> set[str]:
    """The classes whose words are struck out, as the page's own style sheets say."""
    sheets = ((sheet.text or "")[:_SHEET] for sheet in root.iter("style"))
    rules = (rule for sheet in sheets if "line-through" in sheet for rule in _RULE.finditer(sheet))
    return {rule[1] for rule in rules if _STRUCK.search(rule[2])}


def _is_note(link: Any) -> bool:
    """Whether a link is the mark of a note."""
    words, target = _text(link), link.get("href") or ""
    if not _NOTE.fullmatch(words):
        return False
    above = link.getparent()
    small = (above is not None and above.tag == "sup") or link.find(".//sup") is not None
    is_note_link = "noteref" in " ".join(map(str, link.values()))
    here = "#" in target and (_TARGET.search(target) or _BRACKETED.fullmatch(words))
    return bool(small or is_note_link or here or _NAMED.search(link.get("class") or ""))


def _names(element: Any) -> bool:
    return bool(_NAMED.search(f"{element.get('class') or ''} {element.get('id') or ''}"))


def _before(element: Any) -> str:
    """What stands right before an element."""
    before, above = element.getprevious(), element.getparent()
    if before is not None:
        return before.tail or ""
    return (above.text or "") if above is not None else ""


def _text(element: Any) -> str:
    return "".join(element.itertext())


def drop(element: Any) -> None:
    """Take an element out, and leave what follows it."""
    above = element.getparent()
    if above is None:
        return
    tail = element.tail or ""
    before = element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + tail
    else:
        above.text = (above.text or "") + tail
    above.remove(element)
