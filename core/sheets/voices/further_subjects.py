"""Subjects of a verb that does not stand right behind them: "Ida Holm, the mayor, said"."""

from __future__ import annotations

import re

from ..names.offices import LOWER, apposed
from ..names.subjects import GOVERNED
from .names_before import group_before
from .speaker import NamesInside, Speaker

_GOES_ON = re.compile(r"(He|She|They)\s[^.;:“”\"]+\sand$")
"""A pronoun that opens a sentence of several verbs: "She called a meeting, and said"."""
_OPENING = re.compile(r"(?:^|[,;:”\"])[\s“\"]*(?:[\w’'-]+ ){0,3}$")
_BELONGING = re.compile(r",\s(?:of|from|at|for|with)\s(?:the\s)?(?:[\w’'-]+\s)*$")
"""Before the body that a speaker belongs to."""
_FIRST_PRONOUN = re.compile(r"(He|She|They)\s")
_WHEN = re.compile(
    r"^(?:\d+(?:\.\d+)*\.?\s)?(?:(?:In|On|At|During|After|Before|For|With)\b[^,]{3,60},\s"
    r"|(?:When|As|After|Before|While|Then|But|And|Yet|So|Later)\s)?"
)
"""What stands before the first words of a clause: "In May, ", "When "."""
_RELATIVE = re.compile(r",\s(?:who|which|whose|where)\b[^,;]*$")
"""What stands before a name within a relative clause."""
_WHO = re.compile(r"(?:\s[A-Z]{2,3})?,?\swho$")
_APART_ASIDE = re.compile(r"^,\s[^,;:“”\"]{3,60},\s")
"""What is put in right behind a name: "Ida Holm, for the Guild, rose and asked"."""
_APPOSED = re.compile(r"(?: [A-Z]{2,4})?(?: of [A-Z][\w. ]+| \([^()]*\))?(?:,[^;:”\"]*)?")


def further_before(text: str, end: int, names: NamesInside) -> Speaker | None:
    """The subject of a verb that does not stand right behind it."""
    if going_on := _GOES_ON.match(text[:end]):
        return Speaker(*going_on.span(1), None, pronoun=True)
    comma = text.find(",")
    behind = group_before(text, comma) if 0 < comma < end else None
    return (
        whom_who_means(text, end, names)
        or _going_on(text, end, names)
        or _with_apposition(text, end, names)
        or behind
    )


def whom_who_means(text: str, end: int, names: NamesInside) -> Speaker | None:
    """Who is named right before a relative clause: "to Ida Holm MP, who told me"."""
    clause = _WHO.search(text[:end])
    for start, stop, entity in names if clause else ():
        if clause and stop == clause.start():
            return Speaker(start, stop, entity)
    return None


def _going_on(text: str, end: int, names: NamesInside) -> Speaker | None:
    """Who opens a sentence of several verbs: "Ida Holm stood up and said"."""
    opening = opening_speaker(text, names) if text[:end].endswith(" and") else None
    between = _APART_ASIDE.sub(" ", text[opening.end : end]) if opening else ""
    alone = opening and not re.search(r"[;:“”\"]|[.,](?!\d)", between)
    return opening if alone else None


def opening_speaker(text: str, names: NamesInside) -> Speaker | None:
    """Whom a sentence begins with, at most behind a role or when it was."""
    if pronoun := _FIRST_PRONOUN.match(text):
        return Speaker(*pronoun.span(1), None, pronoun=True)
    for start, stop, entity in names[:2]:
        if LOWER.fullmatch(_WHEN.sub("", text[:start], count=1).lower()) and text[
            stop : stop + 1
        ] in (" ", ","):
            return Speaker(start, stop, entity)
    return None


def _with_apposition(text: str, end: int, names: NamesInside) -> Speaker | None:
    """Who is named before what is put in between: "Ida Holm, the mayor, said"."""
    for start, stop, entity in reversed([*names]):
        if _BELONGING.search(text[:start]) or _RELATIVE.search(text[:start]):
            continue  # "Ida Holm, of the Guild, said", "Ida Holm, who leads the Guild, said"
        aside = stop <= end and end - stop < 160 and _APPOSED.fullmatch(text, stop, end)
        if aside and _OPENING.search(text[:start]) and not GOVERNED.search(text[:start]):
            both = bool(re.search(r" and [A-Z]", text[stop:end]))
            return Speaker(start, stop, entity, joint=both, office=apposed(text[:start]))
    return None
