"""What stands in a sentence and is no word of it: markup, note marks, list numbers, datelines.

Everything is blanked out in place, so that offsets stay what they are.
"""

from __future__ import annotations

import re

_ALWAYS = re.compile(
    r"</?[A-Za-z][^<>]{0,300}>"  # tags
    r"|\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)(?:\{[^{}]*\})?|\{:?[#.:][^{}]*\}"  # targets of links
    r"|\[\^?\d{1,3}\]|\((?:see|cf\.|See)\s[^()]{0,80}\)"  # note marks and references
    r"|(?<!\b[kcmd]m)(?<!\bm)[¹²³⁰⁴-⁹]+|(?<=m)(?:[¹⁰⁴-⁹]|[²³][¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]*"  # but for "m³"
    r"|[*_`~]{1,3}(?=\S)|(?<=\S)[*_`~]{1,3}|[\u00ad\u200b-\u200d\ufeff]"
)
_OPENING = re.compile(
    r"\s*(?:(?:[>#]+|[-*+•⁃–]|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s+)*"  # list marks
    r"(?:\d{1,2}(?:\.\d{1,2})+\.?\s+(?=[A-Z]))?"  # numbers of sections
    r"(?:[A-Z][A-Z.’' -]{2,30}(?:,\s[A-Z][\w. ]{1,20})?(?:\s\([A-Za-z ]{2,12}\))?"
    r"\s?(?:—|–|--|-(?=\s))\s*)?"  # datelines
)
_PARENTHESISED_MARK = re.compile(r"(?<=\s)\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s")
_MAY_HOLD = re.compile(r"\((?:[Ss]ee|cf)\b|[<\]{\[¹²³⁰⁴-⁹*_`~\u00ad\u200b-\u200d\ufeff]")


def masked(text: str) -> str:
    """The text with blanks in place of what is no word of it, as long as before."""
    if _MAY_HOLD.search(text):
        text = _ALWAYS.sub(_blank, text)
    opening = _OPENING.match(text)
    if opening and opening.end():
        text = " " * opening.end() + text[opening.end() :]
    return _PARENTHESISED_MARK.sub(_blank, text) if "(" in text else text


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
