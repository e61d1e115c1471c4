"""How far a judge is that is being asked, and what came of it, on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ...core.plural import number_of
from ..launch.exit_codes import DONE, FAILED
from ..system.output import say

if TYPE_CHECKING:
    from ...core.judge.course import Course, Outcome
    from ...core.judge.news import News, Told


@contextmanager
def telling(news: News | None = None) -> Generator[Callable[[Course], None]]:
    """What says on the terminal how far the asking is; its line ends with the asking.

    Args:
        news: What is found meanwhile: each is told above that line as it comes.
    """
    courses: list[Course] = []

    def tell(course: Course) -> None:
        if sys.stderr.isatty():
            for finding in news.fresh() if news and course.answered else ():
                print(f"\r\x1b[Kperspectives: {_in_short(finding)}", file=sys.stderr)  # noqa: T201
            courses.append(course)
            print(f"\r\x1b[Kperspectives: the judge: {course.said()}", end="", file=sys.stderr)  # noqa: T201

    try:
        yield tell
    finally:
        if courses:
            print(file=sys.stderr)  # noqa: T201


def _in_short(finding: Told) -> str:
    """A finding on one line."""
    from ...core.report.judged import judged_places, said_by_judge  # noqa: PLC0415
    from ...core.text.visible import one_line  # noqa: PLC0415

    return one_line(f"{said_by_judge(finding)}  {judged_places(finding)}: {finding.why}")


def outcome(done: Outcome) -> int:
    """Say what came of the asking; returns the exit code."""
    for reason in done.reasons:
        say(reason)
    if done.answered or done.failures:
        took = f"{done.seconds:.0f} s" + (f", {done.tokens} tokens" if done.tokens else "")
        say(f"the judge answered {number_of(done.answered, 'question')} in {took}.")
    return FAILED if done.failures else DONE
