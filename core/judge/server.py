"""A server with the OpenAI interface: one exchange at a time, and every way in which that fails.

Redirects are not followed, so a key never goes to a host that it was not given for.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, cast

from ..errors import Cancelled, JudgeError
from ..plural import number_of
from ..text.visible import visible
from .refusals import AnswerError, SlowError, is_too_long, message, refusal
from .settings import JudgeSettings, api_key

if TYPE_CHECKING:
    import httpx

_CONNECT = 5.0
"""Seconds to reach a server."""
_LARGEST = 4_000_000
"""Bytes of an answer that are read."""
_TRIES = 3
"""A server that is busy or dies is asked so often ..."""
_PAUSE = 2.0
"""... with so many seconds before the second try, twice as many before the third ..."""
_LONGEST_PAUSE = 60.0
"""... or as many as the server asks for; one that asks for more than this is left in peace."""
_SHOWN = 200
"""Characters that are shown of what a server says."""
_BUSY = (408, 425, 429, 500, 502, 503, 504)
STOPPED = "The judge was stopped; what is answered is kept."


class _BusyError(Exception):
    """A request that may be answered when it is made again."""

    def __init__(self, problem: str, wait: float = 0.0) -> None:
        super().__init__(problem)
        self.wait = wait
        """Seconds to pause before."""


class Server:
    """Exchanges JSON with one server.

    Args:
        settings: Where it is.
        stopped: Says whether the reader wants no more.
    """

    def __init__(self, settings: JudgeSettings, stopped: Callable[[], bool]) -> None:
        import httpx  # noqa: PLC0415 - 0.1 s that only a judge needs

        self._settings = settings
        self._stopped = stopped
        key = api_key(settings)
        self._http = httpx.Client(
            headers={"Authorization": f"Bearer {key}"} if key else {},
            timeout=httpx.Timeout(settings.timeout, connect=_CONNECT),
            follow_redirects=False,
            trust_env=not settings.is_here,  # a proxy cannot reach this machine
        )

    def close(self) -> None:
        """Let go of the server."""
        self._http.close()

    def exchange(
        self, method: str, address: str, body: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """The JSON that the server answers with; a busy one is asked again after a pause.

        Raises:
            AnswerError: This body got no answer.
            JudgeError: None will get one.
            Cancelled: The reader wants no more.
        """
        refused = _BusyError("")
        for attempt in range(_TRIES):
            try:
                return self._try(method, address, body, _PAUSE * 2**attempt)
            except _BusyError as error:
                refused = error
            if attempt + 1 < _TRIES:
                self._pause(refused.wait)
        raise JudgeError(self._said(f"{refused}; try again later"))

    def _try(
        self, method: str, address: str, body: dict[str, Any] | None, wait: float
    ) -> dict[str, Any]:
        """The JSON that the server answers with now.

        Raises:
            _BusyError: It may answer after a pause: as long as `wait`, or as it says itself.
        """
        import httpx  # noqa: PLC0415

        try:
            response, data = self._sent(method, address, body)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise JudgeError(self._unreached()) from error
        except httpx.TimeoutException as error:
            raise SlowError(self._slow()) from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            reason = str(error) or type(error).__name__
            raise _BusyError(f"the connection broke ({reason})", wait) from error
        status, reason = response.status_code, _reason(data)
        if status not in _BUSY or (status == 500 and is_too_long(reason)):
            return self._read(status, data)
        problem = f"the server is busy or broken (HTTP {status}{reason and f': {reason}'})"
        wait = retry_after(response.headers.get("retry-after"), wait)
        if wait > _LONGEST_PAUSE:
            raise JudgeError(self._said(f"{problem}; {_later(wait)}"))
        raise _BusyError(problem, wait)

    def _sent(
        self, method: str, address: str, body: dict[str, Any] | None
    ) -> tuple[httpx.Response, bytes]:
        import httpx  # noqa: PLC0415

        end = time.monotonic() + self._settings.timeout
        data = bytearray()
        with self._http.stream(method, address, json=body) as response:
            for chunk in response.iter_bytes():
                data += chunk
                if self._stopped():
                    raise Cancelled(STOPPED)
                if time.monotonic() > end:
                    raise httpx.ReadTimeout("the answer drips")
                if len(data) > _LARGEST:
                    raise AnswerError(self._said("the answer is longer than an answer can be"))
            return response, bytes(data)

    def _read(self, status: int, data: bytes) -> dict[str, Any]:
        content = _content(data)
        if status == 200 and isinstance(content, dict) and "error" not in content:
            return cast("dict[str, Any]", content)
        raise refusal(self._settings, status, _reason(data))

    def _unreached(self) -> str:
        hint = "start it" if self._settings.is_here else "check the address"
        return self._said(f"no server answers there; {hint}")

    def _slow(self) -> str:
        seconds = f"{self._settings.timeout:g} seconds"
        return self._said(f"no answer in {seconds}; set a longer [judge] timeout")

    def _said(self, reason: str) -> str:
        return f"{self._settings.host}: {reason}."

    def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self._stopped():
                raise Cancelled(STOPPED)
            time.sleep(min(0.1, seconds))


def _content(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _reason(data: bytes) -> str:
    """What a server says is wrong, on one line; the beginning of what it sent otherwise."""
    reason = message(_content(data)) or data[:_SHOWN].decode(errors="replace")
    return " ".join(visible(reason).split())[:_SHOWN]


def retry_after(value: str | None, otherwise: float) -> float:
    """Seconds that a server asks for, as a number or a date."""
    try:
        seconds = float(value or "")
    except ValueError:
        try:
            seconds = (parsedate_to_datetime(value or "") - datetime.now(UTC)).total_seconds()
        except (TypeError, ValueError):
            return otherwise
    return max(seconds, 0.0) if seconds < float("inf") else otherwise


def _later(seconds: float) -> str:
    """When a server wants to be asked again, in the largest unit that there are two of."""
    for unit, size in (("day", 86400), ("hour", 3600), ("minute", 60)):
        if seconds >= 2 * size:
            return f"try again in {number_of(round(seconds / size), unit)}"
    return f"try again in {seconds:.0f} seconds"
