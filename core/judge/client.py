"""A judge behind a server: prompts go out, answers come back."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from ..errors import JudgeError
from ..text.visible import one_line, visible
from .body import chat, room_for
from .prompts import Prompt
from .refusals import AnswerError, CutError, TooLongError, UnknownModelError, UnsupportedError
from .reply import Reply, tokens_used
from .server import Server
from .settings import JudgeSettings

_REFUSAL = 120
"""Characters that are shown of the words of a refusal."""


class Client:
    """The way to one model: a question out, its answer back.

    Args:
        settings: Where and whom to ask.
        stopped: Says whether the reader wants no more.
        room: Tokens that question and answer may have together; 0 where nobody said so.

    Raises:
        JudgeError: No address or model is set, or no key can be had.
    """

    def __init__(
        self, settings: JudgeSettings, stopped: Callable[[], bool] = lambda: False, room: int = 0
    ) -> None:
        check(settings)
        self._settings = settings
        self._server = Server(settings, stopped)
        self.room = room
        self._not_taken: set[str] = set()

    def close(self) -> None:
        """Let go of the server."""
        self._server.close()

    def ask(self, prompt: Prompt) -> Reply:
        """Ask one question.

        Raises:
            AnswerError: This question got no answer; others may.
            JudgeError: No question will get one: no server, a wrong key, an unknown model.
            Cancelled: The reader wants no more.
        """
        start = time.monotonic()
        content = self._answer(prompt)
        try:
            choice: dict[str, Any] = content["choices"][0]
            message: dict[str, Any] = choice["message"]
            text, ending = message.get("content"), choice.get("finish_reason")
            refusal, used = message.get("refusal"), tokens_used(content.get("usage") or {})
        except (LookupError, TypeError, ValueError, AttributeError):
            raise self._unusable("the answer is none of a chat; check the address") from None
        self._refuse(refusal, ending, prompt)
        if not isinstance(text, str) or not text.strip():
            raise self._unusable(f"{self._settings.model} gave an empty answer")
        named = content.get("model")
        return Reply(text, time.monotonic() - start, used, named if isinstance(named, str) else "")

    def _refuse(self, refusal: object, ending: object, prompt: Prompt) -> None:
        """Take no answer that was refused, withheld or cut.

        Raises:
            AnswerError: It was.
        """
        if isinstance(refusal, str) and refusal.strip():
            words = " ".join(visible(refusal).split())[:_REFUSAL]
            raise self._unusable(f"{self._settings.model} refuses to answer (“{words}”)")
        if ending == "content_filter":
            raise self._unusable("the service withholds the answer (its filter of contents)")
        if ending == "length":
            raise CutError(self._said(f"the answer was cut; {room_for(prompt)}"))

    def models(self) -> tuple[str, ...]:
        """The models that the server lists.

        Raises:
            JudgeError: It lists none, or cannot be reached.
        """
        try:
            return tuple(str(each["id"]) for each in self._listed())
        except (LookupError, TypeError):
            raise self._unusable("the server lists no models; check the address") from None

    def runs(self, reply: Reply) -> str:
        """What answers in the place of the model that was asked; "" where that is the one.

        Some servers have one model and answer to every name; what they list tells, or the answer.

        Args:
            reply: An answer of this server.
        """
        listed: tuple[str, ...] = ()
        with suppress(JudgeError):
            listed = self.models()
        asked = self._settings.model
        if reply.model and not _is_same(reply.model, asked):
            return one_line(reply.model)
        others = bool(listed) and not any(_is_same(each, asked) for each in listed)
        return " or ".join(map(one_line, listed[:3])) if others else ""

    def context(self) -> int | None:
        """The tokens that the server has room for, question and answer, if it says so."""
        with suppress(JudgeError, LookupError, TypeError, ValueError, AttributeError):
            lengths = {each["id"]: each.get("max_model_len") for each in self._listed()}
            if length := lengths.get(self._settings.model):
                return int(length)
        with suppress(JudgeError, LookupError, TypeError, ValueError):
            host_and_port = urlsplit(self._settings.address)[:2]
            known = self._server.exchange("GET", urlunsplit((*host_and_port, "/props", "", "")))
            return int(known["default_generation_settings"]["n_ctx"])
        return None

    def _listed(self) -> Any:
        return self._server.exchange("GET", f"{self._settings.address}/models")["data"]

    def _answer(self, prompt: Prompt) -> dict[str, Any]:
        body = chat(self._settings.model, prompt, self.room)
        try:
            return self._posted(body)
        except TooLongError as error:
            reason = f"the question is too long ({str(error).rstrip('.')}); {room_for(prompt)}"
            raise TooLongError(self._said(reason)) from error
        except UnknownModelError as error:
            raise self._unknown_model(error) from error

    def _posted(self, body: dict[str, Any]) -> dict[str, Any]:
        """The answer to a body without what this server does not take; all is checked here."""
        address = f"{self._settings.address}/chat/completions"
        while True:
            for part in self._not_taken:
                body.pop(part, None)
            try:
                return self._server.exchange("POST", address, body)
            except UnsupportedError as error:
                if error.part not in body:
                    raise
                self._not_taken.add(error.part)

    def _unknown_model(self, error: JudgeError) -> JudgeError:
        listed: tuple[str, ...] = ()
        with suppress(JudgeError):
            listed = self.models()
        if self._settings.model in listed:
            return JudgeError(self._said(f"the server refuses the question ({error})"))
        there = f"it has {', '.join(map(one_line, listed[:10]))}" if listed else str(error)
        return JudgeError(f"{self._settings.host}: there is no {self._settings.model}; {there}.")

    def _unusable(self, reason: str) -> AnswerError:
        return AnswerError(self._said(reason))

    def _said(self, reason: str) -> str:
        return f"{self._settings.host}: {reason}."


def _is_same(served: str, asked: str) -> bool:
    """Whether a server's name for a model may be that of the model asked for.

    Services add a date ("qwen3-2026-02-01"), a tag ("qwen3:latest"), a folder and a file's ending.
    """
    a, b = (PurePosixPath(each.casefold()).name.removesuffix(".gguf") for each in (served, asked))
    return a.startswith(b) or b.startswith(a)


def check(settings: JudgeSettings) -> None:
    """See that somebody can be asked.

    Raises:
        JudgeError: The settings name no address or no model.
    """
    if not settings.address or not settings.model:
        lacking = "model" if settings.address else "address and model"
        raise JudgeError(f"No judge is set: give [judge] {lacking} in the settings.")
