"""What goes to a server with one prompt, and how much room it needs there."""

from __future__ import annotations

from typing import Any

from .prompts import Prompt

ANSWER_TOKENS = 4000
"""Tokens of an answer at most."""
_LEAST_ANSWER = 500
"""Tokens that an answer may have however little room there is: so many does a short one take."""
_FRAME = 64
"""Tokens that a model's own form of a chat adds."""


def room_for(prompt: Prompt) -> str:
    """What helps where a prompt, or the answer to it, has too little room."""
    room = prompt.tokens + ANSWER_TOKENS
    return f"give the model room for some {room} tokens, or set [judge] context lower"


def _answer_tokens(prompt: Prompt, room: int) -> int:
    """How long an answer may be: servers refuse more than they have room for."""
    room_left = room - prompt.tokens - _FRAME if room else ANSWER_TOKENS
    return min(ANSWER_TOKENS, max(_LEAST_ANSWER, room_left))


def chat(model: str, prompt: Prompt, room: int = 0) -> dict[str, Any]:
    """The body of a question, as the OpenAI interface wants it.

    Args:
        model: Who is asked.
        prompt: What is asked.
        room: Tokens that question and answer may have together; 0 where nobody said so.
    """
    shape = {"name": "finding", "strict": True, "schema": prompt.schema}
    return {
        "model": model,
        "messages": [
            {"role": "system", "content": prompt.system},
            {"role": "user", "content": prompt.user},
        ],
        "temperature": 0,
        "seed": 1,
        "max_tokens": _answer_tokens(prompt, room),
        "response_format": {"type": "json_schema", "json_schema": shape},
    }
