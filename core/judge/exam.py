"""The exam: pairs with known answers, so that a reader sees how often a judge is right.

Sixty pairs come along, over all kinds of differences and with near misses of each. The reader's own
verdicts are an exam of their own, which is counted apart (`verdicts.py`). A judge abstains from a
label that it gets wrong too often in either.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, get_args

from ..errors import JudgeError
from ..findings import Finding
from ..links import Label
from .answers import read_answer
from .exam_pairs import Asked, ExamPair, asked_pair, bundled
from .exam_result import FACT, VERDICTS, Mark, Result, fewest_uses, is_enough, result
from .questions import Question
from .tape import Tape
from .transcript import Open, Transcript


class Exam:
    """Pairs with known answers as questions to one judge.

    Args:
        tape: Where answers and results are kept.
        model: The judge's name.
        asked: The pairs; None for those that come along.
        fact: The name of the result: those that come along and the reader's are counted apart.
    """

    def __init__(
        self, tape: Tape, model: str, asked: Iterable[Asked] | None = None, fact: str = FACT
    ) -> None:
        self._tape, self._model, self._fact = tape, model, fact
        chosen = [asked_pair(pair) for pair in bundled()] if asked is None else list(asked)
        self._pairs = {each.question: each.pair for each in chosen}
        documents = (document for each in chosen for document in each.documents)
        self._transcript = Transcript(documents, tape, model)

    def open(self) -> list[Open]:
        """The questions that have no answer yet."""
        return self._transcript.open(self._pairs)

    def sample(self) -> Open:
        """One question, answered before or not."""
        return self._transcript.asked(next(iter(self._pairs)))

    def check(self, answer: str) -> None:
        """See that the answer to the sample has the shape that is needed.

        Raises:
            JudgeError: It has not.
        """
        try:
            read_answer(next(iter(self._pairs)), answer)
        except JudgeError as error:
            raise JudgeError(f"{self._model}: {error}; it cannot be a judge.") from error

    def report(self) -> str:
        """The result in lines: by label, then by phenomenon."""
        taken = self.take()
        of = "of your verdicts" if self._fact == VERDICTS else "pairs"
        here = sum(self._transcript.answer(question) is not None for question in self._pairs)
        lines = [f"{self._model}: {here} of {len(self._pairs)} {of} answered"]
        if len(taken.marks) > here:
            lines[0] += f", {len(taken.marks)} with those of other documents"
        for label in get_args(Label):
            record = taken.record(label)
            silent = label != "related" and not is_enough(record, fewest_uses(self._fact))
            abstains = "; it will not be shown" if silent else ""
            lines.append(f"  {label:8} {record}{abstains}")
        for name, record in sorted(taken.by_phenomenon().items()):
            lines.append(f"  {name}: {record}")
        return "\n".join(lines) + "\n"

    def take(self) -> Result:
        """The result of what is answered, kept on the tape for all labels of this judge."""
        marks = [self._mark(question, pair) for question, pair in self._pairs.items()]
        taken = Result(marks=(*self._elsewhere(), *(mark for mark in marks if mark)))
        self._tape.remember(self._model, self._fact, taken.model_dump_json())
        return taken

    def _elsewhere(self) -> list[Mark]:
        """What was counted of other documents before; verdicts on these may have changed."""
        before = result(self._tape, self._model, self._fact) if self._fact != FACT else None
        here = {home(digest) for digest in self._transcript.documents}
        marks = before.marks if before else ()
        return [
            mark for mark in marks if not {part[:_DIGITS] for part in mark.pair.split("-")} <= here
        ]

    def _mark(self, question: Question, pair: ExamPair) -> Mark | None:
        answer = self._transcript.answer(question)
        if answer is None:
            return None
        finding = next(self._transcript.findings(question, answer), None)
        label = finding.label if isinstance(finding, Finding) else "related"
        return Mark(pair=pair.id, phenomenon=pair.phenomenon, label=pair.label, said=label)


class Sitting(NamedTuple):
    """The exam that a judge is to take."""

    verdicts: tuple[Asked, ...] | None = None
    """The reader's own verdicts; None for the pairs that come along."""

    def exam(self, tape: Tape, model: str) -> Exam:
        """Its questions to one judge."""
        return Exam(tape, model, self.verdicts, FACT if self.verdicts is None else VERDICTS)


_DIGITS = 16
"""Hexadecimal digits by which a document is known in the id of a pair."""


def home(digest: str) -> str:
    """What a document is called in the id of a pair."""
    return digest[:_DIGITS]
