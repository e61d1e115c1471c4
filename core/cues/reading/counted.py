"""What a figure counts or measures: its noun, what became of people, what leads up to it.

English, and without a parser: what is counted is the first plural among the next few words, or
what "the number of" names before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...text.words import STOP_WORDS
from ..tokens import idea
from .amounts import NUMBER
from .fates import FATE
from .word_forms import word_form

FAR = 4
"""Words after a figure among which the counted noun stands."""
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_GAP = re.compile(r"[ \u00a0-]|\s*[\n]\s*")
_PARTITIVE = re.compile(
    r"(?:\s+head)?\s+of(?:\s+(?:the|these|those|its|his|her|their|our|all))?(?:\s+\w+['’]s?)?"
    rf"(?:\s+(?:some\s|about\s)?{NUMBER})?(?=\s)",
    re.IGNORECASE,
)
_MEASURED = re.compile(
    r"\s+of\s+(?:the\s+)?(?P<noun>[a-z-]+[a-z]{2})\b"
    r"(?:\s+(?!fell|rose|came|went|got|hit|left)(?P<last>[a-z]{3,}(?<!ed))\b)?"
)
_PLURAL = frozenset(
    """police personnel staff troops crew clergy folk livestock poultry deer feet aircraft cattle
    sheep fish teeth dead killed wounded injured missing hostages lives percent alumni media
    criteria data trout salmon""".split()  # noqa: SIM905
)
_NO_COUNT = frozenset(
    """am pm hours' years' s others times others' things ways sides parts a.m p.m minus
    plus thirds quarters fifths tenths""".split()  # noqa: SIM905
)
_NUMBER_OF = re.compile(
    r"\bnumbers?\sof\s(?P<noun>(?:[\w’'-]+\s){0,3}?[a-z]+)(?:\s(?:for|of|with|waiting|living|working)(?:\s[a-z]+){1,3}?)?\s(?:(?:in|on|at)\s(?:the\s)?\w+\s)?"
    r"(?:(?:has|had|have|is|was|were|are|be|been|expected|set|would|will|likely)\s)*"
    r"(?:(?:rose|risen|rise|rises|fell|fallen|fall|shrunk|shrank|grew|grown|climbed|dropped|stood"
    r"|stands|put|down|up|cut|reduced|raised)\s)?(?:to|from|at|as|of|by|was|is|were)\s$",
    re.IGNORECASE,
)
"""What stands before a figure and names what is counted: "the number of injured at 37"."""
_LED_BY = re.compile(r"(?P<lead>[^\W\d_]{3,})\s(?:of|at|to|from|is|was|are|were|be)\s$", re.I)
_LED_BY_VERB = re.compile(
    r"(?P<lead>fined|costs?|limited|capped|earns?|earned|worth|seats?|sleeps)\s$", re.I
)
_LIGHT = frozenset(
    """total number numbers average level peak rate majority increase rise drop cut sum amount value
    maximum minimum number most more least less up down out part some all each one half tune
    group majority range series kind lot share""".split()  # noqa: SIM905
)
"""Words before a figure that say nothing of what is counted."""
_FURTHEST = 120
"""Characters before a figure that may tell what it counts."""
PEOPLE = frozenset(
    idea(word_form(word)) for word in ("people", "persons", "men", "women", "individuals")
)
"""What people are called when nothing is said of them but that they are counted."""
_PERSON = re.compile(
    r"\w+(?:ers|ors|ees|ants|ents|ists|ians|ates|izens|men|women|people|children)$"
)
_NUMBER = re.compile(NUMBER, re.IGNORECASE)


class Noun(NamedTuple):
    """What is counted; offsets point into the sentence."""

    start: int
    end: int
    head: str
    """Its last word, or the unit word of "10-round"."""
    hyphened: bool = False
    """Whether a hyphen joins it to the figure: "225-page report"."""


def noun_after(text: str, at: int) -> Noun | None:
    """The first plural among the words after a figure, or the word that a hyphen joins to it."""
    if partitive := _PARTITIVE.match(text, at):
        at = partitive.end()
    words = [*_following(text, at)]
    if words and text[at] == "-":
        end = _after_hyphen(text, words[0].end())
        return Noun(words[0].start(), end, words[0][0].lower().partition("-")[0], hyphened=True)
    if fate := FATE.match(text, at):
        return Noun(at + 1, fate.end(), fate["fate"].lower())
    plurals = [word for word in words if _is_plural(word[0].lower())]
    if not plurals or plurals[0][0].lower() in _NO_COUNT:
        return None
    # A name before the noun may look like a plural: "three Texas farmers".
    last = next((word for word in plurals if word[0][0].islower()), plurals[0])
    return Noun(words[0].start(), last.end(), last[0].lower().rpartition("-")[2])


def noun_before(text: str, at: int) -> str:
    """What "the number of" names before a figure, or nothing."""
    match = _NUMBER_OF.search(text[max(0, at - _FURTHEST) : at])
    return match["noun"] if match else ""


def is_of_several(text: str, at: int) -> bool:
    """Whether a figure tells so many of some: "two of the boats"."""
    return bool(_PARTITIVE.match(text, at))


def measured(text: str, at: int) -> str:
    """What a unit measures: "rain" in "110 millimetres of rain", or nothing."""
    match = _MEASURED.match(text, at)
    if match is None:
        return ""
    noun, last = match["noun"], match["last"]
    if noun in STOP_WORDS:
        return ""  # "six of them"
    noun = last if last and last not in STOP_WORDS else noun
    return "" if noun == "own" or not noun.isalpha() else noun


def lead(text: str, at: int) -> str:
    """The word before a figure that tells what it is of: "a fund of", "fined up to", or nothing."""
    near = text[max(0, at - _FURTHEST) : at]
    match = _LED_BY_VERB.search(near) or _LED_BY.search(near)
    word = match["lead"].lower() if match else ""
    return "" if word in STOP_WORDS or word in _LIGHT else idea(word_form(word))


def is_person(head: str) -> bool:
    """Whether a noun that is counted likely means people."""
    return bool(_PERSON.fullmatch(head))


def _following(text: str, at: int) -> Iterator[re.Match[str]]:
    """The words after a place that may be a noun with its qualifiers."""
    for _ in range(FAR):
        gap = _GAP.match(text, at)
        word = _WORD.match(text, gap.end()) if gap else None
        if word is None or word[0].lower() in STOP_WORDS or _NUMBER.fullmatch(word[0]):
            return
        yield word
        at = word.end()


def _after_hyphen(text: str, at: int) -> int:
    word = _WORD.match(text, at + 1) if text[at : at + 1] == " " else None
    return word.end() if word and word[0].lower() not in STOP_WORDS else at


def _is_plural(low: str) -> bool:
    if low in _PLURAL or low.endswith(("men", "people", "children")):
        return True
    bare = low.replace("-", "")
    return len(low) > 3 and low[-1] == "s" and low[-2:] not in ("ss", "us", "is") and bare.isalpha()
