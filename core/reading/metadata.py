"""Title, author and date that the text itself gives away, for files without front matter."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..documents import Passage

_DATED = re.compile(
    r"(?:published|updated|posted|filed)\s*(?:on|at)?\s*:?\s*(.*?\b\d{4}\b(?:-\d\d-\d\d)?)",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"(?:written |posted |reported )?by:? (.+)", re.IGNORECASE)
_SEARCHED = 8
"""Passages from the top in which a title, a byline or a datestamp is looked for."""


def guess(passages: Iterable[Passage]) -> dict[str, str]:
    """The title, author and date found among the first passages; what is not found is left out."""
    found: dict[str, str] = {}
    for passage in list(passages)[:_SEARCHED]:
        text = " ".join(passage.text.split())
        if passage.role == "heading":
            found.setdefault("title", text)
        elif passage.role == "boilerplate":
            if dated := _DATED.match(text):
                found.setdefault("date", _iso(dated[1]))
            elif byline := _BYLINE.fullmatch(text):
                found.setdefault("author", byline[1])
        elif passage.role == "body" and len(text) > 200:
            break
    return found


def _iso(date: str) -> str:
    """The date as ISO 8601 when it is written out in English, otherwise as it stands."""
    from datetime import datetime  # noqa: PLC0415

    for form in ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(date.strip(), form).date().isoformat()
        except ValueError:
            continue
    return date.strip()
