"""Edits of a sentence: those that change what it says, and those that do not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

Edit = Callable[[str], "str | None"]


def put(pattern: str, to: str | Callable[[re.Match[str]], str]) -> Edit:
    """An edit of the first place where a pattern stands; None where there is none."""

    def edit(text: str) -> str | None:
        changed, count = re.subn(pattern, to, text, count=1)
        return changed if count else None

    return edit


def _other_number(match: re.Match[str]) -> str:
    return str(int(match[0]) * 2 + 1)


HARMFUL: Mapping[str, Edit] = {
    "shall to should": put(r"\bSHALL\b(?! NOT)", "SHOULD"),
    "should to may": put(r"\bSHOULD\b(?! NOT)", "MAY"),
    "may to shall": put(r"\bMAY\b", "SHALL"),
    "not added": put(r"\bSHALL\b(?! NOT)", "SHALL NOT"),
    "not taken away": put(r"\bSHALL NOT\b", "SHALL"),
    "is to is not": put(r"(?<=\w )is (?=[a-z]+ed\b)", "is not "),
    "figure": put(
        r"(?<=\s)\d{1,3}(?=\s(?:days|hours|minutes|characters|bits|digits|months)\b)", _other_number
    ),
    "all to some": put(r"\b[Aa]ll (?=[a-z]+s\b)", "some "),
    "before to after": put(r"\bbefore\b", "after"),
    "and to or": put(r"(?<=[a-z]), and (?=[a-z])", ", or "),
}
HARMLESS: Mapping[str, Edit] = {
    "quotation marks": put(r"\"([^\"]+)\"", r"“\1”"),
    "note mark": put(r"\.$", ".[12]"),
    "reference renumbered": put(r"\bSection \d(?:\.\d)*", "Section 9.7"),
    "list number": put(r"^(?=[A-Z])", "3. "),
    "emphasis": put(r"(?<=\s)([a-z]{5,})(?=\s)", r"**\1**"),
    "spelling": put(r"iz(?=(?:e|ed|es|ing|ation)\b)", "is"),
    "shall to must": put(r"\bSHALL\b", "MUST"),
    "hyphen": put(r"\bre-?authentic", "reauthentic"),
    "article": put(r"(?<=\s)the (?=[a-z])", ""),
}
