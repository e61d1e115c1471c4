"""The tape: every answer of a judge, kept, so that a comparison is made again without one.

An answer is kept under the sha256 of the model's name, the version of the question and both texts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError

from ..documents import Frozen
from ..errors import JudgeError
from ..plural import number_of
from .questions import AnyQuestion
from .tape_file import default_path, open_file

_QUESTION: TypeAdapter[AnyQuestion] = TypeAdapter(AnyQuestion)


class Answer(Frozen):
    """One answer, as it was given."""

    key: str
    model: str
    question: AnyQuestion
    answer: str
    """What the judge wrote, word by word."""


class Taken(NamedTuple):
    """How many answers of a file were taken in."""

    new: int
    known: int
    """Those that the tape had already: the first one stays."""

    def __str__(self) -> str:
        known = f"; {self.known} had an answer already, which stays" if self.known else ""
        return f"{number_of(self.new, 'answer')} taken{known}"


class Tape:
    """The answers in one SQLite file; each is on the disk before the next question is asked.

    Args:
        path: The file; None for that in the data folder.

    Raises:
        JudgeError: The file cannot be opened or is no tape.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or default_path()
        self._lock = Lock()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._base = open_file(self.path)
        except (OSError, sqlite3.Error) as error:
            raise JudgeError(
                f"{self.path}: the judge's answers cannot be opened ({error})."
            ) from error

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def answer(self, key: str) -> str | None:
        """What was answered to a question, or None while it is open."""
        with self._reading() as base:
            row = base.execute("SELECT answer FROM answers WHERE key = ?", (key,)).fetchone()
        return row[0] if row else None

    def keep(self, answer: Answer) -> bool:
        """Keep an answer; one that is kept already stays as it is. Returns whether it is new.

        Raises:
            JudgeError: The disk is full, or the file cannot be written.
        """
        question = answer.question
        documents = sorted(excerpt.document for excerpt in question.excerpts)
        row = (answer.key, answer.model, documents[0], documents[-1])
        content = (question.model_dump_json(), answer.answer.encode(errors="replace").decode())
        with self._reading() as base, base:
            already = base.execute(
                "INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?, ?, ?)", (*row, *content)
            )
        return already.rowcount == 1

    def answers(
        self, model: str | None = None, documents: Collection[str] | None = None
    ) -> Iterator[Answer]:
        """The answers, in the order of their keys, so that every machine reads them alike.

        Args:
            model: Only this model's.
            documents: Only those between documents with these sha256.
        """
        with self._reading() as base:
            rows = base.execute(
                "SELECT key, model, question, answer, a, b FROM answers ORDER BY key"
            ).fetchall()
        for row in rows:
            *_, a, b = row
            known = documents is None or (a in documents and b in documents)
            if known and model in (None, row[1]):
                answer = _answer(row)
                if answer is not None:
                    yield answer

    def damaged(self) -> int:
        """How many answers cannot be read, because something else changed the file."""
        with self._reading() as base:
            rows = base.execute("SELECT key, model, question, answer FROM answers").fetchall()
        return sum(_answer(row) is None for row in rows)

    def expect(self, key: str, model: str, question: AnyQuestion) -> None:
        """Remember a question that was written to a file, so that its answer finds it."""
        with self._reading() as base, base:
            row = (key, model, question.model_dump_json())
            base.execute("INSERT OR REPLACE INTO waiting VALUES (?, ?, ?)", row)

    def expected(self, key: str) -> tuple[str, AnyQuestion] | None:
        """The model and the question that an id in a file stands for."""
        with self._reading() as base:
            row = base.execute(
                "SELECT model, question FROM waiting WHERE key = ?", (key,)
            ).fetchone()
        try:
            return (row[0], _QUESTION.validate_json(row[1])) if row else None
        except ValidationError:
            return None

    def fact(self, model: str, name: str) -> str | None:
        """Something that is known of a model: the result of its exam, the room it has."""
        with self._reading() as base:
            row = base.execute(
                "SELECT value FROM facts WHERE model = ? AND name = ?", (model, name)
            ).fetchone()
        return row[0] if row else None

    def remember(self, model: str, name: str, value: str) -> None:
        """Keep something that is known of a model."""
        with self._reading() as base, base:
            base.execute("INSERT OR REPLACE INTO facts VALUES (?, ?, ?)", (model, name, value))

    @contextmanager
    def _reading(self) -> Generator[sqlite3.Connection]:
        with self._lock:
            try:
                yield self._base
            except sqlite3.Error as error:
                raise JudgeError(f"{self.path}: the judge's answers: {error}.") from error


def _answer(row: Sequence[Any]) -> Answer | None:
    """A row of the table; None where it is damaged."""
    key, model, question, answer, *_ = row
    try:
        asked = _QUESTION.validate_json(question)
        return Answer(key=key, model=model, question=asked, answer=answer)
    except ValidationError:
        return None
