"""Rulings that were given before, given again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ..comparison import Cue
from ..documents import Passage
from ..text.body_text import BodyText
from ..text.corpus import Corpus
from .rules import Labeller
from .ruling import Ruling

_Key: TypeAlias = tuple[bool, BodyText, BodyText, int, int, tuple[Cue, ...]]

Rulings: TypeAlias = dict[_Key, Ruling | None]
"""By whether only a contradiction was asked for, the two documents, the passages in them and the
cues of their topics."""


class Remembering:
    """A labeller that asks another one only what it was not asked before.

    It stands for one whose ruling rests on nothing but the two documents and the cues of topics.

    Args:
        labeller: The other one.
        corpus: The documents that are compared.
        earlier: The rulings of the comparison before.
    """

    def __init__(self, labeller: Labeller, corpus: Corpus, earlier: Rulings) -> None:
        self._labeller = labeller
        self._texts = corpus.texts
        self._earlier = earlier
        self.rulings: Rulings = {}
        """What was labelled by now; what nobody asked for again is forgotten."""

    def label(self, a: Passage, b: Passage, topic_cues: Sequence[Cue]) -> Ruling:
        """Label two passages; see `Labeller`."""
        key = self._key(a, b, topic_cues, only_contradictions=False)
        ruling = self._earlier.get(key) or self._labeller.label(a, b, topic_cues)
        self.rulings[key] = ruling
        return ruling

    def contradiction(self, a: Passage, b: Passage, topic_cues: Sequence[Cue]) -> Ruling | None:
        """Label two passages that contradict each other; see `Labeller`."""
        key = self._key(a, b, topic_cues, only_contradictions=True)
        if key in self._earlier:
            ruling = self._earlier[key]
        else:
            ruling = self._labeller.contradiction(a, b, topic_cues)
        self.rulings[key] = ruling
        return ruling

    def _key(
        self, a: Passage, b: Passage, topic_cues: Sequence[Cue], *, only_contradictions: bool
    ) -> _Key:
        texts = self._texts[a.document], self._texts[b.document]
        return only_contradictions, *texts, a.number, b.number, tuple(topic_cues)
