"""A small server that plays what real ones do, failures included, and a judge that is scripted."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from perspectives.core.judge.prompts import Prompt
from perspectives.core.judge.reply import Reply
from perspectives.core.judge.settings import JudgeSettings

Response = tuple[int, dict[str, str], bytes]
Play = Callable[[str, dict[str, Any] | None], Response]


def chat(content: str, ending: str = "stop") -> Response:
    message = {"role": "assistant", "content": content}
    body = {
        "choices": [{"message": message, "finish_reason": ending}],
        "usage": {"total_tokens": 7},
    }
    return 200, {}, json.dumps(body).encode()


def refusal(status: int, message: str, **headers: str) -> Response:
    return status, headers, json.dumps({"error": {"message": message}}).encode()


class ChatServer:
    """The server and what reached it."""

    def __init__(self, play: Play) -> None:
        self.requests: list[tuple[str, dict[str, Any] | None, dict[str, str]]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._answer(None)

            def do_POST(self) -> None:
                self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

            def _answer(self, body: dict[str, Any] | None) -> None:
                outer.requests.append((self.path, body, dict(self.headers)))
                status, headers, data = play(self.path, body)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *args: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}"

    def settings(self, **given: object) -> JudgeSettings:
        return JudgeSettings.model_validate({"address": self.address, "model": "small", **given})

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()


@contextmanager
def served(play: Play):
    server = ChatServer(play)
    try:
        yield server
    finally:
        server.close()


def slow(seconds: float, reply: Response) -> Play:
    def play(_path: str, _body: dict[str, Any] | None) -> Response:
        time.sleep(seconds)
        return reply

    return play


class Scripted:
    """A judge that answers every prompt by a function."""

    def __init__(self, answer: Callable[[Prompt], object]) -> None:
        self.prompts: list[Prompt] = []
        self._answer = answer

    def ask(self, prompt: Prompt) -> Reply:
        self.prompts.append(prompt)
        content = self._answer(prompt)
        return Reply(content if isinstance(content, str) else json.dumps(content), 0.0, 1)


def side(number: int, quote: str, **more: object) -> dict[str, object]:
    claim = {"claim": f"It says {quote}.", "stance": "holds", "speaker": ""}
    return {"sentences": [number], "quote": quote, **claim, **more}


def answered(a: object, b: object, label: str = "diverge") -> dict[str, object]:
    return {"a": a, "b": b, "on": "number", "why": "The figures differ.", "label": label}
