"""What counted people are or became, and how old they are, under any noun."""

from __future__ import annotations

import re

from ...cues.reading.amounts import NUMBER, value_of

_HURT = re.compile(
    r"\s(?:(?:was|were|are|is|have|had|been|being|who)\s){0,3}(?:(?:(?:received|needed)\s(?:hospital\s)?treatment|ended\sup\sin\s(?:the\s|a\s)?hospital|treated|(?:seen\s)?(?:in|at)\s(?:the\s|a\s)?hospital)\b"
    r"|(?:taken|flown|rushed|brought|admitted)\sto\s(?:a\s|the\s)?(?:[\w’'-]+\s){0,3}hospital)",
    re.IGNORECASE,
)
_TO_HOSPITAL = re.compile(
    r"\b(?:sen[dt]s?|sending|put|puts|putting|took|takes|taking|rushed|left|leaving)\s$",
    re.IGNORECASE,
)
_IN_HOSPITAL = re.compile(
    r"(?:\s(?:to|in)\s(?:the\s|a\s)?(?:[\w’'-]+\s)?|\s)hospital(?:ised|ized)?\b", re.I
)
"""What a cloud of gas does: "sent 14 people to hospital"."""
_STAFF_BEFORE = re.compile(
    r"\b(?:employ(?:s|ed|ing)?|workforce\sof|staff\sof|payroll\sof|jobs\s(?:of|for))\s"
    r"(?:about\s|some\s|around\s|only\s)?$",
    re.IGNORECASE,
)
_STAFF_BEHIND = re.compile(
    r"\s(?:out\sof\swork|(?:is|are|were|was)\semployed|on\sthe\spayroll|work(?:s|ed)?\s(?:there|here|at\s|in\sthe\s)"
    r"|(?:are\s)?at\s(?:stake|risk))\b"
)
_SIGNED = re.compile(r"\bsigned\sby\s(?:about\s|some\s|around\s|only\s|now\s)?$", re.IGNORECASE)
_SIGNS = re.compile(r"\s(?:(?:have|had|has)\s)?(?:now\s|already\s|also\s)?signed\b")
_STAFF = frozenset("people workers jobs staff men women employees".split())  # noqa: SIM905
_AGED = re.compile(r"\b(?:aged?|the\sage\sof)\s(?:just\s|only\s)?$", re.IGNORECASE)
_AGED_WITHIN = re.compile(r"(?:aged?|at\sthe\sage\sof)\s", re.IGNORECASE)
_BESIDE_NAME = re.compile(r"[A-Z][\w’'-]+\s[A-Z][\w’'-]+,\s$")
_THING = (
    r"(?:computer|boiler|tower|water|reactor|motor|tractor|trailer|border|river|paper|elevator|power"
    r"|monument|building|house|home|ship|ferry|boat|tree|oak|pine|bridge|church|company|firm|law"
    r"|rule|tradition|factory|plant|mill|wine|whisky|system|dispute|feud|conflict|war|agreement"
    r"|deal|contract|treaty|club|school|hall|pier|car|van|bus|train|tram|engine|wall|roof|hotel"
    r"|theatre|theater|cinema|prison|hospital|station|stadium|record|ban|programme|program|plan"
    r"|business|brand|institution|organisation|organization|newspaper|magazine|dam|road|tunnel)s?"
)
_YEAR_OLD = re.compile(rf"-year-old(?!\s(?:[\w’'-]+\s){{0,2}}?{_THING}\b)")
_OF_YEARS = re.compile(
    r"\b(?:man|woman|boy|girl|teenager|youth|(?!number|order|quarter|cluster|corner|master|matter|member|register"
    r"|letter|power|tower|floor|paper|layer|offer|answer|event|percent|content|extent|rent)[a-z]+(?:man|woman|mother|father|er|or|ist|ian|(?<!m)ent|ant|guard))\sof\s$"
)
"""A person before an age: "a swimmer of 19"."""
_AFTER_AGE = re.compile(r"\s*(?:$|[.,;:)])|\s(?:and|or|who|was|is|has|had|died|fell|from|were)\b")
_IS_AGED = re.compile(
    r"\b(?:who|[Hh]e|[Ss]he|I)\s(?:is|was|am|turned|had\sturned)\s(?:just\s|only\s|now\s)?$"
)
_AGES = range(5, 111)


def circumstance(text: str, start: int, end: int, stop: int) -> str:
    """What those who are counted are or did: "hurt", "staff", "signed", or nothing.

    Args:
        text: The sentence.
        start: Where the figure begins.
        end: Where it ends.
        stop: Where what is counted ends.
    """
    behind = text[end:stop].split()[-1:]
    named = behind == ["signatures"] or (behind == ["names"] and "petition" in text)
    if named or _SIGNED.search(text[:start]) or _SIGNS.match(text, stop):
        return "signed"
    told = _STAFF_BEFORE.search(text[:start]) or _STAFF_BEHIND.match(text, stop)
    if told and _STAFF.intersection(behind):
        return "staff"
    sent = _TO_HOSPITAL.search(text[:start]) and _IN_HOSPITAL.match(text, stop)
    return "hurt" if sent or _HURT.match(text, stop) else ""


def is_age(text: str, start: int, end: int) -> bool:
    """Whether a number is how old a person is: "aged 24", "Ida Holm, 24,", "a 24-year-old man"."""
    if _AGED_WITHIN.match(text, start, end):
        return True  # read with its number: "aged 32"
    written = re.fullmatch(NUMBER, text[start:end].removesuffix("-year"), re.IGNORECASE)
    if written is None or value_of(written[0])[0] not in _AGES:
        return False
    before, number = text[:start], start + written.end()
    beside = _BESIDE_NAME.search(before) and text[number : number + 1] in (",", ")")
    of_years = _OF_YEARS.search(before) and _AFTER_AGE.match(text, number)
    told = _IS_AGED.search(before) and _AFTER_AGE.match(text, number)
    return bool(_AGED.search(before) or beside or told or of_years or _YEAR_OLD.match(text, number))
