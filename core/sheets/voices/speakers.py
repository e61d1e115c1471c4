"""Who speaks in a sentence: the subject of a verb of saying, or whom "according to" names.

English. Persons and bodies by their names, others by the last word of what they are called
("lawmakers", "officials"); everybody else is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from ...documents import Sentence
from ..names.subjects import Named
from .beside_quotations import beside_quotation
from .further_subjects import whom_who_means
from .saying import PARTICIPLE, is_hearsay, is_passive, is_silence, says_nothing, verb_of_saying
from .speaker import NamesInside, Speaker
from .speakers_before import phrase_speaker, speaker_before, speaker_of_participle
from .speakers_behind import speaker_at, speaker_behind, speaker_by_role

_QUOTED_CLAUSE = re.compile(r"(\swho)\s(?:[a-z]+\s)?[“\"]")
"""A relative clause of words that are quoted: "Ida Holm, who “will never pay”"."""
_ACCORDING = re.compile(r"\b[Aa]ccording to\s+")
_PAPER = re.compile(
    r"(?:the|an?|its|his|her|their)\s(?:[\w-]+\s){0,2}?"
    r"(?:report|statement|study|survey|audit|review|inquiry)\b"
)
_ASIDE = re.compile(r",\s(?:(?:he|she|they|it)|(?:[\w’'-]+\s){0,10}[\w’'-]+)\s[a-z]+(?=[.]?\s*$)")
"""A verb that ends what is told with it: "He is ill, she writes"."""
_ENDS = re.compile(r"\s*(?:[.,;:!?”\"]|$)")


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
        if speaker := speaker_of_participle(masked, participle.start(), names):
            yield speaker
    for clause in _QUOTED_CLAUSE.finditer(masked) if " who " in masked else ():
        if speaker := whom_who_means(masked, clause.end(1), names):
            yield speaker
    yield from _according_to(masked, names)
    yield from beside_quotation(sentence.text, masked, names)


def _according_to(masked: str, names: NamesInside) -> Iterator[Speaker]:
    """Whom a sentence gives something according to."""
    for according in _ACCORDING.finditer(masked):
        if speaker := speaker_at(masked, according.end(), names):
            yield speaker
        elif paper := _PAPER.match(masked, according.end()):
            yield Speaker(*paper.span(), None)


def _of_verb(
    masked: str,
    verb: re.Match[str],
    names: NamesInside,
    roles: Set[str],
) -> Speaker | None:
    """Who says what a verb of saying leads to."""
    if is_passive(masked, verb) or is_silence(masked, verb):
        return None
    aside = _ASIDE.search(masked[: verb.end()]) and _ENDS.match(masked, verb.end())
    loose = verb["loose"] is not None and not aside
    if loose and "”" not in masked[: verb.start()]:
        return speaker_behind(masked, verb, names)
    behind = None if verb["opening"] else speaker_behind(masked, verb, names)
    found = speaker_before(masked, verb, names) or behind or speaker_by_role(masked, verb, roles)
    found = found or phrase_speaker(masked, verb)
    return found if found and _says_it(masked, verb, found) else None


def _says_it(masked: str, verb: re.Match[str], found: Speaker) -> bool:
    """Whether whoever stands at a verb says something by it."""
    if verb[0].split()[0] == "have" and _is_one(found) and not is_hearsay(masked, verb):
        return False
    if verb["one"] and not (found.pronoun or (found.entity and found.entity.is_human)):
        return False
    return not says_nothing(masked, verb, found.start)


def _is_one(speaker: Speaker) -> bool:
    """Whether it is one person or place, who has said something and does not "have"."""
    return (
        speaker.entity is not None and not speaker.joint and speaker.entity.kind != "organisation"
    )
