"""A sentence without what stands beside its claim, or only adds to it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .asides import Part
from .once import once
from .sentence import ReadSentence
from .words import Word

_TELLING = ("figure", "date", "code")
_AROUND_A_VERB = frozenset("has have had also then later that".split())  # noqa: SIM905
_STAYING = "!not"
"""What decides and counts wherever it stands: "denies that"."""


def without_asides(sentence: ReadSentence, ideas: frozenset[str]) -> ReadSentence:
    """A sentence without what stands beside its claim and speaks of none of some ideas."""
    if sentence.is_clause or not (silent := _silent(sentence)):
        return sentence
    asides = tuple(part for part, forms in silent if forms.isdisjoint(ideas))
    if not asides or _is_only_a_speaker(sentence, asides):
        return sentence
    return sentence.beside(asides)


@once
def _silent(sentence: ReadSentence) -> list[tuple[Part, frozenset[str]]]:
    """The parts beside its claim that decide nothing, each with the forms in it."""
    silent: list[tuple[Part, frozenset[str]]] = []
    for part in sentence.whole.parts:
        if part.is_aside:
            inside = sentence.words_in(part)
            if not any(_decides(w) for w in inside if not (part.cites and w.kind == "figure")):
                silent.append((part, frozenset(word.form for word in inside)))
    return silent


def _decides(word: Word) -> bool:
    """Whether a word counts in a part that stands beside the claim, whatever that speaks of."""
    return (
        word.kind in _TELLING
        or (word.kind == "decisive" and word.form != _STAYING)
        or (word.kind == "joint" and word.form != "and")
    )


def _is_only_a_speaker(sentence: ReadSentence, asides: Sequence[Part]) -> bool:
    """Whether nothing is left without some parts but who says it: "Ada, the mayor, said"."""
    text = sentence.whole.masked
    verb = next((part for part in asides if part.speaks and _is_verb(text, part)), None)
    kept = (part for part in sentence.whole.parts if part not in asides)
    return verb is not None and all(part.end <= verb.start for part in kept)


def _is_verb(text: str, part: Part) -> bool:
    """Whether a part that tells who says the rest is a verb whose subject stands before it."""
    words = re.findall(r"[^\W\d_]+", text[part.start : part.end].lower())
    return len([word for word in words if word not in _AROUND_A_VERB]) == 1


def without_additions(
    sentence: ReadSentence, ideas: frozenset[str], *, figures: bool
) -> ReadSentence:
    """A sentence without parts that only add to its claim and speak of none of some ideas.

    Args:
        sentence: The sentence.
        ideas: What has to stay.
        figures: Whether figures and dates have to stay as well.
    """
    bare = sentence
    for part in sentence.whole.parts:
        if part.adds and (inside := sentence.words_in(part)):
            kept = any(w.form in ideas or (figures and w.kind in _TELLING) for w in inside)
            bare = bare if kept else bare.without(part)
    return bare
