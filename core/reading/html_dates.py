"""Whether a page gives a day as its own: where it says when it was published, not in its words."""

from __future__ import annotations

import re
from typing import Any

from ..text.days import MONTHS

_PLACES = re.compile(
    r"date|time|publi[sc]|posted|updated|byline|dateline|timestamp|entry-meta|post-meta|article-meta"
    r"|story-meta|article-info|post-info",
    re.IGNORECASE,
)
_ELSEWHERE = ("footer", "nav", "aside")
_OTHERS = re.compile(
    r"\b(?:comments?|comment-(?:author|body|list|content|meta|date)|respond|related|recommended|more-(?:news|stories)"
    r"|side-?bar|promo|popular|latest|teasers?|widget)\b",
    re.IGNORECASE,
)
"""What elements are called that hold other texts, with days of their own."""
_NAMES = ("class", "id", "itemprop", "property", "name")
_LONGEST = 200
"""Characters of such a place; a longer one is a text."""


def gives(page: Any, day: str) -> bool:
    """Whether a place for dates on the page, or its address, gives a day in ISO 8601."""
    year, _, rest = day.partition("-")
    month, _, number = rest.partition("-")
    if not (year.isdecimal() and month.isdecimal() and number.isdecimal()):
        return False
    named = f"{int(month)}|{month}|{MONTHS[int(month) - 1]}|[^\\W\\d_]{{3,}}"
    written = re.compile(
        rf"{year}\W?(?:{named})\w*\W{{0,3}}0?{int(number)}(?!\d)"
        rf"|(?<!\d)0?{int(number)}\W{{0,3}}\w{{0,2}}\W{{0,3}}(?:{named})\w*\W{{0,3}}{year}"
        rf"|(?:{named})\w*\W{{0,3}}0?{int(number)}\w{{0,2}}\W{{1,3}}{year}",
        re.IGNORECASE,
    )
    return any(written.search(words) for words in _said(page))


def names_author(page: Any, name: str) -> bool:
    """Whether a name stands on the page elsewhere than in comments and other texts."""
    if not name:
        return False
    last = name.rsplit(maxsplit=1)[-1]
    holding = [e for e in page.iter("*") if last in (e.text or "") or last in (e.tail or "")]
    return not holding or any(
        not any(_is_elsewhere(above, ()) for above in (element, *element.iterancestors()))
        for element in holding
    )


def _is_elsewhere(element: Any, tags: tuple[str, ...] = _ELSEWHERE) -> bool:
    if element.tag in ("html", "body", "article", "main"):
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    return element.tag in tags or bool(_OTHERS.search(names))


def _said(page: Any) -> list[str]:
    places: list[str] = []
    for element in page.iter("*"):
        if not isinstance(element.tag, str) or any(
            _is_elsewhere(above) for above in (element, *element.iterancestors())
        ):
            continue
        names = " ".join(filter(None, map(element.get, _NAMES)))
        if element.tag in ("time", "abbr") or _PLACES.search(names):
            words = " ".join("".join(element.itertext()).split())
            places += [words] if len(words) <= _LONGEST else []
            places += [element.get(key) or "" for key in ("datetime", "content", "title")]
        elif element.tag == "link" and element.get("rel") == "canonical":
            places.append(element.get("href") or "")
    return places
