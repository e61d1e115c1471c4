"""What a number without a noun counts by the verb before it: "arrests reached 47"."""

from __future__ import annotations

import re

from ...cues.reading.amounts import NUMBER, unit_of
from ...text.words import STOP_WORDS
from ..ideas import idea_of
from .figure import Written
from .labels import is_named
from .small_values import FOLD, RANK
from .weight import is_date_or_time

_FURTHEST = 140
"""Characters before a number that may tell what it counts."""
_NOUNS = r"(?P<nouns>(?:[A-Za-z][\w’'-]*\s){0,2}?[a-z]{2,}[a-z]s)"
_ASIDE = (
    r"(?:\s(?:of|on|at|in|to|by|for|from|with|against|before|after|under|per)"
    r"(?:\s[\w’'-]+){1,3}?){0,2}?"
)
_HAVE = (
    r"(?:\s(?:has|have|had|will|would|may|could|already|now|also|is|are|was|were|be|been"
    r"|[a-z]+ly))*"
)
_LIMITED = r"(?:limited|capped|restricted|cut|reduced|raised|increased|held|put)\s(?:to|at|from)"
_CAME_TO = (
    r"(?:(?:reach|number|total)(?:s|ed|led)?|averaged?|averages"
    r"|(?:stood|stands|stand|peaked)\sat"
    r"|(?:rise|rose|risen|fall|fell|fallen|climb|climbed|drop|dropped|grow|grew|grown|shrank|shrunk"
    r"|increased|declined|jumped|sank|came|come)s?\s(?:(?:[a-z]+ly|back)\s)?(?:to|from)"
    rf"|{_LIMITED})"
)
_THEN = r"(?:in\s\d{4}|(?:last|the)\s[a-z]+(?:\sbefore)?|a\s[a-z]+\searlier)"
_UNTIL = rf"(?:\s{NUMBER}(?:\s{_THEN})?,?\sto)?"
"""What stands between the two of "fell from 26 in 2024 to 19"."""
_SUBJECT = re.compile(rf"\b{_NOUNS}{_ASIDE}{_HAVE}\s{_CAME_TO}{_UNTIL}\s$", re.IGNORECASE)
_OBJECT = re.compile(
    r"\b(?:limit|cap|restrict|cut|reduc|rais|increas|extend|expand|keep|kept|bring|brought)"
    rf"(?:e|es|s|ed|ing)?\s(?:the\s)?(?:number\sof\s)?{_NOUNS}(?:\s[a-z-]+)?{_UNTIL}"
    rf"\s(?:to|at|from)\s$",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    rf"\b(?P<noun>[a-z]{{3,}}){_ASIDE}{_HAVE}(?:\s(?:expected|likely|due|said|meant|estimated|to|be))*?"
    rf"\s(?:{_CAME_TO}|(?:doubled|halved|trebled|tripled)\s(?:to|from)"
    r"|(?:put|set|fixed|valued|estimated|reckoned|reported|given)\s(?:at|as)"
    r"|been(?:\s[a-z]+){1,3}?(?=\sfor\s)|is|was|are|were|lasted|lasts?|took|takes?|taken|ran|runs?|went\son|continued|stretched"
    r"|stretches|measured|measures?|weighed|weighs?|lay|lies)"
    rf"{_UNTIL}(?:\s(?:for|only|just|on|another|now|still))*\s$",
    re.IGNORECASE,
)
"""What is told to have lasted, measured or cost so much."""
_NO_SUBJECT = frozenset(
    (
        "years",
        "months",
        "weeks",
        "days",
        "hours",
        "minutes",
        "costs",
        "prices",
        "others",
        "its",
        "this",
    )
)


def noun_of_subject(value: Written) -> str:
    """What is told to have come to a number, or nothing.

    Args:
        value: A number that no noun follows.
    """
    quantity = value.quantity
    if quantity.unit or quantity.high <= 1 or is_named(value) or is_date_or_time(value):
        return ""
    before = value.text[max(0, value.start - _FURTHEST) : value.start]
    match = _SUBJECT.search(before) or _OBJECT.search(before)
    return _named(match["nouns"]) if match else ""


def _named(nouns: str) -> str:
    """A noun with what describes it, without what stands before both."""
    words = nouns.split()
    if words[-1].lower() in STOP_WORDS | _NO_SUBJECT or words[-1].endswith(("ss", "us")):
        return ""
    small = [n for n, word in enumerate(words) if word.lower() in STOP_WORDS]
    return " ".join(words[small[-1] + 1 :] if small else words)


def subject_of_measure(value: Written) -> str:
    """The idea of what is told to have come to, lasted or measured so much, or nothing."""
    if value.quantity.unit in ("", RANK, FOLD) or value.quantity.unit[:1] == "–":
        return ""
    match = _MEASURED.search(value.text, max(0, value.start - _FURTHEST), value.start)
    if match is None or match["noun"].lower() in STOP_WORDS:
        return ""
    return idea_of(match["noun"])


def in_unit_of_subject(value: Written) -> Written:
    """A number with the unit that stands as its subject: "hours rise from 32 to 50 a week"."""
    base, _, rate = value.quantity.unit.partition("/")
    if base or is_named(value) or is_date_or_time(value):
        return value
    match = _SUBJECT.search(value.text, max(0, value.start - _FURTHEST), value.start)
    known = unit_of(match["nouns"].rsplit(maxsplit=1)[-1].lower()) if match else None
    if known is None:
        return value
    (unit, factor), (low, high, *_) = known, value.quantity
    unit = f"{unit}/{rate}" if rate else unit
    return value._replace(
        quantity=value.quantity._replace(low=low * factor, high=high * factor, unit=unit)
    )
