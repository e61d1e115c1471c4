"""Subtitles (SRT, WebVTT, SBV): captions joined to paragraphs, each with its time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape
from io import StringIO
from typing import NamedTuple

from ..errors import DocumentError
from . import rolling
from .material import Builder, Extracted, Facts, Material, facts

_SRT = re.compile(r"\s*\d+[ \t]*\n\d{1,2}:\d\d:\d\d[,.]\d{1,3} --> ")
_SBV = re.compile(r"\s*\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}[ \t]*\n")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]{1,80})>")
_READING = re.compile(r"<rt(?:\.[^>]{0,80})?>.*?(?:</rt>|(?=</ruby>)|$)", re.DOTALL)
_TIME = r"<(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3}>"
_TAGS = {
    "vtt": re.compile(rf"</?[a-zA-Z][^<>]{{0,200}}>|{_TIME}|</>"),
    "srt": re.compile(
        rf"</?(?:[bius]|c|v|em|strong|font|span|lang|ruby|rt|br|p)\b[^<>]{{0,200}}>|{_TIME}"
        r"|\{\\[^{}]{0,200}\}|\{[yY]:[^{}]{0,20}\}|^\{\d+\}\{\d+\}",
        re.IGNORECASE,
    ),
}
"""What is no words: styles, voices, the time of each word, and the places of SubStation Alpha."""
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
    """Whether the text begins as one of the formats does."""
    head = material.text[:200]
    return head.startswith("WEBVTT") or any(each.match(head) for each in (_SRT, _SBV))


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

    form = "vtt" if material.text.startswith("WEBVTT") else "srt"
    kind = "sbv" if _SBV.match(material.text[:200]) else form
    try:
        parsed = WebVTT.from_buffer(StringIO(material.text.lstrip()), format=kind)
    except (errors.MalformedFileError, errors.MalformedCaptionError) as error:
        raise DocumentError(f"{material.origin}: the subtitles are damaged ({error}).") from error
    spoken = [
        _Caption(caption.start_in_seconds, caption.end_in_seconds, voice, words)
        for caption in parsed.captions
        for voice, words in _voices(caption.raw_text, form)
        if words
    ]
    fresh = rolling.unrolled([caption.text for caption in spoken])
    yield from _named(
        caption._replace(text=text) for caption, text in zip(spoken, fresh, strict=True)
    )


def _voices(raw: str, form: str) -> Iterator[tuple[str, str]]:
    """The voices of a caption and what each says; nobody is named for what no voice opens."""
    pieces = _VOICE.split(raw)
    if pieces[0].strip():
        pieces = ["", "", "".join([pieces[0], *pieces[2:3]]), *pieces[3:]]
    for voice, said in zip(pieces[1::2], pieces[2::2], strict=True):
        yield " ".join(unescape(voice).split()), _words(said, form)


def _words(raw: str, form: str) -> str:
    """The lines of a caption without tags, entities decoded."""
    lines = _TAGS[form].sub("", _READING.sub("", raw)).split("\n")
    plain = (" ".join(unescape(line).split()) for line in lines)
    return "\n".join(line for line in plain if line)


def _named(captions: Iterable[_Caption]) -> Iterator[_Caption]:
    """Captions of one line; who speaks goes on speaking until another one does."""
    speaker = ""
    for caption in captions:
        words = " ".join(caption.text.split())
        said = _SPEAKER.match(words)
        if caption.speaker or said:
            speaker = caption.speaker or (said[1].strip() if said else "")
            words = words[said.end() :] if said else words
        if words:
            yield caption._replace(speaker=speaker, text=words)


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
