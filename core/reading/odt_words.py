"""The words of paragraphs in an OpenDocument text, without what it hides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from . import comments, formulas, superscripts
from .odt_names import DC, DRAW, LINK, MATH, PARAGRAPHS, SKIPPED, TEXT

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def no_formula(_place: str) -> str:
    """The words of a formula in a document of its own, where there is none."""
    return ""


class Words:
    """The words of paragraphs, without what the document hides.

    Args:
        hidden: Names of the styles whose words are not shown.
        raised: Names of the styles of small raised figures.
        formula: Gives the words of a formula by the place of its document.
    """

    def __init__(self, hidden: set[str], raised: set[str], formula: Callable[[str], str]) -> None:
        self._hidden = hidden
        self._raised = raised
        self._formula = formula

    def _formulas(self, drawn: Element) -> str:
        """The words of a formula, which stands here or in a document of its own."""
        here = drawn.find(f"{MATH}math")
        if here is not None:
            return formulas.of_mathml(here)
        return self._formula(drawn.get(f"{LINK}href", ""))

    def hides(self, element: Element) -> bool:
        """Whether an element is not shown: by itself, by its style, or by its condition."""
        if element.get(f"{TEXT}display") in ("none", "condition"):
            return element.get(f"{TEXT}display") == "none" or _is_on(element, "is-hidden")
        if element.find(f"{TEXT}hidden-paragraph") is not None:
            return any(_is_on(e, "is-hidden") for e in element.iter(f"{TEXT}hidden-paragraph"))
        if element.tag == f"{TEXT}hidden-text":
            return element.get(f"{TEXT}is-hidden") != "false"
        return element.get(f"{TEXT}style-name", "") in self._hidden

    def of(self, element: Element, notes: list[Element]) -> str:
        """The text of a paragraph, with the notes and boxes that hang in it put aside."""
        parts = [element.text or ""]
        for child in element:
            drawn = child.tag.startswith(DRAW)
            if child.tag == f"{TEXT}note" or drawn:
                notes.append(child)
                parts += map(self._formulas, child.iter(f"{DRAW}object") if drawn else ())
            elif child.tag == f"{TEXT}s":
                parts.append(" ")
            elif child.tag == f"{TEXT}tab":
                parts.append("\t")
            elif child.tag == f"{TEXT}line-break":
                parts.append("\n")
            elif child.tag not in SKIPPED and not self.hides(child):
                words = self.of(child, notes)
                small = child.get(f"{TEXT}style-name", "") in self._raised
                parts.append(superscripts.raised(words) if small else words)
            parts.append(child.tail or "")
        return "".join(parts)


def _is_on(element: Element, name: str) -> bool:
    return element.get(f"{TEXT}{name}") == "true"


def comment(annotation: Element) -> comments.Comment:
    """What a reader of the text wrote beside it."""
    words = Words(set(), set(), no_formula)
    paragraphs = (words.of(part, []) for part in annotation.iter() if part.tag in PARAGRAPHS)
    return comments.Comment(annotation.findtext(f"{DC}creator", ""), " ".join(paragraphs))
