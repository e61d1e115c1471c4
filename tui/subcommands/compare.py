"""perspectives compare: the engine's view of documents, without a reader's notes."""

from __future__ import annotations

from collections.abc import Sequence

from .common import (
    FORMATS,
    Parser,
    add_inputs,
    add_output,
    check_target,
    deliver,
)
from .sources import Sources, add_reading


def run(arguments: Sequence[str]) -> int:
    """Compare documents and print what was found; returns the exit code."""
    from ...core.export import render  # noqa: PLC0415 - help needs none of this
    from ...core.notebook import Notebook  # noqa: PLC0415

    options = _parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    sources = Sources(options)
    comparison = sources.compared(options.paths, options.topics)
    content = render(comparison, Notebook(), options.format)
    return deliver(content, options.output, force=options.force) or sources.code


def _parser() -> Parser:
    parser = Parser("perspectives compare", "Compare documents and print what was found.")
    add_inputs(parser, "+")
    add_reading(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="default: text")
    add_output(parser)
    return parser
