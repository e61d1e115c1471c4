"""What a judge's answers come to besides the findings: names of topics, exams, what is left out."""

from __future__ import annotations

from typing import NamedTuple

from ...core.comparison import Comparison
from ...core.findings import TopicName
from ...core.judge.brought import BroughtJudge
from ...core.judge.exam_result import said_of


class JudgeAnswers(NamedTuple):
    """What is told of all that a judge answered so far, besides its findings."""

    names: tuple[TopicName, ...] = ()
    """What it would call topics."""
    left_out: tuple[str, ...] = ()
    """What of its answers is shown nowhere, and why."""
    exams: tuple[str, ...] = ()
    """How often it was right in the exams that it took."""


def judge_answers(judge: BroughtJudge, comparison: Comparison) -> JudgeAnswers:
    """What a judge answered about a comparison, besides its findings."""
    hearing = judge.hearing(comparison)
    return JudgeAnswers(hearing.names(), hearing.left_out(), said_of(judge.tape, judge.model))
