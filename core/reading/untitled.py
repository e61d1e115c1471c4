"""Lines at the head of a text that are no title, though they look it: days, kinds, numbers."""

from __future__ import annotations

import re

from ..text.boilerplate import is_boilerplate
from ..text.byline import KIND
from ..text.days import MONTH, WEEKDAY

_DAY = (
    rf"(?:\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|\d{{4}}-\d\d-\d\d"
    rf"|{MONTH}\s\d{{1,2}}(?:,?\s\d{{4}})?|(?:\d{{1,2}}\s)?{MONTH}\s\d{{4}}|\d{{1,2}}\s{MONTH}"
    r"|\d{1,2}\.\s[^\W\d_]{3,9}\.?\s\d{4}|\d{1,2}\s(?:de\s)?(?-i:[a-zà-ÿ]{3,10})\s(?:de\s)?\d{4})"
)
"""A day, with or without its year; in other languages only with it."""
_TIME = r"(?:\d{1,2}[.:]\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)"
_PLACE = r"[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*){0,2}"
_LINE = re.compile(
    rf"""
    (?:date|datum|published|updated|as\sof)?:?\s?(?:{WEEKDAY}[,\s]*)?{_DAY}(?:[\s,|·–—-]*{_TIME})?
    | (?-i:{_PLACE}),\s(?:{WEEKDAY},?\s)?{_DAY}
    | {WEEKDAY}
    | (?:{KIND})(?:[,:\s]+{_DAY})?
    | (?:no\.?|nr\.?|n°|№|number|issue|vol(?:ume)?\.?|page|p\.)\s?\d[\d/., -]*
    """,
    re.IGNORECASE | re.VERBOSE,
)


def is_untitled(line: str) -> bool:
    """Whether a line that stands where a title would says nothing of what the text is on."""
    return _LINE.fullmatch(line) is not None or is_boilerplate(line)
