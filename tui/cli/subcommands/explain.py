"""perspectives explain A.3 B.7 PATH ...: why two passages are scored and labelled as they are."""

from __future__ import annotations

from collections.abc import Sequence

from ...launch.sources import Sources
from ...system.output import put
from ..parser import NOTEBOOK_HELP, Parser, add_inputs, add_reading


def run(arguments: Sequence[str]) -> int:
    """Print everything that went into a score and a label; returns the exit code."""
    from ....core.explaining import explain  # noqa: PLC0415 - help needs none of this
    from ....core.export import render_explanation  # noqa: PLC0415

    options = make_parser().parse_args(arguments)
    sources = Sources(options)
    comparison, _ = sources.compared(options.paths, options.topics, options.notebook)
    explanation = explain(comparison, options.a, options.b, ids=sources.ids)
    put(render_explanation(explanation))
    return sources.code


def make_parser() -> Parser:
    """The parser of this command."""
    parser = Parser(
        "perspectives explain",
        "Print everything that went into the score and the label of two passages.",
        examples=("perspectives explain A.3 B.7 a.md b.pdf",),
        manual="docs/engine.md",
    )
    parser.add_argument("a", metavar="A.3", help="a passage: document (A or 1) and number")
    parser.add_argument("b", metavar="B.7", help="a passage of another document")
    add_inputs(parser, "+")
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    add_reading(parser)
    return parser
