"""Where a verb of saying says nothing: "was told", "let her explain"."""

from __future__ import annotations

import re

_IMPERSONAL = re.compile(
    r"(?:shows?|showed|means?|suggests?|indicates?|finds?|holds?|hold|offers?|offered|wants?|calls?|hopes?"
    r"|follows|appeal(?:s|ed)|threatens?|threatened|promises?|cites?|posts?|pointed|proposes?|judged)\b"
)
"""Verbs that "it" has of things as well."""
_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|be|am|gets?|got)\s(?:(?:not|never|also|[a-z]+ly)\s)?$"
)
"""What stands before the verb where somebody is told something."""
_MAKES = re.compile(
    r"\b(?:lets?|hear|heard|hears|makes?|made|help(?:s|ed)?|sees?|saw|watch(?:es|ed)?|ha[sd]|have)\s$",
    re.IGNORECASE,
)
_NOT = re.compile(r"(?:\b(?:not|never)|n['’]t)\s(?:yet\s)?$", re.IGNORECASE)
"""What stands before the verb where nothing is said: "has not said whether"."""
_QUESTIONING = re.compile(
    r"\b(?:police|detectives?|investigators?|officers?|prosecutors?)\b", re.IGNORECASE
)
"""Who questions people, and says nothing by that."""
_BASE = frozenset(
    """say tell explain admit acknowledge warn urge insist argue claim announce answer accuse blame
    deny describe ask confirm declare promise""".split()  # noqa: SIM905
)
"""Verbs behind "let her"."""
_HEARSAY = re.compile(
    r"\s(?:is|was|are|were)\s(?:supposed|said|reported|believed|understood|thought|alleged)\sto(?:\shave)?\s*$"
)
"""What stands before the verb in hearsay: "is supposed to have told him"."""


def is_passive(text: str, verb: re.Match[str]) -> bool:
    """Whether somebody is told something."""
    return bool(_PASSIVE.search(text[: verb.start()])) and not verb["is"]


def is_silence(text: str, verb: re.Match[str]) -> bool:
    """Whether it is told that somebody did not say something."""
    return bool(_NOT.search(text[: verb.start()])) and not verb["is"]


def is_impersonal(verb: re.Match[str]) -> bool:
    """Whether "it" may be a thing with this verb."""
    return bool(_IMPERSONAL.match(verb[0].lstrip()))


def is_hearsay(text: str, verb: re.Match[str]) -> bool:
    """Whether others tell that somebody said it: "is supposed to have told him"."""
    return bool(_HEARSAY.search(text[: verb.start()]))


def subject_end(text: str, verb: re.Match[str]) -> int:
    """The offset behind what stands before a verb, without the words of hearsay."""
    return len(_HEARSAY.sub("", text[: verb.start()]).rstrip())


def says_nothing(text: str, verb: re.Match[str], start: int) -> bool:
    """Whether somebody only may say something: "let Ida Holm explain", "police questioned".

    Args:
        text: The sentence.
        verb: The verb.
        start: Where its subject begins.
    """
    word, before = verb[0].split()[-1], text[:start]
    if word == "questioned" and _QUESTIONING.search(text[start : verb.start()]):
        return True
    return word in _BASE and bool(_MAKES.search(before))
