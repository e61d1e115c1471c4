"""Who stands beside a quotation with any verb, or with "in the words of"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..names.offices import LOWER
from .speaker import NamesInside, Speaker
from .speakers_behind import speaker_at

_QUOTED_BEFORE = re.compile(r"[,?!…][”\"’']\s")
_ANY_VERB = re.compile(r"(?:[a-z]+ly\s)?[a-z]+(?:ed|[^s]s)\b")
"""A verb that is one of saying by its place: "“No,” sighs Ida Holm"."""
_WORDS_OF = re.compile(r"\b[Ii]n\s(?:the\s(?:own\s)?words\sof\s(?:the\s)?)(?=\w)")
_OWN_WORDS = re.compile(r"[’']s?\s(?:own\s)?words\b")
_THEIR_WORDS = re.compile(r"\b[Ii]n\s(?P<who>his|her|their)\s(?:own\s)?words\b")
_DOES = re.compile(r"(he|she|they)\s(?=[a-z]+(?:ed|[^s]s)\b)", re.IGNORECASE)


def beside_quotation(text: str, masked: str, names: NamesInside) -> Iterator[Speaker]:
    """Who stands beside a quotation with any verb, or with "in the words of"."""
    for quotation in _QUOTED_BEFORE.finditer(text) if "”" in masked else ():
        at = quotation.end()
        verb = _ANY_VERB.match(masked, at)
        if verb and (speaker := speaker_at(masked, verb.end() + 1, names)):
            yield speaker
        yield from _subjects(masked, at, names)
    yield from _in_words_of(masked, names)


def _in_words_of(masked: str, names: NamesInside) -> Iterator[Speaker]:
    """Whose words are told as such: "in the words of Ida Holm", "in her own words"."""
    for words in _WORDS_OF.finditer(masked):
        if speaker := speaker_at(masked, words.end(), names):
            yield speaker
    for words in _OWN_WORDS.finditer(masked):
        yield from (Speaker(*name) for name in names if name[1] == words.start())
    for words in _THEIR_WORDS.finditer(masked):
        yield Speaker(*words.span("who"), None, pronoun=True)


def _subjects(text: str, at: int, names: NamesInside) -> Iterator[Speaker]:
    """Who begins right behind a quotation and does something: "“No,” Ida Holm sighs"."""
    if pronoun := _DOES.match(text, at):
        yield Speaker(*pronoun.span(1), None, pronoun=True)
    for start, end, entity in names:
        if start >= at and LOWER.fullmatch(text, at, start) and _ANY_VERB.match(text, end + 1):
            yield Speaker(start, end, entity)
