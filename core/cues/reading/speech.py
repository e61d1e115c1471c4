"""Who is told to say or think what a sentence claims."""

from __future__ import annotations

from .asides import Part
from .once import once
from .sentence import ReadSentence
from .words import IDEAS


@once
def speech(sentence: ReadSentence) -> Part | None:
    """The one part of a sentence that tells who plainly says or thinks the rest."""
    speaking = [part for part in sentence.whole.parts if part.speaks and part.neutral]
    return speaking[0] if len(speaking) == 1 else None


def ideas_in(sentence: ReadSentence, part: Part) -> list[str]:
    """What a sentence speaks of in one of its parts, in order."""
    return [word.form for word in sentence.words_in(part) if word.kind in IDEAS]
