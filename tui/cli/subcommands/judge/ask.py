"""perspectives judge ask: the open questions, for a service or a person to answer."""

from __future__ import annotations

from collections.abc import Sequence

from .....core.plural import number_of
from ....launch.sources import Sources
from ....system.output import say
from ...delivery import check_target, deliver
from ...judging import brought
from ...parser import Parser, add_inputs, add_output, add_reading
from .action import check_named, make_action_parser


def run(arguments: Sequence[str]) -> int:
    """Do it; returns the exit code."""
    options = make_parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    from .....core.judge import batch  # noqa: PLC0415
    from .....core.judge.hearing import EVERYTHING, Scope, tokens_of  # noqa: PLC0415

    sources = Sources(options)
    with brought(options) as judge:
        check_named(judge)
        comparison, _ = sources.compared(options.paths, options.topics, None)
        scope = Scope(about=tuple(options.about)) if options.about else EVERYTHING
        opened = judge.hearing(comparison).open(scope)
        are = "is" if len(opened) == 1 else "are"
        say(f"{number_of(len(opened), 'question')} {are} open, some {tokens_of(opened)} tokens.")
        lines = batch.as_lines(opened, judge.model, judge.tape)
    return deliver(lines, options.output, force=options.force) or sources.code


def make_parser() -> Parser:
    """The parser of this action."""
    parser = make_action_parser(
        "ask",
        "Write the open questions, for a service or a person to answer.",
        "a.md b.pdf -o questions.jsonl",
    )
    add_inputs(parser, "+")
    add_reading(parser)
    add_output(parser)
    parser.add_argument(
        "--about",
        choices=("labels", "positions", "names"),
        action="append",
        help="what passages say to each other, which positions of the topics file they take, what "
        "topics are to be called; may be given several times; default: labels and positions",
    )
    return parser
