"""Persons who were spoken of: whom "he" and "she" mean, where only one can be meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .pronouns import is_told_of, may_be
from .quotations import Line
from .speaker import Voice, voice_of

_NEAR = 2
"""How many paragraphs after a name "he" may still mean it, if nobody else was named since."""


class _Told(NamedTuple):
    """Somebody who is spoken of or speaks."""

    voice: Voice
    passage: int
    spoke: bool
    is_sure: bool
    """Whether it is one person: a name may be a body's of which spelling does not tell."""


class PersonAntecedents:
    """Who was spoken of in a document so far, the last one last."""

    def __init__(self, told: Sequence[_Told] = ()) -> None:
        self._told = [*told]

    def copy(self) -> PersonAntecedents:
        """The same persons, to go back to."""
        return PersonAntecedents(self._told)

    def see(self, voice: Voice, at: int, *, spoke: bool, is_sure: bool = True) -> None:
        """Remember somebody who is spoken of in a paragraph, or speaks there."""
        self._told.append(_Told(voice, at, spoke, is_sure))

    def see_unsure(self, line: Line) -> None:
        """Remember whom a sentence names that is about none of them: "she" may be one."""
        text, alone = line.sentence.text, len(line.named) == 1
        for person in line.named:
            sure = alone and is_told_of(text, person, line)
            self.see(voice_of(person), line.passage.number, spoke=False, is_sure=sure)

    def meant(self, pronoun: str, at: int) -> Voice | None:
        """Whom "he" or "she" stands for in a paragraph, or None."""
        near = [each for each in self._told if at - each.passage <= _NEAR]
        near = [each for each in near if may_be(pronoun, each.voice)]
        if not near or not near[-1].is_sure:
            return None
        last = near[-1]
        if last.passage == at or (last.spoke and at - last.passage == 1):
            return last.voice
        # From another paragraph: only if nobody else was spoken of there.
        recent = {each.voice.key for each in near if each.passage >= last.passage}
        spoke = [each for each in near if each.spoke and at - each.passage <= 1]
        alone = len(recent) == 1 and all(each.voice.key == last.voice.key for each in spoke)
        return last.voice if alone else None
