"""What came of one small question that shows whether a judge answers, in words."""

from __future__ import annotations

from .hearing import CONTEXT
from .reply import Reply
from .settings import JudgeSettings


def what_came_of(
    settings: JudgeSettings, room: int, reply: Reply, runs: str, room_now: int | None
) -> str:
    """How a judge answered, in a sentence or more.

    Args:
        settings: Where it answers.
        room: Tokens that it had room for when it was first asked; 0 where nobody said so.
        reply: Its answer.
        runs: What answers in the place of the model that was asked; "" where that is the one.
        room_now: Tokens that the server says it has room for.
    """
    rooms = f"room for {room} tokens" if room else f"room unknown, taken as {CONTEXT} tokens"
    words = f"{settings.host}: {settings.model} answered in {reply.seconds:.1f} s; {rooms}."
    if room_now and room_now != room and not settings.context:
        words += (
            f" The server now has room for {room_now}: what is answered was asked in parts for "
            f"{room}; to ask in others, set [judge] context = {room_now}."
        )
    if runs:
        words += (
            f" The server says it runs {runs}, not {settings.model}: set that as [judge] model, "
            "or its labels bear another's name."
        )
    return words
