"""Who speaks in a sentence: the subject of a verb of saying, or whom "according to" names.

English. Persons and bodies by their names, others by the last word of what they are called
("lawmakers", "officials"); everybody else is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import zip_longest
from typing import NamedTuple

from ..cues.lexicon import listed
from ..documents import Sentence
from .entities import Entity
from .mentions import Mention
from .roles import ROLE, SMALL

Named = Sequence[tuple[Mention, Entity]]

_ADVERBS = (
    r"(?:(?:has|have|had|also|further|later|often|already|then|again|even|still|all|both|"
    r"consistently|nevertheless|[a-z]+ly|(?:on |this |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|"
    r"Sun)day)[, ]+){0,4}"
)
_SPOKEN = (
    r"(?=,?\s*(?:(?:us|me|them|him|her|you|reporters)\s)?"
    r"(?:that|whether|how|why|it[’']s|by|[a-z]+ing)\b|[,:]|\s*[“\"]"
    r"|(?:(?<=claimed)|(?<=claims)|(?<=suggested)|(?<=estimated)|(?<=reported)|(?<=maintained))[.]?\s*$)"
)
_ASKED = (
    r"asked\b(?!\s(?:the|an?|its|their)\s"
    r"(?:(?!(?:whether|if|to|why|how|what|that|about|not)\b)[\w’'-]+\s){1,6}?for\s)"
)
"""What is a saying; "asked the agency for money" is an act."""
_OPENING_VERB = (
    r"(?:put|puts)\s(?:the|its|their)\s(?:[\w-]+\s){1,4}?at\b(?=\s(?:\w+\s){0,2}?[$€£\d])|(?:put|puts)\sit(?=[^.;:“”]{0,25}[:,]\s*“)|(?:answer(?:s|ed)|repl(?:ies|ied))\b(?=[^.,;:“”]{1,25}:\s*“)"
    r"|(?:call(?:s|ed)|describ(?:es|ed)|labell?ed|brand(?:s|ed)|dubbed|termed)\b(?=[^.;:“”]{3,70}\s“)"
    r"|(?:speaks?|spoke|talks?|talked)\sof\b(?=\s“)"
)
"""What is a saying where a quotation follows: "called the plan “a bold step”"."""
_ROLE_BEFORE = re.compile(
    r"(?:^|[,;:.“”\"]\s?|\s)(?P<whole>(?:the|our|its|their)\s(?P<role>(?:[\w’'-]+\s){0,2}[\w’'-]+))\s*$",
    re.I,
)
_ROLE_AFTER = re.compile(
    r"\s(?P<whole>(?:the|our|its|their)\s(?P<role>(?:[\w’'-]+\s){0,2}?[\w’'-]+))(?=[.,;:”\"]|\son\s|$)",
    re.I,
)
_PRONOUN = re.compile(r"(?:^|[\s“\"(—–-])(he|she|they)\s*$", re.IGNORECASE)
_AGENT = (
    r"[a-z]+(?:ers?|ors?|ees?|ists?|ants?|men|women|man|woman)\b"
    r"(?: who (?:asked|wished|wanted) not to be [a-z]+)?"
)
"""What people who are counted are called, with how they wish to stay unknown."""
_GOES_ON = re.compile(r"(He|She|They)\s[^.;:“”\"]+\sand$")
"""A pronoun that opens a sentence of several verbs: "She called a meeting, and said"."""
_WITHIN = re.compile(r"\b(?:which|when|where|if|because|whether|what|how|whom)\s$", re.IGNORECASE)
"""What makes of "they wrote" a part of another clause."""
_CUT = re.compile(
    r"[,;:()—–”\"]\s*|\s--\s|\b(?:and|but|that|while|as|where|when|because|yet|though|although|if|"
    r"which|who|meanwhile|what|even|so|why|how) ",
    re.IGNORECASE,
)
_END = re.compile(
    r"[,;:()—–”\"“]|(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bRep)\.|"
    r"\s(?:who|which|that|when|as|after|before|while|during|said|told|last|this)\b|$"
)
_BODY = re.compile(r"(?:the|its|their|a|an) |")
_LOWER = re.compile(rf"(?:(?:the|an?|former|senior|then) ){{0,2}}(?:{ROLE})?")
"""What a person is called right before their name: "ward councillor Jim Holm"."""
_CALLED = re.compile(rf"\b(?:the|an?|our|its|their)\s(?:former\s|senior\s)?{ROLE}$", re.IGNORECASE)
"""The same inside of a sentence: "In May the engineer Ida Holm"."""
_WHO = re.compile(r",\s(?:who|\d\d,)")
"""What follows the name of a person: "Ida Holm, who leads", "Ida Holm, 48,"."""
_BETWEEN = re.compile(
    r"(?:(?:the|an?|former|senior|chief|executive|then|host|pal|head|campaign"
    r"|[a-z-]+(?:man|woman|person|or|er|ent|ist|ant|ian|ief|ary|ow)) ){0,4}"
)
"""The same between whom they work for and their name."""
_FIELD = re.compile(rf"(?:the |an? )?{ROLE}(?:of|for) (?:the )?(?:(?!{SMALL})[a-z-]+ ){{1,3}}")
"""The same with what it is for: "head of research Nora Holm"."""
_OPENING = re.compile(r"(?:^|[,;:”\"])[\s“\"]*(?:[\w’'-]+ ){0,3}$")
_THOSE = re.compile(r"those [\w ’'-]{5,60}")
_PAPERS = re.compile(r"\b(?:stud(?:y|ies)|reviews?|investigations)\b", re.IGNORECASE)
_JOINT = re.compile(r"\b(?:and|with)(?: [a-z]+)* (?:[A-Z][\w.]* )*$")
_GOVERNED = re.compile(
    r"\b(?:of|in|from|to|with|by|for|at|on|against|over|about|under|between|among|into|near|like|than|after|"
    r"before|during|without|through) (?:the )?$"
)
_BELONGING = re.compile(r",\s(?:of|from|at|for|with)\s(?:the\s)?(?:[\w’'-]+\s)*$")
"""Before the body that a speaker belongs to."""
_LEADING = re.compile(
    r"(?:^[A-Z][\w ’'-]{1,30},|[;:”\"]|,\s(?:and|but|while|as|yet)\b"
    r"|^(?:And|But|While|As|Yet)\b|^)\s*"
)
"""What stands before the first word of a clause."""
_OBJECT = re.compile(r"\b(?:[a-z]+(?:ing|ed)|met|told|saw|gave|made|beat|put|named) $")
"""A verb before a name that somebody does something to: "naming Ida Holm"."""
_AND = re.compile(
    r"(?:\s\([^()]*\)|\sof\s[A-Z][\w. ]+|,[^;:”\"]{3,60})?,?\sand\s"
    r"(?:[a-z]+\s){0,3}(?:[A-Z][\w.]*\s)*"
)
_LEAD = re.compile(
    r"(?:and|but|or|nor|yet|so|while|as|that|even|meanwhile|because|though|although|if|when|where"
    r"|whereas|unless|since|after|before) ",
    re.IGNORECASE,
)
_APPOSED = re.compile(r"(?: of [A-Z][\w. ]+| \([^()]*\))?(?:,[^;:”\"]*)?")


_OFFICE = re.compile(
    r"(?:^|[\s“\"])((?:the|its|their|a|an|his|her)\s(?:[\w’'-]+\s){0,5}?"
    r"(?:chair(?:man|woman)?|\w+(?:man|woman|person|er|or|ist|ent|ary|ief|ant|eer|ian|ect)|executive|head(?:\sof\s[\w\s]{3,30})?"
    r"|mayor|ceo|host|aide|coach|principal|judge|nurse|cook|priest)"
    r"(?:\s(?:of|for|at|in)\s(?:the\s|its\s)?[\w’'-]+(?:\s[\w’'-]+){0,3}?)?),\s$",
    re.IGNORECASE,
)


_FURTHEST = 90
"""Characters that an office may be long."""


class Speaker(NamedTuple):
    """Who speaks, as a sentence names them; offsets point into the sentence."""

    start: int
    end: int
    entity: Entity | None
    """Whom the words name; None for a group or an office."""
    pronoun: bool = False
    joint: bool = False
    """Whether another speaks with them."""
    other: Entity | None = None
    """Who speaks with them, by name ..."""
    others: str = ""
    """... or as a group."""
    office: str = ""
    """What they are called beside their name: "the mayor" of "the mayor, Petra Holm"."""


def subject(sentence: Sentence, named: Named, before: int) -> Entity | None:
    """The person a sentence is likely about: the first whom no preposition governs.

    Args:
        sentence: The sentence.
        named: The names in it.
        before: Offset into the sentence that the name stands before.
    """
    for mention, entity in named:
        start, end = mention.start - sentence.start, mention.end - sentence.start
        text = sentence.text
        if (
            start < before
            and (
                entity.is_person
                or (entity.is_human and _opens_clause(text[:start]))
                or _apposed(text[:start])
                or _is_titled(text[:start])
                or _CALLED.search(text[:start])
                or _WHO.match(text, end)
            )
            and not _belongs(text, start, end)
            and not _GOVERNED.search(text[:start])
            and (entity.is_person or not _OBJECT.search(text[:start]))
            and text[end : end + 1] not in ("’", "'", "-")
        ):
            return entity
    return None


def _opens_clause(before: str) -> bool:
    """Whether a name stands first in its clause, at most behind a role."""
    words = _LEADING.split(before)[-1]
    return not words or bool(_LOWER.fullmatch(words[:1].lower() + words[1:]))


def _belongs(text: str, start: int, end: int) -> bool:
    """Whether a name only tells whose something is: "the Holm campaign message"."""
    article = re.search(r"\b(?:the|an?|new|this|that)\s$", text[:start], re.IGNORECASE)
    return bool(article) and bool(re.match(r"\s[a-z]", text[end:]))


def _apposed(before: str) -> str:
    """The office that stands right before a name: "the mayor" of "said the mayor, Petra Holm"."""
    office = _OFFICE.search(before[-2 * _FURTHEST :])
    return office[1] if office else ""


def _is_titled(before: str) -> bool:
    """Whether the words that open a clause are the role of whom it goes on to name."""
    words = before.casefold().split()
    titles = listed("person_titles") | {"executive", "owner", "manager"}
    role = _LOWER.fullmatch(before[:1].lower() + before[1:])
    return bool(words and role) and words[-1] in titles


def _role(before: str) -> str:
    """The role right before a name, as the text may take it up: "the chief executive"."""
    words = before.split()
    while words and words[0] in ("the", "a", "an", "former", "senior", "then"):
        words = words[1:]
    return " ".join(("the", *words)) if words else ""


def speaker(
    sentence: Sentence, masked: str, named: Named, roles: Set[str] = frozenset()
) -> Speaker | None:
    """Who speaks in a sentence, or None.

    Args:
        sentence: The sentence.
        masked: Its text with quoted words blanked out.
        named: The names in it.
        roles: What somebody is called whom a text names: "chief executive".
    """
    return next(speakers(sentence, masked, named, roles), None)


def speakers(
    sentence: Sentence, masked: str, named: Named, roles: Set[str] = frozenset()
) -> Iterator[Speaker]:
    """Everybody who speaks in a sentence, in its order."""
    names = [(m.start - sentence.start, m.end - sentence.start, entity) for m, entity in named]
    for verb in _saying().finditer(masked):
        if verb["loose"] is not None and "”" not in masked[: verb.start()]:
            continue
        behind = None if verb["opening"] else _after(masked, verb, names)
        if speaker := _before(masked, verb, names) or behind or _by_role(masked, verb, roles):
            yield speaker
    for according in re.finditer(r"\b[Aa]ccording to\s+", masked):
        if speaker := _at(masked, according.end(), names):
            yield speaker


def _by_role(text: str, verb: re.Match[str], roles: Set[str]) -> Speaker | None:
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


@cache
def _saying() -> re.Pattern[str]:
    verbs = (listed("telling") | listed("voicing")) - listed("doubtful") - _nouns() - {"asked"}
    doubtful = listed("doubtful") | _nouns()
    return re.compile(
        rf"\b{_ADVERBS}(?:(?:{'|'.join(sorted(verbs))})\b|{_ASKED}|(?P<opening>{_OPENING_VERB})"
        r"|(?:calls?|called|pushed|asked)(?: as well| again| \w+day)? (?:for|on)\b|declined to\b"
        rf"|(?:{'|'.join(sorted(doubtful))})\b(?:{_SPOKEN}|(?P<loose>)))"
    )


def _nouns() -> frozenset[str]:
    return frozenset({"holds", "hold", "notes", "states", "praise", "tell"})


def _before(
    text: str, verb: re.Match[str], names: Sequence[tuple[int, int, Entity]]
) -> Speaker | None:
    """The subject before the verb, with what is put in between left out."""
    end = len(text[: verb.start()].rstrip())
    if pronoun := _PRONOUN.search(text[:end]):
        if _WITHIN.search(text[: pronoun.start(1)]):
            return None
        return Speaker(*pronoun.span(1), None, pronoun=True)
    if speaker := _ending_at(text, end, names) or _group_before(text, end):
        return speaker
    if not text[:end].endswith((",", ")", " who", " and")):
        return None
    if going_on := _GOES_ON.match(text[:end]):
        return Speaker(*going_on.span(1), None, pronoun=True)
    comma = text.find(",")
    behind = _group_before(text, comma) if 0 < comma < end else None
    return _with_apposition(text, end, names) or behind


def _with_apposition(
    text: str, end: int, names: Sequence[tuple[int, int, Entity]]
) -> Speaker | None:
    """Who is named before what is put in between: "Ida Holm, the mayor, said"."""
    for start, stop, entity in reversed([*names]):
        if _BELONGING.search(text[:start]):
            continue  # "Ida Holm, of the Dockers' Union, said"
        apposed = stop <= end and end - stop < 160 and _APPOSED.fullmatch(text, stop, end)
        if apposed and _OPENING.search(text[:start]) and not _GOVERNED.search(text[:start]):
            both = bool(re.search(r" and [A-Z]", text[stop:end]))
            return Speaker(start, stop, entity, joint=both, office=_apposed(text[:start]))
    return None


def _ending_at(text: str, end: int, names: Sequence[tuple[int, int, Entity]]) -> Speaker | None:
    for start, stop, entity in names:
        if stop == end and not (_GOVERNED.search(text[:start]) or _WITHIN.search(text[:start])):
            joint = bool(_JOINT.search(text[:start]))
            other = _joined(text, start, names) if joint else None
            words = re.split(r"[,;:”\"]\s*", text[:start])[-1]
            office = _role(words.lower()) if not joint and _is_titled(words) else ""
            return Speaker(start, stop, entity, joint=joint, other=other, office=office)
    return None


def _joined(text: str, start: int, names: Sequence[tuple[int, int, Entity]]) -> Entity | None:
    """Who is named right before "and" and a name or a group."""
    for _, stop, entity in reversed([*names]):
        if stop < start and _AND.fullmatch(text, stop, start):
            return entity
    return None


def _group_before(text: str, end: int) -> Speaker | None:
    cuts = [0, *(cut.end() for cut in _CUT.finditer(text, 0, end))]
    for start in cuts[-3:]:
        words = text[start:end]
        aside = _LEAD.match(words) or _stray(words) or _WITHIN.search(f" {text[:start]}")
        if match := None if aside else _group().fullmatch(words):
            return Speaker(_head(words, start), start + len(match[0].rstrip()), None)
    return None


def _head(words: str, start: int) -> int:
    """Where a group begins: "a prison critics say" speaks of critics alone."""
    plural = re.match(r"an? (?:(?!of )\S+ )*(?=\S+[^s]s\s*$)", words, re.IGNORECASE)
    return start + (plural.end() if plural else 0)


def _after(
    text: str, verb: re.Match[str], names: Sequence[tuple[int, int, Entity]]
) -> Speaker | None:
    """The subject behind the verb, as it stands after a quotation."""
    before = text[: verb.start()].rstrip()
    if not before.endswith((",", "”", '"', "’")):
        return None
    start = verb.end() + (text[verb.end() : verb.end() + 1] == " ")
    return _at(text, start, names)


def _at(text: str, start: int, names: Sequence[tuple[int, int, Entity]]) -> Speaker | None:
    """Who is named from an offset on."""
    stop = _END.search(text, start)
    end = stop.start() if stop else len(text)
    for first, last, entity in names:
        office = _apposed(text[start - 1 : first]) if start < first <= start + _FURTHEST else ""
        if office and len(office) + 2 == first - start:
            return Speaker(first, last, entity, office=office)
        if entity.is_human and _FIELD.fullmatch(text, start, first):
            return Speaker(first, last, entity, office=_role(text[start:first]))
    if (match := _group().fullmatch(text, start, end)) and not _stray(match[0]):
        return Speaker(start, start + len(match[0].rstrip()), None)
    for (first, last, entity), following in zip_longest(names, names[1:]):
        owned = text[last : last + 2] in ("’s", "'s")
        behind = last + (3 if owned else 1)
        if following and following[0] > behind and _BETWEEN.fullmatch(text, behind, following[0]):
            start = following[0] if _LOWER.fullmatch(text, start, first) else start
            continue  # "said Holm spokeswoman Rita Vance"
        if first >= start and _LOWER.fullmatch(text, start, first) and not owned:
            joint = re.match(r"(?: of [\w .]+)? and ", text[last:])
            other = following[2] if joint and following else None
            office = "" if joint else _role(text[start:first])
            return Speaker(first, last, entity, joint=bool(joint), other=other, office=office)
    if match := _THOSE.fullmatch(text, start, end):
        return Speaker(start, start + len(match[0]), None)
    return None


def opening_group(text: str) -> str:
    """The group of people that a sentence begins with, or nothing."""
    group = _group().match(text)
    if not group or _stray(group[0]) or _LEAD.match(text) or _PAPERS.search(group[0]):
        return ""
    return group[0].strip()


def _stray(words: str) -> bool:
    """Whether words are owned by somebody who is not named here."""
    return bool(
        re.match(
            r"(?:his|her|their|my|our|your|this|no|its|it|who|whose|which|over|what) ",
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
    whose = rf"(?: (?:{prepositions})\b ?[\w’' -]{{0,60}})?"
    return re.compile(rf"{one}(?: (?:and|or) {one})?{whose}\s*", re.IGNORECASE)
