"""A call without a subcommand: the screen, opened on documents; where there is none, print."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ...core.errors import CallError
from ..launch.inputs import Paths, inputs
from ..launch.sources import Sources
from ..launch.start import Start
from ..system.output import put
from .parser import NOTEBOOK_HELP, Parser, add_inputs, add_reading
from .screen import has_terminal, show
from .subcommands import SUBCOMMANDS


class Version(argparse.Action):
    """The option that says the version and ends; argparse's own wants it before anybody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Look it up, say it, end."""
        from importlib.metadata import version  # noqa: PLC0415 - 10 ms that only this needs

        print(parser.prog, version("perspectives"))  # noqa: T201
        parser.exit()


def make_parser() -> Parser:
    """The program's own parser: that of the screen."""
    parser = Parser(
        "perspectives",
        "See what several texts say about the same thing, and why they agree or diverge.",
        examples=(
            "perspectives                                  # the bundled example",
            "perspectives article.html release.pdf letter.docx",
            "perspectives folder/ --topics topics.toml",
            "perspectives --check summary.md article.html release.pdf",
            "perspectives compare article.html release.pdf --json",
            "perspectives export article.html release.pdf -o notes.docx",
        ),
        manual="README.md, docs/keys.md, docs/formats.md, docs/settings.md",
        epilog=_epilog(),
    )
    add_inputs(parser)
    add_reading(parser)
    _add_shown(parser)
    parser.add_argument("--version", action=Version, nargs=0, help="say which version this is")
    return parser


def _epilog() -> str:
    """What the help says of the subcommands, and of a call that names nothing."""
    others = ", ".join(f"perspectives {name} {does}" for name, does in SUBCOMMANDS.items())
    return f"{others}; each has its own --help. Without a PATH the bundled example opens."


def _add_shown(parser: Parser) -> None:
    """The options that say what is opened beside the documents, and how it is shown."""
    parser.add_argument(
        "--check", metavar="ANSWER", help="hold this text against the others, as the first of them"
    )
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    parser.add_argument("--theme", metavar="NAME", help="colours, such as colour-blind")
    parser.add_argument("--ascii", action="store_true", help="draw with ASCII signs alone")
    parser.add_argument(
        "--plain", action="store_true", help="print everything in words, for a screen reader"
    )


def run(arguments: Sequence[str]) -> int:
    """Open documents on the screen, or print what there is to show; returns the exit code."""
    options = make_parser().parse_args(arguments)
    _check_theme(options.theme)
    if options.check:
        return _open_check(options)
    with inputs(options) as (paths, topics):
        sources, ours = Sources(options), not options.topics
        if options.plain:
            return _print(sources, paths, topics, options.notebook, "plain", ours=ours)
        if _has_screen(options.paths) and not options.no_input:
            called = _called(options)
            return show(Start(sources, paths, topics, options.notebook, called, ours=ours))
        return _print(sources, paths, topics, options.notebook, "text", ours=ours)


def _open_check(options: argparse.Namespace) -> int:
    """Hold a text against its sources, on the screen where there is one."""
    from .subcommands import check  # noqa: PLC0415 - hardly ever needed

    if not options.paths:
        raise CallError(f"{options.check}: against what? Name one source or more.")
    sources, paths = Sources(options), (options.check, *options.paths)
    if options.plain or options.no_input or not _has_screen(paths):
        put(check.checked(sources, options.check, options.paths, "text"))
        return sources.code
    called = _called(options)
    return show(Start(sources, paths, options.topics, options.notebook, called, checked=True))


def _check_theme(name: str | None) -> None:
    """See that a theme that was named is there, whether a screen opens or not.

    Raises:
        CallError: There is no theme of this name.
    """
    if name is None:
        return
    from ..looks.themes import names  # noqa: PLC0415 - it brings in what draws the screen

    if name not in names():
        raise CallError(f"No such theme: {name}; choose one of {', '.join(names())}.")


def _has_screen(paths: Sequence[str]) -> bool:
    """Whether somebody sits before a terminal; what is piped in leaves them the keys."""
    # The screen is drawn on stderr. A stream that the caller closed is None.
    drawn = all(stream and stream.isatty() for stream in (sys.stdout, sys.stderr))
    return drawn and bool((sys.stdin and sys.stdin.isatty()) or ("-" in paths and has_terminal()))  # pyright: ignore[reportUnnecessaryComparison]


def _called(options: argparse.Namespace) -> dict[str, object]:
    """The settings that the call overrules."""
    theme = {"theme": options.theme} if options.theme else {}
    return {**theme, **({"ascii": True} if options.ascii else {})}


def _print(
    sources: Sources,
    paths: Paths,
    topics: str | Path | None,
    notebook: str | None,
    format: str,  # noqa: A002 - the word that users know
    *,
    ours: bool,
) -> int:
    from ...core.export import render  # noqa: PLC0415 - help needs none of this

    put(render(*sources.with_notes(paths, topics, notebook, ours=ours), format))
    return sources.code
