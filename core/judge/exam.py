"""The exam: pairs with known answers, so that a reader sees how often a judge is right.

Sixty pairs come along, over all kinds of differences and with near misses of each. The reader's own
verdicts are an exam of their own, which is counted apart (`verdicts.py`). A judge abstains from a
label that it gets wrong too often in either.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Literal, NamedTuple, get_args

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

FACT: Literal["exam"] = "exam"
VERDICTS = "verdicts"
"""The names of the two results on the tape."""
_FEWEST = 10
"""Verdicts of the reader on a label, from which on they can silence it: one alone says nothing."""
_ENOUGH = 0.7
"""The share of a label's uses in the exam that have to be right for it to be shown."""


class ExamPair(Frozen):
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


class Asked(NamedTuple):
    """A pair as it is asked about."""

    pair: ExamPair
    question: Question
    documents: tuple[Document, Document]


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
        chosen = [_asked(pair) for pair in bundled()] if asked is None else list(asked)
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
            silent = label != "related" and not _is_enough(record, _fewest(self._fact))
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
        kept = before.marks if before else ()
        return [
            mark for mark in kept if not {part[:_DIGITS] for part in mark.pair.split("-")} <= here
        ]

    def _mark(self, question: Question, pair: ExamPair) -> Mark | None:
        answer = self._transcript.answer(question)
        if answer is None:
            return None
        finding = next(self._transcript.findings(question, answer), None)
        said = finding.label if isinstance(finding, Finding) else "related"
        return Mark(pair=pair.id, phenomenon=pair.phenomenon, label=pair.label, said=said)


def result(tape: Tape, model: str, fact: str = FACT) -> Result | None:
    """The exam that a judge took last."""
    kept = tape.fact(model, fact)
    try:
        return Result.model_validate_json(kept) if kept else None
    except ValidationError:
        return None  # another version's: it has to be taken again


class Sitting(NamedTuple):
    """The exam that a judge is to take."""

    verdicts: tuple[Asked, ...] | None = None
    """The reader's own verdicts; None for the pairs that come along."""

    def exam(self, tape: Tape, model: str) -> Exam:
        """Its questions to one judge."""
        return Exam(tape, model, self.verdicts, FACT if self.verdicts is None else VERDICTS)


def said_of(tape: Tape, model: str) -> tuple[str, ...]:
    """How a judge did in the exams it took, a line each."""
    titles = {FACT: "In its exam", VERDICTS: "By your verdicts"}
    taken = ((fact, title, result(tape, model, fact)) for fact, title in titles.items())
    return tuple(
        f"{title} {_in_short(each, _fewest(fact))}." for fact, title, each in taken if each
    )


def _in_short(taken: Result, fewest: int) -> str:
    """How often each label was right, and whether that is too seldom."""
    parts: list[str] = []
    for label in get_args(Label):
        record = taken.record(label)
        silent = label != "related" and not _is_enough(record, fewest)
        low = ", below 7 of 10: it abstains from it" if silent else ""
        parts.append(f"{label} {record}{low}")
    return "; ".join(parts)


def weighed(finding: Finding, taken: Result | None, own: Result | None = None) -> Finding:
    """A finding with how often its judge was right, held back where that was too seldom.

    Args:
        finding: What the judge says.
        taken: Its exam on the pairs that come along.
        own: Its exam on the reader's own verdicts.
    """
    if finding.label == "related":
        return finding
    record = taken.record(finding.label) if taken else None
    mine = own.record(finding.label) if own else None
    shown = finding.model_copy(update={"record": record, "own_record": mine})
    if record and not _is_enough(record):
        return kept_back(shown, f"in its exam the judge was {record} where it said {finding.label}")
    if mine and not _is_enough(mine, _FEWEST):
        return kept_back(
            shown, f"by your verdicts the judge was {mine} where it said {finding.label}"
        )
    return shown


_DIGITS = 16
"""Hexadecimal digits by which a document is known in the id of a pair."""


def home(digest: str) -> str:
    """What a document is called in the id of a pair."""
    return digest[:_DIGITS]


def _fewest(fact: str) -> int:
    return _FEWEST if fact == VERDICTS else 1


def _is_enough(record: Record, fewest: int = 1) -> bool:
    return record.shown < fewest or record.right >= _ENOUGH * record.shown


@cache
def bundled() -> tuple[ExamPair, ...]:
    """The pairs that come along."""
    text = files(__package__ or "").joinpath("exam.jsonl").read_text(encoding="utf-8")
    return tuple(ExamPair.model_validate(json.loads(line)) for line in text.splitlines())


def _asked(pair: ExamPair) -> Asked:
    a, b = _document(pair.a), _document(pair.b)
    return Asked(pair, _question(a, b), (a, b))


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
