"""What counted people are or became, and how old they are, under any noun."""

from __future__ import annotations

import re

_HURT = re.compile(
    r"\s(?:(?:was|were|are|is|have|had|been|being|who)\s){0,3}(?:(?:treated|in\shospital)\b"
    r"|(?:taken|flown|rushed|brought|admitted)\sto\s(?:a\s|the\s)?(?:[\w’'-]+\s){0,3}hospital)",
    re.IGNORECASE,
)
_STAFF_BEFORE = re.compile(
    r"\b(?:employ(?:s|ed|ing)?|workforce\sof|staff\sof|payroll\sof|jobs\s(?:of|for))\s"
    r"(?:about\s|some\s|around\s|only\s)?$",
    re.IGNORECASE,
)
_STAFF_BEHIND = re.compile(
    r"\s(?:out\sof\swork|(?:is|are|were|was)\semployed|on\sthe\spayroll|work\s(?:there|here)"
    r"|(?:are\s)?at\s(?:stake|risk))\b"
)
_STAFF = frozenset("people workers jobs staff men women employees".split())  # noqa: SIM905
_AGED = re.compile(r"\baged?\s(?:just\s|only\s)?$", re.IGNORECASE)
_BESIDE_NAME = re.compile(r"[A-Z][\w’'-]+\s[A-Z][\w’'-]+,\s$")
_NO_PERSON = (
    r"(?!computer|boiler|tower|water|reactor|motor|tractor|trailer|border|river|paper|elevator"
    r"|power|monument|building)"
)
_YEAR_OLD = re.compile(
    r"-year-old(?=\s*(?:$|[.,;:]|(?:was|is|has|had|who|from|and|said)\b)"
    rf"|(?:\s[\w’'-]+){{0,2}}?\s{_NO_PERSON}(?:\w+(?:man|woman|er|or|ist|ian|ent|ant)|man|woman|boy|girl|son"
    r"|daughter|pupil|driver|mother|father)\b)"
)
_AGES = range(14, 111)


def standing(text: str, start: int, end: int, stop: int) -> str:
    """What those who are counted are: "hurt", "staff", or nothing.

    Args:
        text: The sentence.
        start: Where the figure begins.
        end: Where it ends.
        stop: Where what is counted ends.
    """
    behind = text[end:stop].split()[-1:]
    told = _STAFF_BEFORE.search(text[:start]) or _STAFF_BEHIND.match(text, stop)
    if told and _STAFF.intersection(behind):
        return "staff"
    return "hurt" if _HURT.match(text, stop) else ""


def is_age(text: str, start: int, end: int) -> bool:
    """Whether a number is how old a person is: "aged 24", "Ida Holm, 24,", "a 24-year-old man"."""
    digits = text[start:end].partition("-")[0]
    if not digits.isdigit() or int(digits) not in _AGES:
        return False
    number = start + len(digits)
    beside = _BESIDE_NAME.search(text[:start]) and text[number : number + 1] in (",", ")")
    return bool(_AGED.search(text[:start]) or beside or _YEAR_OLD.match(text, number))
