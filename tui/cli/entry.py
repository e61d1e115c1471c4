"""A call of the program: what it asks for, and how the program ends.

Exit codes: 0 done, 1 the work failed, 2 the call was wrong.
"""

from __future__ import annotations

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
from ..system.output import say
from . import bare_call
from .subcommands import SUBCOMMANDS

NEW_OBJECTS = 50_000
"""New objects after which Python looks for garbage. Its 700 are made for programs that drop most of
what they make: a comparison keeps it, and would spend a fifth of its time on looking."""

SWITCHES = frozenset(("--no-input", "--offline", "--skip-unreadable"))
"""Options without a value, which people write before the subcommand as well."""


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
    if arguments and (command := _command_first(arguments))[0] in SUBCOMMANDS:
        name, *rest = command
        if name in SHEETS:
            return import_module(".subcommands.sheet", __package__).run(name, rest)
        return import_module(f".subcommands.{name}", __package__).run(rest)
    _check_command(arguments)
    return bare_call.run(arguments)


def _command_first(arguments: Sequence[str]) -> Sequence[str]:
    """A call with its subcommand before the switches that may stand before it as well."""
    at = next((n for n, each in enumerate(arguments) if each not in SWITCHES), 0)
    return [*arguments[at : at + 1], *arguments[:at], *arguments[at + 1 :]]


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
        CallError: It is nearly one, or a bare word before files or options, and no file.
    """
    if not arguments or arguments[0].startswith("-"):
        return
    first = arguments[0]
    with suppress(OSError):  # a name that no file can have
        if Path(first).exists():
            return
    from difflib import get_close_matches  # noqa: PLC0415 - hardly ever needed

    if meant := get_close_matches(first, SUBCOMMANDS, 1, 0.75):
        raise CallError(f"{first}: no such file or command; perhaps perspectives {meant[0]}?")
    if first.isalpha() and first.islower() and len(arguments) > 1:
        raise CallError(f"{first}: no such file or command; see perspectives --help.")
