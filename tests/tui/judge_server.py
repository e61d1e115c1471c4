"""A small server whose model knows what the repair of the bridge costs, and says nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread


def answer(words: str) -> object:
    """What a good judge says of the cost of the repair, in whatever order it is shown."""
    if "4 million" not in words and "Do A and B" in words:
        return always("diverge", words)
    if "\nNames\n" in words:
        return {"name": 2}
    if "Give it a name" in words:
        return {"name": "Price of the bridge", "terms": ["crowns", "zeppelin"]}
    if "\nPositions\n" in words:
        said = {"sentences": [], "quote": "4 million crowns", "claim": "It is cheap."}
        taken = {"position": 1, **said, "stance": "holds", "speaker": "", "why": "So it says."}
        return {"positions": [taken] if "4 million" in words else []}
    quotes = sorted(("4 million crowns", "9 million crowns"), key=words.index)
    a, b = (
        {"sentences": [], "quote": q, "claim": f"It costs {q}.", "stance": "holds", "speaker": ""}
        for q in quotes
    )
    found = {"a": a, "b": b, "on": "number", "why": "Two prices.", "label": "diverge"}
    return {"findings": [found]} if "List what" in words else found


def always(label: str, words: str) -> object:
    """What a judge says that gives one label to every pair."""
    a, b = (
        {"sentences": [], "quote": q, "claim": "", "stance": "holds", "speaker": ""}
        for q in re.findall(r"^1 (\S+ \S+)", words, re.MULTILINE)
    )
    return {"a": a, "b": b, "on": "other", "why": "So it seems.", "label": label}


class JudgeServer:
    """The server: what it was asked, and a gate before second questions, open until closed."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.gate = Event()
        self.gate.set()
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.http.daemon_threads = True

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.http.server_port}"

    def _handler(outer) -> type[BaseHTTPRequestHandler]:  # noqa: N805
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                words = body["messages"][1]["content"]
                outer.asked.append(words)
                if "Do A and B" in words:
                    outer.gate.wait(60)
                knows = "4 million" in words and "9 million" in words
                asked = knows or "List what" not in words
                content = json.dumps(answer(words) if asked else {"findings": []})
                choice = {"message": {"content": content}, "finish_reason": "stop"}
                data = json.dumps({"choices": [choice]}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *args: object) -> None:
                pass

        return Handler


@contextmanager
def served() -> Iterator[JudgeServer]:
    judge = JudgeServer()
    Thread(target=judge.http.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield judge
    finally:
        judge.gate.set()
        judge.http.shutdown()
        judge.http.server_close()
