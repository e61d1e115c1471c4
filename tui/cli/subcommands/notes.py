"""perspectives notes: what the reader wrote, printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....core.plural import number_of
from ...launch.inputs import inputs, named_notebook
from ...launch.sources import Sources
from ...system.output import say
from ...system.paths import typed_path
from ..delivery import check_target, deliver, format_of
from ..parser import NOTEBOOK_HELP, PATH_HELP, Parser, add_format, add_output, add_reading, add_tag

if TYPE_CHECKING:
    from ....core.documents import Document

ENDINGS = {".txt": "text", ".md": "markdown", ".json": "json"}


def run(arguments: Sequence[str]) -> int:
    """Print notes; returns the exit code."""
    from ....core.export import render_notes  # noqa: PLC0415 - help needs none of this
    from ....core.notebook import default_path, drafts_of  # noqa: PLC0415
    from ....core.notebook.tagging import only_tagged  # noqa: PLC0415

    options = make_parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    written_as = format_of(options, ENDINGS, "text")
    sources = Sources(options)
    documents: Sequence[Document] = ()
    if options.notebook and not options.paths:
        notes, lost = named_notebook(options.notebook), ()
    else:
        with inputs(options) as (paths, _):
            documents, moved = sources.noted(paths, options.notebook)
        notes, lost = moved.notebook, moved.lost
    path = typed_path(options.notebook) if options.notebook else default_path(documents)
    if drafts := drafts_of(path).notes:
        drafted = number_of(len(drafts), "note")
        say(f"{drafted} not finished when the program ended; offered when the notebook is opened.")
    if options.tag:
        notes = only_tagged(notes, options.tag)
    content = render_notes(notes, frozenset(lost), written_as)
    return deliver(content, options.output, force=options.force) or sources.code


def make_parser() -> Parser:
    """The parser of this command."""
    parser = Parser(
        "perspectives notes",
        "Print the notes on documents, or those in a notebook. Without either, those on the "
        "bundled example.",
        examples=(
            "perspectives notes a.md b.pdf",
            'perspectives notes a.md b.pdf --tag "to check" -o notes.md',
            "perspectives notes --notebook notebook.json --json",
        ),
        manual="docs/exports.md",
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", help=PATH_HELP)
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    add_format(parser, tuple(ENDINGS.values()), "default: what the ending of FILE says, or text")
    add_tag(parser)
    add_reading(parser)
    add_output(parser)
    parser.set_defaults(topics=None)
    return parser
