"""One model with its tape: what it learns of its server, and what it needs no server for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Comparison, Document, compare
from perspectives.core.errors import JudgeError
from perspectives.core.judge.brought import BroughtJudge
from perspectives.core.judge.settings import JudgeSettings

from .chats import Response, answered, chat, served, side


def allowed(_question: str | None) -> None:
    """Everything stays on this machine."""


def small(path: str, body: dict[str, object] | None) -> Response:
    """A server with room for 4,000 tokens whose model finds nothing."""
    if path == "/props":
        return 200, {}, json.dumps({"default_generation_settings": {"n_ctx": 4000}}).encode()
    if body is None:
        return 200, {}, json.dumps({"data": [{"id": "small"}]}).encode()
    return chat('{"findings": []}')


def test_questions_have_room_in_what_the_server_says(
    text: Callable[..., Document], tmp_path: Path
) -> None:
    rows = [f"Rule {n} says that boat number {n} leaves pier {n} at noon." for n in range(60)]
    comparison = compare([text("\n\n".join(rows)), text("\n\n".join(reversed(rows)))])

    with (
        served(small) as server,
        BroughtJudge(server.settings(), tmp_path / "judge.sqlite3") as judge,
    ):
        before = len(judge.hearing(comparison).open())
        outcome = judge.ask(comparison, allowed=allowed)
        asked = len(server.requests)
        judge.ask(comparison, allowed=allowed)

        assert before == 1
        assert outcome.answered > 1
        assert len(server.requests) == asked, "what is answered is asked of nobody"


def test_a_server_away_hears_nothing_before_the_reader_says_yes(
    fares: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(question: str | None) -> None:
        assert question is not None
        raise JudgeError("Nothing was sent.")

    monkeypatch.setattr(JudgeSettings, "is_here", property(lambda _: False))
    with (
        served(small) as server,
        BroughtJudge(server.settings(), tmp_path / "judge.sqlite3") as judge,
        pytest.raises(JudgeError, match="Nothing was sent"),
    ):
        judge.ask(fares, allowed=refusing)

    assert server.requests == []


def test_what_was_answered_is_told_without_a_server(fares: Comparison, tmp_path: Path) -> None:
    def play(path: str, body: dict[str, object] | None) -> Response:
        if body is None:
            return small(path, body)
        words = str(body["messages"])
        sides = [side(1, q) for q in sorted(("12 euros", "15 euros"), key=words.index)]
        found = answered(*sides)
        whole = re.search("List what documents", words)
        return chat(json.dumps({"findings": [found]} if whole else found))

    tape = tmp_path / "judge.sqlite3"
    with served(play) as server, BroughtJudge(server.settings(), tape) as judge:
        judge.ask(fares, allowed=allowed)
        first = judge.judged(fares)

    with BroughtJudge(JudgeSettings(model="small"), tape) as judge:
        outcome = judge.ask(fares, allowed=allowed)
        again = judge.judged(fares)

    assert outcome.answered == 0
    assert [found.label for found in again.findings] == ["diverge"]
    assert again.model_dump_json() == first.model_dump_json()
