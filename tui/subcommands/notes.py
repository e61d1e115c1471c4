"""perspectives notes: what the reader wrote, printed."""

from __future__ import annotations

from collections.abc import Sequence

from .common import (
    NOTEBOOK_HELP,
    PATH_HELP,
    Parser,
    add_output,
    add_tag,
    check_target,
    deliver,
    inputs,
    notebook,
)
from .sources import Sources, add_reading


def run(arguments: Sequence[str]) -> int:
    """Print notes; returns the exit code."""
    from ...core.export.notes import NOTE_FORMATS  # noqa: PLC0415 - help needs none of this
    from ...core.notebook.tagging import only_tagged  # noqa: PLC0415

    options = _parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    sources = Sources(options)
    if options.notebook and not options.paths:
        found, lost = notebook(options.notebook), ()
    else:
        with inputs(options) as (paths, _):
            _, moved = sources.noted(paths, options.notebook)
        found, lost = moved.notebook, moved.lost
    if options.tag:
        found = only_tagged(found, options.tag)
    content = NOTE_FORMATS[options.format](found, frozenset(lost))
    return deliver(content, options.output, force=options.force) or sources.code


def _parser() -> Parser:
    parser = Parser(
        "perspectives notes",
        "Print the notes on documents, or those in a notebook. Without either, those on the "
        "bundled example.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", help=PATH_HELP)
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    parser.add_argument(
        "--format", choices=("text", "markdown", "json"), default="text", help="default: text"
    )
    add_tag(parser)
    add_reading(parser)
    add_output(parser)
    parser.set_defaults(topics=None)
    return parser
