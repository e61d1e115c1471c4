"""perspectives check ANSWER PATH ...: somebody else's text held against its sources."""

from __future__ import annotations

from collections.abc import Sequence

from ....core.errors import CallError
from ...launch.sources import Sources
from ..delivery import check_target, deliver, format_of
from ..parser import PATH_HELP, Parser, add_format, add_output, add_reading
from .sheet import ENDINGS, FORMAT_HELP


def run(arguments: Sequence[str]) -> int:
    """Print what of a text stands in its sources; returns the exit code."""
    options = make_parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    if not options.paths:
        raise CallError(f"{options.answer}: against what? Name one source or more.")
    written_as = format_of(options, ENDINGS, "text")
    sources = Sources(options)
    content = checked(sources, options.answer, options.paths, written_as)
    return deliver(content, options.output, force=options.force) or sources.code


def checked(sources: Sources, answer: str, paths: Sequence[str], format: str) -> str:  # noqa: A002
    """What of a text stands in its sources, in a format; numbered as on the screen, it first.

    Raises:
        PerspectivesError: The text or all sources cannot be read.
    """
    from ....core.sheets.check import check  # noqa: PLC0415 - help needs none of this
    from ....core.sheets.rendering import FORMATS as KNOWN  # noqa: PLC0415

    documents = sources.read((answer, *paths), first_matters=True)
    return KNOWN[format](check(documents[0], documents[1:]), documents)


def make_parser() -> Parser:
    """The parser of this subcommand."""
    parser = Parser(
        "perspectives check",
        "Hold somebody else's text (a summary, a chatbot's answer, a student's essay) against its "
        "sources: quotations, figures, dates, contradictions.",
        examples=(
            "perspectives check summary.md op-ed.md news.txt",
            "perspectives check essay.docx a.pdf b.pdf -o check.csv",
        ),
        manual="docs/sheets.md",
    )
    parser.add_argument("answer", metavar="ANSWER", help="the text that is checked")
    parser.add_argument("paths", metavar="PATH", nargs="*", help=f"a source: {PATH_HELP}")
    add_reading(parser)
    add_format(parser, tuple(ENDINGS.values()), FORMAT_HELP)
    add_output(parser)
    return parser
