"""What happens at some time, by the words that tell it: a row of `happenings.toml` each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import exp
from typing import NamedTuple

from ...cues.reading.word_forms import spelling
from ...text.words import Word, words
from ...word_lists import word_lists

_CUT = re.compile(
    r"[;“”\"()–—]|[,:]\s"
    r"|\s(?:and|but|while|when|after|before|because|which|who|that|where|although|as)\s"
)
"""Where another clause may begin, and another happening with it."""
_CLAUSE_AWAY, _HAPPENING_AWAY, _WORDS = 4, 2, 4
"""As how many words such a place counts, and another happening in between; how many words count as
one."""
_BEHIND = 1
"""As how many words it counts that the happening stands behind its date."""
_OF_VERB = 3
"""As how many words it counts that a noun goes with a verb before it."""
_FADES = 9.5
"""Words over which nearness fades."""
_REACH = 3
"""Words in which the rest of a verb may stand: "handed the key over"."""
_SINCE = re.compile(r"\b[Ss]ince\s(?:the\s)?(?:early\s|late\s)?$")
"""What tells that something began, where what began is not told: "has run the ferry since 2009"."""
_RIGHT = 3
"""As how many words away what stands right beside a time counts at most."""
_OF_BEGINNING = ("found", "join", "buy")
"""Words of the rows of what goes on from then."""
BEGUN = -1
"""The row of what has been so since then."""
_BEGUN_AWAY = 2
"""As how many words away it counts."""


class _Told(NamedTuple):
    """A word of a happening, with the number of its row."""

    start: int
    row: int
    is_noun: bool


class _Around(NamedTuple):
    """What stands around a time in its sentence."""

    words: tuple[Word, ...]
    cuts: Sequence[int]
    """Where other clauses may begin."""
    told: Sequence[_Told]
    start: int
    end: int
    opens: bool
    """Whether the time opens the sentence, so that its verb may be anywhere."""


def told_at(text: str, start: int, end: int) -> dict[int, int]:
    """What happens at a time that a sentence names: rows, and how many words away each is told.

    Args:
        text: The sentence.
        start: Where the time begins in it.
        end: Where it ends.
    """
    read = words(text, "english")
    told = [each for each in _happenings(read) if not start <= each.start < end]
    opens = not text[:start].strip(" \t\n“\"'").count(" ")
    cuts = [match.start() for match in _CUT.finditer(text)]
    around = _Around(read, cuts, told, start, end, opens)
    found = {BEGUN: _BEGUN_AWAY} if _SINCE.search(text[:start]) else dict[int, int]()
    for each in told:
        far = _away(each, around)
        found[each.row] = min(far, found.get(each.row, far))
    nearest = min(found.values(), default=0)
    return {row: 2 * far - nearest for row, far in found.items()}


def _away(told: _Told, around: _Around) -> int:
    """How many words away from a time a happening is told, with what stands between."""
    before = told.start < around.start
    first, last = (told.start, around.start) if before else (around.end, told.start)
    others = {other.start for other in around.told if first < other.start < last}
    far = 1 + _HAPPENING_AWAY * len(others) + _OF_VERB * _has_verb(told, around)
    far += sum(first <= word.start < last for word in around.words) // _WORDS
    cuts = [cut for cut in around.cuts if first <= cut < last]
    if around.opens:
        return far + len([cut for cut in cuts if cut != around.cuts[0]])
    return far + _CLAUSE_AWAY * len(cuts) + _BEHIND * (not before)


def _has_verb(noun: _Told, around: _Around) -> bool:
    """Whether a noun goes with a verb before it in its clause: "backed the closure"."""
    verbs = (each for each in around.told if not each.is_noun and each.start < noun.start)
    return noun.is_noun and any(
        not any(verb.start <= cut < noun.start for cut in around.cuts) for verb in verbs
    )


def nearness(one: Mapping[int, int], other: Mapping[int, int]) -> float:
    """How near to both of two times one thing is told to happen, 0 to 1; 0 for nothing."""
    found = [_near(one[row] + other[row] - 2) for row in one.keys() & other if row != BEGUN]
    for since, begun in ((one, other), (other, one)):
        if BEGUN in since and BEGUN not in begun:
            found += [_near(since[BEGUN] + begun[row] - 2) for row in begun.keys() & _beginnings()]
    return max(found, default=0.0)


def are_told_apart(one: Mapping[int, int], other: Mapping[int, int]) -> bool:
    """Whether one thing happens right beside one time, and another beside the other."""
    mine, yours = ({row for row, far in each.items() if far <= _RIGHT} for each in (one, other))
    return bool(mine and yours) and not mine & yours and BEGUN not in mine | yours


def _near(away: int) -> float:
    return exp(-max(0, away) / _FADES)


def _happenings(read: tuple[Word, ...]) -> Iterator[_Told]:
    for place, word in enumerate(read):
        if word.name and place:
            continue
        rest = [each.text.lower() for each in read[place + 1 : place + 1 + _REACH]]
        for term in _rows().get(spelling(word.text.lower()), ()):
            behind = term.behind
            if rest[: len(behind)] == [*behind] or (len(behind) == 1 and behind[0] in rest):
                yield _Told(word.start, term.row, term.is_noun)


class _Term(NamedTuple):
    """What follows the first word of a term, and the number of its row."""

    behind: tuple[str, ...]
    row: int
    is_noun: bool


@cache
def _rows() -> dict[str, list[_Term]]:
    """The terms by their first words; a word that is both is a verb."""
    found: dict[str, list[_Term]] = {}
    lines = word_lists(__package__, "happenings.toml")["happenings"].strip().splitlines()
    for number, line in enumerate(lines):
        verbs, nouns = (side.split() for side in line.split(" / "))
        for each in (*verbs, *(noun for noun in nouns if noun not in verbs)):
            first, *behind = each.split("+")
            term = _Term((*behind,), number, each not in verbs)
            found.setdefault(spelling(first), []).append(term)
    return found


@cache
def _beginnings() -> frozenset[int]:
    """The rows of what goes on from then: "opened", "joined", "bought"."""
    return frozenset(term.row for word in _OF_BEGINNING for term in _rows()[spelling(word)])
