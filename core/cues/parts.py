"""The parts of a sentence between marks: what is shown of it for what stands there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable

from ..documents import Span
from .reading.sentence import ReadSentence
from .reading.words import Word

_PARTS = re.compile(r"(?<=[,;:—–(])\s+|\s+[—–]\s*|\s*[)]\s*")
_SHORTEST = 4
"""Words; a shorter part of a sentence says too little."""
SHOWN, _BEFORE, _ROOM = 160, 60, 50
"""Characters of a part that are shown, of what stands before its figure, and of what may follow."""
_MARKS = " ,;:—–("
UNENDED = re.compile(
    r"\b(?:(?:said|says|told|tells|wrote|writes|added|adds|argued|argues|asked|asks|noted|notes|claimed|claims"
    r"|replied|estimated|acknowledged|insisted)(?:\s\w+)?|is|are|was|were|be|been|even|that|to|of|and|as|like"
    r"|including|may|can)[\s,:]*$"
)
"""Ends what goes on behind a mark: who speaks, and what is said."""


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch of a sentence with as much of what stands beside it as can be shown.

    What it comes to stands at the end, so that what follows comes before what goes before; where
    that leaves room it is a longer stretch, of which only the beginning is shown.
    """
    if len(text) <= SHOWN:
        return 0, len(text)
    cuts = [0, *(match.end() for match in _PARTS.finditer(text)), len(text)]
    following = cuts[bisect_left(cuts, end) :]
    for cut in reversed(following):
        if cut - start <= SHOWN and not UNENDED.search(text, start, cut):
            end = max(end, start + len(text[start:cut].rstrip(_MARKS)))
            break
    # What joins it to the part before is shown with that or not at all.
    before = cuts[: max(0, bisect_right(cuts, start) - 1)]
    start = next((cut for cut in before if end - cut <= SHOWN), start)
    if end - start <= SHOWN - _ROOM:
        cut = next((cut for cut in following if cut - start > SHOWN), end)
        end = start + len(text[start:cut].rstrip(_MARKS))
    return start, end


def around_figure(sentence: ReadSentence, figure: Word, end: int = 0) -> Span:
    """The part of a sentence that counts; of a long one, from a little before the figure on.

    Args:
        sentence: Where the figure stands.
        figure: It and its unit.
        end: Offset in the sentence after what else has to be shown.
    """
    end = max(end, figure.end)
    part = part_with(sentence, (figure.start, end - 1))
    offset = part.start - sentence.span.start
    if len(part.text) <= SHOWN:
        return sentence.part(*widened(sentence.span.text, offset, offset + len(part.text)))
    text = sentence.span.text
    cut = text.find(" ", max(offset, figure.start - _BEFORE)) + 1
    start = offset if figure.start - offset <= _BEFORE or cut > figure.start else cut
    end = min(offset + len(part.text), max(start + SHOWN, end))
    cut = text.rfind(" ", start + 1, end) if end < offset + len(part.text) else end
    return sentence.part(start, cut if cut > start else end)


def part_with(sentence: ReadSentence, places: Iterable[int]) -> Span:
    """The part of a sentence between marks that holds most of some offsets in it."""
    text = sentence.span.text
    cuts = [0, *(match.end() for match in _PARTS.finditer(text)), len(text)]
    held = Counter(bisect_right(cuts, place) - 1 for place in places)
    best = max(range(len(cuts) - 1), key=held.__getitem__)
    start, end = cuts[best], cuts[best + 1]
    if len(text[start:end].split()) < _SHORTEST:
        start, end = 0, len(text)
    piece = text[start:end]
    kept = piece.strip(_MARKS + ")")
    start += piece.index(kept) if kept else 0
    return sentence.part(start, start + len(kept))
