"""Whom "he", "they" and "the mayor" mean: who was spoken of last, where that is sure.

A speaker who is not sure is nobody: to give words to another is worse than to give them to none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...cues.lexicon import listed
from ...documents import Document
from ..names.bodies import Bodies
from ..names.entity import Entity
from ..names.roles import Roles
from .body_antecedents import BodyAntecedents
from .groups import group_key, opening_group
from .person_antecedents import PersonAntecedents
from .pronouns import author_of, holder_of, is_plural
from .quotations import Line
from .speaker import NOBODY, Speaker, Voice, voice_of


class _Group(NamedTuple):
    """A group that was spoken of last, and in which paragraph."""

    voice: Voice
    passage: int


class Antecedents:
    """Who was spoken of in a document so far."""

    def __init__(
        self, document: Document, entities: Sequence[Entity], roles: Roles, bodies: Bodies
    ) -> None:
        """Know nobody yet.

        Args:
            document: The document.
            entities: What the documents name.
            roles: Who holds which role.
            bodies: Whom "the trust" means.
        """
        self._roles = roles
        self._document = document.id
        self._found = entities
        self._persons = PersonAntecedents()
        self._group: _Group | None = None
        self._offices: dict[str, Voice] = {}
        self._bodies = bodies
        self._body = BodyAntecedents(document.id, entities, bodies)
        self._author = author_of(document, entities)

    @property
    def roles(self) -> frozenset[str]:
        """All roles that somebody holds."""
        return self._roles.known

    def voice(self, line: Line) -> Voice | None:
        """Who speaks in a sentence, or None; those whom it is about are remembered."""
        first = self._first(line)
        line.other_voices = tuple(self._others(line, first))
        self._body.see(line, first)
        return first

    def _others(self, line: Line, first: Voice | None) -> Iterator[Voice]:
        """Who else speaks in a sentence; none of them is whom the next "she" means."""
        told = {first.key} if first else set[tuple[object, ...]]()
        for other in line.others if first else ():
            kept = self._persons.copy(), self._group
            voice = self._spoken(line, other)
            self._persons, self._group = kept
            if voice is not None and voice.key not in told:
                told.add(voice.key)
                yield voice

    def _first(self, line: Line) -> Voice | None:
        said_by, at = line.said_by, line.passage.number
        if line.subject is not None:
            self._persons.see(voice_of(line.subject), at, spoke=False)
        elif said_by is None:
            self._persons.see_unsure(line)
        if said_by is None or (said_by.pronoun and line.subject is None and said_by.start > 0):
            self._opening(line)
        return self._spoken(line, said_by) if said_by else None

    def _spoken(self, line: Line, said_by: Speaker) -> Voice | None:
        words = " ".join(line.sentence.text[said_by.start : said_by.end].split())
        if said_by.pronoun:
            return self._of_pronoun(words.casefold(), line)
        if said_by.entity is None:
            owner = self._owner(words, line)
            return owner or self._called(words, line.passage.number, spoke=True)
        return self._of_name(said_by, said_by.entity, line.passage.number)

    def _of_pronoun(self, pronoun: str, line: Line) -> Voice | None:
        if pronoun in ("i", "we"):
            return self._author if pronoun == "i" else NOBODY
        if pronoun == "it":
            return self._body.it(line)
        voice = self._meant(_SUBJECTS.get(pronoun, pronoun), line)
        if voice is not None and pronoun != "they":
            self._persons.see(voice, line.passage.number, spoke=True)
        return voice

    def _of_name(self, said_by: Speaker, named: Entity, at: int) -> Voice:
        voice = _with_other(voice_of(named), said_by)
        if said_by.office:
            self._offices[said_by.office.casefold()] = voice
        if voice.key[0] == "joint":
            self._group = _Group(voice, at)
        elif named.kind not in ("organisation", "law", "place"):
            sure = named.is_human or bool(said_by.office)
            self._persons.see(voice, at, spoke=True, is_sure=sure)
        return voice

    def _owner(self, words: str, line: Line) -> Voice | None:
        """Whose office or report it is that speaks: "her office", "the Trust's lawyers"."""
        if match := _THEIR_OFFICE.fullmatch(words):
            return self._meant(_SUBJECTS[match["whose"].casefold()], line)
        return self._body.meant(words, line.passage.number)

    def _opening(self, line: Line) -> None:
        """Remember the group or the office that a sentence without a speaker begins with."""
        holder = self._roles.opening(line.sentence.text, self._document)
        if holder is not None:
            self._persons.see(voice_of(holder), line.passage.number, spoke=False)
            return
        group = opening_group(line.sentence.text)
        if group and line.subject is not None:
            self._offices[group.casefold()] = voice_of(line.subject)
        elif group:
            self._called(group, line.passage.number, spoke=False)

    def _meant(self, pronoun: str, line: Line) -> Voice | None:
        """Whom a pronoun stands for, where only one can be meant."""
        if pronoun != "they":
            return self._persons.meant(pronoun, line.passage.number)
        group = self._group
        near = group is not None and line.passage.number - group.passage <= 1
        return group.voice if group and near and is_plural(group.voice) else None

    def _called(self, words: str, at: int, *, spoke: bool) -> Voice:
        """A group or an office, which may be somebody who was named before."""
        head = words.rsplit(maxsplit=1)[-1].casefold()
        if words.casefold().startswith(("the ", "our ", "its ", "their ")):
            if known := self._known_office(words, head):
                self._persons.see(known, at, spoke=spoke)
                return known
            group = self._group
            if len(words.split()) == 2 and group and group.voice.name.casefold().endswith(head):
                self._group = group._replace(passage=at)
                return group.voice
        if body := self._bodies.meant(words, self._document):
            return voice_of(body)
        voice = Voice(("group", *group_key(words)), words)
        self._group = _Group(voice, at)
        if head in listed("person_titles") or head in _OFFICES:
            self._persons.see(voice, at, spoke=spoke)
        return voice

    def _known_office(self, words: str, head: str) -> Voice | None:
        """Who was told with an office, or holds a role, that words name: "the mayor"."""
        if known := self._offices.get(words.casefold()) or self._offices.get(f"the {head}"):
            return known
        holder = self._roles.holder(words, self._document)
        if holder is None and len(words.split()) == 2:
            holder = holder_of(head, self._document, self._found)
        return voice_of(holder) if holder else None


def _with_other(voice: Voice, said_by: Speaker) -> Voice:
    """The voice of a name, or that of it with another: "Holm and Brandt said"."""
    if said_by.entity is None or said_by.other is None:
        return voice
    key = ("joint", *sorted((id(said_by.entity), id(said_by.other))))
    return Voice(key, f"{said_by.other.name} and {voice.name}")


_THEIR_OFFICE = re.compile(r"(?P<whose>his|her)\s(?:own\s)?(?:office|statement|report)", re.I)
_SUBJECTS = {"his": "he", "her": "she", "their": "they"}
"""Of "in her own words" whose they are."""
_OFFICES = frozenset(
    """spokesman spokeswoman spokesperson official aide member owner resident critic expert
    lawyer witness supporter man woman neighbour neighbor analyst scientist doctor teacher
    reporter""".split()  # noqa: SIM905
)
"""What one person is called whom the text does not name."""
