"""Kill a program that saves a notebook, again and again, and look at what is left.

    python tests/core/notebook/killing.py 500

Each round a child saves one note more as fast as it can and says so after each save; it gets
SIGKILL at a random moment. What the child said it saved has to be there, and at most the one note
more that was in flight.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from perspectives.core.notebook import Note, NotebookFile, load


def kill_rounds(rounds: int, path: Path, seed: int = 0) -> Counter[str]:
    """Run the rounds on one notebook; counts by what was found: kept, in flight, lost, broken."""
    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    before = 0
    for _ in range(rounds):
        said = _round(path, chance.uniform(0.0, 0.06))
        try:
            found = len(load(path).notes)
        except Exception:
            counts["broken"] += 1
            path.unlink()
            before = 0
            continue
        expected = max(said, before)
        more = found - expected
        counts["kept" if more == 0 else "in flight" if more == 1 else "lost"] += 1
        before = found
    return counts


def _round(path: Path, seconds: float) -> int:
    """Notes that the child said it saved before it was killed."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _write_for_ever(path, writing)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read().split()
    return int(said[-1]) if said else 0


def _write_for_ever(path: Path, writing: int) -> None:
    try:
        file = NotebookFile(path)
        notebook = file.load()
        while True:
            number = len(notebook.notes) + 1
            notebook = notebook.keep(Note(topic=f"topic {number}", text="a thought " * 20))
            file.save(notebook)
            os.write(writing, b"%d\n" % number)
    finally:
        os._exit(1)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(dict(kill_rounds(int(sys.argv[1]), Path(folder) / "notes.json")))  # noqa: T201
        print(sorted(os.listdir(folder)))  # noqa: T201, PTH208
