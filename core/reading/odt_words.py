"""The words of paragraphs in an OpenDocument text, without what it hides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from . import comments, formulas, superscripts
from .odt_names import DC, DRAW, LINK, MATH, PARAGRAPHS, SKIPPED, TEXT

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


_BLANKS = {f"{TEXT}s": " ", f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}


def no_formula(_place: str) -> str:
    """The words of a formula in a document of its own, where there is none."""
    return ""


class Words:
    """The words of paragraphs, without what the document hides.

    Args:
        styles: What styles say of words, as from `odt_styles.taken_away`.
        raised: Names of the styles of small raised figures.
        formula: Gives the words of a formula by the place of its document.
    """

    def __init__(
        self,
        styles: dict[tuple[str, str], dict[str, bool]],
        raised: set[str],
        formula: Callable[[str], str],
    ) -> None:
        self._styles = styles
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
        hidden = element.tag in PARAGRAPHS and any(self._taken(element, {}).values())
        return hidden and not self.of(element, []).strip()

    def _taken(self, element: Element, around: dict[str, bool]) -> dict[str, bool]:
        """Which ways of taking words away hold in an element, by its style or what is around."""
        family = "paragraph" if element.tag in PARAGRAPHS else "text"
        return around | self._styles.get((family, element.get(f"{TEXT}style-name", "")), {})

    def of(
        self, element: Element, notes: list[Element], around: dict[str, bool] | None = None
    ) -> str:
        """The text of a paragraph, with the notes and boxes that hang in it put aside.

        Args:
            element: A paragraph, or a part of one.
            notes: Filled with what hangs in it.
            around: Which ways of taking words away hold around it.
        """
        taken = self._taken(element, around or {})
        shown = not any(taken.values())
        parts = [element.text or ""] if shown else []
        for child in element:
            if shown and (child.tag == f"{TEXT}note" or child.tag.startswith(DRAW)):
                parts.append(self._put_aside(child, notes))
            elif child.tag in _BLANKS:
                parts.append(_BLANKS[child.tag] if shown else "")
            elif self._is_words(child):
                words = self.of(child, notes, taken)
                small = child.get(f"{TEXT}style-name", "") in self._raised
                parts.append(superscripts.raised(words) if small else words)
            parts.append((child.tail or "") if shown else "")
        return "".join(parts)

    def _is_words(self, child: Element) -> bool:
        aside = child.tag == f"{TEXT}note" or child.tag.startswith(DRAW)
        return not aside and child.tag not in SKIPPED and not self.hides(child)

    def _put_aside(self, child: Element, notes: list[Element]) -> str:
        """The words of formulas in what hangs in a paragraph; the rest is put aside."""
        notes.append(child)
        drawn = child.iter(f"{DRAW}object") if child.tag.startswith(DRAW) else ()
        return "".join(map(self._formulas, drawn))


def _is_on(element: Element, name: str) -> bool:
    return element.get(f"{TEXT}{name}") == "true"


def comment(annotation: Element) -> comments.Comment:
    """What a reader of the text wrote beside it."""
    words = Words({}, set(), no_formula)
    paragraphs = (words.of(part, []) for part in annotation.iter() if part.tag in PARAGRAPHS)
    return comments.Comment(annotation.findtext(f"{DC}creator", ""), " ".join(paragraphs))
