"""perspectives figures PATH ..., perspectives echo PATH ...: a sheet of some documents."""

from __future__ import annotations

from collections.abc import Sequence

from ...launch.sources import Sources
from ..delivery import check_target, deliver, format_of
from ..parser import PATH_HELP, Parser, add_format, add_output, add_reading

ENDINGS = {".txt": "text", ".csv": "csv", ".json": "json"}
"""The names in `core.sheets.rendering.FORMATS`, by what files end in."""
FORMAT_HELP = "default: what the ending of FILE says, or text"


def run(name: str, arguments: Sequence[str]) -> int:
    """Print a sheet or write it to a file; returns the exit code."""
    from ....core.sheets import SHEETS, make_sheet  # noqa: PLC0415 - help needs none of this
    from ....core.sheets.by_hand import edited_sheet  # noqa: PLC0415
    from ....core.sheets.rendering import FORMATS as KNOWN  # noqa: PLC0415

    options = make_parser(name, SHEETS[name].says).parse_args(arguments)
    check_target(options.output, force=options.force)
    written_as = format_of(options, ENDINGS, "text")
    sources = Sources(options)
    if options.notebook:
        documents, noted = sources.noted(options.paths, options.notebook)
        documents = noted.notebook.corrected(documents)
        sheet = edited_sheet(name, documents, noted.notebook).sheet
    else:
        documents = sources.read(options.paths)
        sheet = make_sheet(name, documents)
    content = KNOWN[written_as](sheet, documents)
    return deliver(content, options.output, force=options.force) or sources.code


def make_parser(name: str, says: str) -> Parser:
    """The parser of a sheet."""
    parser = Parser(
        f"perspectives {name}",
        f"Print a sheet: {says}.",
        examples=(
            f"perspectives {name} a.md b.pdf",
            f"perspectives {name} a.md b.pdf -o {name}.csv",
            f"perspectives {name} a.md b.pdf --notebook notes.json",
        ),
        manual="docs/sheets.md",
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", help=PATH_HELP)
    parser.add_argument(
        "--notebook", metavar="FILE", help="with the rows as the reader changed them there"
    )
    add_reading(parser)
    add_format(parser, tuple(ENDINGS.values()), FORMAT_HELP)
    add_output(parser)
    return parser
