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
from .pronouns import author_of, holder_of, is_plural, is_told_of, may_be
from .quotations import NOBODY, Line, Voice, voice_of
from .speaker import Speaker

NEAR = 2
"""How many paragraphs after a name "he" may still mean it, if nobody else was named since."""


class _Event(NamedTuple):
    """Somebody who is spoken of or speaks."""

    voice: Voice
    passage: int
    spoke: bool
    is_sure: bool = True
    """Whether it is one person: a name may be a body's of which spelling does not tell."""


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
        self._persons: list[_Event] = []
        self._group: _Event | None = None
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
            kept = [*self._persons], self._group
            voice = self._spoken(line, other)
            self._persons, self._group = kept
            if voice is not None and voice.key not in told:
                told.add(voice.key)
                yield voice

    def _first(self, line: Line) -> Voice | None:
        said_by, at = line.said_by, line.passage.number
        if line.subject is not None:
            self._person(voice_of(line.subject), at, spoke=False)
        elif said_by is None:
            self._unsure(line)
        if said_by is None or (said_by.pronoun and line.subject is None and said_by.start > 0):
            self._opening(line)
        return self._spoken(line, said_by) if said_by else None

    def _spoken(self, line: Line, said_by: Speaker) -> Voice | None:
        at = line.passage.number
        words = " ".join(line.sentence.text[said_by.start : said_by.end].split())
        if said_by.pronoun:
            pronoun = words.casefold()
            if pronoun in ("i", "we"):
                return self._author if pronoun == "i" else NOBODY
            if pronoun == "it":
                return self._body.it(line)
            voice = self._meant(_SUBJECTS.get(pronoun, pronoun), line)
            if voice is not None and pronoun != "they":
                self._person(voice, at, spoke=True)
            return voice
        if said_by.entity is None:
            return self._owner(words, line) or self._called(words, at, spoke=True)
        voice = self._with_others(said_by)
        if said_by.office:
            self._offices[said_by.office.casefold()] = voice
        if voice.key[0] == "joint":
            self._group = _Event(voice, at, spoke=True)
        elif said_by.entity.kind not in ("organisation", "law", "place"):
            sure = said_by.entity.is_human or bool(said_by.office)
            self._persons.append(_Event(voice, at, spoke=True, is_sure=sure))
        return voice

    def _owner(self, words: str, line: Line) -> Voice | None:
        """Whose office or report it is that speaks: "her office", "the Trust's lawyers"."""
        if match := _THEIR_OFFICE.fullmatch(words):
            return self._meant(_SUBJECTS[match["whose"].casefold()], line)
        return self._body.meant(words, line.passage.number)

    def _unsure(self, line: Line) -> None:
        """Remember whom a sentence names that is about none of them: "she" may be one."""
        text, alone = line.sentence.text, len(line.named) == 1
        for person in line.named:
            sure = alone and is_told_of(text, person, line)
            self._persons.append(_Event(voice_of(person), line.passage.number, False, is_sure=sure))

    def _opening(self, line: Line) -> None:
        """Remember the group or the office that a sentence without a speaker begins with."""
        holder = self._roles.opening(line.sentence.text, self._document)
        if holder is not None:
            self._person(voice_of(holder), line.passage.number, spoke=False)
            return
        group = opening_group(line.sentence.text)
        if group and line.subject is not None:
            self._offices[group.casefold()] = voice_of(line.subject)
        elif group:
            self._called(group, line.passage.number, spoke=False)

    def _with_others(self, said_by: Speaker) -> Voice:
        """The voice of a name, or that of it with another: "Holm and Brandt said"."""
        assert said_by.entity is not None
        voice = voice_of(said_by.entity)
        if said_by.other is not None:
            key = ("joint", *sorted((id(said_by.entity), id(said_by.other))))
            return Voice(key, f"{said_by.other.name} and {voice.name}")
        if said_by.others:
            return Voice(
                ("joint", id(said_by.entity), *group_key(said_by.others)),
                f"{voice.name} and {said_by.others}",
            )
        return voice

    def _person(self, voice: Voice, at: int, *, spoke: bool) -> None:
        self._persons.append(_Event(voice, at, spoke))

    def _meant(self, pronoun: str, line: Line) -> Voice | None:
        """Whom a pronoun stands for, where only one can be meant."""
        at = line.passage.number
        if pronoun == "they":
            group = self._group
            return (
                group.voice
                if group and at - group.passage <= 1 and is_plural(group.voice)
                else None
            )
        near = [event for event in self._persons if at - event.passage <= NEAR]
        near = [event for event in near if may_be(pronoun, event.voice)]
        if not near:
            return None
        last = near[-1]
        if not last.is_sure:
            return None
        if last.passage == at or (last.spoke and at - last.passage == 1):
            return last.voice
        # From another paragraph: only if nobody else was spoken of there.
        recent = {event.voice.key for event in near if event.passage >= last.passage}
        spoke = [event for event in near if event.spoke and at - event.passage <= 1]
        if len(recent) == 1 and all(event.voice.key == last.voice.key for event in spoke):
            return last.voice
        return None

    def _called(self, words: str, at: int, *, spoke: bool) -> Voice:
        """A group or an office, which may be somebody who was named before."""
        head = words.rsplit(maxsplit=1)[-1].casefold()
        if words.casefold().startswith(("the ", "our ", "its ", "their ")):
            known = self._offices.get(words.casefold()) or self._offices.get(f"the {head}")
            holder = self._roles.holder(words, self._document)
            if holder is None and len(words.split()) == 2:
                holder = holder_of(head, self._document, self._found)
            if known or holder:
                voice = known or voice_of(holder) if holder else known
                assert voice is not None
                self._person(voice, at, spoke=spoke)
                return voice
            group = self._group
            if len(words.split()) == 2 and group and group.voice.name.casefold().endswith(head):
                self._group = group._replace(passage=at)
                return group.voice
        if body := self._bodies.meant(words, self._document):
            return voice_of(body)
        voice = Voice(("group", *group_key(words)), words)
        self._group = _Event(voice, at, spoke)
        if head in listed("person_titles") or head in _OFFICES:
            self._person(voice, at, spoke=spoke)
        return voice


_THEIR_OFFICE = re.compile(r"(?P<whose>his|her)\s(?:own\s)?(?:office|statement|report)", re.I)
_SUBJECTS = {"his": "he", "her": "she", "their": "they"}
"""Of "in her own words" whose they are."""
_OFFICES = frozenset(
    """spokesman spokeswoman spokesperson official aide member owner resident critic expert
    lawyer witness supporter man woman neighbour neighbor analyst scientist doctor teacher
    reporter""".split()  # noqa: SIM905
)
"""What one person is called whom the text does not name."""
