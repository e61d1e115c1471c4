"""The pairs of an exam, each with its known answer, and what is asked about them."""

from __future__ import annotations

import json
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import NamedTuple

from ..documents import Document, Frozen, Passage
from ..links import Label
from .questions import Excerpt, Question


class ExamPair(Frozen):
    """Two short texts and what a careful reader says of them."""

    id: str
    phenomenon: str
    """What they differ or agree in: "number", "negation" ..."""
    a: str
    b: str
    label: Label


class Asked(NamedTuple):
    """A pair as it is asked about."""

    pair: ExamPair
    question: Question
    documents: tuple[Document, Document]


@cache
def bundled() -> tuple[ExamPair, ...]:
    """The pairs that come along."""
    text = files(__package__ or "").joinpath("exam.jsonl").read_text(encoding="utf-8")
    return tuple(ExamPair.model_validate(json.loads(line)) for line in text.splitlines())


def asked_pair(pair: ExamPair) -> Asked:
    """A pair with the question that it is."""
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
