"""perspectives judge test: one small question."""

from __future__ import annotations

from collections.abc import Sequence

from ....launch.exit_codes import DONE
from ....system.output import say
from ...consent import agreed
from ...judging import brought
from .action import make_action_parser


def run(arguments: Sequence[str]) -> int:
    """Do it; returns the exit code."""
    options = make_action_parser("test", "Ask the judge one small question.").parse_args(arguments)
    with brought(options) as judge:
        say(judge.test(agreed))
    return DONE
