"""What all subcommands share: how they read a call, print data and say what happened."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from importlib.resources import as_file, files
from pathlib import Path
from shutil import get_terminal_size
from textwrap import fill
from typing import TYPE_CHECKING, Any, NoReturn

from ...core.errors import CallError, ExportError, NotebookError

if TYPE_CHECKING:
    from ...core.notebook import Notebook

DONE, FAILED, WRONG_CALL = 0, 1, 2
FORMATS = (
    *("text", "json", "markdown", "html", "csv"),
    *("docx", "csl", "bibtex", "annotations", "qdpx", "plain"),
)
"""The names in `core.export.FORMATS`, which takes a moment to import."""
PATH_HELP = (
    "a document (text, Markdown, HTML, PDF, DOCX, ODT, RTF, EPUB, SRT, VTT, EML) or a folder of "
    "them; a table, JSON or feed (file.csv#1-3 chooses rows); an address; - for standard input; "
    "two to nine documents in all"
)
TOPICS_HELP = "topics to look for, in TOML; without it the documents suggest their own"
NOTEBOOK_HELP = "where notes and verdicts are kept"

Paths = Sequence[str | Path]


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
        said = fill(self.says, get_terminal_size().columns - 2)
        first = f"{said}\n\nexamples:\n{calls}\nmanual: {self._manual}\n\n"
        return first + super().format_help()

    def parse_args(self, *given: Any, **named: Any) -> Any:
        """Read a call; paths may stand before, between and after options."""
        return super().parse_intermixed_args(*given, **named)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call, and end."""
        self.exit(WRONG_CALL, f"{self.prog}: {_line(message)}; see {self.prog} --help.\n")


def add_inputs(parser: argparse.ArgumentParser, nargs: str = "*") -> None:
    """Take documents and a topics file."""
    parser.add_argument("paths", metavar="PATH", nargs=nargs, help=PATH_HELP)
    parser.add_argument("--topics", metavar="FILE", help=TOPICS_HELP)


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


@contextmanager
def inputs(options: argparse.Namespace) -> Generator[tuple[Paths, str | Path | None]]:
    """The documents and the topics file that were named, or those of the bundled example."""
    with as_file(files("perspectives.seeds")) as example:
        names = ("op-ed.md", "press-release.md", "news-story.md")
        paths = options.paths or [example / name for name in names]
        yield paths, options.topics or (None if options.paths else example / "topics.toml")


def notebook(name: str, *, new: bool = False) -> Notebook:
    """Open a notebook that was named.

    Args:
        name: Its file.
        new: Whether it may be one that does not exist yet, which is said; it is empty.

    Raises:
        NotebookError: It is not there and has to be, or cannot be opened.
    """
    from ...core.notebook import load  # noqa: PLC0415

    there = path(name).exists()
    if not there and not new:
        raise NotebookError(f"{name}: no such notebook; see: perspectives notebooks.")
    if not there:
        say(f"{name}: this notebook does not exist yet; there are no notes in it.")
    return load(path(name))


def deliver(content: str | bytes, target: str | None, *, force: bool) -> int:
    """Write to a file, or to stdout when none was named."""
    from ...core.export import write  # noqa: PLC0415

    if target in (None, "-"):
        put(content)
        return DONE
    check_target(target, force=force)
    write(content, path(target), overwrite=True)
    say(f"{target} written.")
    return DONE


def check_target(target: str | None, *, force: bool) -> None:
    """Refuse a file that is there already, before any work is done for it.

    Raises:
        ExportError: The file exists, and nobody said that it may be overwritten.
    """
    with suppress(OSError):  # a name that the system refuses is told when it is written
        if target and not force and path(target).is_file():
            raise ExportError(f"{target}: this file exists already; name another, or add --force.")


def format_of(target: str | None, otherwise: str) -> str:
    """The format that the ending of a file asks for, or another where it says nothing."""
    from ...core.export import FORMATS as KNOWN  # noqa: PLC0415

    ending = Path(target or "").suffix.lower()
    return next((name for name, found in KNOWN.items() if found.ending == ending), otherwise)


def put(content: str | bytes) -> None:
    """Data goes to stdout, in UTF-8 whatever the locale, so that a pipe loses nothing."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise ExportError("There is no standard output to write to; name a file with -o.")
    if isinstance(content, bytes) and sys.stdout.isatty():
        raise CallError("This format is no text that a terminal could show; name a file with -o.")
    if isinstance(content, str) and sys.stdout.isatty():
        from ...core.text.visible import visible  # noqa: PLC0415

        content = visible(content.removeprefix("\ufeff"))  # in a file, every sign is as it was
    try:
        sys.stdout.flush()
        data = content.encode("utf-8", "replace") if isinstance(content, str) else content
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stdout = None  # Python would try, and complain, once more while closing it
        raise ExportError(f"The output cannot be written ({error.strerror}).") from error


def path(name: str) -> Path:
    """The path that a user named, with ~ for a home."""
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)  # a user who does not exist: then it is a name like any other


def say(message: str) -> None:
    """Words about the work go to stderr."""
    print(f"perspectives: {_line(message)}", file=sys.stderr)  # noqa: T201


def _line(message: str) -> str:
    """A message on one line, whatever the names in it are made of."""
    from ...core.text.visible import visible  # noqa: PLC0415

    return visible(message).replace("\n", "␊")
