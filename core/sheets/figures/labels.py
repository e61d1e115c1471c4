"""What a number numbers, or is part of the name of: "page 212", "Apollo 11", "the Final Four"."""

from __future__ import annotations

import re

from ...text.words import STOP_WORDS
from .figure import Written

_LABEL = re.compile(
    r"(?:\b(?:[A-Z][A-Za-z]*|No\.|(?:page|part|version|verse|line|paragraph|section|article|clause"
    r"|chapter|table|row|column|grade|year|level|phase|stage|room|route|bus|platform|gate|flight"
    r"|ward|zone|channel|question|item|lot|rule|form|type|model|size|number|unit|lane|pier|berth"
    r"|postcode|code|volume|exhibit)s?)|#|/|:|\.)\s?$"
)
"""What is numbered by the number behind it: "page 212", "Route 66"."""
_NO_LABELS = STOP_WORDS | {"only", "about", "nearly", "almost", "just", "some", "around", "over"}
"""Words that have a capital where a sentence begins: "The ninety who were left"."""
_PLAIN = re.compile(r"\d{1,5}(?![\d,]*\d)")
_IN_SENTENCE = re.compile(r"[a-z,]\s$")
_CAPITAL = re.compile(r"\s+[A-Z]")


def is_named(value: Written) -> bool:
    """Whether a number numbers something, or stands in a name."""
    return numbers_a_section(value) or is_label(value) or is_name(value)


def numbers_a_section(value: Written) -> bool:
    """Whether a number opens a heading: "4 Methods and Sources"."""
    opens = not any(each.isalnum() for each in value.before)
    digit = value.text[value.start].isdigit()
    return opens and digit and bool(_CAPITAL.match(value.text, value.end))


def is_name(value: Written) -> bool:
    """Whether a number is written with a capital inside of a sentence: "the Final Four"."""
    return value.text[value.start].isupper() and bool(_IN_SENTENCE.search(value.before))


def is_label(value: Written) -> bool:
    """Whether a word with a capital inside of the sentence stands before: "Apollo 11"."""
    plain = _PLAIN.match(value.text, value.start)
    inside = bool(plain) and len(value.before.split()) > 1
    return inside and bool(_LABEL.search(f"{value.before.rstrip()} "))


def follows_a_label(value: Written) -> bool:
    """Whether the word right before is one that numbers follow: "page 212", "Route 66"."""
    match = _LABEL.search(value.before)
    return match is not None and match[0].strip().lower() not in _NO_LABELS
