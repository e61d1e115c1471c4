"""What a reader has to say yes to before text leaves this machine."""

from __future__ import annotations

from collections.abc import Sequence

from ..plural import number_of
from .hearing import tokens_of
from .settings import JudgeSettings
from .transcript import Open

_BYTES_A_TOKEN = 3.5


def consent_needed(
    settings: JudgeSettings, opened: Sequence[Open], *, again: bool = True
) -> str | None:
    """What the reader has to say yes to, a sentence; None if no text leaves.

    Args:
        settings: Where the judge answers.
        opened: The questions that are known by now.
        again: Whether answers can open second ones.
    """
    if settings.is_here or settings.away or not opened:
        return None
    size = tokens_of(opened) * _BYTES_A_TOKEN / 1000
    seconds = ", then second ones on what is found," if again else ""
    return (
        f"{number_of(len(opened), 'question')} with {size:.0f} kB of text{seconds} will be "
        f"sent to {settings.host}, which is not this machine."
    )
