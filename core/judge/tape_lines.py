"""A tape as JSONL, for somebody who has no model, and taken in again."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Literal

from pydantic import ValidationError

from ..documents import Frozen
from ..errors import JudgeError
from .exam_result import FACT
from .tape import Answer, Taken, Tape


class ExamTaken(Frozen):
    """The result of a model's exam: labels bear its counts, and some are held back by them."""

    model: str
    fact: Literal["exam"]
    value: str
    """As the tape has it."""


def as_lines(tape: Tape, model: str | None = None, documents: Collection[str] | None = None) -> str:
    """Answers as JSONL, one a line in a fixed order, then the exams of their models."""
    answers = list(tape.answers(model, documents))
    models = sorted({each.model for each in answers})
    exams = ((each, tape.fact(each, FACT)) for each in models)
    exams_taken = [ExamTaken(model=each, fact=FACT, value=value) for each, value in exams if value]
    return "".join(f"{each.model_dump_json()}\n" for each in (*answers, *exams_taken))


def take_lines(tape: Tape, text: str, name: str) -> Taken:
    """Take in what `as_lines` wrote. What is kept already stays.

    Raises:
        JudgeError: A line is none; the message names it, and nothing is taken.
    """
    lines = enumerate(text.split("\n"), 1)
    read = [_read(line, f"{name}: line {number}") for number, line in lines if line.strip()]
    answers = [each for each in read if isinstance(each, Answer)]
    new = [tape.keep(each) for each in answers]
    for each in read:
        if isinstance(each, ExamTaken) and tape.fact(each.model, FACT) is None:
            tape.remember(each.model, FACT, each.value)
    return Taken(sum(new), new.count(False))


def _read(line: str, where: str) -> Answer | ExamTaken:
    try:
        content = json.loads(line)
        kind = ExamTaken if isinstance(content, dict) and "fact" in content else Answer
        return kind.model_validate(content)
    except (ValueError, RecursionError, ValidationError):
        raise JudgeError(f"{where} is no answer of a tape; export it again.") from None
