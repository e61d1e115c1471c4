"""perspectives diff OLD.json NEW.json: what came, went or changed between two comparisons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....core.errors import ExportError
from ...launch.exit_codes import DONE
from ...system.paths import typed_path
from ..delivery import check_target, deliver, format_of
from ..parser import Parser, add_format, add_output

if TYPE_CHECKING:
    from ....core.comparison import Comparison

ENDINGS = {".txt": "text", ".json": "json"}


def run(arguments: Sequence[str]) -> int:
    """Print the changes between two JSON exports; returns the exit code."""
    from ....core.export import render_changes  # noqa: PLC0415 - help needs none of this
    from ....core.report.changed_findings import changed_comparison  # noqa: PLC0415

    options = make_parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    written_as = format_of(options, ENDINGS, "text")
    changes = changed_comparison(_comparison(options.old), _comparison(options.new))
    content = render_changes(changes, written_as)
    return deliver(content, options.output, force=options.force) or DONE


def _comparison(name: str) -> Comparison:
    """The comparison in a file.

    Raises:
        ExportError: It cannot be read, or is no comparison.
    """
    from ....core.export import from_json  # noqa: PLC0415

    try:
        comparison, _ = from_json(typed_path(name).read_bytes())
    except OSError as error:
        raise ExportError(f"{name}: the export cannot be read ({error.strerror}).") from error
    except ExportError as error:
        raise ExportError(f"{name}: {str(error)[:1].lower()}{str(error)[1:]}") from error
    return comparison


def make_parser() -> Parser:
    """The parser of this subcommand."""
    parser = Parser(
        "perspectives diff",
        "Say which texts changed between two JSON exports, and which findings came, went or "
        "changed.",
        examples=("perspectives diff monday.json friday.json",),
        manual="docs/exports.md",
    )
    parser.add_argument("old", metavar="OLD.json", help="what perspectives compare wrote before")
    parser.add_argument("new", metavar="NEW.json", help="what it wrote later")
    add_format(parser, tuple(ENDINGS.values()), "default: what the ending of FILE says, or text")
    add_output(parser)
    return parser
