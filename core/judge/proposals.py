"""What a first answer proposes, after the gates and before it is asked about again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeVar

from ..documents import Document
from ..errors import JudgeError
from ..findings import Finding, PositionFinding, TopicName
from . import gates, topic_gates
from .answers import (
    Answered,
    AnsweredFinding,
    AnsweredName,
    AnsweredPosition,
    misshapen,
    read_answer,
)
from .claims import Shown
from .numbered_sentences import Texts
from .prompts import language
from .questions import AnyQuestion, AskedPosition, Excerpt, Question, TopicQuestion

AnsweredKind = TypeVar("AnsweredKind", bound=Answered)
"""One kind of item in answers."""


class Proposals:
    """The proposals of one judge about some documents.

    Args:
        documents: What is asked about, by sha256.
        texts: Their sentences, numbered.
        model: The judge's name.
    """

    def __init__(self, documents: Mapping[str, Document], texts: Texts, model: str) -> None:
        self._documents, self._texts, self._model = documents, texts, model

    def findings(self, question: Question, answer: str) -> Iterator[Finding | str]:
        """The findings in an answer, or why there are none."""
        sides = gates.Sides(self._shown(question.a), self._shown(question.b))
        documents = sides.a.document, sides.b.document
        answered = read(question, answer, AnsweredFinding)
        foreign = gates.foreign(answered, language(documents), documents)
        for each in answered:
            proposed = gates.finding(each, sides, self._model)
            if foreign and isinstance(proposed, Finding):
                proposed = _mute(proposed, foreign)
            yield proposed
        yield from _misshapen(question, answer)

    def positions(
        self, question: TopicQuestion, answer: str
    ) -> Iterator[tuple[AskedPosition, PositionFinding] | str]:
        """The positions in an answer, each beside the one asked about, or why there are none."""
        (excerpt,) = question.excerpts[:1]
        asked_text = self._shown(excerpt)
        answered = read(question, answer, AnsweredPosition)
        documents = (asked_text.document,)
        foreign = gates.foreign(answered, language(documents), documents)
        for each in answered:
            proposed = topic_gates.position(each, question.positions, asked_text, self._model)
            if foreign and not isinstance(proposed, str):
                side, finding = proposed
                claim = finding.claim.model_copy(update={"claim": ""})
                proposed = side, finding.model_copy(update={"why": foreign, "claim": claim})
            yield proposed
        yield from _misshapen(question, answer)

    def name(self, question: TopicQuestion, answer: str, topic: str) -> TopicName | str | None:
        """What an answer would call a topic before it is asked again."""
        texts = [
            passage.text
            for excerpt in question.excerpts
            for passage in self._documents[excerpt.document].passages
            if passage.number in excerpt.passages
        ]
        answered = next(iter(read(question, answer, AnsweredName)), None)
        named = None if answered is None else topic_gates.name(answered, topic, texts, self._model)
        is_new = not isinstance(named, TopicName) or named.name not in question.names
        return named if is_new else None

    def _shown(self, excerpt: Excerpt) -> Shown:
        return Shown(self._documents[excerpt.document], self._texts.sentences(excerpt))


def read(question: AnyQuestion, answer: str, kind: type[AnsweredKind]) -> tuple[AnsweredKind, ...]:
    """The items of one kind in an answer; none where it cannot be read."""
    try:
        return tuple(each for each in read_answer(question, answer) if isinstance(each, kind))
    except JudgeError:
        return ()


def _mute(finding: Finding, why: str) -> Finding:
    """A finding without the judge's own sentences."""
    a, b = (side.model_copy(update={"claim": ""}) for side in (finding.a, finding.b))
    return finding.model_copy(update={"a": a, "b": b, "why": why})


def _misshapen(question: AnyQuestion, answer: str) -> list[str]:
    """Why parts of an answer are left out, once for each."""
    try:
        return [gates.NO_SHAPE] * misshapen(question, answer)
    except JudgeError:
        return []
