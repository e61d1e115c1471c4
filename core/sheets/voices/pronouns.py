"""Whom a pronoun, "I" or an office may mean: by titles, first names and what tells of whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...cues.lexicon import listed
from ...documents import Document
from ..names.entity import Entity
from ..names.sexes import OF_MEN, OF_WOMEN
from .quotations import Line
from .speaker import NOBODY, Voice, voice_of

_KIN = {
    "he": "father|grandfather|brother|son|grandson|husband|widower|uncle|nephew|stepfather|dad",
    "she": "mother|grandmother|sister|daughter|granddaughter|wife|widow|aunt|niece|stepmother|mum",
}
"""What stands before a name and tells whom a pronoun cannot mean, by the pronoun that may."""
_KIN_BEFORE = {
    pronoun: re.compile(rf"\b(?:{kin}),?\s(?:[A-Z]\w*\.?\s)?$", re.IGNORECASE)
    for pronoun, kin in _KIN.items()
}
_FOR = re.compile(r"\W*(?:For|To|With|Like|Unlike)\s$")
"""Before a name with which a sentence begins that is about another thing."""
_PLURAL = re.compile(
    r"(?:[\w’'-]+\s)*(?:[\w’'-]+[^s\W]s|police|people|staff|\w+men|\w+women)(?:\s(?:of|at|from|in|for|on|with|"
    r"who|close|familiar|against)\b.*)?",
    re.IGNORECASE,
)
_SHORT = {"sen": "senator", "rep": "representative", "gov": "governor"}
_WE = re.compile(r"\b(?:I|we|We)\s")


def author_of(document: Document, entities: Sequence[Entity]) -> Voice:
    """Who "I" is in a document, where it tells who wrote it."""
    name = (document.author or "").casefold()
    writers = (
        entity
        for entity in entities
        if entity.is_human and any(m.text.casefold() == name for m in entity.mentions)
    )
    writer = next(writers, None)
    return voice_of(writer) if writer else NOBODY


def is_told_of(text: str, person: Entity, line: Line) -> bool:
    """Whether "she" can only be whom a sentence names: "I asked Ida Holm", "to Holm, who left"."""
    at = next((m for m in person.mentions if m.sentence.start == line.sentence.start), None)
    if at is None or at.passage != line.passage:
        return False
    before, after = text[: at.start - line.sentence.start], text[at.end - line.sentence.start :]
    others = re.search(r"\b(?:he|she|they|his|her|their)\b", before, re.IGNORECASE)
    spoken_to = _WE.search(before) or _FOR.fullmatch(before) or after.startswith(", who ")
    return not others and bool(spoken_to)


def is_plural(voice: Voice) -> bool:
    """Whether "they" may mean it."""
    return voice.key[0] == "joint" or bool(_PLURAL.fullmatch(voice.name))


def may_be(pronoun: str, voice: Voice) -> bool:
    """Whether nothing speaks against a pronoun: no title, no first name of the other sex."""
    if _is_kin_of_other_sex(pronoun, voice):
        return False
    first = voice.name.split()[0].casefold()
    if first in listed("female_names" if pronoun == "she" else "male_names"):
        return True  # a "Mr Holm" beside Rita Holm is another one
    titles = voice.entity.titles if voice.entity else set[str]()
    words = {part.casefold() for part in voice.name.split()}
    men = OF_MEN | {"spokesman", "chairman", "congressman", "councilman", "man"}
    women = OF_WOMEN | {"spokeswoman", "chairwoman", "congresswoman", "councilwoman", "woman"}
    if pronoun == "she":
        return not (titles | words) & men and first not in listed("male_names")
    return not (titles | words) & women and first not in listed("female_names")


def _is_kin_of_other_sex(pronoun: str, voice: Voice) -> bool:
    """Whether a person is called somebody's father where "she" is meant, or the other way round."""
    other = _KIN_BEFORE["he" if pronoun == "she" else "she"]
    mentions = voice.entity.mentions if voice.entity else ()
    return pronoun in _KIN_BEFORE and any(
        other.search(m.sentence.text, 0, m.start - m.sentence.start) for m in mentions
    )


def holder_of(office: str, document: str, entities: Sequence[Entity]) -> Entity | None:
    """The one whom a document calls by an office: "the president"."""
    if office not in listed("person_titles"):
        return None
    names = {office, *(short for short, long in _SHORT.items() if long == office)}
    counts = {
        e: sum(m.passage.document == document for m in e.mentions)
        for e in entities
        if e.titles & names
    }
    if not any(counts.values()):
        return None
    first, *others = sorted(counts, key=lambda e: -counts[e])
    return first if all(3 * counts[e] <= counts[first] for e in others) else None
