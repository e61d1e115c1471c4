"""What trafilatura would take out of a page although it is read, under names that it keeps."""

from __future__ import annotations

import re
from typing import Any

from ..text.segmenting import is_title
from .markup import is_bold

_TEXT = {"label", "output"}
_BOXES = {"center", "fieldset"}
_FORMS = ("input", "select", "textarea", "button")
_FLOW = ("p", "li", "dd", "td", "blockquote")
_INSIDE = ("p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote")
_PUBLISHED = re.compile(
    r"\b(?:publi\w*|posted|updated?|modified|written|created|date|by|on|at|am|le|el|von|par|por)\b"
    r"|\d|[^\w\s]",
    re.IGNORECASE,
)
"""What stands beside the day of a page where it says no more."""


def keep(page: Any) -> None:
    """Rename what belongs to the words of a page.

    Args:
        page: The tree, which is changed.
    """
    for element in list(page.iter(*_TEXT, *_BOXES, "summary", "time")):
        form = any(each.tag == "form" for each in element.iterancestors())
        if form or next(element.iter(*_FORMS), None) is not None:
            continue
        if element.tag in _BOXES:
            element.tag = "p" if next(element.iter(*_INSIDE), None) is None else "div"
        elif element.tag == "summary":
            element.tag = "p"
        elif element.tag != "time" or _is_told(element):
            element.tag = "span"


def keep_titles(page: Any) -> None:
    """Make headings of the short paragraphs that are all bold.

    Args:
        page: The tree, which is changed.
    """
    for paragraph in list(page.iter("p")):
        above = {each.tag for each in paragraph.iterancestors()}
        words = " ".join("".join(paragraph.itertext()).split())
        if is_bold(paragraph) and is_title(words) and above.isdisjoint(_FLOW):
            paragraph.tag = "h4"


def _is_told(day: Any) -> bool:
    """Whether a day or a time stands in a sentence, and is not that of the page."""
    flow = next((each for each in day.iterancestors() if each.tag in _FLOW), None)
    if flow is None:
        return False
    words = " ".join("".join(flow.itertext()).split())
    rest = words.replace(" ".join("".join(day.itertext()).split()), " ", 1)
    return len(re.findall(r"\b[^\W\d_]+\b", _PUBLISHED.sub(" ", rest))) > _NAMES and (
        words.endswith((".", "!", "?", ":", "”", '"')) or len(rest) > _LONG
    )


_NAMES = 3
"""Words beside the day of a page at most: the author's name."""
_LONG = 150
"""Characters beside a day, from which on they are a text."""
