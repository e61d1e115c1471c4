"""Captions of any format, joined to what one speaker says at a stretch."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from . import rolling
from .material import Builder, facts

TRANSCRIPT = facts("a file of subtitles", {"kind": "transcript"})
_SPEAKER = re.compile(r"(?:>>\s*|-\s+)?([A-Z][\w.'’ -]{0,40}):\s+")
_END = re.compile(r"[.!?…][\"'”’)]*$")
_LONG = 400
"""Characters after which a paragraph ends with the next sentence."""
_PAUSE = 3.0
"""Seconds of silence that end a paragraph."""


class Caption(NamedTuple):
    """What is shown at one time."""

    start: float
    """Seconds from the beginning."""
    end: float
    """Seconds from the beginning."""
    speaker: str
    """Who is marked as speaking; "" where nobody is."""
    text: str
    """Its lines without tags, put apart with line feeds."""


def joined(captions: Iterable[Caption]) -> Builder:
    """One paragraph for each stretch of speech; its locator is the time and the speaker."""
    with_text = [caption for caption in captions if caption.text]
    gaps = [below.start - above.end for above, below in pairwise(with_text)]
    fresh = rolling.unrolled([caption.text for caption in with_text], gaps)
    new = (caption._replace(text=text) for caption, text in zip(with_text, fresh, strict=True))
    builder = Builder()
    stretch: list[Caption] = []
    for caption in _named(new):
        if stretch and _ends(stretch, caption):
            _add(builder, stretch)
            stretch.clear()
        stretch.append(caption)
    _add(builder, stretch)
    return builder


def _named(captions: Iterable[Caption]) -> Iterator[Caption]:
    """Captions of one line; who speaks goes on speaking until another one does."""
    speaker = ""
    for caption in captions:
        words = " ".join(caption.text.split())
        label = _SPEAKER.match(words)
        if caption.speaker or label:
            speaker = caption.speaker or (label[1].strip() if label else "")
            words = words[label.end() :] if label else words
        if words:
            yield caption._replace(speaker=speaker, text=words)


def _ends(stretch: list[Caption], new: Caption) -> bool:
    """Whether a paragraph ends before a new caption."""
    last = stretch[-1]
    if new.speaker != last.speaker or new.start - last.end > _PAUSE:
        return True
    # Only where a sentence ends: of speech without full stops a stretch may be hours long.
    return bool(_END.search(last.text)) and sum(len(each.text) for each in stretch) > _LONG


def _add(builder: Builder, stretch: list[Caption]) -> None:
    if stretch:
        time = _clock(stretch[0].start)
        speaker = stretch[0].speaker
        text = " ".join(caption.text for caption in stretch)
        mark = f"{speaker}: " if speaker else ""
        builder.add(text, "body", f"{time}, {speaker}" if speaker else time, mark)


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}"
