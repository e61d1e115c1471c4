"""What one news event costs in time on a really started server with a really small model.

    make judge-event EVENT=../shared/eval/triples_dev/NAME.json

Every question on two whole documents is asked, then some second questions, on pairs that the rules
link. Told is what the server itself counts in tokens, and its processor's time, which does not hang
on what else the machine does; it runs on one thread. How many second questions an event has, and
how long answers are, depends on the judge: their time is worked out from the time of a token, for
so many and such long ones as are named.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from judge_real import MODEL, Server, said
from perspectives.core import compare
from perspectives.core.judge import body
from perspectives.core.judge.hearing import Hearing, Scope
from perspectives.core.judge.tape import Tape
from perspectives.core.judge.transcript import Open
from sets import triple

PATIENCE = 900.0
"""Seconds that an answer may take on a machine that does other things as well."""


class Cost(NamedTuple):
    """What questions took: tokens as the server counts them, seconds of its processor."""

    asked: int
    """Questions."""
    read: int
    written: int
    reading: float
    writing: float

    def of(self, questions: int, answer: int) -> float:
        """Seconds for so many questions of this size with answers of so many tokens."""
        one = self.reading / self.asked + answer * self.writing / self.written
        return questions * one


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("python", type=Path, help="a Python with xllamacpp")
    parser.add_argument("model", type=Path, help="a model in GGUF")
    parser.add_argument("event", type=Path, help="an annotated event of three outlets")
    parser.add_argument("--context", type=int, default=8192)
    parser.add_argument("--answer", type=int, default=200, help="tokens of an answer at most")
    parser.add_argument("--second", type=int, default=4, help="second questions that are asked")
    parser.add_argument("--answers", type=int, nargs=2, default=[1200, 200], help="tokens reckoned")
    parser.add_argument("--counts", type=int, nargs="+", default=[4, 13, 30])
    options = parser.parse_args()
    comparison = compare(triple(options.event, paragraphs=True).documents)
    server = Server(options.python, options.model, options.context)
    try:
        with tempfile.TemporaryDirectory() as folder:
            tape = Tape(Path(folder) / "judge.sqlite3")
            hearing = Hearing(comparison, tape, MODEL, options.context)
            body.ANSWER_TOKENS = options.answer
            said("load of the machine", [round(each, 1) for each in os.getloadavg()])
            first = _asked("on two documents", server, hearing.open(Scope()))
            pairs = (hearing.open(Scope(pair=(link.a, link.b))) for link in comparison.links)
            opened = islice((each for pair in pairs for each in pair), options.second)
            second = _asked("second ones", server, opened)
            tape.close()
    finally:
        server.kill()
    for count in options.counts:
        whole = first.of(first.asked, options.answers[0]) + second.of(count, options.answers[1])
        said(f"the event with {count} second questions", f"{whole:.0f} s of the processor")
    said("load of the machine", [round(each, 1) for each in os.getloadavg()])


def _asked(name: str, server: Server, opened: Iterable[Open]) -> Cost:
    """Questions asked one after another, answers cut at the limit."""
    costs: list[Cost] = []
    for each in opened:
        before, start = _processor(server), time.monotonic()
        answer = _post(server, each)
        spent, wall = _processor(server) - before, time.monotonic() - start
        usage, timings = answer["usage"], answer["timings"]
        share = timings["prompt_ms"] / (timings["prompt_ms"] + timings["predicted_ms"])
        read, written = usage["prompt_tokens"], usage["completion_tokens"]
        costs.append(Cost(1, read, written, spent * share, spent * (1 - share)))
        said(
            f"{name}: {read} tokens ({each.prompt.tokens} estimated), {written} of the answer",
            f"{spent:.0f} s of the processor, {share:.2f} of it to read; {wall:.0f} s in all",
        )
    cost = Cost(*(sum(part) for part in zip(*costs, strict=True)))
    said(
        f"{name}: {cost.asked} questions",
        f"{cost.read / cost.reading:.0f} tokens a second read, "
        f"{cost.written / cost.writing:.0f} written",
    )
    return cost


def _post(server: Server, opened: Open) -> dict[str, dict[str, float]]:
    """What the server answers, with its own counts, which the program does not need."""
    request = urllib.request.Request(
        f"http://127.0.0.1:{server.port}/v1/chat/completions",
        json.dumps(body.chat(MODEL, opened.prompt, server.context)).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=PATIENCE) as response:
        return json.load(response)


def _processor(server: Server) -> float:
    """Seconds of the processor that the server has used (Linux)."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    sys.exit(main())
