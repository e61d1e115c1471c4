"""perspectives topics: the topics that documents suggest, as a topics file to edit."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....core.text.visible import one_line
from ...launch.exit_codes import DONE, FAILED
from ...launch.sources import Sources
from ...system.output import say
from ..delivery import check_target, deliver
from ..judging import topic_names
from ..parser import PATH_HELP, Parser, add_output, add_reading

if TYPE_CHECKING:
    from ....core.documents import Document
    from ....core.topics.named import NamedTopic


def run(arguments: Sequence[str]) -> int:
    """Print the topics or write them to a file; returns the exit code."""
    from ....core.pipeline import suggest  # noqa: PLC0415 - help needs none of this
    from ....core.topics.writing import topics_toml  # noqa: PLC0415

    options = make_parser().parse_args(arguments)
    check_target(options.output, force=options.force)
    sources, asked = Sources(options), DONE
    documents = sources.read(options.paths)
    topics = suggest(documents)
    if not topics:
        say("no topic is shared by two documents; name some yourself.")
        return FAILED
    if options.judge:
        topics, asked = _renamed(documents, options)
    content = topics_toml(topics)
    return deliver(content, options.output, force=options.force) or sources.code or asked


def _renamed(
    documents: Sequence[Document], options: argparse.Namespace
) -> tuple[tuple[NamedTopic, ...], int]:
    """The topics as the judge would call them, told one by one; and how the asking went."""
    from ....core.judge.topics import renamed  # noqa: PLC0415 - as above
    from ....core.notebook.edited_topics import named  # noqa: PLC0415
    from ....core.pipeline import compare  # noqa: PLC0415

    comparison = compare(documents)
    names, asked = topic_names(comparison, options)
    called = {topic.id: topic.name for topic in comparison.topics}
    topics_by_judge = renamed(named(comparison), {called[each.topic]: each for each in names})
    for each in names:
        now = f"“{one_line(called[each.topic])}”"
        is_in_use = any(topic.name == called[each.topic] for topic in topics_by_judge)
        stays = "; another topic has that name, so this one keeps its own" if is_in_use else ""
        say(f"{now} is “{each.name}” to the judge ({each.model}){stays}.")
    return topics_by_judge, asked


def make_parser() -> Parser:
    """The parser of this command."""
    parser = Parser(
        "perspectives topics",
        "Print the topics that documents suggest, to edit.",
        examples=("perspectives topics a.md b.pdf -o topics.toml",),
        manual="docs/engine.md",
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", help=PATH_HELP)
    add_reading(parser)
    add_output(parser)
    parser.add_argument(
        "--judge",
        action="store_true",
        help="with names and terms by the judge, asked now where it was not; see judge --help",
    )
    return parser
