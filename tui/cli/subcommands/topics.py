"""perspectives topics: the topics that documents suggest, as a topics file to edit."""

from __future__ import annotations

from collections.abc import Sequence

from ...launch.exit_codes import FAILED
from ...launch.sources import Sources
from ...system.output import say
from ..delivery import check_target, deliver
from ..parser import PATH_HELP, Parser, add_output, add_reading


def run(arguments: Sequence[str]) -> int:
    """Print the topics or write them to a file; returns the exit code."""
    from ....core.pipeline import suggest  # noqa: PLC0415 - help needs none of this
    from ....core.topics.writing import topics_toml  # noqa: PLC0415

    options = make_parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    sources = Sources(options)
    topics = suggest(sources.read(options.paths))
    if not topics:
        say("no topic is shared by two documents; name some yourself.")
        return FAILED
    return deliver(topics_toml(topics), options.output, force=options.force) or sources.code


def make_parser() -> Parser:
    """The parser of this command."""
    parser = Parser(
        "perspectives topics",
        "Print the topics that documents suggest, to edit.",
        examples=("perspectives topics a.md b.pdf -o topics.toml",),
        manual="docs/engine.md",
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", help=PATH_HELP)
    add_reading(parser)
    add_output(parser)
    return parser
