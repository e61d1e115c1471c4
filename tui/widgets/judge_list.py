"""What a judge can be asked about and what it found, in one list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from ...core.comparison import Topic
from ...core.judge.exam import Sitting
from ...core.text.visible import one_line
from ..session.judge_choices import Choice
from ..session.open_questions import OpenQuestions
from ..text.judge_lines import Shown, how_many_found, how_many_open, identity, judge_lines
from ..text.naming import crop


class JudgeList(OptionList):
    """The choices, a line that says how much was found, and each finding.

    Args:
        choices: What can be asked about.
    """

    DEFAULT_CSS = """
    JudgeList, JudgeList:focus { border: none; padding: 0; height: auto; max-height: 1fr; }
    JudgeList { scrollbar-size-vertical: 1; scrollbar-gutter: stable; }
    """

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._choices = tuple(choices)
        self.shown: tuple[Shown, ...] = ()
        """What was found, as it is listed."""

    @property
    def chosen(self) -> int | Shown | None:
        """The place of the current choice, from 0, or the current finding; None between them."""
        at = self.highlighted
        if at is None:
            return None
        number = at - len(self._choices) - 1
        if at < len(self._choices):
            return at
        return self.shown[number] if 0 <= number < len(self.shown) else None

    def fill(
        self,
        findings: tuple[Shown, ...],
        waiting: Sequence[OpenQuestions],
        topics: Sequence[Topic],
        *,
        running: bool,
    ) -> None:
        """List what can be asked and what was found; the reader stays on what they are on.

        Args:
            findings: What was found.
            waiting: What is open of each choice; () while it is being counted.
            topics: Those of the comparison.
            running: Whether the judge is being asked.
        """
        at = self._place_in(findings)
        self.shown = findings
        self.clear_options()
        self.add_options(Option(Content(each)) for each in self._choice_lines(waiting))
        title = how_many_found(len(findings), running=running)
        self.add_option(Option(Content.styled(title, "bold"), disabled=True))
        self.add_options(Option(judge_lines(each, topics)) for each in findings)
        self.highlighted = min(at, self.option_count - 1)

    def _choice_lines(self, waiting: Sequence[OpenQuestions]) -> Iterator[str]:
        """What can be asked, each on one line with how much of it is open."""
        width = self.scrollable_content_region.width or self.screen.size.width
        for choice, open_questions in zip_longest(self._choices, waiting):
            count = how_many_open(open_questions, is_exam=isinstance(choice.about, Sitting))
            yield crop(one_line(choice.name), width - len(count)) + count

    def _place_in(self, findings: tuple[Shown, ...]) -> int:
        """Where in the list that is on which the reader is now, when other findings are shown."""
        at = self.highlighted or 0
        number = at - len(self._choices) - 1
        if not 0 <= number < len(self.shown):
            return at
        here = identity(self.shown[number])
        same = [n for n, each in enumerate(findings) if identity(each) == here]
        return at - number + same[0] if same else at
