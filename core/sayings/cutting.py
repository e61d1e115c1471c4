"""Clauses of a sentence that can be read by themselves."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from ..cues.parts import SHOWN, UNENDED, widened
from ..cues.reason import quote
from .phrases import Phrase, Statement
from .verbs import is_base

_OPENING = 45
"""Characters of them that show how a long clause begins that is shown for what stands later."""
_BOUNDARY = re.compile(r"\s(?=(?:to|that|and|or|for|by|with|in|on|of|at|from|as|which|who)\s)")
_TRAILING = re.compile(
    r"(?:\s(?:an?|the|his|her|its|their|our|my|your|of|in|on|at|by|for|from|with|to|as|and|or|that|which"
    r"|who|all|some|new|more|than|not|[$€£]?\d[\d.,]*))+$"
)
"""Says nothing at the end of what is cut off."""
_TURNS = re.compile(r"\b(?:not|no|never|nor|neither|without|unless|if)\b|n['’]t\b", re.IGNORECASE)
"""Turns what a clause says; it is never left out of one."""
_CUT = re.compile(
    r"[,;:][”\"’]?\s+|\s*[—–(]\s*|\)[,;]?\s*|\s+--?\s+"
    r"|\s+(?=(?:but|while|whereas|(?:just\s)?because|although|(?:even\s)?though|yet)\s)"
)
"""What parts clauses."""
_JOINING = re.compile(
    r"[\s,;:—–(-]*(?:(?:and|but|yet|so|because|while|whereas|although|though|that)\s+)?"
)
"""Joins a clause to the one before it, and can be left out."""
_BOUND = re.compile(
    r"[“\"‘'(]*(?:(?:who|whom|whose|which|where|when|if|unless|whether|until|than|like|such\sas|including"
    r"|as|since|after|before|once|or|nor|to)\b|\w+ing\b)",
    re.IGNORECASE,
)
"""Begins what depends on a clause beside it."""
_RELATIVE = re.compile(r"\b(?:who|which|that)\s(?:\w+ly\s|also\s|have\s|has\s|had\s)?$")
_ENDS = " ,;:—–-("
_WIDEST = 5
"""Parts of a clause at most."""
_WORD = re.compile(r"[a-z]+")


class Cut(NamedTuple):
    """A stretch of a sentence."""

    start: int
    end: int
    part: int
    """Where the part of it between two marks begins for which it is cut."""
    is_whole: bool
    """Whether it can be read by itself."""


class _Part(NamedTuple):
    """A stretch between two marks."""

    start: int
    end: int
    opens: int
    """Where it begins without the word that joins it to the one before."""
    is_bound: bool
    has_verb: bool
    """Whether it has one with something before it."""


class Clauses:
    """The clauses of a sentence, each cut when it is asked for.

    Args:
        statement: The sentence.
    """

    def __init__(self, statement: Statement) -> None:
        self._text = statement.sentence.span.text
        text = self._text
        self._verbs = [
            at for at in statement.verbs if not _RELATIVE.search(text, max(0, at - 20), at)
        ]
        self._all_verbs = frozenset(statement.verbs)
        cuts = [match.span() for match in _CUT.finditer(text)]
        starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
        self._starts = starts
        self._parts = [*map(self._part, starts, ends)]
        self._cuts: dict[int, Cut] = {}
        self._wide_cuts: dict[int, Cut] = {}

    def widest(self, phrase: Phrase) -> Cut:
        """The clause around a phrase with as much of what stands beside it as can be shown."""
        number = self._number(phrase)
        if number not in self._wide_cuts:
            self._wide_cuts[number] = self._widened(self.around(phrase))
        return self._wide_cuts[number]

    def _widened(self, cut: Cut) -> Cut:
        if cut.end - cut.start > SHOWN:
            return cut
        start, end = widened(self._text, cut.start, cut.end)
        is_all = end - start >= len(self._text)
        return cut._replace(start=start, end=end, is_whole=cut.is_whole or is_all)

    def around(self, phrase: Phrase) -> Cut:
        """The shortest clause around a phrase that can be read by itself."""
        number = self._number(phrase)
        if number not in self._cuts:
            self._cuts[number] = self._shortest(number)
        return self._cuts[number]

    def _number(self, phrase: Phrase) -> int:
        """The number of the part that a phrase is in."""
        return bisect_right(self._starts, phrase.start) - 1

    def _part(self, start: int, end: int) -> _Part:
        opened = _JOINING.match(self._text, start, end)
        opens = opened.end() if opened else start
        first, last = (bisect_right(self._verbs, at) for at in (opens, end - 1))
        bound = _BOUND.match(self._text, opens, end) is not None
        word = _WORD.match(self._text, opens, end)
        no_subject = opens in self._all_verbs or (word is not None and is_base(word[0]))
        return _Part(start, end, opens, bound or no_subject, last > first)

    def _shortest(self, number: int) -> Cut:
        last = len(self._parts) - 1
        for width in range(_WIDEST):
            firsts = range(max(0, number - width), min(number, last - width) + 1)
            whole = [first for first in firsts if self._is_whole(first, first + width)]
            if whole:
                first = min(whole, key=lambda at: self._length(at, at + width))
                return self._cut(first, self._end(first, first + width), number, is_whole=True)
        return self._cut(0, last, number, is_whole=False)

    def _length(self, first: int, last: int) -> int:
        return self._parts[last].end - self._parts[first].opens

    def _cut(self, first: int, last: int, number: int, *, is_whole: bool) -> Cut:
        start = self._parts[first].opens
        kept = self._text[start : self._parts[last].end].rstrip(_ENDS)
        return Cut(start, start + len(kept), self._parts[number].opens, is_whole)

    def _is_whole(self, first: int, last: int) -> bool:
        """Whether some parts can be read by themselves: they have a verb with a subject before."""
        opening = self._parts[first]
        if (opening.is_bound or not opening.has_verb) and (first or first == last):
            return False
        if UNENDED.search(self._text, opening.opens, self._parts[last].end):
            return False
        start, end = opening.opens, self._parts[last].end
        return bisect_right(self._verbs, end - 1) > bisect_right(self._verbs, start)

    def _end(self, first: int, last: int) -> int:
        """The last part of a clause, with what follows it that has no verb."""
        start = self._parts[first].opens
        while last + 1 < len(self._parts):
            part = self._parts[last + 1]
            if part.has_verb or part.is_bound or part.end - start > SHOWN:
                break
            last += 1
        return last


def shown(text: str, start: int, end: int, part: int) -> str:
    """A clause with what stands at a place in it; where it is long, without what is between.

    Args:
        text: The clause.
        start: Where the place begins.
        end: Where it ends.
        part: Where the part of the clause begins that it is in.
    """
    if len(text) <= SHOWN or end <= SHOWN - 2:
        return quote(text, SHOWN)
    head = _TRAILING.sub("", text[:_OPENING].rsplit(" ", 1)[0]).rstrip(" ,;:—–-")
    room = SHOWN - len(head) - 3
    starts = [part, *(match.end() for match in _BOUNDARY.finditer(text, len(head), start)), start]
    at = next((at for at in starts if at > len(head) and end - at <= room), start)
    if _TURNS.search(text, len(head), at):
        return quote(text[text.rfind(" ", 0, max(0, end - SHOWN // 2)) + 1 :], SHOWN)
    return f"{head} … {quote(text[at:], max(room, end - at + 2))}"
