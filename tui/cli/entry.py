"""The command line: what to open, compare and print, and how the program ends.

Exit codes: 0 done, 1 the work failed, 2 the call was wrong.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from ...core.errors import CallError, PerspectivesError, too_large
from ...core.sheets import SHEETS
from ..launch.exit_codes import DONE, FAILED, WRONG_CALL
from ..launch.inputs import Paths, inputs
from ..launch.sources import Sources
from ..launch.start import Start
from ..system.output import put, say
from .parser import NOTEBOOK_HELP, Parser, add_inputs, add_reading
from .screen import has_terminal, show

SUBCOMMANDS = {
    "compare": "prints a comparison",
    "explain": "says why two passages are labelled as they are",
    "export": "writes it with your notes",
    "notes": "prints your notes",
    "judge": "asks a language model of yours, or takes its answers in",
    "topics": "prints the topics that documents suggest",
    "notebooks": "lists, opens and repairs notebooks",
    "check": "holds a summary or an answer against its sources",
    "diff": "says what came, went or changed between two comparisons",
    **{name: f"prints {kind.says}" for name, kind in SHEETS.items()},
    "completion": "prints the completion for bash, zsh or fish",
    "man": "prints the man page",
}
"""Each is a module of `subcommands`, but for the sheets, which share one; it is imported late."""

NEW_OBJECTS = 50_000
"""New objects after which Python looks for garbage. Its 700 are made for programs that drop most of
what they make: a comparison keeps it, and would spend a fifth of its time on looking."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    gc.set_threshold(NEW_OBJECTS)
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        with too_large("This takes more memory than there is; name fewer documents."):
            return _called_for(arguments)
    except PerspectivesError as error:
        say(str(error))
        return WRONG_CALL if isinstance(error, CallError) else FAILED
    except BrokenPipeError:
        # Whoever read the output has had enough; Python must not complain while closing it.
        sys.stdout = None
        return DONE
    except KeyboardInterrupt:
        return FAILED


def _called_for(arguments: Sequence[str]) -> int:
    """Do what the call asks for; returns the exit code."""
    if arguments and arguments[0] in SUBCOMMANDS:
        name, *rest = arguments
        if name in SHEETS:
            return import_module(".subcommands.sheet", __package__).run(name, rest)
        return import_module(f".subcommands.{name}", __package__).run(rest)
    _check_command(arguments)
    return _open(make_parser().parse_args(arguments))


def run() -> NoReturn:
    """Run the program and end the process.

    Python would first take apart, object by object, all that a comparison holds, and wait for a
    comparison that nobody wants any more: seconds of a full core. All is saved and closed by now.
    """
    code = main()
    try:
        if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison] - it was closed
            sys.stdout.flush()
    except BrokenPipeError:
        pass  # whoever read it has had enough
    except (OSError, ValueError) as error:
        say(f"The output could not be written ({error}).")
        code = code or FAILED
    with suppress(AttributeError, OSError, ValueError):
        sys.stderr.flush()
    os._exit(code)


def _check_command(arguments: Sequence[str]) -> None:
    """See that what comes first is no misspelt subcommand.

    Raises:
        CallError: It is nearly one, and no file.
    """
    if not arguments or arguments[0].startswith("-") or Path(arguments[0]).exists():
        return
    from difflib import get_close_matches  # noqa: PLC0415 - hardly ever needed

    first = arguments[0]
    if meant := get_close_matches(first, SUBCOMMANDS, 1, 0.75):
        raise CallError(f"{first}: no such file or command; perhaps perspectives {meant[0]}?")


class Version(argparse.Action):
    """The option that says the version and ends; argparse's own wants it before anybody asks."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Look it up, say it, end."""
        from importlib.metadata import version  # noqa: PLC0415 - 10 ms that only this needs

        print(parser.prog, version("perspectives"))  # noqa: T201
        parser.exit()


def make_parser() -> Parser:
    """The program's own parser: that of the screen."""
    others = ", ".join(f"perspectives {name} {does}" for name, does in SUBCOMMANDS.items())
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
        epilog=f"{others}; each has its own --help. Without a PATH the bundled example opens.",
    )
    add_inputs(parser)
    add_reading(parser)
    parser.add_argument(
        "--check", metavar="ANSWER", help="hold this text against the others, as the first of them"
    )
    parser.add_argument("--notebook", metavar="FILE", help=NOTEBOOK_HELP)
    parser.add_argument("--theme", metavar="NAME", help="colours, such as colour-blind")
    parser.add_argument("--ascii", action="store_true", help="draw with ASCII signs alone")
    parser.add_argument(
        "--plain", action="store_true", help="print everything in words, for a screen reader"
    )
    parser.add_argument("--version", action=Version, nargs=0, help="say which version this is")
    return parser


def _open(options: argparse.Namespace) -> int:
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
        put(check.found(sources, options.check, options.paths, "text"))
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
