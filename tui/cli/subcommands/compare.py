"""perspectives compare: the engine's view of documents; a reader's only when it is named."""

from __future__ import annotations

from collections.abc import Sequence

from ...launch.sources import Sources
from ..delivery import check_target, deliver, export_endings, format_of
from ..judging import add_judging, judged
from ..parser import FORMATS, NOTEBOOK_HELP, Parser, add_format, add_inputs, add_output, add_reading


def run(arguments: Sequence[str]) -> int:
    """Compare documents and print what was found; returns the exit code."""
    from ....core.export import render  # noqa: PLC0415 - help needs none of this

    options = make_parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    name = format_of(options, export_endings(), "text")
    sources = Sources(options)
    comparison, notebook = sources.compared(options.paths, options.topics, options.notebook)
    comparison, asked = judged(comparison, options)
    content = render(comparison, notebook, name)
    return deliver(content, options.output, force=options.force) or sources.code or asked


def make_parser() -> Parser:
    """The parser of this command."""
    parser = Parser(
        "perspectives compare",
        "Compare documents and print what was found.",
        examples=(
            "perspectives compare a.md b.pdf",
            "perspectives compare a.md b.pdf --topics topics.toml --json",
            "perspectives compare a.md b.pdf -o report.html",
        ),
        manual="docs/engine.md, docs/cues.md, docs/comparison.schema.json",
    )
    add_inputs(parser, "+")
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    add_reading(parser)
    add_judging(parser)
    add_format(parser, FORMATS, "default: what the ending of FILE says, or text")
    add_output(parser)
    return parser
