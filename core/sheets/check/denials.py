"""Parts of a source that deny in few words what a text states: "He never had an answer"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ...cues.pairing import LIGHT
from ...cues.reading.asides import Part
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_form
from ...cues.reading.words import Word
from ...documents import Span
from .checked_sentence import CheckedSentence
from .denying import denied_words, describes, in_its_part, may_deny, with_capitals
from .sources import Sources, SourceSentence

_SHORT = 4
"""Ideas of a sentence that denies one thing and says no more."""
_RUN = 3
"""Words in a row of what is turned ..."""
_DENIED_RUN = 2
"""... and of what is denied right before them."""
_IN_CLAUSE = 0.6
"""The share of what nobody does, 0 to 1, that a text has to state."""
_ON_MATTER = 3
"""Ideas that a text shares with what stands before a denial that only points to it."""
_NAMING = ("word", "name")
_NEGATIONS = re.compile(
    r"\b(?:not|no|never|nobody|none|neither|nor|without|cannot|hardly|refus\w+|den(?:y|ies|ied)"
    r"|reject\w*|oppos\w+|prevent\w*|avoid\w*|avert\w*|stop\w*|block\w*|against|fail\w*|unless|if|whether"
    r"|instead|rather|doubt\w*|only|unable|un(?:likely|true|clear|known))\b|n['’]t\b",
    re.IGNORECASE,
)
"""What makes of a text's sentence no plain statement."""
_NOBODY = re.compile(
    r"\b(?:no\sone|nobody|none|neither)\b(?!\s(?:but|except|else|other))(?P<told>[^,;:.—–]*)",
    re.IGNORECASE,
)
_TURNING = re.compile(
    r"\b(?:oppos\w+|reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|prevent(?:s|ed|ing)?|avoid(?:s|ed|ing)?"
    r"|block(?:s|ed|ing)?|resist(?:s|ed|ing)?|rul(?:e[sd]?|ing)\sout|instead\sof|rather\sthan)\s"
    r"(?P<told>[^,;:.—–“”\"]*)",
    re.IGNORECASE,
)
_DIRECT = re.compile(r"\b(?:not|never)\sto\s(?P<told>[^,;:.—–“”\"]*)", re.IGNORECASE)
_POINTING = re.compile(
    r"\bno\ssuch\s|\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed))\s(?:it|this|that)\b"
    r"|\bnothing\sof\sthe\s(?:sort|kind)\b",
    re.IGNORECASE,
)
"""What denies the sentence before."""
_NOT_THE = re.compile(r"(?:not|never)\s(?:the|an?)\s", re.IGNORECASE)
"""What denies that something is what it is called, and nothing that was done."""
_SOME = frozenset(("!some", "!few", "!most", "!all", "!any"))
_LETTERS = 4
_ADMITS = frozenset(
    map(word_form, ("confirm", "admit", "acknowledge", "concede", "accept", "agree", "recall"))
)


class Denied(NamedTuple):
    """What a source denies and a text states."""

    source: SourceSentence
    here: Span
    there: Span


def denials(checked: CheckedSentence) -> Iterator[Denied]:
    """What the sources deny of a sentence of a text that states something plainly."""
    read = checked.read
    if read.asks or _NEGATIONS.search(read.span.text):
        return
    for source in checked.sources.sentences:
        for find in (_briefly, _by_nobody, _turned, _pointing):
            if found := find(read, source, checked.sources):
                yield Denied(source, *found)


def _briefly(
    read: ReadSentence, source: SourceSentence, sources: Sources
) -> tuple[Span, Span] | None:
    """Where a short sentence denies one thing that the text states, on the same matter."""
    if _is_anothers(read, source.read):
        return None
    told = source.read.about(read.ideas)
    for negation, word in denied_words(told):
        rest = (in_its_part(told, word) & told.ideas) - LIGHT
        mine = next((w for w in read.words if _is_same_word(read, w, told, word)), None)
        if mine is None or word.form in LIGHT or len(rest) > _SHORT or source.read.asks:
            continue
        if _NOT_THE.match(told.span.text, negation.start) or _counts(told, word):
            continue
        if not rest <= read.ideas | with_capitals(told) or not may_deny(read, mine, told, word):
            continue
        if describes(read, mine):
            continue
        shared = (read.told & source.scene) - LIGHT - {word.form}
        least = 1 if rest <= read.ideas and len(rest) > 1 else 2
        if len(shared) >= least and {word.form, *shared} & sources.rare:
            there = source.read.part(negation.start, word.end)
            return read.part(mine.start, mine.end), there
    return None


def _is_same_word(read: ReadSentence, word: Word, other: ReadSentence, denied: Word) -> bool:
    """Whether a word is the denied one, as it is written, and not quoted."""
    written = (read.span.text[word.start :], other.span.text[denied.start :])
    alike = written[0][:_LETTERS].lower() == written[1][:_LETTERS].lower()
    return word.form == denied.form and word.quoted < 0 and alike


def _counts(read: ReadSentence, word: Word) -> bool:
    """Whether the part of a sentence that a word stands in tells how many: "two did not vote"."""
    inside = in_its_part(read, word)
    return any(w.form in inside and (w.quantity or w.form in _SOME) for w in read.words)


def _is_anothers(read: ReadSentence, source: ReadSentence) -> bool:
    """Whether a text gives its claim as the words of somebody whom the source does not quote."""
    who = [part for part in read.parts if part.speaks]
    named = {w.form for w in _spoken(read, who) if read.span.text[w.start].isupper()}
    quoting = source.quotations or any(part.speaks for part in source.parts)
    return bool(named) and not quoting


def _spoken(read: ReadSentence, who: Sequence[Part]) -> list[Word]:
    """The words of the parts of a sentence that tell who speaks."""
    return [w for w in read.words if any(part.start <= w.start < part.end for part in who)]


def _by_nobody(
    read: ReadSentence, source: SourceSentence, sources: Sources
) -> tuple[Span, Span] | None:
    """Where nobody does what the text states of somebody."""
    for match in () if _is_anothers(read, source.read) else _NOBODY.finditer(source.read.span.text):
        if found := _stated(read, source, match, _IN_CLAUSE, sources):
            return found
    return None


def _turned(
    read: ReadSentence, source: SourceSentence, sources: Sources
) -> tuple[Span, Span] | None:
    """Where words that the text states stand behind one that turns them: "oppose a cut"."""
    own = len(read.ideas - read.names - LIGHT)
    for pattern, least, share in ((_TURNING, _RUN, _IN_CLAUSE), (_DIRECT, _DENIED_RUN, 0.0)):
        for match in pattern.finditer(source.read.span.text):
            inside = _words(source.read, *match.span("told"))
            runs = _longest_run([form in read.ideas for form in inside])
            if runs < share * own:
                continue
            known = read.names <= source.scene | sources.names(source.passage)
            found = _stated(read, source, match, 0.0, sources) if runs >= least and known else None
            if found:
                return found
    return None


def _stated(
    read: ReadSentence,
    source: SourceSentence,
    match: re.Match[str],
    share: float,
    sources: Sources,
) -> tuple[Span, Span] | None:
    """The words of both, where a text states what a part of a source's sentence denies."""
    inside = {*_words(source.read, *match.span("told"))}
    stated = inside & read.ideas
    if len(stated) < _DENIED_RUN or len(stated) < share * len(inside):
        return None
    if not (stated - LIGHT) & sources.rare:
        return None
    mine = [w for w in read.words if w.form in stated]
    return read.part(mine[0].start, mine[-1].end), source.read.part(*match.span())


def _pointing(
    read: ReadSentence, source: SourceSentence, sources: Sources
) -> tuple[Span, Span] | None:
    """Where somebody denies what was said before, and the text says that he admits it."""
    match = _POINTING.search(source.read.span.text)
    verb = next((w for w in read.words if w.form in _ADMITS), None)
    if match is None or verb is None:
        return None
    who = {w.form for w in read.words if w.end <= verb.start and w.kind in _NAMING}
    shared = (read.ideas & source.lead) - who - LIGHT
    if who & source.read.ideas & sources.rare and len(shared) >= _ON_MATTER:
        return read.part(verb.start, verb.end), source.read.part(*match.span())
    return None


def _words(read: ReadSentence, start: int, end: int) -> list[str]:
    return [w.form for w in read.words if start <= w.start < end and w.kind in _NAMING]


def _longest_run(marks: list[bool]) -> int:
    cuts = [-1, *(n for n, mark in enumerate(marks) if not mark), len(marks)]
    return max(end - start - 1 for start, end in pairwise(cuts))
