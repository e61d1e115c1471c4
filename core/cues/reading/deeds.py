"""Deeds: who does what to whom, in the active, in the passive, and where one is told apart.

"The skipper struck the guard", "the guard was struck by the skipper", "it was the skipper who
struck the guard". Nothing is read where a part is not plainly a thing or somebody.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from .once import once
from .word_forms import is_past
from .words import IDEAS, Word

if TYPE_CHECKING:
    from .sentence import ReadSentence

_OPENS = re.compile(
    r"(?:the|an?|its|his|her|their|our|my|this|that|these|those|no|two|three|four|five|six|seven"
    r"|eight|nine|ten|\d[\d,.]*|(?-i:[A-Z])[\w.’'-]*)\b",
    re.IGNORECASE,
)
"""What a thing or somebody begins with."""
_BREAK = re.compile(r"[,;:—–(“”\"]|\b(?:that|while|because|although|when|after|before|and|but)\s")
_CLEFT = re.compile(r"\s*it\s(?:was|is)\s(?=.*\s(?:who|which|that)\s)", re.IGNORECASE)
_AUXILIARY = r"(?:has|have|had|will|would|did|does|do|is|are|was|were|be|been|being)(?:n['’]t)?\s"
_HELPING = re.compile(rf"\b(?:{_AUXILIARY}|(?:not|never|\w+ly)\s)", re.IGNORECASE)
"""What stands right before a verb that is no past by its own form."""
_TENSE = re.compile(
    r"(?:^|\s)(?P<cleft>(?:who|which|that)\s)?"
    rf"(?P<aux>(?:{_AUXILIARY})*)"
    r"(?P<not>(?:not|never)\s)?(?P<been>(?:been|be|being)\s)?(?:\w+ly\s)?$",
    re.IGNORECASE,
)
_BEING = re.compile(r"\b(?:is|are|was|were|be|been|being)(?:n['’]t)?\s", re.IGNORECASE)
_DENYING = re.compile(r"n['’]t\b|\b(?:not|never)\b", re.IGNORECASE)
_WITHIN = re.compile(r"\s(?:of|in|at|from|for|with|on|to|by|who|which|that)\s", re.IGNORECASE)
_BEHIND = re.compile(
    r"[,;:—–(“”\".]|\s(?:of|in|at|from|for|with|on|to|by|who|which|that|and|when|while|as|because"
    r"|after|before|but|over|against|into|under|during|until|since|last|this)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"^[^,;:—–.]{0,60}?\bby\s", re.IGNORECASE)


class Deed(NamedTuple):
    """What somebody does to somebody or something."""

    doer: Word
    verb: Word
    done_to: Word
    is_denied: bool

    @property
    def words(self) -> tuple[Word, ...]:
        """The three words in the order of the text."""
        return tuple(sorted((self.doer, self.verb, self.done_to), key=lambda word: word.start))


@once
def deeds(sentence: ReadSentence) -> tuple[Deed, ...]:
    """The deeds that a sentence tells plainly."""
    return tuple(_deeds(sentence))


def _deeds(sentence: ReadSentence) -> Iterator[Deed]:
    text = sentence.span.text
    starts = [0, *(cut.end() for cut in _BREAK.finditer(text))]
    helped = {word.end() for word in _HELPING.finditer(text)}
    for verb in sentence.words:
        past = verb.kind == "word" and is_past(text[verb.start : verb.end].lower())
        if not past and (verb.kind != "word" or verb.start not in helped):
            continue
        start = starts[bisect_right(starts, verb.start) - 1]
        told = _TENSE.search(text[start : verb.start])
        if told is None or not (told["aux"] or past):
            continue
        before = _head(sentence, *_subject(text, starts, start, start + told.start()), _WITHIN)
        if before and (deed := _deed(sentence, before, verb, told[0])):
            yield deed


def _deed(sentence: ReadSentence, before: Word, verb: Word, tense: str) -> Deed | None:
    """What is done by a verb, given who or what stands before it and what tells its tense."""
    passive = _BEING.search(tense) is not None
    behind = _agent(sentence, verb.end) if passive else _object(sentence, verb.end)
    if behind is None or before.form == behind.form:
        return None
    doer, done_to = (behind, before) if passive else (before, behind)
    return Deed(doer, verb, done_to, _DENYING.search(tense) is not None)


def _subject(text: str, starts: Sequence[int], start: int, end: int) -> tuple[int, int]:
    """Where the subject of a verb stands: before what two commas set off, if right behind them."""
    at = bisect_right(starts, start) - 1
    set_off = at > 1 and text[starts[at] - 1] == text[starts[at - 1] - 1] == ","
    if set_off and not text[start:end].strip():
        return starts[at - 2], starts[at - 1] - 1
    return start, end


def _object(sentence: ReadSentence, start: int) -> Word | None:
    return _head(sentence, start, len(sentence.span.text), _BEHIND)


def _agent(sentence: ReadSentence, start: int) -> Word | None:
    by = _BY.search(sentence.span.text[start:])
    return _object(sentence, start + by.end() - 1) if by else None


def _head(sentence: ReadSentence, start: int, end: int, ends: re.Pattern[str]) -> Word | None:
    """The noun of a stretch that is one thing or somebody; None where it is anything else."""
    text = sentence.span.text
    if cleft := _CLEFT.match(text, start, end + len(" which ")):
        start = cleft.end()
    start += len(text[start:end]) - len(text[start:end].lstrip())
    if not _OPENS.match(text, start, end):
        return None
    cut = ends.search(text, start, end)
    stretch = [w for w in sentence.words if start <= w.start < (cut.start() if cut else end)]
    nouns = [word for word in stretch if word.kind in IDEAS]
    plain = all(word.kind in (*IDEAS, "figure", "decisive") for word in stretch)
    return nouns[-1] if nouns and plain else None
