"""What the answers on the tape come to: proposed findings, second questions, confirmed findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..documents import Document
from ..errors import JudgeError
from ..findings import Claim, Finding
from . import gates
from .answers import AnsweredFinding, read_answer
from .questions import Excerpt, Prompt, Question, prompt
from .tape import Tape


class Open(NamedTuple):
    """A question that waits for its answer."""

    question: Question
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

    def open(self, questions: Iterable[Question]) -> list[Open]:
        """Those of some questions that have no answer, and the second ones that answers open."""
        waiting: dict[str, Open] = {}
        for question in questions:
            answer = self.answer(question)
            again = [self.asked(question)] if answer is None else self._again(question, answer)
            waiting |= {each.key: each for each in again}
        return list(waiting.values())

    def answer(self, question: Question) -> str | None:
        """What was answered to a question, or None while it is open."""
        return self.tape.answer(self.asked(question).key)

    def is_current(self, question: Question, key: str) -> bool:
        """Whether an answer was to a question as it is put now, about these very texts."""
        return self.asked(question).key == key

    def findings(self, question: Question, answer: str) -> Iterator[Finding]:
        """What an answer comes to after the gates and the second question."""
        for proposed in self._proposed(question, answer):
            yield gates.confirmed(proposed, self._second(proposed, question))

    def asked(self, question: Question) -> Open:
        """A question in words, with what its answer is kept by."""
        words = prompt(question, self.documents)
        return Open(question, words, words.key(self.model))

    def _again(self, question: Question, answer: str) -> Iterator[Open]:
        """The second questions that an answer opens."""
        for proposed in self._proposed(question, answer):
            if proposed.label == "diverge":
                second = second_question(proposed, question)
                if self.answer(second) is None:
                    yield self.asked(second)

    def _proposed(self, question: Question, answer: str) -> Iterator[Finding]:
        a, b = (self.documents[each.document] for each in (question.a, question.b))
        sides = gates.Sides(a, b, question.a, question.b)
        for answered in _read(question, answer):
            proposed = gates.finding(answered, sides, self.model)
            if isinstance(proposed, Finding):
                yield proposed

    def _second(self, proposed: Finding, question: Question) -> tuple[AnsweredFinding, ...] | None:
        if proposed.label != "diverge":
            return None
        second = second_question(proposed, question)
        answer = self.answer(second)
        return None if answer is None else _read(second, answer)


def second_question(proposed: Finding, question: Question) -> Question:
    """The pair question on a proposed divergence, with the documents the other way round."""
    whole = question.kind == "pair"
    a = question.a if whole else _around(question.a, proposed.a)
    b = question.b if whole else _around(question.b, proposed.b)
    return Question(kind="pair", a=a, b=b, swapped=not question.swapped)


def _around(excerpt: Excerpt, claim: Claim) -> Excerpt:
    """The passage of a claim, with the words that are asked about."""
    return Excerpt(
        document=excerpt.document,
        passages=(int(claim.passage.partition(".")[2]),),
        focus=(claim.quote.start, claim.quote.end),
    )


def _read(question: Question, answer: str) -> tuple[AnsweredFinding, ...]:
    try:
        return read_answer(question, answer)
    except JudgeError:
        return ()
