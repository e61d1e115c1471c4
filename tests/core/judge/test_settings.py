"""Where a judge answers, and whose key goes where."""

from __future__ import annotations

import sys

import pytest
from perspectives.core.errors import JudgeError
from perspectives.core.judge.settings import (
    JudgeSettings,
    api_key,
    is_loopback,
    with_environment,
)
from pydantic import ValidationError


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("http://localhost:11434", "http://localhost:11434/v1"),
        ("http://localhost:1234/v1/", "http://localhost:1234/v1"),
        ("https://service.example/openai/v2", "https://service.example/openai/v2"),
    ],
)
def test_addresses(given: str, kept: str) -> None:
    assert JudgeSettings(address=given).address == kept


@pytest.mark.parametrize("given", ["localhost:11434", "ftp://x", "https://me:pass@x.example"])
def test_what_is_no_address(given: str) -> None:
    with pytest.raises(ValidationError):
        JudgeSettings(address=given)


@pytest.mark.parametrize(
    ("host", "here"),
    [("localhost", True), ("127.0.0.3", True), ("::1", True), ("10.0.0.1", False), ("x.io", False)],
)
def test_which_hosts_are_this_machine(host: str, here: bool) -> None:
    assert is_loopback(host) is here


def test_a_command_gives_the_key() -> None:
    command = f'"{sys.executable}" -c "print(12345)"'

    assert api_key(JudgeSettings(api_key_command=command)) == "12345"


@pytest.mark.parametrize("command", ["no-such-command-here", '"', "false", "true"])
def test_a_command_without_a_key(command: str) -> None:
    with pytest.raises(JudgeError, match="api_key_command"):
        api_key(JudgeSettings(api_key_command=command))


def test_the_environment_overrules_for_one_run(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = JudgeSettings(address="http://localhost:1/v1", api_key_command="pass judge")

    monkeypatch.setenv("PERSPECTIVES_JUDGE_MODEL", "big")
    same = with_environment(settings)
    monkeypatch.setenv("PERSPECTIVES_JUDGE_ADDRESS", "https://x.example")
    other = with_environment(settings)

    assert (same.model, same.api_key_command) == ("big", "pass judge")
    assert other.api_key_command is None


def test_a_wrong_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PERSPECTIVES_JUDGE_TIMEOUT", "soon")

    with pytest.raises(JudgeError, match=r"PERSPECTIVES_JUDGE_TIMEOUT: .*; mend it"):
        with_environment(JudgeSettings())
