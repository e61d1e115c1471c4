"""Every way in which a server fails ends in one sentence; what it answers is read."""

from __future__ import annotations

import json

import pytest
from perspectives.core.errors import Cancelled, JudgeError
from perspectives.core.judge import server as transport
from perspectives.core.judge.client import Client
from perspectives.core.judge.prompts import Prompt
from perspectives.core.judge.refusals import AnswerError, SlowError, TooLongError
from perspectives.core.judge.server import retry_after
from perspectives.core.judge.settings import JudgeSettings

from .chats import Play, Response, chat, refusal, served, slow

PROMPT = Prompt("system", "user", {"type": "object"}, ("text",))


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "_PAUSE", 0.0)


def failing(play: Play, **settings: object) -> str:
    with served(play) as server:
        client = Client(server.settings(**settings))
        with pytest.raises(JudgeError) as raised:
            client.ask(PROMPT)
        client.close()
    said = str(raised.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


def test_a_question_goes_out_with_schema_and_comes_back() -> None:
    with served(lambda _path, _body: chat("{}")) as server:
        reply = Client(server.settings()).ask(PROMPT)

    path, body, _ = server.requests[0]
    assert (reply.text, reply.tokens) == ("{}", 7)
    assert path == "/v1/chat/completions"
    assert body is not None
    assert (body["temperature"], body["model"]) == (0, "small")
    assert body["response_format"]["json_schema"]["schema"] == PROMPT.schema


@pytest.mark.parametrize("ending", ["", "/", "/v1", "/v1/", "/v1/chat/completions"])
def test_an_address_is_taken_with_and_without_its_path(ending: str) -> None:
    with served(lambda _path, _body: chat("{}")) as server:
        Client(server.settings(address=server.address + ending)).ask(PROMPT)

    assert server.requests[0][0] == "/v1/chat/completions"


def test_a_server_that_knows_no_schema_is_asked_without() -> None:
    def play(_path: str, body: dict[str, object] | None) -> Response:
        if body and "response_format" in body:
            return refusal(400, "'response_format.type' must be 'text'")
        return chat("{}")

    with served(play) as server:
        client = Client(server.settings())
        client.ask(PROMPT)
        client.ask(PROMPT)

    assert len(server.requests) == 3


def test_no_server() -> None:
    settings = JudgeSettings(address="http://127.0.0.1:9", model="small")

    with pytest.raises(JudgeError, match="no server answers there; start it"):
        Client(settings).ask(PROMPT)


def test_an_unknown_model_is_answered_with_those_there_are() -> None:
    def play(path: str, _body: object) -> Response:
        if path == "/v1/models":
            return 200, {}, json.dumps({"data": [{"id": "qwen3:8b"}, {"id": "big"}]}).encode()
        return refusal(404, "model 'small' not found")

    assert "there is no small; it has qwen3:8b, big" in failing(play)


@pytest.mark.parametrize(
    ("response", "words"),
    [
        (refusal(401, "bad key"), "the key is refused"),
        (refusal(404, "Not Found"), "often it ends in /v1"),
        (refusal(401, "no key"), "set api_key_command"),
        (refusal(302, "", Location="http://elsewhere.example/"), "leads to another address"),
        (refusal(429, "no quota is left", Retry_After="0"), "HTTP 429: no quota is left"),
        (refusal(500, "the model needs more memory"), "HTTP 500: the model needs more memory"),
        (refusal(413, ""), "the question is too long"),
        (refusal(503, "loading"), "busy"),
        ((200, {}, b"<html>router</html>"), "is no chat"),
        ((200, {}, b'{"choices": ['), "the answer is cut or broken JSON"),
        (chat(""), "empty answer"),
        (chat('{"findings": [', "length"), "the answer was cut"),
        (chat("", "length"), "the answer was cut"),
        (chat("", "content_filter"), "withholds the answer"),
        (
            (200, {}, b'{"choices": [{"message": {"content": null, "refusal": "I must not."}}]}'),
            "small refuses to answer (“I must not.”)",
        ),
        ((200, {}, b'{"choices": [{"message": {"content": null}}]}'), "empty answer"),
        ((200, {}, b'{"choices": []}'), "none of a chat"),
    ],
)
def test_each_refusal_says_what_to_do(response: Response, words: str) -> None:
    assert words in failing(lambda _path, _body: response)


def test_a_slow_server_is_given_up_after_one_time_out() -> None:
    with served(slow(3, chat("{}"))) as server:
        with pytest.raises(SlowError, match=r"set a longer \[judge\] timeout"):
            Client(server.settings(timeout=0.2)).ask(PROMPT)
        assert len(server.requests) == 1


def test_a_busy_server_is_asked_again() -> None:
    responses = [refusal(503, "loading"), refusal(429, "wait", Retry_After="0"), chat("{}")]

    with served(lambda _path, _body: responses.pop(0)) as server:
        reply = Client(server.settings()).ask(PROMPT)

    assert reply.text == "{}"


def test_a_busy_server_is_left_when_the_reader_stops() -> None:
    with (
        served(lambda _path, _body: refusal(503, "loading", Retry_After="60")) as server,
        pytest.raises(Cancelled),
    ):
        Client(server.settings(), stopped=lambda: True).ask(PROMPT)


def test_a_key_goes_to_its_address_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PERSPECTIVES_JUDGE_API_KEY", "secret")
    with (
        served(lambda _path, _body: chat("{}")) as other,
        served(
            lambda _path, _body: refusal(307, "moved", Location=f"{other.address}/v1")
        ) as server,
        pytest.raises(JudgeError) as raised,
    ):
        Client(server.settings()).ask(PROMPT)

    assert server.requests[0][2]["Authorization"] == "Bearer secret"
    assert not other.requests
    assert "secret" not in str(raised.value)


def test_a_server_says_how_much_room_there_is() -> None:
    def play(path: str, _body: object) -> Response:
        if path == "/props":
            room = {"default_generation_settings": {"n_ctx": 4096}}
            return 200, {}, json.dumps(room).encode()
        return 200, {}, json.dumps({"data": [{"id": "small"}]}).encode()

    with served(play) as server:
        assert Client(server.settings()).context() == 4096


def test_one_question_fails_alone_and_a_server_fails_for_all() -> None:
    with served(lambda _path, _body: chat("")) as server, pytest.raises(AnswerError):
        Client(server.settings()).ask(PROMPT)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("3", 3.0),
        ("nonsense", 9.0),
        (None, 9.0),
        ("-5", 0.0),
        ("1e9", 1e9),
        ("inf", 9.0),
        ("nan", 9.0),
    ],
)
def test_waiting_is_as_long_as_asked(value: str | None, seconds: float) -> None:
    assert retry_after(value, 9.0) == seconds


@pytest.mark.parametrize(("asked", "said"), [("86400", "24 hours"), ("90", "90 seconds")])
def test_a_server_that_wants_a_long_pause_is_left_in_peace(asked: str, said: str) -> None:
    tried: list[str] = []

    def play(path: str, _body: object) -> Response:
        tried.append(path)
        return 429, {"Retry-After": asked}, b""

    assert failing(play).endswith(f"; try again in {said}.")
    assert len(tried) == 1


def test_tokens_are_added_up_where_a_server_gives_no_sum() -> None:
    status, headers, data = chat("{}")
    usage = {"prompt_tokens": 5, "completion_tokens": 4}
    counted = json.dumps({**json.loads(data), "usage": usage}).encode()

    with served(lambda _path, _body: (status, headers, counted)) as server:
        assert Client(server.settings()).ask(PROMPT).tokens == 9


def listing(*ids: str, answers: str | None = None) -> Play:
    def play(path: str, _body: object) -> Response:
        if path == "/v1/models":
            return 200, {}, json.dumps({"data": [{"id": each} for each in ids]}).encode()
        status, headers, data = chat("{}")
        told = {**json.loads(data), "model": answers} if answers else json.loads(data)
        return status, headers, json.dumps(told).encode()

    return play


@pytest.mark.parametrize(
    ("play", "runs"),
    [
        (listing("small"), ""),
        (listing("big", "small:latest", answers="small"), ""),
        (listing("small", answers="small-2026-02-01"), ""),
        (listing("/models/small.gguf", answers="/models/small.gguf"), ""),
        (listing("Other-1.7B.gguf", answers="small"), "Other-1.7B.gguf"),
        (listing("small", answers="other"), "other"),
        (listing(), ""),
        (listing("a\x1b[2J", "b"), "a\u241b[2J or b"),
    ],
)
def test_a_model_that_answers_to_another_name_is_told(play: Play, runs: str) -> None:
    with served(play) as server:
        client = Client(server.settings())
        assert client.runs(client.ask(PROMPT)) == runs
        client.close()


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (400, "This model's maximum context length is 2048 tokens."),
        (400, "the model was loaded with a context length of only 2048 tokens"),
        (500, "the request exceeds the available context size"),
    ],
)
def test_a_question_without_room_fails_alone_and_is_told_the_room_it_needs(
    status: int, said: str
) -> None:
    def play(path: str, _body: object) -> Response:
        if path == "/v1/models":
            return 200, {}, json.dumps({"data": [{"id": "small"}]}).encode()
        return refusal(status, said)

    with served(play) as server, pytest.raises(TooLongError) as raised:
        Client(server.settings()).ask(PROMPT)

    room = PROMPT.tokens + 4000
    words = f"too long ({said.rstrip('.')}); give the model room for some {room} tokens, or set"
    assert words in str(raised.value)
    assert len(server.requests) == 1


def test_a_refused_model_that_is_there_is_not_called_missing() -> None:
    def play(path: str, _body: object) -> Response:
        if path == "/v1/models":
            return 200, {}, json.dumps({"data": [{"id": "small"}]}).encode()
        return refusal(400, "the model 'small' writes no text")

    assert "the model 'small' writes no text" in failing(play)
    assert "there is no" not in failing(play)


def test_what_a_server_does_not_take_is_left_out_of_every_question() -> None:
    unwanted = ["max_tokens", "temperature", "seed"]

    def play(_path: str, body: dict[str, object] | None) -> Response:
        there = next((part for part in unwanted if part in (body or {})), None)
        return (
            refusal(400, f"Unsupported value: '{there}' with this model") if there else chat("{}")
        )

    with served(play) as server:
        client = Client(server.settings())
        assert client.ask(PROMPT).text == client.ask(PROMPT).text == "{}"

    assert len(server.requests) == len(unwanted) + 2


def test_a_part_that_is_refused_although_it_is_left_out_ends_the_asking() -> None:
    assert "'seed'" in failing(lambda _path, _body: refusal(400, "Unsupported value: 'seed'"))


@pytest.mark.parametrize(("room", "answer"), [(0, 4000), (100_000, 4000), (3000, 2933), (50, 500)])
def test_an_answer_may_be_as_long_as_there_is_room(room: int, answer: int) -> None:
    with served(lambda _path, _body: chat("{}")) as server:
        Client(server.settings(), room=room).ask(PROMPT)

    body = server.requests[0][1]
    assert body is not None
    assert body["max_tokens"] == answer
