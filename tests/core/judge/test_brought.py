"""One model with its tape: what it learns of its server, and what it needs no server for."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from perspectives.core import Comparison, Document, Notebook, compare, read_all
from perspectives.core.errors import JudgeError
from perspectives.core.export import render
from perspectives.core.judge.brought import BroughtJudge
from perspectives.core.judge.client import Client
from perspectives.core.judge.hearing import Scope
from perspectives.core.judge.settings import JudgeSettings
from perspectives.core.judge.tape_lines import as_lines

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


def test_the_test_of_connection_tells_that_a_server_has_other_room_now(tmp_path: Path) -> None:
    rooms = [4000]
    found = json.dumps(answered(side(1, "one"), side(1, "other"), label="related"))

    def play(path: str, body: dict[str, object] | None) -> Response:
        if path == "/props":
            return (
                200,
                {},
                json.dumps({"default_generation_settings": {"n_ctx": rooms[0]}}).encode(),
            )
        return chat(found) if body else small(path, body)

    with served(play) as server:
        settings = server.settings()
        with BroughtJudge(settings, tmp_path / "judge.sqlite3") as judge:
            judge.learn_room(Client(settings))
            rooms[0] = 8000
            said = judge.test(allowed)

    assert "room for 4000 tokens" in said
    assert "set [judge] context = 8000" in said


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


def fares_judge(_path: str, body: dict[str, object] | None) -> Response:
    """A server whose model knows the fares."""
    words = str(body["messages"]) if body else ""
    known = [q for q in ("12 euros", "15 euros", "1 euro") if q in words]
    whole = "List what documents" in words
    if len(known) < 2:
        return chat('{"findings": []}' if whole else '{"label": "related"}')
    found = answered(*(side(1, q) for q in sorted(known[:2], key=words.index)))
    return chat(json.dumps({"findings": [found]} if whole else found))


FILES = {
    "a.md": "---\ntitle: Fares\n---\n\nThe fare is 12 euros for all.\n\nBoats leave at eight.\n",
    "b.md": "From May on a crossing costs 15 euros.\n\nThe boats leave at eight.\n",
}


def written(folder: Path, **texts: str) -> Comparison:
    folder.mkdir()
    for name, content in {**FILES, **texts}.items():
        (folder / name).write_text(content)
    return compare(read_all(sorted(folder.iterdir())))


def test_files_that_moved_are_read_from_the_tape_byte_for_byte(tmp_path: Path) -> None:
    comparison = written(tmp_path / "here")
    tape = tmp_path / "judge.sqlite3"
    with served(fares_judge) as server, BroughtJudge(server.settings(), tape) as judge:
        judge.ask(comparison, Scope(), allowed=allowed)
        first = judge.judged(comparison)
        requests = len(server.requests)
        for folder in ("there", "elsewhere"):
            moved = written(tmp_path / folder)
            judge.ask(moved, Scope(), allowed=allowed)
            origins = (document.origin for document in first.documents)
            moved_origins = (document.origin for document in moved.documents)
            again = judge.judged(moved).model_dump_json()
            for origin, old in zip(moved_origins, origins, strict=True):
                again = again.replace(json.dumps(origin), json.dumps(old))
            assert again == first.model_dump_json()

    assert len(first.findings) == 1
    assert len(server.requests) == requests


@pytest.mark.parametrize(
    ("old", "new"),
    [("12 euros", "13 euros"), ("title: Fares", "title: Fare"), ("at eight.\n", "at eight.\n\n")],
)
@pytest.mark.parametrize("pair", [None, ("1.1", "2.1")])
def test_a_file_with_another_byte_is_asked_about_again(
    tmp_path: Path, old: str, new: str, pair: tuple[str, str] | None
) -> None:
    scope = Scope(pair=pair)
    comparison = written(tmp_path / "before")
    changed = written(tmp_path / "after", **{"a.md": FILES["a.md"].replace(old, new)})
    tape = tmp_path / "judge.sqlite3"
    with served(fares_judge) as server, BroughtJudge(server.settings(), tape) as judge:
        judge.ask(comparison, scope, allowed=allowed)

        assert judge.judged(changed).findings == ()
        assert len(judge.hearing(changed).open(scope)) == 1
        assert judge.hearing(comparison).open(scope) == []


def test_a_connection_test_away_needs_a_yes_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str | None] = []

    def refusing(question: str | None) -> None:
        told.append(question)
        raise JudgeError("Nothing was sent.")

    monkeypatch.setattr(JudgeSettings, "is_here", property(lambda _: False))
    with (
        served(small) as server,
        BroughtJudge(server.settings(), tmp_path / "judge.sqlite3") as judge,
        pytest.raises(JudgeError, match="Nothing was sent"),
    ):
        judge.test(refusing)

    assert server.requests == []
    assert told[0] is not None
    assert re.fullmatch(
        rf"1 question with \d kB of text will be sent to {judge.settings.host}, which is not this "
        r"machine\.",
        told[0],
    )


def test_a_key_is_kept_nowhere(
    fares: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PERSPECTIVES_JUDGE_API_KEY", "sesame-7b1")
    tape = tmp_path / "judge.sqlite3"
    with served(fares_judge) as server, BroughtJudge(server.settings(), tape) as judge:
        judge.ask(fares, allowed=allowed)
        judged = judge.judged(fares)
        plain = ("text", "json", "markdown", "csv")
        written = [as_lines(judge.tape), *(str(render(judged, Notebook(), n)) for n in plain)]

    assert server.requests[-1][2]["Authorization"] == "Bearer sesame-7b1"
    assert judged.findings
    written += [each.read_bytes().decode(errors="replace") for each in tmp_path.iterdir()]
    assert not any("sesame" in each for each in written)
