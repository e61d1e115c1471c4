"""What a comparison leaves behind when it is closed."""

from __future__ import annotations

import gc
import subprocess
import sys
import tracemalloc

from perspectives.core import compare, read_text

_WORDS = "harbour crane ferry lighthouse anchor dock tide storm pilot cargo".split()  # noqa: SIM905
_KEPT = 200_000
"""Bytes that twenty comparisons may leave: one of them takes many times as much."""


def _text(seed: int) -> str:
    """Five paragraphs that no other comparison has, in words that all of them have."""
    words = [_WORDS[(seed + n) % 10] for n in range(10)]
    said = (
        f"The {words[n % 10]} of section {seed} {n} kept the {words[3 * n % 10]} near the "
        f"{_WORDS[7 * n % 10]}. Nobody moved the {words[n * n % 10]}."
        for n in range(5)
    )
    return "\n\n".join(said)


def _open_and_close(seed: int) -> None:
    compare([*read_text(_text(2 * seed)), *read_text(_text(2 * seed + 1))])


def _kept_and_most() -> tuple[int, int]:
    """The bytes that twenty comparisons leave, and the most that they took at once."""
    for seed in range(10):  # word lists, patterns and modules are there to stay
        _open_and_close(seed)
    gc.collect()
    tracemalloc.start()
    for seed in range(10, 30):
        _open_and_close(seed)
    gc.collect()
    return tracemalloc.get_traced_memory()


def test_closed_comparisons_leave_nothing_of_their_texts() -> None:
    # In a process of its own: a bounded cache that other tests have filled takes new words for
    # old ones, which looks like memory that grows.
    measured = subprocess.run([sys.executable, __file__], capture_output=True, check=True).stdout
    kept, most = map(int, measured.split())

    assert kept < _KEPT < most


if __name__ == "__main__":
    sys.stdout.write(" ".join(map(str, _kept_and_most())))
