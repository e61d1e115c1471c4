"""A judge asked beside the event loop: how far it is, what came of it; without a screen."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

from ...core.comparison import Comparison
from ...core.errors import Cancelled, JudgeError, PerspectivesError
from ...core.judge.brought import NOTHING_SENT, BroughtJudge
from ...core.judge.client import check
from ...core.judge.course import Course
from ...core.judge.exam import Sitting
from ...core.judge.hearing import Scope
from ...core.judge.settings import JudgeSettings, with_environment
from .judge_answers import JudgeAnswers, judge_answers
from .open_questions import OpenQuestions, open_questions


def make_asking(
    settings: JudgeSettings,
    comparison: Comparison,
    ended: Callable[[Asking], None],
    moved: Callable[[Asking], None],
) -> Asking | None:
    """What asks the judge of the settings; None where neither they nor the environment name one.

    Args:
        settings: Of the file.
        comparison: What is asked about.
        ended: As in `Asking`.
        moved: As in `Asking`.

    Raises:
        JudgeError: The environment cannot be used.
    """
    settings = with_environment(settings)
    return Asking(settings, comparison, ended, moved) if settings.model else None


class Asking:
    """The questions about one comparison to the reader's judge.

    Args:
        settings: Where the judge answers.
        comparison: What is asked about.
        ended: Told from a thread when an asking has ended.
        moved: Told from a thread when one has begun, and after each answer.
    """

    def __init__(
        self,
        settings: JudgeSettings,
        comparison: Comparison,
        ended: Callable[[Asking], None] = lambda _: None,
        moved: Callable[[Asking], None] = lambda _: None,
    ) -> None:
        self.settings = settings
        self.comparison = comparison
        """With what the judge found so far."""
        self.course: Course | None = None
        """How far the asking is that is under way, or that was last."""
        self.problem = ""
        """Why the last one ended early."""
        self.failures: tuple[str, ...] = ()
        """Why questions of the last one got no answer."""
        self.answers = JudgeAnswers()
        """What the judge answered besides."""
        self.running = self._stopped = self._agreed = False
        self._ended, self._moved = ended, moved

    def start(self, about: Scope | Sitting, *, agreed: bool = False) -> None:
        """Ask what is open, in a thread that keeps nothing from ending.

        Args:
            about: What.
            agreed: Whether the reader said yes to sending text away.
        """
        if not self.running:
            self.running, self._stopped, self._agreed = True, False, agreed
            self.course, self.problem, self.failures = None, "", ()
            self._moved(self)
            Thread(target=self._work, args=(about,), daemon=True).start()

    def refusal(self, about: Scope | Sitting, waiting: OpenQuestions) -> str:
        """Why nothing is asked now; empty where something is.

        Args:
            about: What the reader would like to ask about.
            waiting: What is open of it.

        Raises:
            JudgeError: The settings of the judge cannot be used.
        """
        if self.running:
            return "The judge is being asked; S stops it."
        if waiting.number:
            check(self.settings)
        # An exam whose pairs were asked about before is counted all the same.
        elif isinstance(about, Scope):
            return "Nothing is open there."
        return ""

    def stop(self) -> None:
        """Ask no more; what is answered is kept."""
        self._stopped = True

    def open_questions(self, about: Scope | Sitting) -> OpenQuestions:
        """What is not answered yet of something."""
        with BroughtJudge(self.settings) as judge:
            return open_questions(judge, self.comparison, about)

    def read_answers(self) -> None:
        """Read what was answered before, by whomever; nothing is asked."""
        with BroughtJudge(self.settings) as judge:
            self._take(judge)

    def _take(self, judge: BroughtJudge) -> None:
        self.answers = judge_answers(judge, self.comparison)
        self.comparison = judge.judged(self.comparison)

    @property
    def said(self) -> str:
        """How far it is, in a line."""
        if self.course is None:
            return "Asking ..." if self.running else ""
        return self.course.said(running=self.running)

    @property
    def counted(self) -> str:
        """How far it is, in few words: "3 of 5"; empty before anything was answered."""
        if self.course is None:
            return ""
        done = self.course.answered + self.course.failed
        return f"{done} of {done + self.course.open}"

    def _work(self, about: Scope | Sitting) -> None:
        try:
            with BroughtJudge(self.settings) as judge:
                try:
                    self.failures = self._ask(judge, about)
                except Cancelled as stopped:
                    self.problem = str(stopped)
                except PerspectivesError as error:
                    self.problem = str(error)
                self._take(judge)
        except PerspectivesError as error:
            self.problem = str(error)
        self.running = False
        self._ended(self)

    def _allowed(self, consent: str | None) -> None:
        """Refuse to send text away to which the reader did not say yes.

        Raises:
            JudgeError: They did not.
        """
        if consent is not None and not self._agreed:
            raise JudgeError(NOTHING_SENT)

    def _ask(self, judge: BroughtJudge, about: Scope | Sitting) -> tuple[str, ...]:
        """Ask what is open; returns why questions got no answer."""

        def stopped() -> bool:
            return self._stopped

        def progressed(course: Course) -> None:
            self.course = course
            if course.answered and not isinstance(about, Sitting):
                self._take(judge)  # an exam is counted when it is over
            self._moved(self)

        if isinstance(about, Sitting):
            _, outcome = judge.sit(
                about, allowed=self._allowed, progress=progressed, stopped=stopped
            )
        else:
            outcome = judge.ask(
                self.comparison, about, allowed=self._allowed, progress=progressed, stopped=stopped
            )
        return outcome.reasons
