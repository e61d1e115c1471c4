"""perspectives judge tape: the answers that were kept, to pass on or to take in."""

from __future__ import annotations

from collections.abc import Sequence

from ....launch.exit_codes import DONE
from ....system.output import say
from ...delivery import check_target, deliver
from ...judging import brought
from .action import make_action_parser, text_of_answers


def run(arguments: Sequence[str]) -> int:
    """Do it; returns the exit code."""
    parser = make_action_parser(
        "tape",
        "Write the judge's answers to a file, or take a colleague's in.",
        "export tape.jsonl",
    )
    parser.add_argument("action", choices=("export", "import"))
    parser.add_argument("file", metavar="FILE", nargs="?", default="-", help="JSONL; - by default")
    parser.add_argument("--force", action="store_true", help="overwrite the file")
    options = parser.parse_args(arguments)
    from .....core.judge import tape_lines  # noqa: PLC0415

    with brought(options) as judge:
        if options.action == "export":
            check_target(options.file, force=options.force)
            lines = tape_lines.as_lines(judge.tape, options.model)
            return deliver(lines, options.file, force=options.force)
        lines_taken = tape_lines.take_lines(judge.tape, text_of_answers(options.file), options.file)
    say(f"{lines_taken}.")
    return DONE
