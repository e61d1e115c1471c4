"""Subtitles and transcripts (SRT, WebVTT): captions joined to paragraphs, each with its time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import StringIO
from typing import NamedTuple

from ..errors import DocumentError
from .material import Builder, Extracted, Facts, Material, facts

_SRT = re.compile(r"\s*\d+[ \t]*\n\d{1,2}:\d\d:\d\d[,.]\d{1,3} --> ")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,80})>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>|\{\\an?\d\}")
_SPEAKER = re.compile(r"(?:>>\s*|-\s+)?([A-Z][\w.'’ -]{0,40}):\s+")
_LANGUAGE = re.compile(r"^Language:\s*([A-Za-z]{2,3})\b", re.MULTILINE)
_END = re.compile(r"[.!?…][\"'”’)]*$")
_LONG = 400
"""Characters after which a paragraph ends with the next sentence."""
_PAUSE = 3.0
"""Seconds of silence that end a paragraph."""


class _Caption(NamedTuple):
    start: float
    end: float
    speaker: str
    text: str


def claims(material: Material) -> bool:
    """Whether the text begins as one of the two formats does."""
    head = material.text[:200]
    return head.startswith("WEBVTT") or _SRT.match(head) is not None


def read(material: Material) -> Iterator[Extracted]:
    """One paragraph for each stretch of speech; its locator is the time and the speaker."""
    builder = Builder()
    held: list[_Caption] = []
    for caption in _captions(material):
        if held and _ends(held, caption):
            _add(builder, held)
            held.clear()
        held.append(caption)
    _add(builder, held)
    yield Extracted(builder.text, builder.blocks, _facts(material.text))


def _captions(material: Material) -> Iterator[_Caption]:
    from webvtt import WebVTT, errors  # noqa: PLC0415 - plain text never needs it

    vtt = material.text.startswith("WEBVTT")
    try:
        parsed = WebVTT.from_buffer(StringIO(material.text), format="vtt" if vtt else "srt")
    except (errors.MalformedFileError, errors.MalformedCaptionError) as error:
        raise DocumentError(f"{material.origin}: the subtitles are damaged ({error}).") from error
    speaker = last = ""
    for caption in parsed.captions:
        raw = " ".join(caption.raw_text.split())
        voice = _VOICE.search(raw)
        words = _TAG.sub("", raw).strip()
        said = _SPEAKER.match(words)
        if named := voice or said:
            speaker = named[1].strip()
            words = words[said.end() :] if said else words
        # Rolling captions repeat the line before.
        if words and words != last:
            start, end = caption.start_in_seconds, caption.end_in_seconds
            yield _Caption(start, end, speaker, words)
        last = words


def _ends(held: list[_Caption], new: _Caption) -> bool:
    """Whether a paragraph ends before a new caption."""
    last = held[-1]
    if new.speaker != last.speaker or new.start - last.end > _PAUSE:
        return True
    return sum(len(caption.text) for caption in held) > _LONG and bool(_END.search(last.text))


def _add(builder: Builder, held: list[_Caption]) -> None:
    if held:
        time = _clock(held[0].start)
        speaker = held[0].speaker
        text = " ".join(caption.text for caption in held)
        mark = f"{speaker}: " if speaker else ""
        builder.add(text, "body", f"{time}, {speaker}" if speaker else time, mark)


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def _facts(text: str) -> Facts:
    language = _LANGUAGE.search(text[:500])
    said = facts("file properties", {"language": language[1].lower() if language else ""})
    return said | facts("a file of subtitles", {"kind": "transcript"})
