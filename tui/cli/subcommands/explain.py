"""perspectives explain A.3 B.7 PATH ...: why two passages are scored and labelled as they are."""

from __future__ import annotations

from collections.abc import Sequence

from ...launch.sources import Sources
from ..delivery import check_target, deliver, format_of
from ..parser import NOTEBOOK_HELP, Parser, add_format, add_inputs, add_output, add_reading

ENDINGS = {".txt": "text", ".json": "json"}


def run(arguments: Sequence[str]) -> int:
    """Print what went into a score and a label, or write it; returns the exit code."""
    from ....core.explaining import explain  # noqa: PLC0415 - help needs none of this
    from ....core.export import render_explanation  # noqa: PLC0415

    options = make_parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    written_as = format_of(options, ENDINGS, "text")
    sources = Sources(options)
    comparison, _ = sources.compared(options.paths, options.topics, options.notebook)
    explanation = explain(comparison, options.a, options.b, ids=sources.ids)
    content = render_explanation(explanation, written_as)
    return deliver(content, options.output, force=options.force) or sources.code


def make_parser() -> Parser:
    """The parser of this command."""
    parser = Parser(
        "perspectives explain",
        "Print everything that went into the score and the label of two passages.",
        examples=(
            "perspectives explain A.3 B.7 a.md b.pdf",
            "perspectives explain A.3 B.7 a.md b.pdf --json",
        ),
        manual="docs/engine.md",
    )
    parser.add_argument("a", metavar="A.3", help="a passage: document (A or 1) and number")
    parser.add_argument("b", metavar="B.7", help="a passage of another document")
    add_inputs(parser, "+")
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    add_reading(parser)
    add_format(parser, tuple(ENDINGS.values()), "default: what the ending of FILE says, or text")
    add_output(parser)
    return parser
