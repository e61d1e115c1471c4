"""Who speaks in a sentence: the subject of a verb of saying, or whom "according to" names.

English. Persons and bodies by their names, others by the last word of what they are called
("lawmakers", "officials"); everybody else is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import zip_longest
from typing import NamedTuple

from ...documents import Sentence
from ..names.entity import Entity
from ..names.offices import BETWEEN, FIELD, FURTHEST, LOWER, apposed, is_titled, role_of
from ..names.subjects import GOVERNED, Named
from .groups import WITHIN, group_between, group_ending_at
from .no_saying import is_hearsay, is_impersonal, is_passive, is_silence, says_nothing, subject_end
from .phrases import phrase_before
from .saying import PARTICIPLE, verb_of_saying

_ROLE_BEFORE = re.compile(
    r"(?:^|[,;:.“”\"]\s?|\s)(?P<whole>(?:the|our|its|their)\s(?P<role>(?:[\w’'-]+\s){0,2}[\w’'-]+))\s*$",
    re.I,
)
_ROLE_AFTER = re.compile(
    r"\s(?P<whole>(?:the|our|its|their)\s(?P<role>(?:[\w’'-]+\s){0,2}?[\w’'-]+))(?=[.,;:”\"]|\son\s|$)",
    re.I,
)
_IN_WHICH = re.compile(r"\bin\swhich\s$")
_PRONOUN = re.compile(r"(?:^|[\s“\"(—–-])(he|she|they|it)\s*$", re.IGNORECASE)
_GOES_ON = re.compile(r"(He|She|They)\s[^.;:“”\"]+\sand$")
"""A pronoun that opens a sentence of several verbs: "She called a meeting, and said"."""
_END = re.compile(
    r"[,;:()—–”\"“]|(?<!\b[A-Z])(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSen)(?<!\bRep)\.|"
    r"\s(?:who|which|that|when|as|after|before|while|during|said|told|last|this)\b|$"
)
_OPENING = re.compile(r"(?:^|[,;:”\"])[\s“\"]*(?:[\w’'-]+ ){0,3}$")
_THOSE = re.compile(r"those [\w ’'-]{5,60}")
_JOINT = re.compile(r"\b(?:and|with)(?: [a-z]+)* (?:[A-Z][\w.]* )*$")
_BELONGING = re.compile(r",\s(?:of|from|at|for|with)\s(?:the\s)?(?:[\w’'-]+\s)*$")
"""Before the body that a speaker belongs to."""
_APART = (",", ")", " who", " and")
"""What may stand between a subject and its verb of saying."""
_FIRST_PRONOUN = re.compile(r"(He|She|They)\s")
_WHEN = re.compile(
    r"^(?:\d+(?:\.\d+)*\.?\s)?(?:(?:In|On|At|During|After|Before|For|With)\b[^,]{3,60},\s"
    r"|(?:When|As|After|Before|While|Then|But|And|Yet|So|Later)\s)?"
)
"""What stands before the first words of a clause: "In May, ", "When "."""
_RELATIVE = re.compile(r",\s(?:who|which|whose|where)\b[^,;]*$")
"""What stands before a name within a relative clause."""
_WHO = re.compile(r"(?:\s[A-Z]{2,3})?,?\swho$")
_QUOTED_CLAUSE = re.compile(r"(\swho)\s(?:[a-z]+\s)?[“\"]")
"""A relative clause of words that are quoted: "Ida Holm, who “will never pay”"."""
_OF_BODY = re.compile(r"\s(?:of|from|at)\s(?:the\s|an?\s)?(?:[a-z’'-]+\s){0,3}[a-z’'-]+")
_OF = re.compile(r"\s(?:of|from|at)\s(?:the\s)?")
"""What stands between a speaker and where they belong: "Ida Holm of the Guild said"."""
_BY = re.compile(
    r"\b(?:report|review|study|survey|analysis|assessment|audit|poll|statement|inquiry|investigation"
    r"|paper|research)\s(?:[a-z]+\s){0,3}?by\s(?:the\s)?$",
    re.IGNORECASE,
)
"""What stands before whom a paper is by that says something."""
_SAID = re.compile(
    r"(?:said|says|say|adds|added|wrote|writes|thinks|thought|believes?|believed|argues|argued|insists|insisted"
    r"|claims|claimed|explains|explained|admits|admitted|reckons?|reckoned|recalls|recalled|concedes|conceded)\b"
)
"""What stands before its subject also where nothing is quoted."""
_QUOTED_BEFORE = re.compile(r"[,?!…][”\"’']\s")
_PAPER = re.compile(
    r"(?:the|an?|its|his|her|their)\s(?:[\w-]+\s){0,2}?"
    r"(?:report|statement|study|survey|audit|review|inquiry)\b"
)
_ANY_VERB = re.compile(r"(?:[a-z]+ly\s)?[a-z]+(?:ed|[^s]s)\b")
"""A verb that is one of saying by its place: "“No,” sighs Ida Holm"."""
_WORDS_OF = re.compile(r"\b[Ii]n\s(?:the\s(?:own\s)?words\sof\s(?:the\s)?)(?=\w)")
_ASIDE = re.compile(r",\s(?:(?:he|she|they|it)|(?:[\w’'-]+\s){0,10}[\w’'-]+)\s[a-z]+(?=[.]?\s*$)")
"""A verb that ends what is told with it: "He is ill, she writes"."""
_ENDS = re.compile(r"\s*(?:[.,;:!?”\"]|$)")
_APART_ASIDE = re.compile(r"^,\s[^,;:“”\"]{3,60},\s")
"""What is put in right behind a name: "Ida Holm, for the Guild, rose and asked"."""
_OWN_WORDS = re.compile(r"[’']s?\s(?:own\s)?words\b")
_THEIR_WORDS = re.compile(r"\b[Ii]n\s(?P<who>his|her|their)\s(?:own\s)?words\b")
_HOLDERS_WORDS = re.compile(
    r"\b[Ii]n\s(?P<who>(?:the|our|its)\s(?:[\w-]+\s){0,2}?[\w-]+)[’']s?\s(?:own\s)?words\b"
)
_DOES = re.compile(r"(he|she|they)\s(?=[a-z]+(?:ed|[^s]s)\b)", re.IGNORECASE)
_AND = re.compile(
    r"(?:\s\([^()]*\)|\sof\s[A-Z][\w. ]+|,[^;:”\"]{3,60})?,?\sand\s"
    r"(?:[a-z]+\s){0,3}(?:[A-Z][\w.]*\s)*"
)
_APPOSED = re.compile(r"(?: [A-Z]{2,4})?(?: of [A-Z][\w. ]+| \([^()]*\))?(?:,[^;:”\"]*)?")


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


def speakers(
    sentence: Sentence, masked: str, named: Named, roles: Set[str] = frozenset()
) -> Iterator[Speaker]:
    """Everybody who speaks in a sentence: who says it first, then those it tells of as well.

    Args:
        sentence: The sentence.
        masked: Its text with quoted words blanked out.
        named: The names in it.
        roles: What somebody is called whom a text names: "chief executive".
    """
    names = [(m.start - sentence.start, m.end - sentence.start, entity) for m, entity in named]
    for verb in verb_of_saying().finditer(masked):
        if found := _of_verb(masked, verb, names, roles):
            yield found
    for participle in PARTICIPLE.finditer(masked) if "ing" in masked else ():
        if speaker := _of_participle(masked, participle.start(), names):
            yield speaker
    for clause in _QUOTED_CLAUSE.finditer(masked) if " who " in masked else ():
        if speaker := _who(masked, clause.end(1), names):
            yield speaker
    for according in re.finditer(r"\b[Aa]ccording to\s+", masked):
        if speaker := _at(masked, according.end(), names):
            yield speaker
        elif paper := _PAPER.match(masked, according.end()):
            yield Speaker(*paper.span(), None)
    yield from _beside_quotation(sentence.text, masked, names)


def _of_verb(
    masked: str,
    verb: re.Match[str],
    names: Sequence[tuple[int, int, Entity]],
    roles: Set[str],
) -> Speaker | None:
    """Who says what a verb of saying leads to."""
    if is_passive(masked, verb) or is_silence(masked, verb):
        return None
    aside = _ASIDE.search(masked[: verb.end()]) and _ENDS.match(masked, verb.end())
    loose = verb["loose"] is not None and not aside
    if loose and "”" not in masked[: verb.start()]:
        return _after(masked, verb, names)
    behind = None if verb["opening"] else _after(masked, verb, names)
    found = _before(masked, verb, names) or behind or _by_role(masked, verb, roles)
    found = found or _phrase(masked, verb)
    if found is None or (
        verb[0].split()[0] == "have" and _is_one(found) and not is_hearsay(masked, verb)
    ):
        return None
    if verb["one"] and not (found.pronoun or (found.entity and found.entity.is_human)):
        return None
    is_named = found.entity is not None
    return None if says_nothing(masked, verb, found.start, is_named=is_named) else found


def _beside_quotation(
    text: str, masked: str, names: Sequence[tuple[int, int, Entity]]
) -> Iterator[Speaker]:
    """Who stands beside a quotation with any verb, or with "in the words of"."""
    for quotation in _QUOTED_BEFORE.finditer(text) if "”" in masked else ():
        at = quotation.end()
        verb = _ANY_VERB.match(masked, at)
        if verb and (speaker := _at(masked, verb.end() + 1, names)):
            yield speaker
        yield from _subjects(masked, at, names)
    for words in _WORDS_OF.finditer(masked):
        if speaker := _at(masked, words.end(), names):
            yield speaker
    for words in _OWN_WORDS.finditer(masked):
        yield from (Speaker(*name) for name in names if name[1] == words.start())
    for words in _HOLDERS_WORDS.finditer(masked):
        yield Speaker(*words.span("who"), None)
    for words in _THEIR_WORDS.finditer(masked):
        yield Speaker(*words.span("who"), None, pronoun=True)


def _subjects(text: str, at: int, names: Sequence[tuple[int, int, Entity]]) -> Iterator[Speaker]:
    """Who begins right behind a quotation and does something: "“No,” Ida Holm sighs"."""
    if pronoun := re.compile(r"(he|she|they)\s(?=[a-z]+(?:ed|[^s]s)\b)", re.IGNORECASE).match(
        text, at
    ):
        yield Speaker(*pronoun.span(1), None, pronoun=True)
    for start, end, entity in names:
        if start >= at and LOWER.fullmatch(text, at, start) and _ANY_VERB.match(text, end + 1):
            yield Speaker(start, end, entity)


def _phrase(text: str, verb: re.Match[str]) -> Speaker | None:
    place = phrase_before(text, verb)
    return Speaker(*place, None) if place else None


def _is_one(speaker: Speaker) -> bool:
    """Whether it is one person or place, who has said something and does not "have"."""
    return (
        speaker.entity is not None and not speaker.joint and speaker.entity.kind != "organisation"
    )


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


def _before(
    text: str, verb: re.Match[str], names: Sequence[tuple[int, int, Entity]]
) -> Speaker | None:
    """The subject before the verb, with what is put in between left out."""
    end = subject_end(text, verb)
    if body := _its_body(text, end, names):
        return body
    pronoun = _PRONOUN.search(text[:end])
    if pronoun and not (pronoun[1].lower() == "it" and is_impersonal(verb)):
        if (
            not _IN_WHICH.search(text[: pronoun.start(1)])
            and WITHIN.search(text[: pronoun.start(1)])
            and not verb["opening"]
        ):
            return None
        return Speaker(*pronoun.span(1), None, pronoun=True)
    named = _ending_at(text, end, names, opening=bool(verb["opening"]))
    named = named or _belonging(text, end, names)
    if found := named or _group_before(text, end):
        return found
    return _further_before(text, end, names) if text[:end].endswith(_APART) else None


def _its_body(text: str, end: int, names: Sequence[tuple[int, int, Entity]]) -> Speaker | None:
    """The body that "it" means which says something: "Holm Motors will close, it said"."""
    if not text[:end].endswith((" it", ",it")):
        return None
    bodies = [each for each in names if each[1] < end and each[2].kind in ("organisation", "")]
    return Speaker(*bodies[0]) if len({id(each[2]) for each in bodies}) == 1 else None


def _belonging(text: str, end: int, names: Sequence[tuple[int, int, Entity]]) -> Speaker | None:
    """Who is told with the body where they work: "Dr. Holm of the children's hospital"."""
    for start, stop, entity in names:
        if stop < end and entity.is_human and _OF_BODY.fullmatch(text, stop, end):
            return None if GOVERNED.search(text[:start]) else Speaker(start, stop, entity)
    return None


def _further_before(
    text: str, end: int, names: Sequence[tuple[int, int, Entity]]
) -> Speaker | None:
    """The subject of a verb that does not stand right behind it."""
    if going_on := _GOES_ON.match(text[:end]):
        return Speaker(*going_on.span(1), None, pronoun=True)
    comma = text.find(",")
    behind = _group_before(text, comma) if 0 < comma < end else None
    return (
        _who(text, end, names)
        or _going_on(text, end, names)
        or _with_apposition(text, end, names)
        or behind
    )


def _who(text: str, end: int, names: Sequence[tuple[int, int, Entity]]) -> Speaker | None:
    """Who is named right before a relative clause: "to Ida Holm MP, who told me"."""
    clause = _WHO.search(text[:end])
    for start, stop, entity in names if clause else ():
        if clause and stop == clause.start():
            return Speaker(start, stop, entity)
    return None


def _going_on(text: str, end: int, names: Sequence[tuple[int, int, Entity]]) -> Speaker | None:
    """Who opens a sentence of several verbs: "Ida Holm stood up and said"."""
    opening = _opening(text, names) if text[:end].endswith(" and") else None
    between = _APART_ASIDE.sub(" ", text[opening.end : end]) if opening else ""
    alone = opening and not re.search(r"[;:“”\"]|[.,](?!\d)", between)
    return opening if alone else None


def _opening(text: str, names: Sequence[tuple[int, int, Entity]]) -> Speaker | None:
    """Whom a sentence begins with, at most behind a role or when it was."""
    if pronoun := _FIRST_PRONOUN.match(text):
        return Speaker(*pronoun.span(1), None, pronoun=True)
    for start, stop, entity in names[:2]:
        if LOWER.fullmatch(_WHEN.sub("", text[:start], count=1).lower()) and text[
            stop : stop + 1
        ] in (" ", ","):
            return Speaker(start, stop, entity)
    return None


def _of_participle(text: str, at: int, names: Sequence[tuple[int, int, Entity]]) -> Speaker | None:
    """Who says what a participle leads to: "Ida Holm waved it away, saying that it is late"."""
    end = len(text[:at].rstrip())
    if found := _ending_at(text, end, names) or _group_before(text, end):
        return found
    return _opening(text, names) if text[:end].endswith((",", " by", "”", '"')) else None


def _with_apposition(
    text: str, end: int, names: Sequence[tuple[int, int, Entity]]
) -> Speaker | None:
    """Who is named before what is put in between: "Ida Holm, the mayor, said"."""
    for start, stop, entity in reversed([*names]):
        if _BELONGING.search(text[:start]) or _RELATIVE.search(text[:start]):
            continue  # "Ida Holm, of the Guild, said", "Ida Holm, who leads the Guild, said"
        aside = stop <= end and end - stop < 160 and _APPOSED.fullmatch(text, stop, end)
        if aside and _OPENING.search(text[:start]) and not GOVERNED.search(text[:start]):
            both = bool(re.search(r" and [A-Z]", text[stop:end]))
            return Speaker(start, stop, entity, joint=both, office=apposed(text[:start]))
    return None


def _ending_at(
    text: str, end: int, names: Sequence[tuple[int, int, Entity]], *, opening: bool = False
) -> Speaker | None:
    for (start, stop, entity), before in zip(names, (None, *names), strict=False):
        if stop == end and before and _OF.fullmatch(text, before[1], start):
            return Speaker(*before)
        governed = GOVERNED.search(text[:start]) and not _BY.search(text[:start])
        within = WITHIN.search(text[:start]) and not opening
        if stop == end and not (governed or within):
            joint = bool(_JOINT.search(text[:start]))
            other = _joined(text, start, names) if joint else None
            words = re.split(r"[,;:”\"]\s*", text[:start])[-1]
            office = role_of(words.lower()) if not joint and is_titled(words) else ""
            return Speaker(start, stop, entity, joint=joint, other=other, office=office)
    return None


def _joined(text: str, start: int, names: Sequence[tuple[int, int, Entity]]) -> Entity | None:
    """Who is named right before "and" and a name or a group."""
    for _, stop, entity in reversed([*names]):
        if stop < start and _AND.fullmatch(text, stop, start):
            return entity
    return None


def _group_before(text: str, end: int) -> Speaker | None:
    group = group_ending_at(text, end)
    return Speaker(*group, None) if group else None


def _after(
    text: str, verb: re.Match[str], names: Sequence[tuple[int, int, Entity]]
) -> Speaker | None:
    """The subject behind the verb, as it stands after a quotation."""
    before = text[: verb.start()].rstrip()
    if not before.endswith((",", "”", '"', "’")):
        return None
    if "”" not in before and '"' not in before and not _SAID.match(verb[0].lstrip()):
        return None  # "Ida Holm, who led it, urged the board to wait"
    start = verb.end() + (text[verb.end() : verb.end() + 1] == " ")
    return _at(text, start, names)


def _at(text: str, start: int, names: Sequence[tuple[int, int, Entity]]) -> Speaker | None:
    """Who is named from an offset on."""
    stop = _END.search(text, start)
    end = stop.start() if stop else len(text)
    for first, last, entity in names:
        office = apposed(text[start - 1 : first]) if start < first <= start + FURTHEST else ""
        if office and len(office) + 2 == first - start:
            return Speaker(first, last, entity, office=office)
        if entity.is_human and FIELD.fullmatch(text, start, first):
            return Speaker(first, last, entity, office=role_of(text[start:first]))
    if group := group_between(text, start, end):
        return Speaker(*group, None)
    for (first, last, entity), following in zip_longest(names, names[1:]):
        owned = text[last : last + 2] in ("’s", "'s")
        behind = last + (3 if owned else 1)
        if following and following[0] > behind and BETWEEN.fullmatch(text, behind, following[0]):
            start = following[0] if LOWER.fullmatch(text, start, first) else start
            continue  # "said Holm spokeswoman Rita Vance"
        if first >= start and LOWER.fullmatch(text, start, first) and not owned:
            joint = re.match(r"(?: of [\w .]+)? and ", text[last:])
            other = following[2] if joint and following else None
            office = "" if joint else role_of(text[start:first])
            return Speaker(first, last, entity, joint=bool(joint), other=other, office=office)
    if match := _THOSE.fullmatch(text, start, end):
        return Speaker(start, start + len(match[0]), None)
    return None
