"""What came of an exam, and what a judge may say by it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Literal, get_args

from pydantic import ValidationError

from ..documents import Frozen
from ..findings import Finding, Record
from ..links import Label
from .gates import kept_back
from .tape import Tape

FACT: Literal["exam"] = "exam"
VERDICTS = "verdicts"
"""The names of the two results on the tape."""
_FEWEST = 10
"""Verdicts of the reader on a label, from which on they can silence it: one alone says nothing."""
_ENOUGH = 0.7
"""The share of a label's uses in the exam that have to be right for it to be shown."""


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
        with_label = [mark for mark in self.marks if mark.said == label]
        return Record(right=sum(mark.label == label for mark in with_label), shown=len(with_label))

    def by_phenomenon(self) -> Mapping[str, Record]:
        """How often it was right on each kind of pair."""
        right = Counter(mark.phenomenon for mark in self.marks if mark.said == mark.label)
        asked_counts = Counter(mark.phenomenon for mark in self.marks)
        return {
            name: Record(right=right[name], shown=count) for name, count in asked_counts.items()
        }


def result(tape: Tape, model: str, fact: str = FACT) -> Result | None:
    """The exam that a judge took last."""
    fact_text = tape.fact(model, fact)
    try:
        return Result.model_validate_json(fact_text) if fact_text else None
    except ValidationError:
        return None  # another version's: it has to be taken again


def said_of(tape: Tape, model: str) -> tuple[str, ...]:
    """How a judge did in the exams it took, a line each."""
    titles = {FACT: "In its exam", VERDICTS: "By your verdicts"}
    results = ((fact, title, result(tape, model, fact)) for fact, title in titles.items())
    return tuple(
        f"{title} {_in_short(each, fewest_uses(fact))}." for fact, title, each in results if each
    )


def _in_short(exam: Result, fewest: int) -> str:
    """How often each label was right, and whether that is too seldom."""
    parts: list[str] = []
    for label in get_args(Label):
        record = exam.record(label)
        silent = label != "related" and not is_enough(record, fewest)
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
    with_records = finding.model_copy(update={"record": record, "own_record": mine})
    if record and not is_enough(record):
        return kept_back(
            with_records, f"in its exam the judge was {record} where it said {finding.label}"
        )
    if mine and not is_enough(mine, _FEWEST):
        return kept_back(
            with_records, f"by your verdicts the judge was {mine} where it said {finding.label}"
        )
    return with_records


def fewest_uses(fact: str) -> int:
    """How often a label has to be said before it can be silenced."""
    return _FEWEST if fact == VERDICTS else 1


def is_enough(record: Record, fewest: int = 1) -> bool:
    """Whether a judge was right often enough, or said too little to tell."""
    return record.shown < fewest or record.right >= _ENOUGH * record.shown
