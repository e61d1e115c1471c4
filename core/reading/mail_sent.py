"""The lines of a mail that say when who wrote all that stands below, however they were broken."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .mail_announcements import OPENING, VERBS

_SENT = re.compile(
    r"(?P<before>[^\n]{0,100}(?:\d{1,2}[:.h]\d\d|\b(?:19|20)\d\d|\d[./-]\d{1,2}[./-]\d\d(?:\d\d)?))"
    r"(?!\d)(?P<name>[^\n]{0,100})<[^<>\s]{1,80}@[^<>\s]{1,80}>(?P<after>[^\n]{0,30}):"
)
"""A date or a time of day, a name and an address, as only programs write them."""
_DAY, _TIME = r"(?:\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d\d)", r"\b\d{1,2}[:h]\d\d"
_MOMENT = rf"(?:{_DAY}[^\n]{{0,12}}{_TIME}|{_TIME}[^\n]{{0,12}}{_DAY})"
_SENT_BY_NAME = re.compile(
    rf"(?P<before>{OPENING}[^\n]{{0,40}}?{_MOMENT}(?::\d\d)?)(?!\d)(?P<name>[^\n\d<>@]{{4,100}})"
    r"(?P<after>):",
    re.IGNORECASE,
)
"""The same without an address: a date with a time of day, a name, and a verb of writing."""
_VERB = re.compile(rf"\b(?:{VERBS})(?!\w)", re.IGNORECASE)
_BESIDE_NAME = re.compile(rf"{_VERB.pattern}|\b[ap]\.\s?m\.|,", re.IGNORECASE)
_IN_NAMES = frozenset("von van der den de da di del la le bin ten ter от via".split())  # noqa: SIM905
"""Words of names, or right before them, that are written small."""


def wraps(first: str) -> bool:
    """Whether a line may be the first of an announcement that goes on in the next ones."""
    opens = re.match(OPENING, first, re.IGNORECASE) or re.match(r"\W?\d|\w{1,12},? \d", first)
    ended = re.search(r"(?<!\bm)[.!?:]$", first.rstrip())  # "10:00 a.m." ends nothing
    return bool(opens and re.search(r"\d", first)) and not ended


def joined(words: str) -> str:
    """An announcement in one line, however it was broken, also within its address."""
    line = " ".join(words[:500].split())
    return re.sub(r"<[^<>]{1,90}>", lambda address: address[0].replace(" ", ""), line)


def is_sent(words: str) -> bool:
    """Whether lines say when who wrote, and no more, as programs do above a whole message."""
    line = joined(words)
    match = _SENT.fullmatch(line)
    by_name = None if match else _SENT_BY_NAME.fullmatch(line)
    match = match or (by_name if by_name and _VERB.search(by_name["name"]) else None)
    if match is None or len(re.findall(r"\w+", _VERB.sub("", match["after"]))) > 2:
        return False
    parts = [part for part in _BESIDE_NAME.split(match["name"]) if part.strip()]
    zone, name = " ".join(parts[:-1]), "".join(parts[-1:])
    words_of_name = re.findall(r"[^\W\d_]+", name)
    small = [word for word in words_of_name if word.islower() and word not in _IN_NAMES]
    if by_name and max(map(len, words_of_name), default=0) < 3:
        return False  # "I wrote"
    return not small and len(words_of_name) <= 6 and len(re.findall(r"\w+", zone)) <= 2


def sent_lines(text: str, end: int) -> Iterator[tuple[int, int]]:
    """Where lines announce a whole message, in one line or in two or three; they do not overlap."""
    lines = list(re.finditer(r"[^\n]+", text[:end]))
    passed = 0
    for n, first in enumerate(lines):
        if first.start() < passed or first[0].startswith(">") or not re.search(r"\d", first[0]):
            continue
        for last in lines[n : n + 3]:
            lines_so_far = text[first.start() : last.end()]
            if "\n\n" in lines_so_far or len(lines_so_far) > 300:
                break
            if lines_so_far.rstrip().endswith(":") and is_sent(lines_so_far):
                yield first.start(), last.end()
                passed = last.end()
                break
            if not wraps(first[0]):
                break
