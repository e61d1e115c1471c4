"""A judge's answer: JSON that is read leniently and checked strictly.

Servers accept a schema and do not hold to it, so everything is validated here.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from ..errors import JudgeError
from ..findings import Facet, Stance
from ..links import Label
from .questions import Question

_MOST_FINDINGS = 100
"""Findings of one answer that are read: more is a model that repeats itself."""


def _lower(value: object) -> object:
    return value.strip().casefold() if isinstance(value, str) else value


def _facet(value: object) -> object:
    known = _lower(value)
    return known if known in get_args(Facet) else "other"


class _Answered(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class AnsweredSide(_Answered):
    """What the judge says of one document."""

    sentences: tuple[int, ...] = ()
    quote: str
    claim: str = ""
    stance: Annotated[Stance, BeforeValidator(_lower)] = "holds"
    speaker: str = ""


class AnsweredFinding(_Answered):
    """What the judge says of two documents in one point."""

    a: AnsweredSide
    b: AnsweredSide
    label: Annotated[Label, BeforeValidator(_lower)]
    on: Annotated[Facet, BeforeValidator(_facet)] = "other"
    why: str = ""

    @property
    def swapped(self) -> AnsweredFinding:
        """The same with its sides exchanged."""
        return self.model_copy(update={"a": self.b, "b": self.a})


def read_answer(question: Question, text: str) -> tuple[AnsweredFinding, ...]:
    """The findings of an answer, each with the question's own first document as `a`.

    Args:
        question: What was asked.
        text: What the judge wrote; words and code fences around the JSON are passed over.

    Raises:
        JudgeError: It holds no JSON of the shape that was asked for.
    """
    content = _json(text)
    items: Any = content.get("findings") if question.kind == "documents" else [content]
    if not isinstance(items, list):
        raise JudgeError("the answer holds no list of findings")
    findings = [_finding(item) for item in items[:_MOST_FINDINGS]]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    usable = tuple(each for each in findings if each is not None)
    if findings and not usable:
        raise JudgeError("the answer is JSON of another shape")
    return tuple(each.swapped for each in usable) if question.swapped else usable


def _finding(item: object) -> AnsweredFinding | None:
    try:
        return AnsweredFinding.model_validate(item)
    except ValidationError:
        return None


def _json(text: str) -> dict[str, Any]:
    start = text.find("{")
    if start < 0:
        raise JudgeError("the answer is no JSON")
    try:
        content, _ = json.JSONDecoder().raw_decode(text, start)
    except (ValueError, RecursionError):
        raise JudgeError("the answer is cut or broken JSON") from None
    return content
