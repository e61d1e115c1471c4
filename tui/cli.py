"""The command line: what to open, compare and print, and how the program ends.

Exit codes: 0 done, 1 the work failed, 2 the call was wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import version
from importlib.resources import as_file, files
from pathlib import Path
from typing import NoReturn

from ..core.comparison import Comparison
from ..core.errors import CallError, ExportError, PerspectivesError

DONE, FAILED, WRONG_CALL = 0, 1, 2

_PATH_HELP = "a text or Markdown file, or a folder of them; two to nine documents in all"
_TOPICS_HELP = "topics to look for, in TOML; without it the documents suggest their own"


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        # One sentence, as for every other error, in place of argparse's usage block.
        self.exit(WRONG_CALL, f"{self.prog}: {_line(message)}; see {self.prog} --help.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        if arguments[:1] == ["compare"]:
            return _compare(_compare_parser().parse_args(arguments[1:]))
        return _open(_open_parser().parse_args(arguments))
    except PerspectivesError as error:
        _say(str(error))
        return WRONG_CALL if isinstance(error, CallError) else FAILED
    except BrokenPipeError:
        # Whoever read the output has had enough; Python must not complain while closing it.
        sys.stdout = None
        return DONE
    except KeyboardInterrupt:
        return FAILED


def _open_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="perspectives",
        allow_abbrev=False,
        description="See what several texts say about the same thing, and why they agree or "
        "diverge.",
        epilog="perspectives compare PATH PATH ... prints a comparison; see perspectives compare "
        "--help. Without a PATH the bundled example opens.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", help=_PATH_HELP)
    parser.add_argument("--topics", metavar="FILE", help=_TOPICS_HELP)
    parser.add_argument("--notebook", metavar="FILE", help="where notes and verdicts are kept")
    parser.add_argument("--version", action="version", version=f"%(prog)s {_version()}")
    return parser


def _compare_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="perspectives compare",
        allow_abbrev=False,
        description="Compare documents and print what was found.",
    )
    parser.add_argument("paths", metavar="PATH", nargs="+", help=_PATH_HELP)
    parser.add_argument("--topics", metavar="FILE", help=_TOPICS_HELP)
    parser.add_argument(
        "--format", choices=("text", "json", "markdown"), default="text", help="default: text"
    )
    parser.add_argument(
        "-o", metavar="FILE", dest="output", help="write to a file, or - for stdout"
    )
    return parser


def _open(options: argparse.Namespace) -> int:
    with as_file(files("perspectives.seeds")) as example:
        paths = options.paths or _example_documents(example)
        topics = options.topics or (None if options.paths else example / "topics.toml")
        # A stream that the caller closed is None.
        if not all(stream and stream.isatty() for stream in (sys.stdin, sys.stdout)):
            return _print(paths, topics, options.notebook)
        return _show(paths, topics, options.notebook)


def _show(paths: Sequence[str | Path], topics: str | Path | None, notebook: str | None) -> int:
    from ..core.notebook import default_path, load  # noqa: PLC0415 - help needs none of this
    from ..core.reading import read_all  # noqa: PLC0415
    from ..core.topics import read_topics  # noqa: PLC0415
    from .app import PerspectivesApp  # noqa: PLC0415

    documents = read_all(paths)
    named = read_topics(topics) if topics else None
    path = _path(notebook) if notebook else default_path(documents)
    load(path)  # a notebook that cannot be opened is said before the screen takes over
    app = PerspectivesApp(documents, named, path)
    app.run()
    return app.return_code or DONE


def _print(paths: Sequence[str | Path], topics: str | Path | None, notebook: str | None) -> int:
    from ..core.export import render  # noqa: PLC0415
    from ..core.notebook import Notebook, load  # noqa: PLC0415

    notes = load(_path(notebook)) if notebook else Notebook()
    _put(str(render(_compared(paths, topics), notes, "text")))
    return DONE


def _compare(options: argparse.Namespace) -> int:
    from ..core.export import render, write  # noqa: PLC0415
    from ..core.notebook import Notebook  # noqa: PLC0415

    text = str(render(_compared(options.paths, options.topics), Notebook(), options.format))
    if options.output in (None, "-"):
        _put(text)
    else:
        write(text, _path(options.output), overwrite=True)
        _say(f"{options.output} written.")
    return DONE


def _compared(paths: Sequence[str | Path], topics: str | Path | None) -> Comparison:
    from ..core.pipeline import compare  # noqa: PLC0415
    from ..core.reading import read_all  # noqa: PLC0415
    from ..core.topics import read_topics  # noqa: PLC0415

    documents = read_all(paths)
    return compare(documents, read_topics(topics) if topics else None)


def _example_documents(folder: Path) -> list[Path]:
    return [folder / name for name in ("op-ed.md", "press-release.md", "news-story.md")]


def _put(text: str) -> None:
    """Data goes to stdout, in UTF-8 whatever the locale, so that a pipe loses nothing."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise ExportError("There is no standard output to write to; name a file with -o.")
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stdout = None  # Python would try, and complain, once more while closing it
        raise ExportError(f"The output cannot be written ({error.strerror}).") from error


def _path(name: str) -> Path:
    try:
        return Path(name).expanduser()
    except RuntimeError:
        return Path(name)  # a user who does not exist: then it is a name like any other


def _say(message: str) -> None:
    print(f"perspectives: {_line(message)}", file=sys.stderr)  # noqa: T201


def _line(message: str) -> str:
    """A message on one line, whatever the names in it are made of."""
    from ..core.visible import visible  # noqa: PLC0415

    return visible(message).replace("\n", "␊")


def _version() -> str:
    return version("perspectives")
