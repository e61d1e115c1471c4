"""Timed Text (TTML, DFXP): captions in XML, joined as those of other subtitles are.

Names and times are those of https://www.w3.org/TR/ttml2/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from . import safe_xml
from .captions import TRANSCRIPT, Caption, joined
from .material import Extracted, Material, facts

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ROOT = re.compile(r"<(?:[\w.-]+:)?tt\s[^>]*[\"']http://www\.w3\.org/(?:ns/ttml|\d{4}/\d\d/ttaf1)")
_XML = "{http://www.w3.org/XML/1998/namespace}"
_CLOCK = re.compile(r"(\d+):(\d\d):(\d\d(?:\.\d+)?)(?::(\d+))?")
_OFFSET = re.compile(r"(\d+(?:\.\d+)?)(h|ms|m|s|f|t)")
_SPACE = re.compile(r"\s+")
_READINGS = ("text", "textContainer")
"""What stands above other words and says how they are read, as in Japanese."""
_RATE = 30.0
"""Frames in a second where the file does not say."""
_TIMED = ("div", "p")
"""The elements that begin when they say, counted from what holds them."""


class _Head(NamedTuple):
    """What holds for all captions of a file."""

    speakers: dict[str, str]
    """The names of those who speak, by id."""
    seconds: dict[str, float]
    """How long each unit of time is."""


def claims(material: Material) -> bool:
    """Whether the text begins with the root element of Timed Text."""
    return _ROOT.search(material.text[:4000]) is not None


def read(material: Material) -> Iterator[Extracted]:
    """One paragraph for each stretch of speech."""
    root = safe_xml.parse(material.data, material.origin)
    speech = joined(_captions(root))
    titles = [_plain(each) for each in _all(root, "title")]
    language = root.get(f"{_XML}lang", "").partition("-")[0].lower()
    known = facts("file properties", {"language": language, "title": "".join(titles[:1])})
    yield Extracted(speech.text, speech.blocks, known | TRANSCRIPT)


def _captions(root: Element) -> Iterator[Caption]:
    speakers = {each.get(f"{_XML}id", ""): _plain(each) for each in _all(root, "agent")}
    frames = float(_attribute(root, "frameRate") or 0)
    ticks = float(_attribute(root, "tickRate") or frames or 1)
    per_unit = {"f": 1 / (frames or _RATE), "t": 1 / ticks}
    head = _Head(speakers, {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, **per_unit})
    for body in _all(root, "body"):
        yield from _inside(body, 0.0, "", head)


def _inside(element: Element, begins: float, speaker: str, head: _Head) -> Iterator[Caption]:
    """The captions in an element, which says when it begins and who speaks, or what holds it does.

    Args:
        element: The body, a division or a caption.
        begins: Seconds from the beginning that the times in it count from.
        speaker: Who speaks where it does not say.
        head: What holds for the file.
    """
    start = begins + _time(element.get("begin"), head)
    agents = _attribute(element, "agent").split()
    speaker = head.speakers.get(agents[0], "") if agents else speaker
    if _name(element) == "p":
        lasts = _time(element.get("dur"), head)
        end = start + lasts if lasts else begins + _time(element.get("end"), head)
        yield Caption(start, max(start, end), speaker, _lines(element))
        return
    for child in element:
        if _name(child) in _TIMED:
            yield from _inside(child, start, speaker, head)


def _time(value: str | None, head: _Head) -> float:
    """Seconds, as "00:01:02.5", "00:01:02:12" with frames or "62.5s" tell them; 0 where none do."""
    if clock := _CLOCK.fullmatch(value or ""):
        hours, minutes, seconds, frames = clock.groups("0")
        whole = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
        return whole + int(frames) * head.seconds["f"]
    offset = _OFFSET.fullmatch(value or "")
    return float(offset[1]) * head.seconds[offset[2]] if offset else 0.0


def _lines(caption: Element) -> str:
    """The lines of a caption, put apart with line feeds."""
    lines = (" ".join(line.split()) for line in "".join(_words(caption)).split("\n"))
    return "\n".join(line for line in lines if line)


def _words(element: Element) -> Iterator[str]:
    """What is shown of an element: neither what is said about it nor how it is pronounced."""
    yield _SPACE.sub(" ", element.text or "")
    for child in element:
        if _name(child) == "br":
            yield "\n"
        elif "metadata" not in child.tag and _attribute(child, "ruby") not in _READINGS:
            yield from _words(child)
        yield _SPACE.sub(" ", child.tail or "")


def _plain(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _all(root: Element, name: str) -> Iterator[Element]:
    return (each for each in root.iter() if _name(each) == name)


def _name(element: Element) -> str:
    """The name of an element without its namespace: each version of Timed Text has another."""
    return element.tag.rpartition("}")[2]


def _attribute(element: Element, name: str) -> str:
    """An attribute of any namespace; "" where there is none."""
    return next((v for key, v in element.items() if key.rpartition("}")[2] == name), "")
