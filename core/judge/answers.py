"""A judge's answer: JSON that is read leniently and checked strictly.

Servers accept a schema and do not hold to it, so everything is validated here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import partial
from itertools import islice
from typing import Annotated, cast, get_args

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from ..errors import JudgeError
from ..findings import Facet, Stance
from ..links import Label
from ..text.visible import visible
from .questions import AnyQuestion, TopicQuestion

_MOST_FINDINGS = 100
"""Findings of one answer that are read: more is a model that repeats itself."""
_MOST_TRIED = 200
"""Brackets from which JSON is looked for: an answer can be all brackets."""
_SHOWN = 80
"""Characters that are shown of an answer that is no JSON."""
_OPENING = re.compile(r"[\[{]")
_THOUGHTS = re.compile(r"<think>.*?</think>", re.DOTALL)
"""What some models write before they answer."""


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


class AnsweredPosition(AnsweredSide):
    """Where the judge says that a passage takes a position."""

    position: int
    """Its number, from 1, in the order of the question's own list."""
    why: str = ""


class AnsweredName(_Answered):
    """What the judge would call a topic."""

    name: str
    terms: tuple[str, ...]


class AnsweredChoice(_Answered):
    """Which of the names it was shown the judge would give a topic."""

    name: int
    """Its number, from 1; 0 for none."""


Answered = AnsweredFinding | AnsweredPosition | AnsweredName | AnsweredChoice


def read_answer(question: AnyQuestion, text: str) -> tuple[Answered, ...]:
    """What an answer says, each thing with the question's own order of documents and positions.

    Args:
        question: What was asked.
        text: What the judge wrote; words and code fences around the JSON are passed over.

    Raises:
        JudgeError: It holds no JSON of the shape that was asked for.
    """
    read = _each(question, text)
    usable = tuple(each for each in read if each is not None)
    if read and not usable:
        raise JudgeError("the answer is JSON of another shape")
    return tuple(map(partial(_turned, question), usable)) if question.swapped else usable


def misshapen(question: AnyQuestion, text: str) -> int:
    """How many of the things in an answer cannot be read, where others can."""
    return sum(each is None for each in _each(question, text))


def _each(question: AnyQuestion, text: str) -> list[Answered | None]:
    """The things that an answer holds; None for one of another shape."""
    kind, key = _READS[question.kind]
    items = _items(text, key or next(iter(kind.model_fields)), several=bool(key))
    return [_validated(kind, item) for item in items[:_MOST_FINDINGS]]


def _turned(question: AnyQuestion, answered: Answered) -> Answered:
    """What was said to a question in the other order."""
    if isinstance(answered, AnsweredFinding):
        return answered.swapped
    if isinstance(question, TopicQuestion) and isinstance(answered, AnsweredPosition):
        number = len(question.positions) + 1 - answered.position
        return answered.model_copy(update={"position": number})
    return answered


def _validated(kind: type[Answered], item: object) -> Answered | None:
    try:
        return kind.model_validate(item)
    except ValidationError:
        return None


def _items(text: str, key: str, *, several: bool) -> list[object]:
    """The things that an answer holds, as the first JSON of the right shape in it says."""
    answer = _THOUGHTS.sub("", text).strip()
    if not answer:
        raise JudgeError("the answer is empty")
    for content in _contents(answer):
        if isinstance(content, dict) and key in content:
            items = cast("object", content[key])
            if not several:
                return [cast("object", content)]
            if isinstance(items, list):
                return cast("list[object]", items)
        listed = cast("list[object]", content) if isinstance(content, list) else []
        if several and listed and all(isinstance(each, dict) for each in listed):
            return listed  # without the name of the list
    if "{" not in answer:
        raise JudgeError(f"the answer is no JSON but says “{_beginning(answer)}”")
    whole = next(_contents(answer[answer.index("{") :], most=1), None) is not None
    raise JudgeError(f"the answer is {'JSON of another shape' if whole else 'cut or broken JSON'}")


def _contents(text: str, most: int = _MOST_TRIED) -> Iterator[object]:
    """The JSON values at the first brackets of a text, the outer before the inner."""
    for start in islice(_OPENING.finditer(text), most):
        try:
            content, _ = json.JSONDecoder().raw_decode(text, start.start())
        except (ValueError, RecursionError):
            continue
        yield content


def _beginning(text: str) -> str:
    """So much of an answer in words that a reader sees what kind of words they are."""
    words = " ".join(visible(text).split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rstrip()} …"


_READS: dict[str, tuple[type[Answered], str]] = {
    "documents": (AnsweredFinding, "findings"),
    "pair": (AnsweredFinding, ""),
    "positions": (AnsweredPosition, "positions"),
    "name": (AnsweredName, ""),
    "choice": (AnsweredChoice, ""),
}
"""What each kind of question is answered with, and the list that holds it; "" for one alone."""
