"""The difference of two texts that are nearly alike, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

NEARLY_ALIKE = 0.6
"""Share of words in one order from which on texts or sentences are nearly alike, 0 to 1."""
LONGEST = 2000
"""Words of a text at most: in longer ones nobody reads a difference word by word."""
AROUND = 6
"""Words that are kept of a stretch that both have, on each side of what differs."""
_WORD = re.compile(r"\S+")


class Stretch(NamedTuple):
    """Some words that both texts have, or one of them alone."""

    stands: Literal["both", "first", "second"]
    text: str


def word_difference(first: str, second: str) -> tuple[Stretch, ...]:
    """What two texts share and what each has alone, in the order of reading.

    Returns:
        The stretches; () where the texts are the same, or not nearly alike.
    """
    from rapidfuzz.distance import Indel  # noqa: PLC0415 - most pairs are nothing alike

    a, b = _WORD.findall(first), _WORD.findall(second)
    if a == b or not a or not b or max(len(a), len(b)) > LONGEST:
        return ()
    if Indel.normalized_similarity(a, b, score_cutoff=NEARLY_ALIKE) < NEARLY_ALIKE:
        return ()
    return tuple(_stretches(a, b))


def shortened(stretches: tuple[Stretch, ...]) -> Iterator[Stretch]:
    """The same with what both have cut to the words next to a difference."""
    last = len(stretches) - 1
    for index, stretch in enumerate(stretches):
        words = stretch.text.split()
        before, after = (AROUND if index else 0), (AROUND if index < last else 0)
        if stretch.stands == "both" and len(words) > before + after + 1:
            words_shown = [*words[:before], "…", *(words[-after:] if after else [])]
            yield Stretch("both", " ".join(words_shown))
        else:
            yield stretch


def _stretches(a: list[str], b: list[str]) -> Iterator[Stretch]:
    """Words that were exchanged stand together: first what the first text has."""
    from rapidfuzz.distance import Indel  # noqa: PLC0415

    gone: list[str] = []
    new: list[str] = []
    for change in Indel.opcodes(a, b):
        if change.tag == "equal":
            yield from _alone(gone, new)
            gone, new = [], []
            yield Stretch("both", " ".join(a[change.src_start : change.src_end]))
        else:
            gone += a[change.src_start : change.src_end]
            new += b[change.dest_start : change.dest_end]
    yield from _alone(gone, new)


def _alone(gone: list[str], new: list[str]) -> Iterator[Stretch]:
    if gone:
        yield Stretch("first", " ".join(gone))
    if new:
        yield Stretch("second", " ".join(new))
