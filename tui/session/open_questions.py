"""What is not answered yet of something that a judge can be asked about."""

from __future__ import annotations

from typing import NamedTuple

from ...core.comparison import Comparison
from ...core.judge.brought import BroughtJudge
from ...core.judge.exam import Sitting
from ...core.judge.hearing import Scope, tokens_of


class OpenQuestions(NamedTuple):
    """What is not answered yet of something that can be asked about."""

    number: int
    tokens: int
    consent: str | None
    """What has to be said yes to before it is sent; None where nothing has."""


def open_questions(
    judge: BroughtJudge, comparison: Comparison, about: Scope | Sitting
) -> OpenQuestions:
    """What a judge has not answered yet of something."""
    if isinstance(about, Sitting):
        opened = about.exam(judge.tape, judge.model).open()
    else:
        opened = judge.hearing(comparison).open(about)
    return OpenQuestions(len(opened), tokens_of(opened), judge.consent(opened))
