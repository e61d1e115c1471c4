"""What a sentence speaks of: its nouns with the words that go with them, and how it does so."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from ..cues.reading.once import once
from ..cues.reading.sentence import ReadSentence
from ..cues.reading.words import IDEAS, Word
from ..topics.grammar import listed
from .verbs import PRONOUNS, Company, company, opens_object, verbs

_JOINTS = (" ", "-", "\n")
"""What stands between the words of one phrase."""
_ENDS = (".", ",", ";", ":", ")", "")
"""What stands behind the last words of a clause."""
_OWNING, _OWNING_PLURAL = ("'s", "’s"), ("' ", "’ ")
"""Ends the name of whoever has what is told of behind it."""
_OF_WHAT = re.compile(
    r"\s(?:of|on|for|in|to|from|with|against|at)\s(?:(?:the|an?|its|his|her|their|this|that)\s)?"
)
"""Stands between a noun and what tells which one is meant."""
_SUBJECT, _OBJECT, _OF, _GOVERNED = 1.0, 0.9, 0.75, 0.65
"""How much a sentence is about what it names: before its verb, behind it, behind a preposition."""
_ACT = 0.8
"""How much it is about what it tells as done."""
_OWNER, _INNER = 0.7, 0.9
"""What is left of that for whoever has something, and for what goes with another noun."""
_NO_NOUN = re.compile(r"(?:ly|ed|ous|ful|less|able|ible|ish|ical)$")
"""Endings that a noun hardly has."""
_NO_NOUNS = (
    listed("compared")
    | listed("no_subject")
    | listed("verbs")
    | listed("ordinals")
    | listed("nothing_told_of")
)
"""What may stand last in a row of words and names nothing that a sentence is about."""


class Phrase(NamedTuple):
    """A noun with the words before it that go with it; offsets point into the sentence."""

    words: tuple[Word, ...]
    """All its words; the noun is the last."""
    weight: float
    """How much the sentence is about it, 0 to 1."""
    of: str = ""
    """The form of the noun behind it that tells which one is meant: "the cost of the bridge"."""
    is_act: bool = False
    """Whether it is a verb: what one document names another may tell as done."""
    is_inner: bool = False
    """Whether it only tells which of the things is meant that another noun names."""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end

    @property
    def head(self) -> str:
        """The form of its noun."""
        return self.words[-1].form


class Statement(NamedTuple):
    """A sentence as what it speaks of and the places of its verbs."""

    sentence: ReadSentence
    phrases: tuple[Phrase, ...]
    nouns: tuple[str, ...]
    """The noun of each phrase as it is written, without its endings."""
    verbs: tuple[int, ...]
    """Offsets of its finite verbs."""


def read(sentence: ReadSentence) -> Statement:
    """The phrases of a sentence and its verbs."""
    return Statement(sentence, *_told(sentence))


@once
def _told(sentence: ReadSentence) -> tuple[tuple[Phrase, ...], tuple[str, ...], tuple[int, ...]]:
    """What makes a statement of a sentence."""
    reader = _Reader(sentence)
    text = sentence.span.text
    outer = [*_with_what_it_is_of(text, [*reader.phrases()])]
    inner = (each for phrase in outer if len(phrase.words) > 2 for each in _inner(text, phrase))
    phrases = (*outer, *inner)
    nouns = tuple(_noun(text, phrase.words[-1]) for phrase in phrases)
    verbs_at = tuple(reader.starts[at] for at in sorted(reader.verbs))
    return phrases, nouns, verbs_at


def _noun(text: str, word: Word) -> str:
    """A noun without its endings; "officers" and "office" are two."""
    noun = text[word.start : word.end].casefold().replace("’", "'")
    noun = noun.removesuffix("'s").removesuffix("'")
    return noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s").removesuffix("e")


class _Reader:
    """A sentence while its phrases are read: each stands at places in the row of its words."""

    def __init__(self, sentence: ReadSentence) -> None:
        self._text = sentence.span.text
        self.starts = [start for start, *_ in sentence.written]
        self._lows = [
            # "it's" is read as "it".
            self._text[start:end].lower().replace("’", "'") if low in PRONOUNS else low
            for start, end, low, *_ in sentence.written
        ]
        self._companies: list[Company] = [*map(company, self._lows)]
        self.verbs = verbs(self._lows, self._companies)
        self._telling = {word.start: word for word in sentence.words if word.kind in IDEAS}

    def phrases(self) -> Iterator[Phrase]:
        """The phrases of the sentence, in order."""
        run: list[Word] = []
        first, owner = 0, -1
        for at, start in enumerate(self.starts):
            word = None if at in self.verbs else self._telling.get(start)
            if run:
                between = self._text[run[-1].end : start]
                owns = word is not None and self._owns(run[-1], between)
                if word is None or owns or between not in _JOINTS:
                    place = first if owner < 0 else owner
                    yield from self._phrase(run, first, place, _OWNER if owns else 1.0)
                    run, owner = [], place if owns else -1
            if word is not None:
                first = first if run else at
                run.append(word)
        if run:
            yield from self._phrase(run, first, first if owner < 0 else owner, 1.0)

    def _owns(self, word: Word, behind: str) -> bool:
        """Whether a word tells who has what stands right behind it."""
        if behind in _OWNING_PLURAL:
            return True
        return behind == " " and self._text.endswith(_OWNING, word.start, word.end)

    def _phrase(self, run: Sequence[Word], first: int, owner: int, left: float) -> Iterator[Phrase]:
        """The phrase that some words in a row make: a verb before it and adverbs are none of it.

        Args:
            run: The words.
            first: The place of the first of them.
            owner: The place of the first word of whoever has it, or of its own first word.
            left: What is left of its weight.
        """
        words, opened = [*run], bool(first) and self._companies[first - 1] == "article"
        # "with municipal backing."
        closed = opened or (len(run) > 1 and self._text[run[-1].end : run[-1].end + 1] in _ENDS)
        weight = self._weight(owner)
        while words and not opened and words[0].kind != "name":
            before = self._lows[first - 1] if first and len(words) == len(run) else ""
            if not opens_object(self._lows[first], before):
                break
            yield Phrase((words[0],), _ACT, is_act=True)
            # "to improve access", "keeping our children": what it is done to stands behind it.
            words, first, weight = words[1:], first + 1, _OBJECT
        while words and _is_no_noun(self._lows[first + len(words) - 1], words[-1], opened=closed):
            words.pop()
        if words:
            yield Phrase(tuple(words), weight * left)

    def _weight(self, first: int) -> float:
        """How much the sentence is about a phrase, by what stands before it."""
        at = first - 1
        while at >= 0 and (self._companies[at] == "article" or self._is_number(at)):
            at -= 1
        if at >= 0 and self._companies[at] in ("preposition", "to"):
            return _OF if self._lows[at] == "of" else _GOVERNED
        return _OBJECT if any(place < first for place in self.verbs) else _SUBJECT

    def _is_number(self, at: int) -> bool:
        """Whether a figure or an ordinal stands at a place."""
        return self._companies[at] == "word" and self.starts[at] not in self._telling


def _with_what_it_is_of(text: str, phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    for phrase, following in zip_longest(phrases, phrases[1:]):
        if following and _OF_WHAT.fullmatch(text, phrase.end, following.start):
            yield phrase._replace(of=following.head)
        else:
            yield phrase


def _inner(text: str, phrase: Phrase) -> Iterator[Phrase]:
    """What the words before a noun name: the mental health of "mental health care"."""
    for last in range(2, len(phrase.words)):
        words = phrase.words[:last]
        low = text[words[-1].start : words[-1].end].lower()
        # "White House officials" are not the White House.
        if words[-1].kind != "name" and not _is_no_noun(low, words[-1], opened=False):
            yield Phrase(words, phrase.weight * _INNER, is_inner=True)


def _is_no_noun(low: str, word: Word, *, opened: bool) -> bool:
    """Whether a word can be no noun that a sentence is about."""
    if word.kind == "name":
        return False
    return low in _NO_NOUNS or bool(_NO_NOUN.search(low)) or (low.endswith("ing") and not opened)
