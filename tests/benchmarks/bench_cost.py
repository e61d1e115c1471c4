"""Measure what a comparison costs by its size: make bench-cost DATA=folder SIZES="40 300"."""

from __future__ import annotations

import gc
import random
import resource
import subprocess
import sys
import time
from pathlib import Path

from sets import document, rows
from tables import publish, table

DOCUMENTS = 3
SIZES = ("40", "300", "1000", "10000")
NOTE = f"""\
CPU time and peak memory of one comparison of {DOCUMENTS} documents, each in a process of its own,
without reading files; their passages are one to four sentences of ECB+ in any order. The largest
silence is the longest time, in CPU seconds, between two calls of the progress; a comparison can be
stopped at each. After it come, in CPU time and as a share of the whole: when the links are there
without labels; one topic of four edited, its terms or a position; and the third document added to
two that are compared. Times are of the machine that measured; the ratios are to the first row."""


def texts(data: Path, passages: int) -> list[list[str]]:
    """The passages of each document, the same on every run."""
    drawn = random.Random(passages)
    said = [row["text"] for row in rows(data / "ecbplus_train.jsonl") if len(row["text"]) > 25]
    return [
        [" ".join(drawn.choices(said, k=drawn.randint(1, 4))) for _ in range(passages)]
        for _ in range(DOCUMENTS)
    ]


def measure(data: Path, passages: int) -> None:
    """Compare, and print CPU seconds, megabytes, the largest silence, and what changes cost."""
    from perspectives.core import Comparer, NamedPosition, NamedTopic
    from perspectives.tui.cli.entry import NEW_OBJECTS

    documents = [document(n, said) for n, said in enumerate(texts(data, passages), 1)]
    gc.set_threshold(NEW_OBJECTS)
    start = told = time.process_time()
    silence = first = 0.0

    def progress(_stage: str, _part: float) -> None:
        nonlocal told, silence
        silence, told = max(silence, time.process_time() - told), time.process_time()

    def linked(_found: object) -> None:
        nonlocal first
        first = time.process_time() - start

    comparer = Comparer()
    comparer.compare(documents, progress=progress, first=linked)
    whole = time.process_time() - start
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    def changed(*given: object) -> float:
        begun = time.process_time()
        comparer.compare(*given)  # pyright: ignore
        return time.process_time() - begun

    def topic(*terms: str, yes: str) -> NamedTopic:
        sides = (NamedPosition(name="yes", terms=(yes,)), NamedPosition(name="no", terms=("hurt",)))
        return NamedTopic(name="Shootings", terms=terms, position=sides)

    others = [NamedTopic(name=each, terms=(each,)) for each in ("earthquake", "processor", "trial")]
    changed(documents, [topic("gunman", "shooting", yes="killed"), *others])
    edited = changed(documents, [topic("gunman", "police", yes="killed"), *others])
    position = changed(documents, [topic("gunman", "police", yes="died"), *others])
    comparer = Comparer()
    comparer.compare(documents[:-1], others)
    added = changed(documents, others)
    print(whole, used, silence, first, edited, position, added)


def main(data: Path, sizes: tuple[str, ...]) -> int:
    """Measure each size in a process of its own and publish the table."""
    found: list[list[float]] = []
    for size in sizes:
        call = [sys.executable, __file__, "--one", str(data), size]
        done = subprocess.run(call, capture_output=True, text=True, check=True)
        found.append([*map(float, done.stdout.split())])
    least = found[0][0]
    lines = [
        [
            f"{size} passages",
            f"{cpu:.2f} s",
            f"{cpu / least:.1f}",
            f"{used:.0f} MB",
            f"{quiet:.2f} s",
            *(f"{each:.2f} s ({each / cpu:.0%})" for each in changes),
        ]
        for size, (cpu, used, quiet, *changes) in zip(sizes, found, strict=True)
    ]
    head = [
        *("each document", "CPU time", "ratio", "peak memory", "largest silence", "first links"),
        *("a topic edited", "a position edited", "the third document added"),
    ]
    publish("cost", f"## Cost\n\n{NOTE}\n\n{table(head, lines)}")
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        measure(Path(sys.argv[2]), int(sys.argv[3]))
    else:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/eval")
        if not (folder / "ecbplus_train.jsonl").exists():
            sys.exit(f"{folder}: no ecbplus_train.jsonl is here; name its folder with DATA=folder.")
        sys.exit(main(folder, tuple(sys.argv[2:]) or SIZES))
