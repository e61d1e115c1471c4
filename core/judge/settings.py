"""The judge's settings: where it answers, what it is called, how long it may take."""

from __future__ import annotations

import os
import shlex
import subprocess
from ipaddress import ip_address
from urllib.parse import urlsplit

from pydantic import Field, field_validator

from ..documents import Frozen
from ..errors import JudgeError

PREFIX = "PERSPECTIVES_JUDGE_"
"""How the variables of the environment begin that overrule the settings for one run."""
_KEY_SECONDS = 60.0
"""Seconds after which a command that prints a key is given up: it may ask for a passphrase."""


class JudgeSettings(Frozen):
    """What a reader sets to bring a judge; without an address there is none."""

    address: str = ""
    """Of a server with the OpenAI interface, with or without `/v1`."""
    model: str = ""
    """The model's name, as the server lists it."""
    api_key_command: str | None = None
    """A command whose first line of output is the key; it is run when a question is asked."""
    timeout: float = Field(default=300.0, gt=0)
    """Seconds that an answer may take; models on a laptop are slow."""
    at_once: int = Field(default=1, ge=1, le=64)
    """Questions that are under way at one time."""
    away: bool = False
    """Whether text may be sent to an address that is not this machine."""
    context: int = Field(default=0, ge=0)
    """Tokens that a question and its answer may have together; 0 for what the server said first."""

    @field_validator("address")
    @classmethod
    def _is_address(cls, value: str) -> str:
        return checked_address(value) if value else value

    @property
    def host(self) -> str:
        """The host that questions go to, with its port."""
        return urlsplit(self.address).netloc

    @property
    def is_here(self) -> bool:
        """Whether the judge answers on this machine."""
        return is_loopback(urlsplit(self.address).hostname or "")


def checked_address(value: str) -> str:
    """The base of a server's interface, ending in `/v1` or whatever path the reader gave.

    Raises:
        ValueError: It is no address of the web, or it holds a user's name or password.
    """
    parts = urlsplit(value.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("this has to begin with http:// or https:// and name a host")
    if parts.username or parts.password:
        raise ValueError("a password in an address is sent and printed; use api_key_command")
    path = parts.path.rstrip("/").removesuffix("/chat/completions")
    return f"{parts.scheme}://{parts.netloc}{path or '/v1'}"


def is_loopback(host: str) -> bool:
    """Whether a host is this machine by its name or number alone, without asking the network."""
    if host.casefold() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def with_environment(settings: JudgeSettings) -> JudgeSettings:
    """The settings, overruled by the environment for one run.

    Raises:
        JudgeError: A variable cannot be used.
    """
    fields = [name for name in JudgeSettings.model_fields if name != "api_key_command"]
    told = {name: os.environ.get(PREFIX + name.upper()) for name in fields}
    variables = {name: value for name, value in told.items() if value is not None}
    if not variables:
        return settings
    if "address" in variables and not _same_place(variables["address"], settings.address):
        # The command's key was given for the other address.
        variables["api_key_command"] = None  # pyright: ignore[reportArgumentType]
    for name, value in variables.items():
        try:
            JudgeSettings.model_validate({name: value})
        except ValueError as error:
            reason = str(error).splitlines()[2].strip().split(" [")[0].removeprefix("Value error, ")
            raise JudgeError(f"{PREFIX}{name.upper()}: {reason}; mend it.") from error
    return JudgeSettings.model_validate({**settings.model_dump(), **variables})


def _same_place(a: str, b: str) -> bool:
    return urlsplit(a.strip()).netloc == urlsplit(b).netloc


def api_key(settings: JudgeSettings) -> str | None:
    """The key to be sent to the settings' address, from the environment or from the command.

    Raises:
        JudgeError: The command gives no key.
    """
    if key := os.environ.get(PREFIX + "API_KEY", "").strip():
        return key
    return _printed_key(settings.api_key_command) if settings.api_key_command else None


def _printed_key(command: str) -> str:
    """The key that the reader's command prints on its first line."""
    try:
        done = subprocess.run(
            shlex.split(command),
            capture_output=True,
            text=True,
            timeout=_KEY_SECONDS,
            check=False,
        )
        lines = done.stdout.split("\n")
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise JudgeError(f"api_key_command cannot be run ({_reason(error)}); mend it.") from error
    key = lines[0].strip()
    if done.returncode != 0 or not key or not key.isascii() or not key.isprintable():
        raise JudgeError("api_key_command printed no key; run it by hand to see why.")
    return key


def _reason(error: Exception) -> str:
    if isinstance(error, subprocess.TimeoutExpired):
        return f"no answer in {_KEY_SECONDS:.0f} seconds"
    return getattr(error, "strerror", None) or str(error)
