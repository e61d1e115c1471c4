"""Sending text away: what has to be said yes to before, on a terminal or in the settings."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from ...core.errors import JudgeError


def allowed(options: argparse.Namespace) -> Callable[[str | None], None]:
    """What asks for a yes, or refuses where the call says that nobody is there to give one."""
    return _unasked if options.no_input else agreed


def agreed(question: str | None) -> None:
    """Ask for what has to be said yes to; without a terminal it has to stand in the settings.

    Raises:
        JudgeError: Nobody said yes.
    """
    if question is None:
        return
    if sys.stdin is None or not (sys.stdin.isatty() and sys.stderr.isatty()):  # pyright: ignore[reportUnnecessaryComparison]
        raise _away(question)
    print(f"perspectives: {question} Send it? [y/N] ", end="", file=sys.stderr, flush=True)  # noqa: T201
    from ...core.judge.brought import NOTHING_SENT  # noqa: PLC0415

    if sys.stdin.readline().strip().casefold() not in ("y", "yes"):
        raise JudgeError(NOTHING_SENT)


def _unasked(question: str | None) -> None:
    """Refuse what somebody would have to say yes to."""
    if question is not None:
        raise _away(question)


def _away(question: str) -> JudgeError:
    return JudgeError(f"{question} Set away = true below [judge] to allow it.")
