"""What the answers on the tape come to: proposed findings, second questions, confirmed findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

from ..documents import Document
from ..errors import JudgeError
from ..findings import Claim, Finding, PositionFinding, TopicName
from . import gates, topic_gates
from .answers import (
    Answered,
    AnsweredChoice,
    AnsweredFinding,
    AnsweredName,
    AnsweredPosition,
    misshapen,
    read_answer,
)
from .claims import Shown
from .numbered_sentences import Texts
from .prompts import Prompt, language, prompt
from .questions import AnyQuestion, AskedPosition, Excerpt, Question, TopicQuestion
from .tape import Tape

Said = TypeVar("Said", bound=Answered)
"""One kind of what is said in answers."""


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
        for proposed in self._proposed(question, answer):
            if isinstance(proposed, Finding) and proposed.label == "diverge":
                second = self._said(second_question(proposed, question), AnsweredFinding)
                yield gates.confirmed(proposed, second)
            else:
                yield proposed

    def positions(self, question: TopicQuestion, answer: str) -> Iterator[PositionFinding | str]:
        """Which positions an answer comes to, by the names of their topics, or why to none."""
        for proposed in self._proposed_positions(question, answer):
            if isinstance(proposed, str):
                yield proposed
                continue
            side, finding = proposed
            second = second_look(finding, side, question)
            said = self._said(second, AnsweredPosition)
            yield topic_gates.confirmed_position(
                finding, None if said is None else _named(said, second)
            )

    def name(self, question: TopicQuestion, answer: str, topic: str) -> TopicName | str | None:
        """What an answer would call a topic, or why there is no name in it; None for no other name.

        Args:
            question: What was asked.
            answer: What was answered.
            topic: The topic's id.
        """
        proposed = self._proposed_name(question, answer, topic)
        if not isinstance(proposed, TopicName):
            return proposed
        said = self._said(second_choice(proposed, question), AnsweredChoice)
        return topic_gates.confirmed_name(proposed, said)

    def asked(self, question: AnyQuestion) -> Open:
        """A question in words, with what its answer is kept by."""
        words = prompt(question, self._texts)
        return Open(question, words, words.key(self.model))

    def _again(self, question: AnyQuestion, answer: str) -> Iterator[Open]:
        """The second questions that an answer opens."""
        if isinstance(question, Question):
            found = (each for each in self._proposed(question, answer) if isinstance(each, Finding))
            seconds = (second_question(e, question) for e in found if e.label == "diverge")
        elif question.kind == "name":
            named = self._proposed_name(question, answer, "")
            seconds = [second_choice(named, question)] if isinstance(named, TopicName) else []
        else:
            taken = self._proposed_positions(question, answer)
            named = (each for each in taken if not isinstance(each, str) and each[1].position)
            seconds = (second_look(found, side, question) for side, found in named)
        yield from (self.asked(second) for second in seconds if self.answer(second) is None)

    def _proposed(self, question: Question, answer: str) -> Iterator[Finding | str]:
        sides = gates.Sides(self._shown(question.a), self._shown(question.b))
        documents = sides.a.document, sides.b.document
        said = _read(question, answer, AnsweredFinding)
        foreign = gates.foreign(said, language(documents), documents)
        for each in said:
            proposed = gates.finding(each, sides, self.model)
            yield (
                _mute(proposed, foreign) if foreign and isinstance(proposed, Finding) else proposed
            )
        yield from _misshapen(question, answer)

    def _proposed_positions(
        self, question: TopicQuestion, answer: str
    ) -> Iterator[tuple[AskedPosition, PositionFinding] | str]:
        (excerpt,) = question.excerpts[:1]
        shown = self._shown(excerpt)
        said = _read(question, answer, AnsweredPosition)
        documents = (shown.document,)
        foreign = gates.foreign(said, language(documents), documents)
        for each in said:
            proposed = topic_gates.position(each, question.positions, shown, self.model)
            if foreign and not isinstance(proposed, str):
                side, finding = proposed
                claim = finding.claim.model_copy(update={"claim": ""})
                proposed = side, finding.model_copy(update={"why": foreign, "claim": claim})
            yield proposed
        yield from _misshapen(question, answer)

    def _proposed_name(
        self, question: TopicQuestion, answer: str, topic: str
    ) -> TopicName | str | None:
        """What an answer would call a topic before it is asked again."""
        texts = [
            passage.text
            for excerpt in question.excerpts
            for passage in self.documents[excerpt.document].passages
            if passage.number in excerpt.passages
        ]
        said = next(iter(_read(question, answer, AnsweredName)), None)
        named = None if said is None else topic_gates.name(said, topic, texts, self.model)
        is_new = not isinstance(named, TopicName) or named.name not in question.names
        return named if is_new else None

    def _said(self, question: AnyQuestion, kind: type[Said]) -> tuple[Said, ...] | None:
        """What was said to a second question; None while it is open."""
        asked = self.asked(question)
        answer = self.tape.answer(asked.key)
        if answer is None:
            return None
        if asked.key not in self._replies:
            self._replies[asked.key] = _read(question, answer, kind)
        return tuple(each for each in self._replies[asked.key] if isinstance(each, kind))

    def _shown(self, excerpt: Excerpt) -> Shown:
        return Shown(self.documents[excerpt.document], self._texts.sentences(excerpt))


def second_question(proposed: Finding, question: Question) -> Question:
    """The pair question on a proposed divergence, with the documents the other way round."""
    whole = question.kind == "pair"
    a = question.a if whole else _around(question.a, proposed.a)
    b = question.b if whole else _around(question.b, proposed.b)
    return Question(kind="pair", a=a, b=b, swapped=not question.swapped)


def second_look(
    proposed: PositionFinding, side: AskedPosition, question: TopicQuestion
) -> TopicQuestion:
    """The question on one passage alone and one topic, with the positions the other way round."""
    return TopicQuestion(
        kind="positions",
        excerpts=(_around(question.excerpts[0], proposed.claim),),
        positions=tuple(each for each in question.positions if each.topic == side.topic),
        swapped=not question.swapped,
    )


def second_choice(proposed: TopicName, question: TopicQuestion) -> TopicQuestion:
    """The question whether the name proposed suits the passages better than the present one."""
    names = (*question.names, proposed.name)
    return question.model_copy(update={"kind": "choice", "names": names})


def _named(said: Iterable[AnsweredPosition], question: TopicQuestion) -> set[str]:
    """The names of the positions that an answer gives."""
    asked = question.positions
    return {asked[each.position - 1].name for each in said if 0 < each.position <= len(asked)}


def _mute(finding: Finding, why: str) -> Finding:
    """A finding without the judge's own sentences."""
    a, b = (side.model_copy(update={"claim": ""}) for side in (finding.a, finding.b))
    return finding.model_copy(update={"a": a, "b": b, "why": why})


def _around(excerpt: Excerpt, claim: Claim) -> Excerpt:
    """The passage of a claim, with the words that are asked about."""
    return Excerpt(
        document=excerpt.document,
        passages=(int(claim.passage.partition(".")[2]),),
        focus=(claim.quote.start, claim.quote.end),
    )


def _read(question: AnyQuestion, answer: str, kind: type[Said]) -> tuple[Said, ...]:
    try:
        return tuple(each for each in read_answer(question, answer) if isinstance(each, kind))
    except JudgeError:
        return ()


def _misshapen(question: AnyQuestion, answer: str) -> list[str]:
    """Why parts of an answer are left out, once for each."""
    try:
        return [gates.NO_SHAPE] * misshapen(question, answer)
    except JudgeError:
        return []
