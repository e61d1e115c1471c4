"""The parser of a call, and what several subcommands take."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from shutil import get_terminal_size
from textwrap import fill
from typing import Any, NoReturn

from ..launch.exit_codes import WRONG_CALL
from ..system.output import one_safe_line

FORMATS = (
    *("text", "json", "markdown", "html", "csv"),
    *("docx", "csl", "bibtex", "annotations", "qdpx", "plain"),
)
"""The names in `core.export.FORMATS`, which takes a moment to import."""
PATH_HELP = (
    "a document (text, Markdown, HTML, PDF, DOCX, ODT, RTF, EPUB, SRT, VTT, TTML, EML) or a folder "
    "of them; a table, JSON or feed (file.csv#1-3 chooses rows); an address; - for standard input; "
    "two to nine documents in all"
)
TOPICS_HELP = "topics to look for, in TOML; without it the documents suggest their own"
NOTEBOOK_HELP = "where notes and verdicts are kept"


class Parser(argparse.ArgumentParser):
    """A parser whose errors are one sentence, and whose help begins with what can be copied.

    Args:
        prog: How the command is called.
        says: What it does, in a sentence or two.
        examples: Calls of it.
        manual: Where the manual tells more.
    """

    def __init__(
        self,
        prog: str,
        says: str,
        *,
        examples: Sequence[str] = (),
        manual: str = "README.md",
        epilog: str | None = None,
    ) -> None:
        super().__init__(prog=prog, epilog=epilog, allow_abbrev=False)
        self.says, self.examples, self._manual = says, tuple(examples), manual

    def format_help(self) -> str:
        """What it does, examples and the manual first; then everything that it takes."""
        calls = "".join(f"  {each}\n" for each in self.examples)
        purpose = fill(self.says, get_terminal_size().columns - 2)
        first = f"{purpose}\n\nexamples:\n{calls}\nmanual: {self._manual}\n\n"
        return first + super().format_help()

    def parse_args(self, *given: Any, **named: Any) -> Any:
        """Read a call; paths may stand before, between and after options."""
        return super().parse_intermixed_args(*given, **named)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call, and end."""
        self.exit(WRONG_CALL, f"{self.prog}: {one_safe_line(message)}; see {self.prog} --help.\n")


def add_inputs(parser: argparse.ArgumentParser, nargs: str = "*") -> None:
    """Take documents and a topics file."""
    parser.add_argument("paths", metavar="PATH", nargs=nargs, help=PATH_HELP)
    parser.add_argument("--topics", metavar="FILE", help=TOPICS_HELP)


def add_reading(parser: argparse.ArgumentParser) -> None:
    """Take how documents are read."""
    parser.add_argument(
        "--offline",
        action="store_true",
        help="read addresses from the copies that were kept when they were fetched last",
    )
    parser.add_argument(
        "--skip-unreadable",
        action="store_true",
        help="end with 0 although a source could not be read",
    )
    add_no_input(parser)


def add_no_input(parser: argparse.ArgumentParser) -> None:
    """Take that nobody is there to answer."""
    parser.add_argument(
        "--no-input", action="store_true", help="never ask anything and never open the screen"
    )


def add_format(parser: argparse.ArgumentParser, choices: Sequence[str], says: str) -> None:
    """Take a format, JSON also by its short form."""
    parser.add_argument("--format", choices=choices, help=says)
    parser.add_argument(
        "--json", action="store_const", const="json", dest="format", help="short for --format json"
    )


def add_output(parser: argparse.ArgumentParser) -> None:
    """Take a file to write to."""
    parser.add_argument("-o", metavar="FILE", dest="output", help="write to a file; - for stdout")
    parser.add_argument("--force", action="store_true", help="overwrite the file")


def add_tag(parser: argparse.ArgumentParser) -> None:
    """Take tags to choose notes by."""
    says = "only what you tagged so; may be given several times"
    parser.add_argument("--tag", metavar="TAG", action="append", default=[], help=says)
