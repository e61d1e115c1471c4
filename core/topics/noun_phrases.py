"""Noun phrases of some texts: what a topic can be called.

In English a noun phrase ends in its noun, and a name has capitals; that is enough for a label. In
other languages every few words that stand side by side count; in German they end in a capital.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..text.words import Word
from .grammar import listed
from .word_company import OPENERS, PREPOSITIONS, WordCompany, joined

LONGEST = 4
"""Words of a phrase; a name may have one more."""

_NAMED_OF = re.compile(r" (?:of|for|of the) ")
"""What joins names: "Center for Biological Diversity"."""
_HALF_NOUN = re.compile(r"(?:ed|ing)$", re.IGNORECASE)
"""Endings of a word that may tell of what follows it: "armed guards", "running mate"."""
_BEFORE_NOUN = OPENERS | PREPOSITIONS
_ORDINALS = listed("ordinals")
_NO_SUBJECT = listed("no_subject") | listed("titles")


class Phrase(NamedTuple):
    """A noun phrase where it stands."""

    words: tuple[Word, ...]
    text: str
    """With what joins the words."""
    language: str


class ReadText(NamedTuple):
    """A text with its words, and where noun phrases may stand in it."""

    text: str
    words: tuple[Word, ...]
    language: str
    stretches: Sequence[tuple[int, int]]
    """First index, and that after the last, of every run of telling words that are no verbs."""

    @classmethod
    def of(
        cls, text: str, words: tuple[Word, ...], language: str, company: WordCompany
    ) -> ReadText:
        """A text that is read by the company of its words."""
        runs = _stretches(text, words, company if language == "english" else None)
        return cls(text, words, language, tuple(runs))


def noun_phrases(read: ReadText, company: WordCompany) -> Iterator[Phrase]:
    """The noun phrases of a text."""
    for start, end in read.stretches:
        # In English a phrase ends where its stretch does.
        lasts = (end,) if read.language == "english" else range(start + 1, end + 1)
        for last in lasts:
            for first in range(max(start, last - LONGEST), last):
                if _is_whole(read, first, last, company, opens=first == start):
                    yield _phrase(read, read.words[first:last])
    if read.language == "english":
        yield from _names(read, company)


def _is_whole(read: ReadText, first: int, last: int, company: WordCompany, *, opens: bool) -> bool:
    """Whether some words stand as a phrase of their own."""
    phrase = read.words[first:last]
    at = phrase[0].start
    if at and read.text[at - 1] == "-":  # "12-year-old son"
        return False
    if read.language != "english":
        return _ends_in_noun(phrase, read.language)
    opened = opens and first > 0 and read.words[first - 1].text.lower() in _BEFORE_NOUN
    return _is_one(phrase, company, opened=opened)


def _phrase(read: ReadText, words: tuple[Word, ...]) -> Phrase:
    return Phrase(words, read.text[words[0].start : words[-1].end], read.language)


def _stretches(
    text: str, read: Sequence[Word], company: WordCompany | None
) -> Iterator[tuple[int, int]]:
    start = 0
    for index in range(len(read) + 1):
        ended = index == len(read) or _ends(read[index], company)
        if ended or (index > start and not joined(text, read[index - 1], read[index])):
            if index > start:
                yield start, index
            start = index + ended


def _ends(word: Word, company: WordCompany | None) -> bool:
    if word.stop:
        return True
    low = word.text.lower()
    if low in _NO_SUBJECT or low[0].isdigit():
        return True
    return company is not None and (low.endswith("ly") or company.is_verb(word))


def _ends_in_noun(phrase: Sequence[Word], language: str) -> bool:
    """Whether spelling lets words end in a noun: in German every noun has a capital."""
    return language != "german" or phrase[-1].text[0].isupper()


def _is_one(phrase: Sequence[Word], company: WordCompany, *, opened: bool) -> bool:
    """Whether words can be a noun phrase: they end in a noun, and begin with no verb."""
    first, last = phrase[0], phrase[-1]
    if len(phrase) > 1 and first.text in _ORDINALS:  # "first breach", and not "Second Amendment"
        return False
    if any(len(word.text) < 2 for word in phrase):
        return False
    if not company.is_head(last, alone=len(phrase) == 1):
        return False
    if any(word.text.endswith("ed") and not word.name for word in phrase[1:]):
        return False
    return len(phrase) == 1 or opened or first.name or not _HALF_NOUN.search(first.text)


def _names(read: ReadText, company: WordCompany) -> Iterator[Phrase]:
    """The names in a text, of as many words as they have."""
    run: list[Word] = []
    for word in read.words:
        if run and _goes_on(read.text, run[-1], word):
            run.append(word)
        elif not word.stop:
            if run and _is_whole_name(run, company):
                yield _phrase(read, tuple(run))
            run = [word] if word.name and not _ends(word, None) else []
    if run and _is_whole_name(run, company):
        yield _phrase(read, tuple(run))


def _goes_on(text: str, last: Word, word: Word) -> bool:
    between = text[last.end : word.start]
    if not word.name:
        return word.stop and between == "-"  # "Jae-in", "Mar-a-Lago"
    return joined(text, last, word) or bool(_NAMED_OF.fullmatch(between))


def _is_whole_name(run: Sequence[Word], company: WordCompany) -> bool:
    """Whether words that are written like one name can stand as one."""
    telling = [word for word in run if not word.stop]
    shortest = 2 if len(run) > 1 else 3
    if len(telling) > LONGEST + 1 or any(len(word.text) < shortest for word in telling):
        return False
    return company.is_head(run[-1], alone=len(run) == 1)
