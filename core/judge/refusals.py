"""What a server's refusal is: its number, and the words that servers use, read for what helps."""

from __future__ import annotations

from typing import Any, cast

from ..errors import JudgeError
from .settings import JudgeSettings

_REDIRECTS = (301, 302, 303, 307, 308)
_TOO_LONG = ("context", "too long", "too large", "maximum", "exceed", "reduce the length")
"""What servers say of a question that has no room; some of them name the model in it as well."""
_LEFT_OUT = {
    "response_format": ("response_format", "schema", "grammar"),
    "max_tokens": ("max_tokens",),
    "temperature": ("temperature",),
    "seed": ("seed",),
}
"""What a question can do without, by the words of a server that does not take it."""


class AnswerError(JudgeError):
    """One question got no usable answer; others may."""


class VainError(AnswerError):
    """The question would get no answer either if it were put again at once."""


class CutError(VainError):
    """The answer was longer than it may be; asked again it would be cut again."""


class SlowError(VainError):
    """No answer came in the time that the reader gives one."""


class TooLongError(CutError):
    """The question has no room; asked again it would have none again."""


class UnsupportedError(JudgeError):
    """The server does not take a part of the question that it can do without."""

    def __init__(self, message: str, part: str) -> None:
        super().__init__(message)
        self.part = part
        """Its name in the body."""


class UnknownModelError(JudgeError):
    """The server has no model of that name."""


def is_too_long(reason: str) -> bool:
    """Whether a server says that a question has no room."""
    low = reason.casefold()
    return any(word in low for word in _TOO_LONG)


def refusal(settings: JudgeSettings, status: int, reason: str) -> JudgeError:
    """What a refusal is.

    Args:
        settings: Who was asked.
        status: The number of HTTP.
        reason: What the server says, on one line.
    """
    if status in (401, 403):
        return JudgeError(
            f"{settings.host}: the key is refused (HTTP {status}); {_keys(settings)}."
        )
    if status in _REDIRECTS:
        to = "it leads to another address; set that one as [judge] address"
        return JudgeError(f"{settings.host}: {to}.")
    if status == 200:
        return _no_chat(settings, reason)
    return _refused(settings, status, reason)


def _keys(settings: JudgeSettings) -> str:
    return "check api_key_command" if settings.api_key_command else "set api_key_command"


def _no_chat(settings: JudgeSettings, reason: str) -> AnswerError:
    broken = "the answer is cut or broken JSON; ask again"
    other = f"this is no chat ({reason}); check the address"
    return AnswerError(f"{settings.host}: {broken if reason.startswith('{') else other}.")


def _refused(settings: JudgeSettings, status: int, reason: str) -> JudgeError:
    low = reason.casefold()
    problem = f"{settings.host}: the server refuses the question (HTTP {status}: {reason})."
    for part, words in _LEFT_OUT.items():
        if status in (400, 422) and any(word in low for word in words):
            return UnsupportedError(problem, part)
    if status == 413 or (status != 404 and is_too_long(reason)):
        return TooLongError(reason)
    if "model" in low and status in (400, 404):
        return UnknownModelError(reason)
    if status == 404:
        where = f"no chat is at {settings.address} (HTTP 404)"
        return JudgeError(f"{settings.host}: {where}; check the path, often it ends in /v1.")
    return JudgeError(problem)


def message(content: Any) -> str:
    """What a server says is wrong, in any of the shapes in use."""
    if not isinstance(content, dict):
        return ""
    answered = cast("dict[str, Any]", content)
    error = answered.get("error", answered)
    if isinstance(error, dict):
        fields = cast("dict[str, Any]", error)
        error = fields.get("message") or fields.get("detail") or ""
    return str(error)
