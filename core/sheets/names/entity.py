"""A person, organisation, law or place, with all mentions of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from ...cues.lexicon import listed
from ...documents import document_of
from .entity_kinds import (
    head_word,
    is_company,
    is_told_as_person,
    nobodys_words,
    stands_at_a_place,
)
from .mention import Mention
from .name_words import body_words, first_names

_DEPUTIES = frozenset({"vice", "former", "deputy", "ex", "late"})


@dataclass(eq=False)
class Entity:
    """What several mentions name."""

    mentions: list[Mention] = field(default_factory=list[Mention])

    @cached_property
    def is_person(self) -> bool:
        """Whether it has a title, or is called by its last word alone where that names a person."""
        keys = {mention.key for mention in self.mentions}
        longest = max(keys, key=len)
        named = 1 < len(longest) < 5 and (longest[-1],) in keys
        return self.titled or (named and not {*longest} & body_words())

    @cached_property
    def is_human(self) -> bool:
        """Whether it is a person by that, by its first name, or by what is said beside it."""
        words = self.name.split()
        if not self.titled and any(map(str.isdigit, words[-1])):
            return False  # "Norma X2" is a machine
        named = len(words) > 1 and nobodys_words().isdisjoint(map(str.casefold, words))
        if self.is_person or not named:
            return self.is_person
        first = words[0].casefold() in first_names()
        told = any(is_told_as_person(mention) for mention in self.mentions)
        return first or (told and not stands_at_a_place(self.mentions))

    @cached_property
    def titled(self) -> bool:
        """Whether a title stands before it somewhere."""
        return any(mention.title or mention.is_author for mention in self.mentions)

    @cached_property
    def kind(self) -> str:
        """Person, organisation, law or place; empty where spelling does not tell."""
        longest = max((mention.key for mention in self.mentions), key=len)
        ends = {head_word(self.name, longest)}
        if self.titled:
            return "person"
        bodies = {*longest} & listed("organisations") if longest[-1] == "law" else set[str]()
        if ends & listed("laws") and len(longest) > 1 and not bodies:
            return "law"
        if bodies or ends & listed("organisations") or is_company(self.name, self.mentions):
            return "organisation"
        if self.is_human:
            return "person"
        digits = any(char.isdigit() for char in self.name)
        dated = any(mention.is_dateline for mention in self.mentions)
        placed = not digits and stands_at_a_place(self.mentions)
        if dated or ends & listed("places") or placed:
            return "place"
        return ""

    @cached_property
    def name(self) -> str:
        """The longest way in which it is called, without title."""
        best = max(self.mentions, key=_fullness)
        return best.plain

    @cached_property
    def documents(self) -> list[str]:
        """Ids of the documents that name it."""
        return [*dict.fromkeys(document_of(mention.passage.id) for mention in self.mentions)]

    @property
    def titles(self) -> set[str]:
        """The last words of the titles before it, but for those of a deputy."""
        titles = [[token.low for token in mention.title] for mention in self.mentions]
        return {title[-1] for title in titles if title and _DEPUTIES.isdisjoint(title)}


def _fullness(mention: Mention) -> tuple[int, bool, bool, bool, int]:
    """How much of a name a mention has: a first name is more than its letter."""
    key = mention.key
    small = not (mention.plain.isupper() and len(key) > 1)
    first = len("".join(key[:1])) > 1
    return len(key), not mention.is_dateline, first, small, len(mention.text)


def head(entity: Entity) -> str:
    """The word that tells what an entity is, by its longest name: "society"."""
    return head_word(entity.name, max((mention.key for mention in entity.mentions), key=len))
