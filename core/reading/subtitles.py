"""Subtitles (SRT, WebVTT, SBV): captions joined to paragraphs, each with its time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from io import StringIO

from ..errors import DocumentError
from .captions import TRANSCRIPT, Caption, joined
from .material import Extracted, Facts, Material, facts

_SRT = re.compile(r"\s*\d+[ \t]*\n\d{1,2}:\d\d:\d\d[,.]\d{1,3} --> ")
_UNNUMBERED = re.compile(r"(?:(?<=\n\n)|\A)(?=\d{1,2}:\d\d:\d\d[,.]\d{1,3} --> )", re.MULTILINE)
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
_LANGUAGE = re.compile(r"^Language:\s*([A-Za-z]{2,3})\b", re.MULTILINE)


def claims(material: Material) -> bool:
    """Whether the text begins as one of the formats does."""
    head = material.text[:200]
    return head.startswith("WEBVTT") or any(
        each.match(head.lstrip()) for each in (_SRT, _SBV, _UNNUMBERED)
    )


def read(material: Material) -> Iterator[Extracted]:
    """One paragraph for each stretch of speech."""
    speech = joined(_captions(material))
    yield Extracted(speech.text, speech.blocks, _language(material.text) | TRANSCRIPT)


def _captions(material: Material) -> Iterator[Caption]:
    from webvtt import WebVTT, errors  # noqa: PLC0415 - plain text never needs it

    form = "vtt" if material.text.startswith("WEBVTT") else "srt"
    kind = "sbv" if _SBV.match(material.text[:200]) else form
    try:
        parsed = WebVTT.from_buffer(StringIO(_numbered(material.text.lstrip(), kind)), format=kind)
    except (errors.MalformedFileError, errors.MalformedCaptionError) as error:
        raise DocumentError(f"{material.origin}: the subtitles are damaged ({error}).") from error
    for caption in parsed.captions:
        for voice, words in _voices(caption.raw_text, form):
            yield Caption(_seconds(caption.start), _seconds(caption.end), voice, words)


def _numbered(text: str, kind: str) -> str:
    """SRT of which the captions have no numbers, with numbers."""
    if kind == "srt" and _UNNUMBERED.match(text):
        return _UNNUMBERED.sub(r"1\n\g<0>", text)
    return text


def _voices(raw: str, form: str) -> Iterator[tuple[str, str]]:
    """The voices of a caption and what each says; nobody is named for what no voice opens."""
    pieces = _VOICE.split(raw)
    if pieces[0].strip():
        pieces = ["", "", "".join([pieces[0], *pieces[2:3]]), *pieces[3:]]
    for voice, words in zip(pieces[1::2], pieces[2::2], strict=True):
        yield " ".join(unescape(voice).split()), _words(words, form)


def _words(raw: str, form: str) -> str:
    """The lines of a caption without tags, entities decoded."""
    lines = _TAGS[form].sub("", _READING.sub("", raw)).split("\n")
    plain = (" ".join(unescape(line).split()) for line in lines)
    return "\n".join(line for line in plain if line)


def _seconds(clock: str) -> float:
    """What "00:01:02.500" comes to; the library leaves the fraction out."""
    hours, minutes, seconds = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)


def _language(text: str) -> Facts:
    language = _LANGUAGE.search(text[:500])
    return facts("file properties", {"language": language[1].lower() if language else ""})
