"""Groups of people and offices without a name: "senior officials", "the lawmakers"."""

from __future__ import annotations

import re
from functools import cache

from ...cues.lexicon import listed
from ...text.words import stem

_AGENT = (
    r"[a-z]+(?:ers?|ors?|ees?|ists?|ants?|men|women|man|woman)\b"
    r"(?: who (?:asked|wished|wanted) not to be [a-z]+)?"
)
"""What people who are counted are called, with how they wish to stay unknown."""
_CUT = re.compile(
    r"[,;:()—–”\"]\s*|\s--\s|\b(?:and|but|that|while|as|where|when|because|yet|though|although|if|"
    r"which|who|meanwhile|what|even|so|why|how|said|says) ",
    re.IGNORECASE,
)
_PAPERS = re.compile(r"\b(?:stud(?:y|ies)|reviews?|investigations)\b", re.IGNORECASE)
_OWNED_GROUP = re.compile(
    r"(?:The\s)?(?:[A-Z][\w.-]*\s){0,3}[A-Z][\w-]*[’']s?\s(?:[a-z]+\s)?(?P<people>[a-z]+s)\b"
)
"""People of somebody who is named: "Judge Holm's commissioners"."""
_WHO_WERE = re.compile(r"(?:was|were|had|have|is|are|saw)\s")
_ARTICLE_WITHIN = re.compile(
    r"\b(?!of\b|for\b|with\b|by\b|to\b|from\b|at\b|in\b|on\b|and\b|or\b)[a-z]+\s(?P<group>(?:the|an?)\s[a-z-]+)$"
)
"""A group behind what stands before a clause without a comma: "During a visit the museum said"."""
_LEAD = re.compile(
    r"(?:and|but|or|nor|yet|so|while|as|that|even|meanwhile|because|though|although|if|when|where"
    r"|whereas|unless|since|after|before) ",
    re.IGNORECASE,
)
WITHIN = re.compile(r"\b(?:which|when|where|if|because|whether|what|how|whom)\s$", re.IGNORECASE)
"""What makes of "they wrote" a part of another clause."""


def opening_group(text: str) -> str:
    """The group of people that a sentence begins with, or nothing."""
    if owned := _OWNED_GROUP.match(text):
        known = listed("speaking") | listed("speaking_too")
        return owned[0] if owned["people"] in known else ""
    group = _group().match(text)
    if not group or _is_stray(group[0]) or _LEAD.match(text) or _PAPERS.search(group[0]):
        return ""
    return group[0].strip()


def group_ending_at(text: str, end: int) -> tuple[int, int] | None:
    """Where a group begins and ends that stands right before an offset."""
    cuts = [0, *(cut.end() for cut in _CUT.finditer(text, 0, end))]
    cuts = [cut for cut in cuts if not _WHO_WERE.match(text, cut)]
    within = _ARTICLE_WITHIN.search(text, cuts[-1], end)
    for start in (*cuts[-3:], *([within.start("group")] if within else ())):
        words = text[start:end]
        aside = _LEAD.match(words) or _is_stray(words) or WITHIN.search(f" {text[:start]}")
        if match := None if aside else _group().fullmatch(words):
            return _head(words, start), start + len(match[0].rstrip())
    return None


def group_between(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a group begins and ends that is all that stands between two offsets."""
    match = _group().fullmatch(text, start, end)
    if match is None or _is_stray(match[0]):
        return None
    return start, start + len(match[0].rstrip())


def _head(words: str, start: int) -> int:
    """Where a group begins: "a prison critics say" speaks of critics alone."""
    plural = re.match(r"an? (?:(?!of )\S+ )*(?=\S+[^s]s\s*$)", words, re.IGNORECASE)
    return start + (plural.end() if plural else 0)


def _is_stray(words: str) -> bool:
    """Whether words are owned by somebody who is not named here."""
    return bool(
        re.match(
            r"(?:his|her|their|my|our|your|this|no|its|it|he|she|they|who|whose|which|over|what) ",
            words,
            re.IGNORECASE,
        )
    )


@cache
def _group() -> re.Pattern[str]:
    """A group of people, an office: "senior White House officials", "the lawmakers"."""
    people = "|".join(sorted(listed("speaking") | listed("speaking_too")))
    no_word = "|".join(sorted(listed("no_people")))
    word = rf"(?!(?:{no_word}|\w+n[’']t) )[\w’'-]+ "
    one = rf"(?:(?:the|an?|their|its|our|any|all|both) )?(?:{word}){{0,5}}?(?:{people})\b"
    some = r"(?:an?|one|two|three|four|five|several|some|many)"
    one = rf"(?:{one}|{some} (?:former |senior |local )?(?:[a-z-]+ )?{_AGENT})"
    prepositions = "for|of|at|from|in|with|against|to|on|there|close|familiar|briefed"
    is_who = r" who (?:was|were|had|have|is|are|saw)\b[\w’' -]{0,60}"
    whose = rf"(?: (?:{prepositions})\b ?[\w’' -]{{0,60}}|{is_who})?"
    return re.compile(rf"{one}(?: (?:and|or) {one})?{whose}\s*", re.IGNORECASE)


def group_key(words: str) -> tuple[str, ...]:
    """What a group is told by: its words without articles, numbers and endings."""
    parts = re.findall(r"[^\W_]+", words.casefold())
    return tuple(sorted({stem(part) for part in parts if part not in listed("no_group")}))
