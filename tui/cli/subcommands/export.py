"""perspectives export: the comparison with the reader's notes, as a file."""

from __future__ import annotations

from argparse import BooleanOptionalAction, Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....core.errors import CallError
from ....core.sheets import CHECK, SHEETS
from ...launch.inputs import inputs
from ...launch.sources import Sources
from ..delivery import check_target, deliver, export_endings, format_of
from ..judging import add_judging, judged
from ..parser import (
    FORMATS,
    NOTEBOOK_HELP,
    Parser,
    add_format,
    add_inputs,
    add_output,
    add_reading,
    add_tag,
)

if TYPE_CHECKING:
    from ....core.export import Options


def run(arguments: Sequence[str]) -> int:
    """Export documents with the notes on them; returns the exit code."""
    from ....core.export import render  # noqa: PLC0415 - help needs none of this

    options = make_parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    name = format_of(options, export_endings(), "markdown")
    sources = Sources(options)
    with inputs(options) as (paths, topics):
        named, ours = options.notebook, not options.topics
        comparison, notebook = sources.with_notes(paths, topics, named, ours=ours)
    comparison, asked = judged(comparison, options)
    content = render(comparison, notebook, name, _chosen(options, name, notebook.checked))
    return deliver(content, options.output, force=options.force) or sources.code or asked


def _chosen(options: Namespace, name: str, checked: str) -> Options:
    """What of a comparison is exported in a format, with the hash of the text that is checked."""
    from ....core.export import Options  # noqa: PLC0415 - as above

    # JSON is for reading back, which needs the texts; everywhere else they are wanted less often.
    full = name == "json" if options.documents is None else options.documents
    return Options(
        topics=tuple(options.topic),
        labels=tuple(options.label),
        only_noted=options.only_noted,
        strong=options.strong,
        by=tuple(options.by),
        tags=tuple(options.tag),
        documents=full,
        front_matter=options.front_matter,
        sheets=_sheets(options.sheet, checked),
    )


def _sheets(asked: Sequence[str], checked: str) -> tuple[str, ...]:
    """The sheets that are asked for; "all" has the check where the notebook knows of one.

    Raises:
        CallError: The check is asked for, and the notebook knows of none.
    """
    if CHECK.name in asked and not checked:
        raise CallError(
            "--sheet check: no document was checked; open them with --check, or use `check`."
        )
    every = (*SHEETS, *([CHECK.name] if checked else ()))
    return every if "all" in asked else tuple(dict.fromkeys(asked))


def make_parser() -> Parser:
    """The parser of this command."""
    parser = Parser(
        "perspectives export",
        "Export the comparison of documents with your notes on them. Without a PATH the bundled "
        "example is exported.",
        examples=(
            "perspectives export a.md b.pdf -o notes.docx",
            'perspectives export a.md b.pdf --topic "The bridge" --label diverge',
            "perspectives export a.md b.pdf --json --notebook notebook.json",
        ),
        manual="docs/exports.md",
    )
    add_inputs(parser)
    add_reading(parser)
    add_judging(parser)
    _add_file(parser)
    _add_topics_and_labels(parser)
    _add_authority(parser)
    _add_besides(parser)
    return parser


def _add_file(parser: Parser) -> None:
    """The options that say where the notes are, and what is written where."""
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    add_format(parser, FORMATS, "default: what the ending of FILE says, or markdown")
    add_output(parser)


def _add_topics_and_labels(parser: Parser) -> None:
    """The options that choose passages by what they are on and how they are labelled."""
    parser.add_argument(
        "--topic",
        metavar="NAME",
        action="append",
        default=[],
        help="only this topic; may be given several times",
    )
    parser.add_argument(
        "--label",
        choices=("agree", "diverge", "related", "only_here"),
        action="append",
        default=[],
        help="only passages with this label or verdict; may be given several times",
    )


def _add_authority(parser: Parser) -> None:
    """The options that choose passages by whose word there is on them, and how sure it is."""
    parser.add_argument(
        "--strong", action="store_true", help="of the labels only those that are strong or yours"
    )
    parser.add_argument(
        "--by",
        choices=("rules", "judge", "reader"),
        action="append",
        default=[],
        help="only what the rules, the judge or you say; may be given several times",
    )
    parser.add_argument("--only-noted", action="store_true", help="only what you wrote on")
    add_tag(parser)


def _add_besides(parser: Parser) -> None:
    """The options that say what is exported besides the passages."""
    parser.add_argument(
        "--sheet",
        choices=("all", *SHEETS, CHECK.name),
        action="append",
        default=[],
        help="with this sheet after the topics; may be given several times",
    )
    parser.add_argument(
        "--documents", action=BooleanOptionalAction, help="with the documents in full"
    )
    parser.add_argument(
        "--front-matter", action="store_true", help="Markdown with front matter, for Obsidian"
    )
