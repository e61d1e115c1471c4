"""The exam: pairs with known answers, so that a reader sees how often a judge is right.

Sixty pairs come along, over all kinds of differences and with near misses of each; the reader's own
verdicts can be asked as well. A judge abstains from a label that it gets wrong too often.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import get_args

from pydantic import ValidationError

from ..documents import Document, Frozen, Passage
from ..errors import JudgeError
from ..findings import Finding, Record
from ..links import Label
from .answers import read_answer
from .gates import kept_back
from .questions import Excerpt, Question
from .tape import Tape
from .transcript import Open, Transcript

FACT = "exam"
"""The name of the result on the tape."""
_ENOUGH = 0.7
"""The share of a label's uses in the exam that have to be right for it to be shown."""


class Pair(Frozen):
    """Two short texts and what a careful reader says of them."""

    id: str
    phenomenon: str
    """What they differ or agree in: "number", "negation" ..."""
    a: str
    b: str
    label: Label


class Mark(Frozen):
    """What the judge said of one pair."""

    pair: str
    phenomenon: str
    label: Label
    """What is right."""
    said: Label
    """What the judge said, as it would be shown."""


class Result(Frozen):
    """An exam that was taken."""

    marks: tuple[Mark, ...]

    def record(self, label: Label) -> Record:
        """How often the judge was right where it gave a label."""
        given = [mark for mark in self.marks if mark.said == label]
        return Record(right=sum(mark.label == label for mark in given), shown=len(given))

    def by_phenomenon(self) -> Mapping[str, Record]:
        """How often it was right on each kind of pair."""
        right = Counter(mark.phenomenon for mark in self.marks if mark.said == mark.label)
        shown = Counter(mark.phenomenon for mark in self.marks)
        return {name: Record(right=right[name], shown=count) for name, count in shown.items()}


class Exam:
    """The bundled pairs as questions to one judge."""

    def __init__(self, tape: Tape, model: str, pairs: Iterable[Pair] | None = None) -> None:
        self._tape, self._model = tape, model
        read = _texts(pairs or bundled())
        self._pairs = {_question(*texts): pair for pair, texts in read}
        self._transcript = Transcript((each for _, texts in read for each in texts), tape, model)

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
        lines = [f"{self._model}: {len(taken.marks)} of {len(self._pairs)} pairs answered"]
        for label in get_args(Label):
            record = taken.record(label)
            abstains = "" if _is_enough(record) else "; it will not be shown"
            lines.append(f"  {label:8} {record}{abstains}")
        for name, record in sorted(taken.by_phenomenon().items()):
            lines.append(f"  {name}: {record}")
        return "\n".join(lines) + "\n"

    def take(self) -> Result:
        """The result of what is answered, kept on the tape for all labels of this judge."""
        marks = [self._mark(question, pair) for question, pair in self._pairs.items()]
        taken = Result(marks=tuple(mark for mark in marks if mark))
        self._tape.remember(self._model, FACT, taken.model_dump_json())
        return taken

    def _mark(self, question: Question, pair: Pair) -> Mark | None:
        answer = self._transcript.answer(question)
        if answer is None:
            return None
        found = next(self._transcript.findings(question, answer), None)
        said = found.label if isinstance(found, Finding) else "related"
        return Mark(pair=pair.id, phenomenon=pair.phenomenon, label=pair.label, said=said)


def result(tape: Tape, model: str) -> Result | None:
    """The exam that a judge took last."""
    kept = tape.fact(model, FACT)
    try:
        return Result.model_validate_json(kept) if kept else None
    except ValidationError:
        return None  # another version's: it has to be taken again


def weighed(found: Finding, taken: Result | None) -> Finding:
    """A finding with how often its judge was right, held back where that was too seldom."""
    if taken is None or found.label == "related":
        return found
    record = taken.record(found.label)
    shown = found.model_copy(update={"record": record})
    if _is_enough(record):
        return shown
    return kept_back(shown, f"in its exam the judge was {record} where it said {found.label}")


def _is_enough(record: Record) -> bool:
    return record.right >= _ENOUGH * record.shown


@cache
def bundled() -> tuple[Pair, ...]:
    """The pairs that come along."""
    text = files(__package__ or "").joinpath("exam.jsonl").read_text(encoding="utf-8")
    return tuple(Pair.model_validate(json.loads(line)) for line in text.splitlines())


def _texts(pairs: Iterable[Pair]) -> list[tuple[Pair, tuple[Document, Document]]]:
    return [(pair, (_document(pair.a), _document(pair.b))) for pair in pairs]


def _document(text: str) -> Document:
    """A text of the exam as a document of one passage."""
    passage = Passage(id="1.1", start=0, end=len(text), text=text)
    digest = sha256(text.encode()).hexdigest()
    return Document(id="1", origin="exam", sha256=digest, text=text, passages=(passage,))


def _question(a: Document, b: Document) -> Question:
    x, y = sorted((a, b), key=lambda document: document.sha256)
    return Question(kind="pair", a=_whole(x), b=_whole(y))


def _whole(document: Document) -> Excerpt:
    numbers = tuple(passage.number for passage in document.passages)
    return Excerpt(document=document.sha256, passages=numbers)
