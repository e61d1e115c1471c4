"""Whose words a sentence gives: its document's own, or another's that it quotes or reports.

English, and rather silent: a speaker counts only when it is plainly a name or a group of people,
as the subject of a verb of saying ("the lawmakers wrote") or after "according to".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from .. import limits
from .lexicon import listed
from .tokens import is_quoted, quoted

QUOTED = 0.5
"""A sentence is a quotation when so much of it is."""

_ASIDE = re.compile(r"\([^()]*\)")
_CUT = re.compile(r"[,;:—–”\"]\s*")
_LEAD = re.compile(
    r"(?:(?:but|and|yet|while|meanwhile|however|still|though|then|later|yesterday|today"
    r"|(?:in|on|by|since|late\sin|early\sin)\s(?:the\s)?(?:last\s|early\s|late\s)?(?:\d{1,4}\s)?"
    r"(?:\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)"
    r"[a-z]*(?:\s\d{1,4})?|spring|summer|autumn|winter)"
    r"|(?:last|this)\s(?:week|month|year|night|spring|summer|autumn|winter))\s+)+",
    re.IGNORECASE,
)
"""Before a subject: what joins it to the sentence before, or tells when."""
_CLEFT = re.compile(
    r"(?:(?:at|in|on|during|after|before)\s[^,;:]{2,80}\s)?it\s(?:was|is)\s(?=.+\swho\Z)",
    re.IGNORECASE,
)
"""Before a speaker who is told apart: "at the inquest it was the warden who said"."""
_WHAT = re.compile(r"[^,;:]{0,80}\bwhat\s+", re.IGNORECASE)
_OPENS_QUOTE = re.compile(r"[a-z ]+:\s*[“\"]")
"""A verb of saying that ends in a quotation: "what the warden said: “…”"."""
_INSIDE = re.compile(r"\b(?:where|which|who|that), $")
"""Before what is said of a part of the sentence only."""
_END = re.compile(
    r"[,;:—–”\"“(]|(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSen)(?<!\bRep)(?<!\b[A-Z])\.|\s(?:who|which|that|when|as|on|in|at)\b|$"
)
_BEFORE = re.compile(r"[”\"]\s*$")
_PRONOUN = re.compile(r"(?:^|\s)(?:he|she|they)\s*$", re.IGNORECASE)
_CONTINUED = re.compile(r"(?:They|He|She) |For them\b")
_ACCORDING = re.compile(r"\b[Aa]ccording to\s+")
_WORDS = r"(?:words|advice|warning|plea|remarks?|statement|comments?|verdict)"
_WORDS_OF = re.compile(rf"\b{_WORDS}\s(?:of|from|by)\s+", re.IGNORECASE)
"""Before whoever's words follow in quotation marks: "the advice of the director that"."""
_CAPITAL = re.compile(r"(?:(?<=[a-z,])|(?<=,[\"”])) (?=([A-Z][\w.&'’-]{0,60}))")
"""A capital inside a sentence, and the word that it begins."""
_WORD_END = re.compile(r"\b")
_OWNED = re.compile(r"(?:his|her|its|their|my|our|your)\s", re.IGNORECASE)


class Told(NamedTuple):
    """Whose words a sentence gives."""

    another: bool
    """Whether they are another's than the document's."""
    who: tuple[int, int] | None = None
    """Where the sentence names the speaker; None when it does not."""


def may_tell(text: str) -> bool:
    """Whether anything in a text calls for a closer look."""
    return any(mark in text for mark in ("“", '"', "ccording to")) or bool(_saying().search(text))


def told(text: str, document: str) -> Told:
    """Whose words a sentence gives; offsets point into it.

    Args:
        text: The sentence.
        document: Its document, for a word is a name when it has a capital inside a sentence.
    """
    text = _ASIDE.sub(lambda aside: " " * len(aside[0]), text)
    quotations = quoted(text)
    for verb in _saying().finditer(text):
        if not any(start <= verb.start() < end for start, end in quotations):
            speaker = _before(text, verb.start(), document) or _after(text, verb, document)
            if speaker is not None or _PRONOUN.search(text, _near(verb), verb.start()):
                return Told(another=True, who=speaker)
    if according := _ACCORDING.search(text) or _words_of(text, quotations):
        speaker = _speaker(text, according.end(), _ending(text, according.end()), document)
        if speaker is not None:
            return Told(another=True, who=speaker)
    length = sum(end - start for start, end in quotations)
    return Told(length >= QUOTED * len(text) or _CONTINUED.match(text) is not None)


def _words_of(text: str, quotations: Sequence[tuple[int, int]]) -> re.Match[str] | None:
    """What tells whose words are quoted behind it: "the advice of"."""
    return next(
        (m for m in _WORDS_OF.finditer(text) if any(q > m.end() for q, _ in quotations)), None
    )


def sole_speaker(text: str, document: str) -> tuple[int, int] | None:
    """Who says what a sentence quotes; None unless one verb alone tells it; see `told`."""
    quotations = quoted(text)
    verbs = [
        verb
        for verb in _saying().finditer(text)
        if not any(start <= verb.start() < end for start, end in quotations)
    ]
    alone = len(verbs) == 1 or (not verbs and _words_of(text, quotations) is not None)
    return told(text, document).who if alone else None


def _before(text: str, verb: int, document: str) -> tuple[int, int] | None:
    """The subject: what stands between the last break and the verb, or before an insertion."""
    cuts = [0, *(cut.end() for cut in _CUT.finditer(text, 0, verb))]
    ends = [*(cut.start() for cut in _CUT.finditer(text, 0, verb)), verb]
    if cleft := _CLEFT.match(text, cuts[-1], verb - 1):
        return _speaker(text, cleft.end(), verb - len(" who "), document)
    inserted = text[cuts[-1] : verb].strip() in ("", "who", "which")
    for start, end in reversed([*zip(cuts, ends, strict=True)][0 if inserted else -1 :]):
        what = _WHAT.match(text, start, end) if _OPENS_QUOTE.match(text, verb) else None
        lead = what or _LEAD.match(text, start, end)
        speaker = _speaker(text, lead.end() if lead else start, end, document)
        if speaker is not None and not is_quoted(text, speaker[0]):
            return speaker if not _INSIDE.search(text, 0, speaker[0]) else None
    return None


def _after(text: str, verb: re.Match[str], document: str) -> tuple[int, int] | None:
    """The subject behind the verb, as it stands after a quotation."""
    if not _BEFORE.search(text, _near(verb), verb.start()):
        return None
    start = verb.end() + (text[verb.end() : verb.end() + 1] == " ")
    end = _ending(text, start)
    if _OWNED.match(text, start) and text[end : end + 2] == ", ":
        # Whose chairman it is, was said before: the name tells more.
        start, end = end + 2, _ending(text, end + 2)
    return _speaker(text, start, end, document)


def _near(verb: re.Match[str]) -> int:
    """Where what stands right before a verb begins at the earliest."""
    return max(0, verb.start() - 100)


def _ending(text: str, start: int) -> int:
    end = _END.search(text, start)
    return end.start() if end is not None else len(text)


def _speaker(text: str, start: int, end: int, document: str) -> tuple[int, int] | None:
    """The speaker, if a stretch of a sentence is that and nothing else."""
    words = text[start:end].strip()
    if not words or _OWNED.match(words):
        return None
    start = text.index(words, start)
    if _group().fullmatch(words) or (_name().fullmatch(words) and _is_name(words, document)):
        return start, start + len(words)
    return None


def _is_name(words: str, document: str) -> bool:
    """Whether capitals make a name: that of a single word may be the capital of its sentence."""
    return " " in words or words in _names_inside(document)


@lru_cache(maxsize=limits.DOCUMENTS)
def _names_inside(document: str) -> frozenset[str]:
    """The words of a document that have a capital inside a sentence: "Ann-Lee's", "Ann", ...

    They are gathered once; each sentence of an interview asks for the name of who says it.
    """
    return frozenset(
        word[1][: end.start()]
        for word in _CAPITAL.finditer(document)
        for end in _WORD_END.finditer(word[1], 1)
    )


@cache
def _saying() -> re.Pattern[str]:
    verbs = "|".join(sorted(listed("telling")))
    return re.compile(
        r"\b(?:(?:has|have|had|also|further|later|[a-z]+ly) ){0,3}"
        rf"(?:(?:{verbs})|(?:call|calls|called) (?:for|on|it|them|this|that|these)"
        r"|(?:ask|asks|asked) (?:that|whether|why|for)"
        r"|(?:find|finds|found|show|shows|showed|shown) that)\b"
    )


@cache
def _name() -> re.Pattern[str]:
    """A name, with an office before it: "Mayor Irene Castell", "the University of Leeds"."""
    word = r"[A-Z][\w.&-]+(?:['’]s?)?"
    office = r"(?!(?:as|where|when|if|that|because|than|and|or|but|in|on|at|for|to) )[a-z]+"
    no_name = r"(?!(?:On|In|At|As|If|When|Where|After|Before|By|For|To|With|From|This|That) )"
    joined = rf"(?: (?:(?:of|for|de|da|von|van) )?{word}){{0,5}}"
    return re.compile(rf"(?:[Tt]he )?(?:{office} )?{no_name}{word}{joined}")


@cache
def _group() -> re.Pattern[str]:
    """A group of people, or two: "immigrant advocates and legal scholars"."""
    people = "|".join(sorted(listed("speaking")))
    word = r"(?!(?:including|like|such|led|with|from|for|to|as|if|of|in|on|at|they|we|it|a|an) )"
    word += r"[\w-]+(?:['’]s?)? "
    one = rf"(?:an? (?:{word}){{0,3}}(?:{people})(?<!s)|(?:{word}){{0,4}}(?:{people}))"
    whose = r"(?: (?:for|of|at|from|by) [\w'’ -]{3,40})?"
    return re.compile(rf"{one}(?: and (?:{word}){{0,3}}(?:{people}))?{whose}", re.IGNORECASE)
