"""Relations that can be told from either end: "Ada lent it to Ben", "Ben borrowed it from Ada"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .deciding import HARMLESS
from .once import once
from .relation_templates import likely_templates
from .sentence import ReadSentence
from .word_forms import is_past
from .words import Word

_BESIDE = (
    r"(?i:in|on|at|for|over|during|since|under|near|within|from|across|around|by|after|before"
    r"|until)"
)
_OWN = r"(?i:the|an?|its|his|her|their|this|that)"
_FRONTED = re.compile(
    rf"\s*{_BESIDE}\s(?:{_OWN}\s)?"
    rf"(?:[^,]*,|[^\s,]+(?:\s\d{{4}})?(?:\s(?!{_OWN}\s)[a-z]\S*)*(?=\s))"
)
"""What may open a sentence before who does it: "in 1957", "for the winter"."""
_IS_NO_SLOT = re.compile(
    r"(?:^|\s)(?:is|are|was|were|be|been|being|has|have|had|not|n[’']t)$|(?-i:^(?:by|to|from|for|of|not)\s)",
    re.IGNORECASE,
)
"""What a place holds where a template was matched across a verb: "was taught by the priest"."""
_LATER = re.compile(rf"[,\s]\s*{_BESIDE}\s")
_TELLING = ("word", "name", "date", "code", "decisive")
_TENSELESS = frozenset(
    "because owing due on as before after prior following beat the members".split()  # noqa: SIM905
)
"""Words that open what stands between, and tell no tense."""


class Slot(NamedTuple):
    """What a sentence has in one slot of a relation."""

    core: frozenset[str]
    """Who or what it is."""
    told: frozenset[str]
    """With when and where."""


class Relation(NamedTuple):
    """A relation that a sentence tells."""

    name: str
    slots: dict[str, Slot]
    past: bool | None
    """Whether it is over; None where no verb tells."""
    words: tuple[Word, ...]
    """The words in its slots."""

    def said_with(self, others: Mapping[str, str]) -> Relation:
        """The relation in other words that may put for its own."""
        return self._replace(
            slots={
                name: Slot(*(frozenset(others.get(form, form) for form in each) for each in slot))
                for name, slot in self.slots.items()
            }
        )

    def exchanges(self, other: Relation) -> bool:
        """Whether two change places in it, and nothing else is in another place."""
        if self.name != other.name or self.slots.keys() != other.slots.keys():
            return False
        mine = {name: slot.core for name, slot in self.slots.items()}
        yours = {name: slot.core for name, slot in other.slots.items()}
        moved = [name for name in mine if mine[name] != yours[name]]
        if len(moved) != len(("one", "other")) or not all(mine.values()):
            return False
        one, last = moved
        return (mine[one], mine[last]) == (yours[last], yours[one])

    @property
    def told(self) -> frozenset[str]:
        """All that is told."""
        return frozenset[str]().union(*(slot.told for slot in self.slots.values()))

    def equals(self, other: Relation) -> bool:
        """Whether both tell the same of the same, whatever end they begin at."""
        if self.name != other.name or self.slots.keys() != other.slots.keys():
            return False
        if None not in (self.past, other.past) and self.past != other.past:
            return False
        mine, yours = self.slots, other.slots
        if any(not slot.core for slot in (*mine.values(), *yours.values())):
            return False
        if all(mine[name].told == yours[name].told for name in mine):
            return True
        return self.told == other.told and all(mine[n].core == yours[n].core for n in mine)


@once
def relations(sentence: ReadSentence) -> tuple[Relation, ...]:
    """The relations that a sentence tells and that can be told from either end."""
    return tuple(_relations(sentence))


def _relations(sentence: ReadSentence) -> Iterator[Relation]:
    """By each template that fits."""
    text = sentence.span.text.rstrip(" .!")
    for name, template in likely_templates(sentence):
        match = template.fullmatch(text)
        if match and not any(map(_IS_NO_SLOT.search, filter(None, _slots(match).values()))):
            yield _relation(sentence, name, match)


def _slots(match: re.Match[str]) -> dict[str, str]:
    """What stands in each slot of a template."""
    return {name: text for name, text in match.groupdict().items() if name.isupper()}


def _relation(sentence: ReadSentence, name: str, match: re.Match[str]) -> Relation:
    slots = {
        letter: _slot(
            sentence,
            *match.span(letter),
            opens=not match.start(letter),
            closes=match.end(letter) == match.end(),
        )
        for letter in match.re.groupindex
        if letter.isupper()
    }
    spans = [match.span(letter) for letter in slots]
    words = tuple(w for w in sentence.words if any(s <= w.start < e for s, e in spans))
    return Relation(name, slots, _is_over(match), words)


def _is_over(match: re.Match[str]) -> bool | None:
    """Whether what stands between the slots is in the past; None where it tells no tense."""
    slots = {number for name, number in match.re.groupindex.items() if name.isupper()}
    numbers = (n for n in range(1, len(match.re.groupindex) + 1) if n not in slots)
    first = next(word.lower() for n in numbers if match[n] for word in match[n].split())
    if first in _TENSELESS:
        return None
    return first in ("was", "were", "had", "has", "have") or is_past(first)


def _slot(sentence: ReadSentence, start: int, end: int, *, opens: bool, closes: bool) -> Slot:
    text = sentence.span.text[:end]
    first, last = start, end
    if opens and (fronted := _FRONTED.match(text, start)):
        first = fronted.end()
    if closes and (later := _LATER.search(text, first + 1)):
        last = later.start()
    words = [w for w in sentence.words if start <= w.start < end]
    return Slot(
        frozenset(_tokens([w for w in words if first <= w.start < last])),
        frozenset(_tokens(words)),
    )


def _tokens(words: list[Word]) -> Iterator[str]:
    """What words are compared by; a figure goes with what it counts."""
    for at, word in enumerate(words):
        if word.kind == "figure":
            counted = words[at + 1].form if at + 1 < len(words) else ""
            yield f"{word.form} {counted}"
        elif word.form not in HARMLESS and (word.kind in _TELLING or word.form == "or"):
            yield word.form
