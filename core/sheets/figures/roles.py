"""What counted people are, did or became, whatever they are called: "attended", "rescued"."""

from __future__ import annotations

import re

from .same_noun import is_thing

_BE = r"(?:(?:was|were|are|is|have|had|has|been|being|be|who|still|now|also|later)\s){0,4}"
_OF_WHOM = (
    r"(?:\s(?:(?:of|from|at|in)\s(?:the\s|its\s|their\s|a\s)?[\w’'-]+(?:\s[\w’'-]+)?"
    r"|and\s[a-z]+|aged\s[^.,;]{1,25}))?"
)
_PLACE = (
    r"(?:building|house|hall|room|church|school|shop|factory|warehouse|mine|tunnel|carriage|train|bus"
    r"|coach|boat|ferry|plane|car|van|hotel|block|tower|theatre|cinema|stadium|club|bar)"
)
"""What people may be inside of."""
_BEHIND = {
    "hurt": r"(?:injured|hurt|wounded|(?:sustained|suffered|received|with)\s(?:[a-z]+\s){0,2}"
    r"(?:injuries|burns|fractures))",
    "critical": r"(?:(?:remain(?:s|ed)?|in|listed|left|a|fighting)\s){0,3}"
    r"(?:(?:critical|serious)\scondition|critically|intensive\scare|for\stheir\slives)",
    "rescued": r"(?:rescued|pulled\s(?:out|from|alive)|brought\sto\ssafety|saved|plucked|winched)",
    "evacuated": r"(?:evacuated|(?:told|forced|made|had|ordered)\sto\s(?:leave|flee)|displaced"
    r"|homeless|moved\sout|fled|left\stheir\shomes)",
    "arrested": r"(?:arrested|detained|(?:taken\sinto|in)\scustody)",
    "missing": r"(?:missing|unaccounted\sfor)",
    "ill": r"(?:(?:fell|fallen|fall|taken|became|become)\s(?:ill|sick)|sickened|infected)",
    "striking": r"(?:(?:walked|stayed|stay|came)\sout\b|(?:on|joined\sthe|went\son|go\son)\sstrike"
    r"|struck\b|downed\stools|did\snot\scome\sto\swork|stopped\swork)",
    "attended": r"(?:(?:[a-z]+ly\s)?(?:protest(?:ed|ing)?|demonstrat(?:ed|ing)|rall(?:ied|ying)"
    r"|marched|picketed|stood\s(?:[a-z]+\s){0,3}outside|attend(?:ed|ing)?|came|turned\s(?:out|up)"
    r"|showed\sup|took\spart|gathered|watched|packed|filled|there|present)\b"
    r"(?!\s(?:of|from|down|against|as|under|out|late)\b))",
    "present": r"(?:(?:on\sboard|aboard)\b|(?:on|inside)\s(?:the|it|board)\b"
    rf"|inside\s(?:when|at|as)\b|inside[.,;]|(?:in|inside)\s(?:the|that|this)\s(?:\w+\s)?{_PLACE}\b)",
    "asked": r"(?:asked|surveyed|interviewed|polled|questioned|answered|responded)",
}
"""What follows those who are counted."""
_HOW_MANY = (
    r"(?:about|around|some|roughly|nearly|almost|over|only|just|up\sto|more\sthan|at\sleast"
    r"|an\sestimated)"
)
_BEFORE = {
    "rescued": r"(?:rescu(?:ed|ing)|saved|saving|plucked|lifted|pulled)",
    "evacuated": r"(?:evacuat(?:ed|ing)|displac(?:ed|ing))",
    "arrested": r"(?:arrest(?:ed|ing|s\sof)|detain(?:ed|ing))",
    "attended": r"(?:attendances?\s(?:[\w’'-]+\s){0,5}?(?:of|at|to|was|is|as)"
    r"|(?:crowds?|audience|turnout|gathering)\s(?:[\w’'-]+\s){0,3}?(?:of|at)"
    r"|drew|attracted|drawing|attracting|attended\sby|watched\sby)",
    "asked": r"(?:(?:survey|poll|sample)\sof|(?:asked|surveyed|interviewed|polled|questioned))",
}
"""What leads up to their number."""
_AFTER = {
    role: re.compile(rf"{_OF_WHOM}\s{_BE}{words}", re.IGNORECASE) for role, words in _BEHIND.items()
}
_LEADING = {
    role: re.compile(rf"\b{words}\s(?:{_HOW_MANY}\s)?$", re.IGNORECASE)
    for role, words in _BEFORE.items()
}
_NOUNS = {
    **{"arrests": "arrested", "detentions": "arrested", "rescues": "rescued"},
    **{"evacuees": "evacuated", "respondents": "asked", "strikers": "striking"},
    **{"spectators": "attended", "attendees": "attended"},
}
"""What those are called of whom it tells what they did, or what was done."""
_OF_HOMES = frozenset(("evacuated", "rescued", "missing", "hurt", "ill"))
"""What may be told of homes and animals as well as of people."""
_STAFF = re.compile(r"\b(?:employees|staff|workforce)$", re.IGNORECASE)
_MANY = {"present": 10, "attended": 5}
"""The least number of people of whom a role tells which are meant."""
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
_SIGNS = re.compile(
    r"(?:\sof\s(?:us|them|you))?\s(?:(?:have|had|has)\s)?(?:now\s|already\s|also\s)?signed\b"
)
_STAFF_NOUNS = frozenset("people workers jobs staff men women employees".split())  # noqa: SIM905


def role(text: str, start: int, stop: int, value: float, noun: str = "") -> str:
    """What those who are counted did or became, or nothing.

    Args:
        text: The sentence.
        start: Where the number begins.
        stop: Where what is counted ends.
        value: How many.
        noun: What they are called, or nothing.
    """
    before = text[max(0, start - 90) : start]
    if _STAFF.search(text, start, stop):
        return "staff"
    leading = (name for name, pattern in _LEADING.items() if pattern.search(before))
    behind = (name for name, pattern in _AFTER.items() if pattern.match(text, stop))
    found = next(leading, "") or next(behind, "") or _NOUNS.get(noun.lower(), "")
    people = found in _OF_HOMES or not is_thing(noun)
    return found if people and value >= _MANY.get(found, 0) else ""


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
    if told and _STAFF_NOUNS.intersection(behind):
        return "staff"
    sent = _TO_HOSPITAL.search(text[:start]) and _IN_HOSPITAL.match(text, stop)
    return "hurt" if sent or _HURT.match(text, stop) else ""
