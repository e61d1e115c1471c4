"""Figures of a text that point at its sources: "document 2", "three texts", "all three agree"."""

from __future__ import annotations

import re

from ..figures.figure import Figure

_MOST = 10
"""The most sources that a text is likely to count."""
_TEXTS = re.compile(
    r"\s(?:\w+\s)?(?:documents?|sources?|texts?|articles?|pieces?|reports?|accounts?"
    r"|statements?|stories|papers?|authors?|outlets?|writers?|versions?)\b",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"\b(?:document|source|text|paragraph|article|page)s?\s(?:\d+(?:,\s|,?\sand\s|\sor\s))*$",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:all|these|those|the\sother|any|only)\s$", re.IGNORECASE)
_OF_A_THING = re.compile(
    r"\s(?!\w+ss\b|is\b|was\b|has\b|does\b|as\b)\w+s\b|\s(?:people|men|women|children)\b"
)
"""What follows a number that counts things: "all three bridges", not "all three give"."""


def points(figure: Figure) -> bool:
    """Whether a figure only points at texts."""
    text, end = figure.sentence.text, figure.behind
    if _TEXTS.match(text, end) or _POINTING.search(figure.before):
        return True
    few = not figure.quantity.unit and figure.quantity.low <= _MOST
    return few and bool(_ALL.search(figure.before)) and not _OF_A_THING.match(text, end)
