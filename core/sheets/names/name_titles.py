"""Titles: how many of the words before a name are one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...cues.lexicon import listed
from ...documents import Sentence
from .capitals import Token
from .name_words import DEPARTMENTS, POSTS, body_words, posts

_AFTER_TITLES = POSTS | {"pro", "tem", "tempore", "elect", "designate", "emeritus"}
"""What goes on with a title: "President Pro Tem", "Chief Executive"."""
_SHIPS = frozenset("lady lord queen king prince princess duke duchess sir captain admiral".split())  # noqa: SIM905
_THE = re.compile(r"\bthe\s(?:[a-z]+\s)?$", re.IGNORECASE)


def title_length(sentence: Sentence, run: Sequence[Token]) -> int:
    """How many of its first words are a title."""
    cut = 0
    for index, token in enumerate(run[:-1]):
        titled = token.low in listed("person_titles") and not _is_department(run[index + 1 :])
        titled = titled and not (token.low == "general" and not _is_a_general(run, index))
        if titled and not {t.low for t in run[index + 1 :]} <= body_words():
            cut = index + 1
        elif cut == 0 and token.low in ("of", "for") and run[index - 1].low in posts():
            cut = _after_department(run, index + 1)
    if cut == 1 and run[0].low in _SHIPS and _THE.search(_before(sentence, run[0])):
        cut = 0  # "the Lady Ann" is a ship or a house
    while cut and len(run) > cut + 1 and run[cut].low in _AFTER_TITLES:
        cut += 1  # "Chief Executive Ida Holm"
    return cut


def _before(sentence: Sentence, token: Token) -> str:
    return sentence.text[: token.start - sentence.start]


def _is_department(after: Sequence[Token]) -> bool:
    return after[0].low in ("of", "and", "for")


def _is_a_general(run: Sequence[Token], index: int) -> bool:
    """Whether "General" is a rank or an office, as it is not in "Annual General Meeting"."""
    before = run[index - 1].low if index else "lieutenant"
    offices = {"attorney", "secretary", "major", "brigadier", "lieutenant", "solicitor", "surgeon"}
    called = before in offices | {"director", "inspector"} | listed("person_titles")
    return called and run[index + 1].low not in body_words() | {"meeting", "meetings", "election"}


def _after_department(run: Sequence[Token], start: int) -> int:
    while start < len(run) and run[start].low in DEPARTMENTS | {"the"}:
        start += 1
    return start
