"""What stands inside a passage and is none of its words: datelines, bylines, credits, "click here".

Such a stretch is dimmed and takes no part in the comparison; it stays in the passage's text.
"""

from __future__ import annotations

import re

from ..documents import Passage
from .days import MONTH, WEEKDAY

_DAY = rf"(?:{WEEKDAY},?\s)?(?:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH})(?:,?\s\d{{4}})?"
_DASH = r"\s*(?:—|–|--|-(?=\s)|―)\s*"
_NEXT = r"(?=[\"'“‘«(*_]{0,3}[A-ZÀ-Þ0-9$€£])"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){0,3}"
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?:\s(?:de|del|la|of|al|da|do|[A-ZÀ-Þ][\w.'’-]*)){0,4}"
_FULL_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?:\s(?:de|del|la|von|van|al|[A-ZÀ-Þ])[\w.'’-]*){1,4}"
_MARKS = r"[*_]{0,3}"
_AGENCIES = (
    r"AP|Reuters|AFP|UPI|DPA|dpa|CNN|BBC|NPR|Bloomberg|Xinhua|TASS|EFE|ANSA|Kyodo|PTI|ANI"
    r"|The\sAssociated\sPress|Associated\sPress|(?i:business\swire|globe\s?newswire|pr\s?newswire)"
)
_AGENCY = rf"(?:\((?:{_AGENCIES})\)|/(?:{_AGENCIES})/)"

_ANY_AGENCY = r"(?:[A-Z]{2,6}|(?:[A-Z][a-z]+\s){0,3}[A-Z][a-z]+)"
"""An agency that no list has, beside a day: its initials or its name."""

_DATELINE = re.compile(
    rf"{_MARKS}(?:(?:{_CAPITALS}|{_NAME})(?:,\s{_NAME}){{0,2}}(?:[,;]?\s+{_DAY})?"
    rf"(?:{_DASH}|\s*){_AGENCY}"
    rf"|{_AGENCY}"
    rf"|(?:{_CAPITALS}|{_NAME})(?:,\s{_NAME}){{0,2}}(?:[,;]\s*|\s+\(?){_DAY}\)?(?:\s\({_ANY_AGENCY}\))?"
    rf"|{_DAY}){_MARKS}{_DASH}{_MARKS}{_NEXT}"
)
"""With an agency or a day: LONDON, March 3 (Reuters) -"""
_PLACE = re.compile(
    rf"{_MARKS}(?:(?=[A-ZÀ-Þ]{{2,}}(?:\.?\s)?[A-ZÀ-Þ'’-]{{2,}}){_CAPITALS}(?:,\s{_NAME}){{0,2}}"
    rf"|{_NAME},\s(?:[A-Z]\.){{2,3}}){_MARKS}{_DASH}{_MARKS}{_NEXT}"
)
"""A place alone: WASHINGTON — , Albuquerque, N.M. –"""
_HEAD = 160
"""Characters at the start of a passage in which a dateline is looked for."""
_SIGNS = ("—", "–", "―", "|", "•", "·", "--", "- ")
_SEARCHED = 15
"""Passages from the top in which a place alone is taken for a dateline."""
_BYLINE = re.compile(
    rf"(?:(?:Published|Updated|Posted)(?:\son)?:?\s{_DAY}(?:\s(?:by|By)\s{_NAME})?"
    rf"|(?:By|BY)\s{_FULL_NAME}(?:\s(?:and|AND)\s{_FULL_NAME})?)\s*(?:[|•·—–]|--)\s*{_NEXT}"
)
_CREDIT = re.compile(
    r"(?:(?<=[.!?…\"”’)])\s+|\s*[\[(])(?:(?:additional\s)?(?:reporting|writing|editing)\sby\s"
    r"[^.!?]{3,160}[.)\]]*|(?:[^.!?]{0,120}[\s,])?(?:click|tap)\s(?:here|on\sthis\slink)[.)\]]*"
    r"|(?:continue\sreading|read\smore)(?:\s[^.!?]{0,80})?[.…→»)\]]*)\s*\Z",
    re.IGNORECASE,
)
_CLOSING = ("ing by", "click", "tap ", "read more", "continue reading")
_NOTE = re.compile(
    r"(?<=[^\W\d_][^\W\d_])(?<!\b[kcmd]m)(?<!\b(?:ft|in|mi|yd|ha))[⁰¹²³⁴-⁹]+(?![⁰¹²³⁴-⁹\w])"
    r"|(?<=[.,;:!?…\"'”’»)\]%€$£])[⁰¹²³⁴-⁹]+(?![⁰¹²³⁴-⁹\w])"
    r"|(?<=\d)¹(?![⁰¹²³⁴-⁹\w])|(?<=\d\d)(?<!\b10)[²³⁴-⁹](?![⁰¹²³⁴-⁹\w])"
    r"|(?<=[\w.,;:!?\"'”’»)])\[(?:\d{1,3}|note\s\d{1,3}|citation\sneeded)\](?!\()"
)
"""The mark of a note, which is no part of the word or the number before it: an exponent is."""
_NOTE_SIGN = re.compile(r"[\[⁰¹²³⁴-⁹]")
_TAIL = 240
"""Characters at the end of a passage in which a credit is looked for."""


def asides(passage: Passage) -> tuple[tuple[int, int], ...]:
    """The stretches of a body passage that are none of its words.

    Returns:
        Start and end of each, in code points from the passage's start.
    """
    if passage.role != "body":
        return ()
    return _asides(passage.text, passage.number <= _SEARCHED)


def _asides(text: str, near_top: bool) -> tuple[tuple[int, int], ...]:
    first, last = _opening(text[:_HEAD], near_top=near_top), _credit(text)
    noted = _NOTE_SIGN.search(text)  # ten times faster than to try the pattern at each character
    notes = (match.span() for match in _NOTE.finditer(text, first, last)) if noted else ()
    spans = ((0, first), *notes, (last, len(text)))
    # Where nothing would be left, it was no aside.
    length_without = len(text) - sum(end - start for start, end in spans)
    return tuple(span for span in spans if span[0] < span[1]) if length_without > 0 else ()


def words_of(passage: Passage) -> str:
    """The words of a passage: its text, as long as it was, with blanks in place of asides."""
    text = passage.text
    for start, end in asides(passage):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _opening(head: str, *, near_top: bool) -> int:
    """Where the words begin."""
    if not any(sign in head for sign in _SIGNS):  # ten times faster than to try each pattern
        return 0
    opening = _DATELINE.match(head) or _BYLINE.match(head)
    opening = opening or (_PLACE.match(head) if near_top else None)
    return opening.end() if opening else 0


def _credit(text: str) -> int:
    """Where the words end."""
    start = max(0, len(text) - _TAIL)
    tail = text[start:].lower()
    if not any(words in tail for words in _CLOSING):
        return len(text)
    credit = _CREDIT.search(text, start)
    return credit.start() if credit else len(text)
