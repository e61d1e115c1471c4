"""What a person is called beside their name: "the mayor", "ward councillor", "head of research"."""

from __future__ import annotations

import re

from ...cues.lexicon import listed
from .roles import ROLE, SMALL

LOWER = re.compile(rf"(?:(?:the|an?|former|senior|then) ){{0,2}}(?:{ROLE})?")
"""What a person is called right before their name: "ward councillor Jim Holm"."""
CALLED = re.compile(rf"\b(?:the|an?|our|its|their)\s(?:former\s|senior\s)?{ROLE}$", re.IGNORECASE)
"""The same inside of a sentence: "In May the engineer Ida Holm"."""
BETWEEN = re.compile(
    r"(?:(?:the|an?|former|senior|chief|executive|then|host|pal|head|campaign"
    r"|[a-z-]+(?:man|woman|person|or|er|ent|ist|ant|ian|ief|ary|ow)) ){0,4}"
)
"""The same between whom they work for and their name."""
FIELD = re.compile(rf"(?:the |an? )?{ROLE}(?:of|for) (?:the )?(?:(?!{SMALL})[a-z-]+ ){{1,3}}")
"""The same with what it is for: "head of research Nora Holm"."""
_OFFICE = re.compile(
    r"(?:^|[\s“\"])((?:the|its|their|a|an|his|her|our|my)\s(?:[\w’'-]+\s){0,5}?"
    r"(?:chair(?:man|woman)?|\w+(?:man|woman|person|er|or|ist|ent|ary|ief|ant|eer|ian|ect)|executive|head(?:\sof\s[\w\s]{3,30})?"
    r"|mayor|ceo|host|aide|coach|principal|judge|nurse|cook|priest)"
    r"(?:\s(?:of|for|at|in)\s(?:the\s|its\s)?[\w’'-]+(?:\s[\w’'-]+){0,3}?)?),\s$",
    re.IGNORECASE,
)


FURTHEST = 90
"""Characters that an office may be long."""


def apposed(before: str) -> str:
    """The office that stands right before a name: "the mayor" of "said the mayor, Petra Holm"."""
    office = _OFFICE.search(before[-2 * FURTHEST :])
    return office[1] if office else ""


def is_titled(before: str) -> bool:
    """Whether the words that open a clause are the role of whom it goes on to name."""
    words = before.casefold().split()
    titles = listed("person_titles") | {"executive", "owner", "manager"}
    role = LOWER.fullmatch(before[:1].lower() + before[1:])
    return bool(words and role) and words[-1] in titles


def role_of(before: str) -> str:
    """The role right before a name, as the text may take it up: "the chief executive"."""
    words = before.split()
    while words and words[0] in ("the", "a", "an", "former", "senior", "then"):
        words = words[1:]
    return " ".join(("the", *words)) if words else ""
