"""Rolling captions: each shows again what stands above its new words, as speech is typed along."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

_MOST = 0.5
"""Share of captions that begin with the last lines of the one before, from which on they roll."""
_PAUSE = 0.2
"""Seconds; captions that are only drawn anew follow each other at once."""
_LINES = 9
"""Lines of a caption that are looked at; no screen shows more."""


def unrolled(captions: Sequence[str], gaps: Sequence[float]) -> list[str]:
    """What is new in each caption; nothing where it only repeats the one before.

    Args:
        captions: The lines of each, put apart with line feeds.
        gaps: Seconds between each and the next; what is said again after a pause is new.
    """
    caption_lines = [caption.split("\n") for caption in captions]
    repeated = [_repeated(above, below) for above, below in pairwise(caption_lines)]
    rolls = sum(count > 0 for count in repeated) > _MOST * len(repeated)
    new = list(captions[:1])
    for (above, below), count, gap in zip(pairwise(captions), repeated, gaps, strict=True):
        again = below == above and (rolls or gap < _PAUSE)
        new.append("" if again else " ".join(below.split()[count:]) if rolls else below)
    return new


def _repeated(above: Sequence[str], below: Sequence[str]) -> int:
    """How many words a caption repeats: whole lines of the one above, or lines that grow."""
    old, new = " ".join(above).split(), " ".join(below).split()
    ends = _line_ends(below[:_LINES])
    starts = (0, *_line_ends(above[:-1])[-_LINES:])
    counts = {*ends, *(len(old) - start for start in starts)}
    repeated = (n for n in counts if 0 < n <= len(new) and old[-n:] == new[:n])
    return max(repeated, default=0)


def _line_ends(lines: Sequence[str]) -> list[int]:
    """How many words stand up to the end of each line."""
    return list(accumulate(len(line.split()) for line in lines))
