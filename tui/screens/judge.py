"""The judge that the reader brought: what can be asked, how far it is, what it found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import OptionList, Static

from ...core.errors import PerspectivesError
from ...core.findings import TopicName
from ...core.report.judged import (
    claims_of,
    everything_judged,
)
from ...core.text.visible import one_line
from ..session.asking import Asking
from ..session.judge_choices import Choice
from ..session.open_questions import OpenQuestions
from ..system.beside import run_beside
from ..text.judge_lines import Shown
from ..widgets.judge_list import JudgeList
from .confirm import ConfirmScreen
from .dialog import Dialog
from .listing import walk

NO_JUDGE = (
    "No judge is set. Bring one: a language model on this machine or elsewhere. In the settings "
    'file: [judge] address = "http://localhost:11434/v1", model = "...". See docs/judge.md.'
)
_LOOK = 0.25
"""Seconds between two looks at how far the asking is."""

Chosen = tuple[str, ...] | TopicName
"""The ids of the passages of a finding, or a name for a topic."""


class JudgeScreen(Dialog[Chosen | None]):
    """The judge asked, and what it found; closes with what to go to or to name.

    Closing it does not stop the asking.

    Args:
        asking: The questions about what is open; None where no judge is set.
        choices: What can be asked about.
    """

    DEFAULT_CSS = """
    JudgeScreen {
        & > #box { max-width: 110; }
        .course { margin-bottom: 1; }
        &.-short .course { margin-bottom: 0; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go", "ask, or go there", priority=True),
        Binding("S", "stop", "stop"),
        Binding("j,down", "move(1)", show=False),
        Binding("k,up", "move(-1)", show=False),
        Binding("J,q", "close", show=False),
    ]
    AUTO_FOCUS = "JudgeList"

    class Counted(Message):
        """How much there is to ask is known."""

        def __init__(self, waiting: Sequence[OpenQuestions] | str) -> None:
            super().__init__()
            self.waiting = waiting

    def __init__(self, asking: Asking | None, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._asking = asking
        self._choices = tuple(choices) if asking else ()
        self._waiting: tuple[OpenQuestions, ...] = ()
        self._was_running = False
        self.heading = "The judge"
        self._course = Static(classes="course")
        self._list = JudgeList(self._choices)

    def parts(self) -> list[Widget]:
        """Who the judge is and how far it is; what can be asked; what was found."""
        return [self._course, self._list]

    def on_mount(self) -> None:
        """Count what is open, and look from time to time how far the asking is."""
        self._look()
        if self._asking is not None:
            self._count()
            self.set_interval(_LOOK, self._look)

    def action_move(self, step: int) -> None:
        """Go down the list (1) or up (-1)."""
        walk(self._list, step)

    def action_stop(self) -> None:
        """Ask no more; what is answered is kept."""
        under_way = self._asking is not None and self._asking.running
        if self._asking is not None:
            self._asking.stop()
        news = "Stopping; what is answered is kept." if under_way else "Nothing is asked just now."
        self.notify(news, markup=False)

    @on(OptionList.OptionSelected)
    def action_go(self) -> None:
        """Ask about what is chosen, or close with a finding."""
        chosen = self._list.chosen
        if chosen is None or self._asking is None:
            return
        if isinstance(chosen, int):
            self._ask(chosen)
        elif isinstance(chosen, TopicName):
            self.dismiss(chosen)
        else:
            self.dismiss(tuple(claim.passage for claim in claims_of(chosen)))

    def _ask(self, at: int) -> None:
        if self._asking is None:
            return
        if not self._waiting:  # nobody could say yes to what is not known
            self.notify("What is open is still being counted.", markup=False)
            return
        about, waiting = self._choices[at].about, self._waiting[at]
        try:
            refusal = self._asking.refusal(about, waiting)
        except PerspectivesError as error:
            self.notify(one_line(str(error)), severity="error", markup=False)
            return
        consent = waiting.consent
        if refusal:
            self.notify(refusal, markup=False)
        elif consent is None:
            self._asking.start(about)
        else:
            self._confirm(consent, partial(self._asking.start, about, agreed=True))

    def _confirm(self, consent: str, start: Callable[[], None]) -> None:
        def answer(yes: bool | None) -> None:
            if yes:
                start()

        screen = ConfirmScreen(f"{consent} Send it?", "send it", "send nothing")
        self.app.push_screen(screen, answer)  # pyright: ignore[reportUnknownMemberType]

    def _count(self) -> None:
        run_beside(self, self._count_beside, "judge", exclusive=True)

    def _count_beside(self) -> None:
        """Count the open questions, in a thread."""
        asking = self._asking
        if asking is None:
            return
        try:
            if not asking.running:
                asking.read_answers()
            waiting = [asking.open_questions(choice.about) for choice in self._choices]
            self.post_message(self.Counted(waiting))
        except PerspectivesError as error:
            self.post_message(self.Counted(str(error)))

    @on(Counted)
    def _show_counted(self, event: Counted) -> None:
        if isinstance(event.waiting, str):
            self._course.update(Content(one_line(event.waiting)))
        else:
            self._waiting = tuple(event.waiting)
            self._fill(self._list.shown)

    def _look(self) -> None:
        """Say how far the asking is; list what was found when that is more."""
        asking = self._asking
        if asking is None:
            self._course.update(Content(NO_JUDGE))
            return
        who = f"judge · {asking.settings.model} · {asking.settings.host or 'answers from files'}"
        results = (*asking.answers.exams, *asking.failures[:2], *asking.answers.left_out[:2])
        lines = [who, asking.said, asking.problem, *results]
        self._course.update(Content("\n".join(one_line(each) for each in lines if each)))
        turns = self._was_running != asking.running
        if turns and not asking.running:
            self._count()
        self._was_running = asking.running
        findings = (*everything_judged(asking.comparison), *asking.answers.names)
        if turns or findings != self._list.shown:
            self._fill(findings)

    def _fill(self, findings: tuple[Shown, ...]) -> None:
        topics = self._asking.comparison.topics if self._asking is not None else ()
        self._list.fill(findings, self._waiting, topics, running=self._was_running)

    def on_resize(self) -> None:
        """Cut what can be asked to another width."""
        self._fill(self._list.shown)
