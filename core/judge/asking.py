"""The open questions of a hearing, asked live: some at once, each answer kept as it comes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Protocol

from ..errors import Cancelled, JudgeError
from ..plural import number_of
from .answers import read_answer
from .course import Course, Outcome
from .prompts import Prompt
from .refusals import AnswerError, VainError
from .reply import Reply
from .server import STOPPED
from .tape import Answer, Tape
from .transcript import Open

_LOOK = 0.1
"""Seconds between two looks whether the reader wants no more."""


class Asker(Protocol):
    """Whoever answers prompts."""

    def ask(self, prompt: Prompt) -> Reply:
        """Answer one prompt, or raise `AnswerError` for it alone, `JudgeError` for all."""
        ...


def ask_all(
    open_questions: Callable[[], Iterable[Open]],
    judge: Asker,
    model: str,
    tape: Tape,
    *,
    at_once: int = 1,
    progress: Callable[[Course], None] = lambda _: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Outcome:
    """Ask until nothing is open, or what is left got no answer.

    Args:
        open_questions: Gives the questions that are open, asked anew after each round: the
            answers of one open the second questions of the next.
        judge: Who answers.
        model: The name under which answers are kept.
        tape: Where they are kept, each before the next question is asked.
        at_once: Questions that are under way at one time.
        progress: Told after each answer.
        stopped: Says whether the reader wants no more.

    Raises:
        JudgeError: The judge cannot be asked at all; what was answered before is kept.
        Cancelled: The reader stopped it; what was answered is kept.
    """
    return _Asking(judge, model, tape, progress, stopped).ask_rounds(open_questions, at_once)


def _kept(answered: int) -> str:
    """What an asking that ended early leaves behind, in words that go on."""
    are = "is" if answered == 1 else "are"
    return f"; {number_of(answered, 'answer')} {are} kept" if answered else ""


class _Asking:
    def __init__(
        self,
        judge: Asker,
        model: str,
        tape: Tape,
        progress: Callable[[Course], None],
        stopped: Callable[[], bool],
    ) -> None:
        self._judge, self._model, self._tape = judge, model, tape
        self._progress, self._stopped = progress, stopped
        self._start = time.monotonic()
        self.answered = self.tokens = 0
        self.failures: dict[str, str] = {}

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._start

    def ask_rounds(self, open_questions: Callable[[], Iterable[Open]], at_once: int) -> Outcome:
        """Ask what is open, then what that opened; what got no answer is not asked again."""
        try:
            while waiting := [each for each in open_questions() if each.key not in self.failures]:
                self._ask(waiting, at_once)
        except JudgeError as error:
            raise JudgeError(f"{str(error).removesuffix('.')}{_kept(self.answered)}.") from error
        return Outcome(self.answered, tuple(self.failures.values()), self.tokens, self.seconds)

    def _ask(self, waiting: list[Open], at_once: int) -> None:
        """Ask one round, some questions at once."""
        questions: SimpleQueue[Open] = SimpleQueue()
        results: SimpleQueue[tuple[Open, Reply | Exception]] = SimpleQueue()
        for each in waiting:
            questions.put(each)
        # Threads that keep nothing from ending: one may wait for a server for minutes.
        for _ in range(min(at_once, len(waiting))):
            Thread(target=self._work, args=(questions, results), daemon=True).start()
        unanswered = len(waiting)
        self._tell(unanswered)
        while unanswered:
            asked, result = self._next(results)
            unanswered -= 1
            self._take(asked, result)
            self._tell(unanswered)

    def _work(
        self, questions: SimpleQueue[Open], results: SimpleQueue[tuple[Open, Reply | Exception]]
    ) -> None:
        while not self._stopped():
            try:
                asked = questions.get_nowait()
            except Empty:
                return
            try:
                results.put((asked, self._answer(asked)))
            except Exception as error:
                results.put((asked, error))
                if not isinstance(error, AnswerError):
                    return

    def _answer(self, asked: Open) -> Reply:
        """An answer of the right shape, kept; one that cannot be read is asked for once more."""
        try:
            reply = self._readable(asked)
        except AnswerError as error:
            if self._stopped() or isinstance(error, VainError):
                raise
            reply = self._readable(asked)
        self._tape.keep(
            Answer(key=asked.key, model=self._model, question=asked.question, answer=reply.text)
        )
        return reply

    def _readable(self, asked: Open) -> Reply:
        reply = self._judge.ask(asked.prompt)
        try:
            read_answer(asked.question, reply.text)
        except JudgeError as error:
            raise AnswerError(f"{self._model}: {error}; this question stays open.") from error
        return reply

    def _next(
        self, results: SimpleQueue[tuple[Open, Reply | Exception]]
    ) -> tuple[Open, Reply | Exception]:
        while True:
            if self._stopped():
                raise Cancelled(STOPPED)
            try:
                return results.get(timeout=_LOOK)
            except Empty:
                continue

    def _take(self, asked: Open, result: Reply | Exception) -> None:
        if isinstance(result, Reply):
            self.answered += 1
            self.tokens += result.tokens
        elif isinstance(result, AnswerError):
            self.failures[asked.key] = str(result)
        else:
            raise result

    def _tell(self, unanswered: int) -> None:
        self._progress(Course(self.answered, unanswered, len(self.failures), self.seconds))
