"""Who speaks in a sentence, as they stand behind what they say."""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import zip_longest

from ..names.offices import BETWEEN, FIELD, FURTHEST, LOWER, apposed, role_of
from .groups import group_between
from .speaker import NamesInside, Speaker

_ROLE_BEFORE = re.compile(
    r"(?:^|[,;:.“”\"]\s?|\s)(?P<whole>(?:the|our|its|their)\s(?P<role>(?:[\w’'-]+\s){0,2}[\w’'-]+))\s*$",
    re.I,
)
_ROLE_AFTER = re.compile(
    r"\s(?P<whole>(?:the|our|its|their)\s(?P<role>(?:[\w’'-]+\s){0,2}?[\w’'-]+))(?=[.,;:”\"]|\son\s|$)",
    re.I,
)
_END = re.compile(
    r"[,;:()—–”\"“]|(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bRep)\.|"
    r"\s(?:who|which|that|when|as|after|before|while|during|said|told|last|this)\b|$"
)
_POST_OF = re.compile(r"(?:[a-z][a-z-]*\s){0,4}[a-z][a-z-]+,\s")
"""What somebody is to a body or place: "said the Brae's keeper, Ida Holm"."""
_THOSE = re.compile(r"those [\w ’'-]{5,60}")
_SAID = re.compile(
    r"(?:said|says|say|adds|added|wrote|writes|thinks|thought|believes?|believed|argues|argued|insists|insisted"
    r"|claims|claimed|explains|explained|admits|admitted|reckons?|reckoned|recalls|recalled|concedes|conceded)\b"
)
"""What stands before its subject also where nothing is quoted."""


def speaker_behind(text: str, verb: re.Match[str], names: NamesInside) -> Speaker | None:
    """The subject behind the verb, as it stands after a quotation."""
    before = text[: verb.start()].rstrip()
    if not before.endswith((",", "”", '"', "’")):
        return None
    if "”" not in before and '"' not in before and not _SAID.match(verb[0].lstrip()):
        return None  # "Ida Holm, who led it, urged the board to wait"
    start = verb.end() + (text[verb.end() : verb.end() + 1] == " ")
    return speaker_at(text, start, names)


def speaker_at(text: str, start: int, names: NamesInside) -> Speaker | None:
    """Who is named from an offset on."""
    stop = _END.search(text, start)
    end = stop.start() if stop else len(text)
    if named := _with_office(text, start, names):
        return named
    if group := group_between(text, start, end):
        return Speaker(*group, None)
    if named := _named(text, start, names):
        return named
    those = _THOSE.fullmatch(text, start, end)
    return Speaker(start, start + len(those[0]), None) if those else None


def _with_office(text: str, start: int, names: NamesInside) -> Speaker | None:
    """Who is named behind an office: "said the mayor, Petra Holm", "said economist Ida Holm"."""
    for first, last, entity in names:
        office = apposed(text[start - 1 : first]) if start < first <= start + FURTHEST else ""
        if office and len(office) + 2 == first - start:
            return Speaker(first, last, entity, office=office)
        if entity.is_human and FIELD.fullmatch(text, start, first):
            return Speaker(first, last, entity, office=role_of(text[start:first]))
    return None


def _named(text: str, start: int, names: NamesInside) -> Speaker | None:
    """Who is named right there, but for the body of whom is named behind it."""
    for (first, last, entity), following in zip_longest(names, names[1:]):
        owned = text[last : last + 2] in ("’s", "'s")
        behind = last + (3 if owned else 1)
        post = BETWEEN.fullmatch(text, behind, following[0]) if following else None
        if following and owned and following[2].is_human:
            post = post or _POST_OF.fullmatch(text, behind, following[0])
        if following and following[0] > behind and post:
            start = following[0] if LOWER.fullmatch(text, start, first) else start
            continue  # "said Holm spokeswoman Rita Vance"
        if first >= start and LOWER.fullmatch(text, start, first) and not owned:
            joint = re.match(r"(?: of [\w .]+)? and ", text[last:])
            other = following[2] if joint and following else None
            office = "" if joint else role_of(text[start:first])
            return Speaker(first, last, entity, joint=bool(joint), other=other, office=office)
    return None


def speaker_by_role(text: str, verb: re.Match[str], roles: Set[str]) -> Speaker | None:
    """Who is called by a role alone, before the verb or behind it: "the head cook said"."""
    before, after = _ROLE_BEFORE.search(text[: verb.start()]), None
    if text[: verb.start()].rstrip().endswith((",", "”", '"', "’")):
        after = _ROLE_AFTER.match(text, verb.end())
    for match in (before, after):
        words = match["role"].casefold().split() if match else []
        for first in range(len(words)):
            if match and " ".join(words[first:]) in roles:
                return Speaker(match.start("whole"), match.end("role"), None)
    return None
