"""perspectives judge: the judge that a reader brings, tested, asked and examined."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .....core.errors import CallError
from ....launch.exit_codes import DONE
from ....system.output import put
from ...parser import Parser
from . import answers, ask, exam, tape, test

ACTIONS: dict[str, Callable[[Sequence[str]], int]] = {
    "test": test.run,
    "ask": ask.run,
    "answers": answers.run,
    "exam": exam.run,
    "tape": tape.run,
}
"""Each is a module here."""


def run(arguments: Sequence[str]) -> int:
    """Do what is named first; returns the exit code."""
    named, *rest = arguments or ("--help",)
    if named in ("-h", "--help"):
        put(make_parser().format_help())
        return DONE
    if named not in ACTIONS:
        raise CallError(f"{named}: the judge does no such thing; it is {_use()}.")
    return ACTIONS[named](rest)


def _use() -> str:
    *others, last = ACTIONS
    return f"perspectives judge {', '.join(others)} or {last}"


def make_parser() -> Parser:
    """What of this command is shown in help, completion and man page; each action has its own."""
    parser = Parser(
        "perspectives judge",
        "A language model of yours, a service or a person as judge, beside the rules. Set it up in "
        "the settings: [judge] address and model. Nothing is sent before you have done so. "
        "perspectives compare --judge asks what is open and prints what was found.",
        examples=(
            "perspectives judge test",
            "perspectives judge ask a.md b.pdf -o questions.jsonl",
            "perspectives judge answers answers.jsonl",
            "perspectives judge exam",
            "perspectives judge tape export tape.jsonl",
        ),
        manual="docs/judge.md",
    )
    parser.add_argument("action", choices=tuple(ACTIONS), help="each has its own --help")
    parser.add_argument("given", metavar="...", nargs="*", help="what the action takes")
    return parser
