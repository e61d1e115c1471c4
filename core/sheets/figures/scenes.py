"""The scene that a sentence belongs to: what the sentences near it speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ...cues.reading.sentence import ReadSentence
from ...cues.tokens import idea
from ...documents import Document, Passage, Sentence
from ...text.corpus import Corpus
from ..once import once
from .surroundings import TOLD_KINDS, idea_or_value, times_named

SCENE = 2
"""Sentences on each side that belong to one scene with a sentence."""
_ALIKE = 4
"""Ideas, figures twice, that two scenes have to share ..."""
_SHARE = 0.2
"""... and their share of the smaller one, 0 to 1."""
_MOST = 30
"""Ideas beyond which the share is not counted."""
_SHORT = 100
"""Characters of a paragraph that only leads to the next: a heading, a question."""
_TAKES_UP = re.compile(
    r"\W*(?:It|They|He|She|This|These|Both|Its|Their|Of\s(?:them|these|those))\b"
)
"""How a sentence begins that goes on from the one before."""


class Scene(NamedTuple):
    """What the sentences near a figure speak of."""

    ideas: frozenset[str]
    values: frozenset[str]
    """The figures in them."""
    names: frozenset[str] = frozenset()
    """Those of the ideas that are names."""
    before: frozenset[str] = frozenset()
    """What the sentence just before speaks of, or the heading."""
    days: frozenset[str] = frozenset()
    """The days of months that they name: "3/12"."""
    taken_up: frozenset[str] = frozenset()
    """What the sentences before speak of that this one goes on from: "It lies two miles away"."""

    def is_alike(self, other: Scene, without: frozenset[str]) -> bool:
        """Whether both are of one matter.

        Args:
            other: The scene of another document.
            without: What does not count, such as the values that are held against each other.
        """
        ideas = len((self.ideas & other.ideas) - without)
        shared = ideas + 2 * len((self.values & other.values) - without)
        few = min(len(self.ideas), len(other.ideas), _MOST)
        return shared >= _ALIKE and shared >= _SHARE * few


class Placed(NamedTuple):
    """A sentence as it is read, with its scene."""

    passage: Passage
    sentence: Sentence
    read: ReadSentence
    scene: Scene
    asked: frozenset[str] = frozenset()
    """What a question just before it asks for."""


NOWHERE = Scene(frozenset(), frozenset())
"""The scene of a sentence that is read by itself."""


@once
def scenes(corpus: Corpus) -> dict[str, list[Placed]]:
    """The sentences of the English documents by their ids, with what those near speak of."""
    return {document.id: _of_document(corpus, document) for document in corpus.english}


def _of_document(corpus: Corpus, document: Document) -> list[Placed]:
    """The sentences of a document, each with what it and those near it speak of.

    Text belongs to one scene with the heading or the question before it.
    """
    told: list[tuple[Placed, Scene]] = []
    before: list[Scene] = []
    for passage in document.passages:
        if passage.id not in corpus.index:
            leads = passage.role == "heading" and len(passage.text) < _SHORT
            before = [_scene(ReadSentence(passage))] if leads else []
            continue
        here = [*_of_passage(corpus, passage, before)]
        told += here
        before = [here[0][1]] if len(here) == 1 and len(passage.text) < _SHORT else []
    return [*_going_on(told)]


def _of_passage(
    corpus: Corpus, passage: Passage, before: Sequence[Scene]
) -> Iterator[tuple[Placed, Scene]]:
    """The sentences of a passage, and what each by itself speaks of."""
    read = [(each, ReadSentence(each)) for each in corpus.sentences(passage)]
    alone = [_scene(each) for _, each in read]
    for n, (sentence, each) in enumerate(read):
        near = alone[max(0, n - SCENE) : n + SCENE + 1]
        last = alone[n - 1] if n else before[-1] if before else NOWHERE
        asked = last.ideas if n and read[n - 1][0].text.endswith("?") else frozenset[str]()
        scene = _joined([*before[: SCENE - n], *near])._replace(before=last.ideas)
        yield Placed(passage, sentence, each, scene, asked), alone[n]


def _going_on(told: Iterable[tuple[Placed, Scene]]) -> Iterator[Placed]:
    """The sentences of a document, each with what it takes up from those before."""
    last = NOWHERE
    for placed, alone in told:
        goes_on = _TAKES_UP.match(placed.sentence.text)
        taken_up = last.ideas | last.taken_up if goes_on else frozenset[str]()
        last = alone._replace(taken_up=taken_up)
        yield placed._replace(scene=placed.scene._replace(taken_up=taken_up))


def _scene(read: ReadSentence) -> Scene:
    said = [idea_or_value(word) for word in read.words if word.kind in TOLD_KINDS]
    values = frozenset(each for each in said if each[0] == "#")
    names = frozenset(idea(word.form) for word in read.words if word.kind == "name")
    days = frozenset(each for each in times_named(read) if "/" in each)
    return Scene(frozenset(said) - values, values, names, days=days)


def _joined(scenes: Sequence[Scene]) -> Scene:
    ideas = frozenset[str]().union(*(scene.ideas for scene in scenes))
    values = frozenset[str]().union(*(scene.values for scene in scenes))
    names = frozenset[str]().union(*(scene.names for scene in scenes))
    days = frozenset[str]().union(*(scene.days for scene in scenes))
    return Scene(ideas, values, names, days=days)
