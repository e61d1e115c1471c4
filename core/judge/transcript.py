"""What the answers on the tape come to: what they propose, asked about again, and confirmed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..documents import Document
from ..findings import Finding, PositionFinding, TopicName
from . import gates, topic_gates
from .answers import (
    Answered,
    AnsweredChoice,
    AnsweredFinding,
    AnsweredPosition,
)
from .numbered_sentences import Texts
from .prompts import Prompt, prompt
from .proposals import AnsweredKind, Proposals, read
from .questions import AnyQuestion, Question, TopicQuestion
from .second_questions import second_choice, second_look, second_question
from .tape import Tape


class Open(NamedTuple):
    """A question that waits for its answer."""

    question: AnyQuestion
    prompt: Prompt
    key: str


class Transcript:
    """Questions about some documents to one judge, with the answers on a tape.

    Args:
        documents: What is asked about.
        tape: Where answers are kept.
        model: The judge's name.
    """

    def __init__(self, documents: Iterable[Document], tape: Tape, model: str) -> None:
        self.tape = tape
        self.model = model
        self.documents = {document.sha256: document for document in documents}
        self._texts = Texts(self.documents)
        self._proposals = Proposals(self.documents, self._texts, model)
        self._replies: dict[str, tuple[Answered, ...]] = {}
        """By key: second answers that were read, for several findings can ask one question."""

    def open(self, questions: Iterable[AnyQuestion]) -> list[Open]:
        """Those of some questions that have no answer, and the second ones that answers open."""
        waiting: dict[str, Open] = {}
        for question in questions:
            answer = self.answer(question)
            again = [self.asked(question)] if answer is None else self._again(question, answer)
            waiting |= {each.key: each for each in again}
        return list(waiting.values())

    def answer(self, question: AnyQuestion) -> str | None:
        """What was answered to a question, or None while it is open."""
        return self.tape.answer(self.asked(question).key)

    def is_current(self, question: AnyQuestion, key: str) -> bool:
        """Whether an answer was to a question as it is put now, about these very texts."""
        return self.asked(question).key == key

    def findings(self, question: Question, answer: str) -> Iterator[Finding | str]:
        """What an answer comes to after the gates and the second question, or why to nothing."""
        for proposed in self._proposals.findings(question, answer):
            if isinstance(proposed, Finding) and proposed.label == "diverge":
                second = self._second_answer(second_question(proposed, question), AnsweredFinding)
                yield gates.confirmed(proposed, second)
            else:
                yield proposed

    def positions(self, question: TopicQuestion, answer: str) -> Iterator[PositionFinding | str]:
        """Which positions an answer comes to, by the names of their topics, or why to none."""
        for proposed in self._proposals.positions(question, answer):
            if isinstance(proposed, str):
                yield proposed
                continue
            side, finding = proposed
            second = second_look(finding, side, question)
            again = self._second_answer(second, AnsweredPosition)
            names = None if again is None else _named(again, second)
            yield topic_gates.confirmed_position(finding, names)

    def name(self, question: TopicQuestion, answer: str, topic: str) -> TopicName | str | None:
        """What an answer would call a topic, or why there is no name in it; None for no other name.

        Args:
            question: What was asked.
            answer: What was answered.
            topic: The topic's id.
        """
        proposed = self._proposals.name(question, answer, topic)
        if not isinstance(proposed, TopicName):
            return proposed
        again = self._second_answer(second_choice(proposed, question), AnsweredChoice)
        return topic_gates.confirmed_name(proposed, again)

    def asked(self, question: AnyQuestion) -> Open:
        """A question in words, with what its answer is kept by."""
        words = prompt(question, self._texts)
        return Open(question, words, words.key(self.model))

    def _again(self, question: AnyQuestion, answer: str) -> Iterator[Open]:
        """The second questions that an answer opens."""
        seconds = self._second_questions(question, answer)
        yield from (self.asked(second) for second in seconds if self.answer(second) is None)

    def _second_questions(self, question: AnyQuestion, answer: str) -> Iterator[AnyQuestion]:
        """The second questions on what an answer proposes, answered or not."""
        if isinstance(question, Question):
            for finding in self._proposals.findings(question, answer):
                if isinstance(finding, Finding) and finding.label == "diverge":
                    yield second_question(finding, question)
        elif question.kind == "name":
            named = self._proposals.name(question, answer, "")
            if isinstance(named, TopicName):
                yield second_choice(named, question)
        else:
            for taken in self._proposals.positions(question, answer):
                if not isinstance(taken, str) and taken[1].position:
                    side, position = taken
                    yield second_look(position, side, question)

    def _second_answer(
        self, question: AnyQuestion, kind: type[AnsweredKind]
    ) -> tuple[AnsweredKind, ...] | None:
        """The items in the answer to a second question; None while it is open."""
        asked = self.asked(question)
        answer = self.tape.answer(asked.key)
        if answer is None:
            return None
        if asked.key not in self._replies:
            self._replies[asked.key] = read(question, answer, kind)
        return tuple(each for each in self._replies[asked.key] if isinstance(each, kind))


def _named(answered: Iterable[AnsweredPosition], question: TopicQuestion) -> set[str]:
    """The names of the positions that an answer gives."""
    asked = question.positions
    return {asked[each.position - 1].name for each in answered if 0 < each.position <= len(asked)}
