"""What the program prints: data on stdout, words about the work on stderr."""

from __future__ import annotations

import sys

from ...core.errors import CallError, ExportError


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


def say(message: str) -> None:
    """Words about the work go to stderr."""
    print(f"perspectives: {one_safe_line(message)}", file=sys.stderr)  # noqa: T201


def one_safe_line(message: str) -> str:
    """A message on one line, whatever the names in it are made of."""
    from ...core.text.visible import visible  # noqa: PLC0415

    return visible(message).replace("\n", "␊")
