"""The judge in calls of other subcommands: asked, or what it said before."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ...core.errors import JudgeError
from ..launch.exit_codes import DONE, FAILED
from ..system.output import say
from .consent import allowed
from .judge_course import outcome, telling

if TYPE_CHECKING:
    from ...core.comparison import Comparison
    from ...core.findings import TopicName
    from ...core.judge.brought import BroughtJudge
    from ...core.judge.hearing import Scope


def add_judging(parser: argparse.ArgumentParser) -> None:
    """Take whether the judge is asked."""
    asking = parser.add_mutually_exclusive_group()
    asking.add_argument(
        "--judge",
        action="store_true",
        default=None,
        help="ask the judge what is open, then compare; see perspectives judge --help",
    )
    asking.add_argument(
        "--no-judge",
        dest="judge",
        action="store_false",
        help="leave out what the judge said before",
    )


def brought(options: argparse.Namespace | None = None) -> BroughtJudge:
    """The judge of the settings, overruled by the environment and by the call."""
    from ...core.judge.brought import BroughtJudge  # noqa: PLC0415 - help needs none of this
    from ...core.judge.settings import with_environment  # noqa: PLC0415
    from ..settings import load  # noqa: PLC0415

    settings = with_environment(load().values.judge)
    model: str | None = getattr(options, "model", None)
    return BroughtJudge(settings.model_copy(update={"model": model}) if model else settings)


def judged(comparison: Comparison, options: argparse.Namespace) -> tuple[Comparison, int]:
    """A comparison with what the judge says, asked now or before; and how the asking went.

    What fails is told, and leaves what the rules found and what was answered.
    """
    if options.judge is False:
        return comparison, DONE
    from ...core.judge.hearing import EVERYTHING  # noqa: PLC0415 - help needs none of this

    try:
        with brought() as judge:
            asked = _heard(judge, comparison, EVERYTHING, options) if options.judge else DONE
            return judge.judged(comparison), asked
    except JudgeError as error:
        say(str(error))
        return comparison, FAILED


def topic_names(
    comparison: Comparison, options: argparse.Namespace
) -> tuple[tuple[TopicName, ...], int]:
    """What the judge would call topics, asked now or before; and how the asking went."""
    from ...core.judge.hearing import Scope  # noqa: PLC0415

    with brought() as judge:
        asked = _heard(judge, comparison, Scope(about=("names",)), options)
        return judge.hearing(comparison).names(), asked


def _heard(
    judge: BroughtJudge, comparison: Comparison, scope: Scope, options: argparse.Namespace
) -> int:
    """Ask what is open of a scope, and say what is left out; returns how it went."""
    from ...core.judge.news import News  # noqa: PLC0415

    try:
        with telling(News(judge.hearing(comparison))) as course_told:
            done = judge.ask(comparison, scope, allowed=allowed(options), progress=course_told)
        code = outcome(done)
    except JudgeError as error:
        say(str(error))
        code = FAILED
    for reason in judge.hearing(comparison).left_out():
        say(reason)
    return code
