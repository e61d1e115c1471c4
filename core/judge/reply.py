"""The reply of a judge behind a server."""

from __future__ import annotations

from typing import Any, NamedTuple


class Reply(NamedTuple):
    """What a judge wrote, and what it took."""

    text: str
    seconds: float
    tokens: int
    """Of question and answer, as the server counts; 0 where it does not."""
    model: str = ""
    """What the server says has answered; "" where it does not say."""


def tokens_used(usage: dict[str, Any]) -> int:
    """The tokens of question and answer, as a server counts; 0 where it does not."""
    parts = (usage.get("prompt_tokens") or 0) + (usage.get("completion_tokens") or 0)
    return int(usage.get("total_tokens") or parts)
