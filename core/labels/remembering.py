"""Judgements that were given before, given again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from ..comparison import Cue
from ..documents import Passage
from ..text.body_text import BodyText
from ..text.corpus import Corpus
from .judgement import Judgement
from .judging import Judge

_Key: TypeAlias = tuple[BodyText, BodyText, int, int, tuple[Cue, ...]]

Judgements: TypeAlias = dict[_Key, Judgement]
"""By the two documents, the passages in them and the cues that were known before."""


class Remembering:
    """A judge that asks another one only what it was not asked before.

    It stands for one whose judgement rests on nothing but the two documents and the known cues.

    Args:
        judge: The other one.
        corpus: The documents that are compared.
        known: What was judged before.
    """

    def __init__(self, judge: Judge, corpus: Corpus, known: Judgements) -> None:
        self._judge = judge
        self._texts = corpus.texts
        self._known = known
        self.given: Judgements = {}
        """What was judged by now; what nobody asked for again is forgotten."""

    def judge(self, a: Passage, b: Passage, score: float, known: Sequence[Cue]) -> Judgement:
        """Label two passages; see `Judge`."""
        texts = self._texts[a.document], self._texts[b.document]
        key = (*texts, a.number, b.number, tuple(known))
        if (judgement := self._known.get(key)) is None:
            judgement = self._judge.judge(a, b, score, known)
        self.given[key] = judgement
        return judgement
