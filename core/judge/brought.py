"""The judge that a reader brought: what the screen and the command line have to do with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ..comparison import Comparison
from .asking import ask_all
from .client import Client, check
from .consent import consent_needed
from .course import NOTHING, Course, Outcome
from .exam import Exam, Sitting
from .hearing import CONTEXT, EVERYTHING, Hearing, Scope
from .settings import JudgeSettings
from .tape import Tape
from .transcript import Open
from .trial import what_came_of

NOTHING_SENT = "Nothing was sent."
"""What is said where a reader did not say yes to sending text away."""
_ROOM = "context"
"""The name of the model's room in tokens on the tape: the same answers need the same sections."""


class BroughtJudge:
    """One model with its tape.

    Args:
        settings: Where it answers; without an address only the tape can be read.
        tape: The file of its answers; None for that in the data folder.

    Raises:
        JudgeError: The tape cannot be opened.
    """

    def __init__(self, settings: JudgeSettings, tape: Path | None = None) -> None:
        self.settings = settings
        self.tape = Tape(tape)

    def __enter__(self) -> BroughtJudge:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the tape."""
        self.tape.close()

    @property
    def model(self) -> str:
        """The judge's name."""
        return self.settings.model

    def hearing(self, comparison: Comparison) -> Hearing:
        """What can be asked about a comparison, and what was found."""
        return Hearing(comparison, self.tape, self.model, self._room or CONTEXT)

    def judged(self, comparison: Comparison) -> Comparison:
        """A comparison with what this judge found beside what the rules found."""
        hearing = self.hearing(comparison) if self.model else None
        findings = hearing.findings() if hearing else ()
        positions = hearing.positions() if hearing else ()
        if (findings, positions) == (comparison.findings, comparison.position_findings):
            return comparison
        return comparison.changed(findings=findings, position_findings=positions)

    def test(self, allowed: Callable[[str | None], None]) -> str:
        """What came of one small question, in a sentence or two.

        Args:
            allowed: As in `ask`.

        Raises:
            JudgeError: The judge cannot be asked, or does not answer in the shape that is needed.
        """
        check(self.settings)
        sat = Exam(self.tape, self.model)
        allowed(self.consent([sat.sample()], again=False))
        client = Client(self.settings)
        try:
            self.learn_room(client)
            client.room = self._room
            reply = client.ask(sat.sample().prompt)
            sat.check(reply.text)
            runs, now = client.runs(reply), client.context()
        finally:
            client.close()
        return what_came_of(self.settings, self._room, reply, runs, now)

    @property
    def _room(self) -> int:
        """Tokens that the model has room for; 0 where nobody said so."""
        fact = self.tape.fact(self.model, _ROOM) or ""
        return self.settings.context or (int(fact) if fact.isdecimal() else 0)

    def learn_room(self, client: Client) -> bool:
        """Ask the server, once for each model, how long a question may be; whether it says so."""
        room = None if self._room else client.context()
        if room:
            self.tape.remember(self.model, _ROOM, str(room))
        return bool(room)

    def _learn_room_here(self, stopped: Callable[[], bool]) -> bool:
        """As `learn_room`, of a server that may be spoken to before the reader is asked."""
        if not (self.settings.is_here or self.settings.away):
            return False
        client = Client(self.settings, stopped)
        try:
            return self.learn_room(client)
        finally:
            client.close()

    def consent(self, open_questions: Sequence[Open], *, again: bool = True) -> str | None:
        """What a reader has to say yes to before text leaves this machine; None if none leaves.

        Args:
            open_questions: The questions that are known by now.
            again: Whether answers can open second ones.
        """
        return consent_needed(self.settings, open_questions, again=again)

    def ask(
        self,
        comparison: Comparison,
        scope: Scope = EVERYTHING,
        *,
        allowed: Callable[[str | None], None],
        progress: Callable[[Course], None] = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Outcome:
        """Ask what is open about a comparison; see `asking.ask_all`.

        Args:
            comparison: What is asked about.
            scope: Which part of it.
            allowed: Told what the reader has to say yes to, or None; raises where they did not.
            progress: Told after each answer.
            stopped: Says whether the reader wants no more.
        """
        hearing = self.hearing(comparison)
        open_questions = hearing.open(scope)
        if not open_questions:  # whoever answered before need not be there
            return NOTHING
        check(self.settings)
        if self._learn_room_here(stopped):
            hearing = self.hearing(comparison)
            open_questions = hearing.open(scope)
        allowed(self.consent(open_questions))
        return self._asked(lambda: hearing.open(scope), progress, stopped)

    def sit(
        self,
        sitting: Sitting = Sitting(),  # noqa: B008 - a value
        *,
        allowed: Callable[[str | None], None],
        progress: Callable[[Course], None] = lambda _: None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> tuple[Exam, Outcome]:
        """Let the judge take the exam, as far as it has not; the result is kept on the tape.

        Args:
            sitting: Which exam.
            allowed: As in `ask`.
            progress: As in `ask`.
            stopped: As in `ask`.
        """
        sat = sitting.exam(self.tape, self.model)
        open_questions, outcome = sat.open(), NOTHING
        if open_questions:
            check(self.settings)
            allowed(self.consent(open_questions))
            outcome = self._asked(sat.open, progress, stopped)
        sat.take()
        return sat, outcome

    def _asked(
        self,
        open_questions: Callable[[], Iterable[Open]],
        progress: Callable[[Course], None],
        stopped: Callable[[], bool],
    ) -> Outcome:
        client = Client(self.settings, stopped, self._room)
        try:
            return ask_all(
                open_questions,
                client,
                self.model,
                self.tape,
                at_once=self.settings.at_once,
                progress=progress,
                stopped=stopped,
            )
        finally:
            client.close()
