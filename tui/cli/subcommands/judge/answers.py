"""perspectives judge answers: what a service or a person answered, taken in."""

from __future__ import annotations

from collections.abc import Sequence

from ....launch.exit_codes import DONE, FAILED
from ....system.output import say
from ...judging import brought
from .action import make_action_parser, text_of_answers


def run(arguments: Sequence[str]) -> int:
    """Do it; returns the exit code."""
    parser = make_action_parser(
        "answers", "Take answers in that a service or a person gave.", "answers.jsonl"
    )
    parser.add_argument("file", metavar="FILE", help="JSONL, an answer a line; - for stdin")
    options = parser.parse_args(arguments)
    from .....core.judge import batch  # noqa: PLC0415

    with brought(options) as judge:
        answers_taken, refused = batch.take_lines(
            text_of_answers(options.file), judge.tape, options.file
        )
    for reason in refused:
        say(reason)
    say(f"{answers_taken}; judge ask says whether they open second questions.")
    return FAILED if refused else DONE
