"""Parts of a source that deny in few words what a text states: "He never had an answer"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ...cues.pairing import LIGHT
from ...cues.reading.word_forms import word_forms
from ...documents import Span
from .beside import FEWEST, Beside, Words, forms
from .brief_denials import briefly
from .checked_sentence import CheckedSentence
from .denying import DIRECT, NOBODY, POINTING, TURNING
from .sources import SourceSentence

_RUN = 3
"""Words in a row that both have, before what is turned."""
_IN_CLAUSE = 0.6
"""The share of what nobody does, 0 to 1, that a text has to state."""
_NEGATIONS = re.compile(
    r"\b(?:not|no|never|nobody|none|neither|nor|without|cannot|hardly|refus\w+|den(?:y|ies|ied)"
    r"|reject\w*|oppos\w+|prevent\w*|avoid\w*|avert\w*|stop\w*|block\w*|against|fail\w*|unless|if|whether"
    r"|instead|rather|doubt\w*|only|unable|un(?:likely|true|clear|known)|declin\w+\s(?:to|the|an?|its|their)"
    r"|turn(?:s|ed|ing)?\s(?:it\s|them\s)?down|rul(?:e[sd]?|ing)\sout|dismiss\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
"""What makes of a text's sentence no plain statement."""
_ON_MATTER = 3
"""Ideas that a text shares with what stands before a denial that only points to it."""
_ADMITS = word_forms("confirm admit acknowledge concede accept agree recall")


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
    for source in checked.sources.denying:
        beside = Beside(read, source, checked.sources)
        for find in (briefly, _by_nobody, _turned, pointing):
            if found := find(beside):
                yield Denied(source, *found)


def _by_nobody(beside: Beside) -> Words | None:
    """Where nobody does what the text states of somebody."""
    if beside.is_anothers:
        return None
    matches = NOBODY.finditer(beside.source.read.span.text)
    return next((found for m in matches if (found := beside.stated(m, _IN_CLAUSE))), None)


def _turned(beside: Beside) -> Words | None:
    """Where words that the text states stand behind one that turns them: "oppose a cut"."""
    read, source = beside.read, beside.source
    if not read.names <= source.scene | beside.sources.names(source.passage):
        return None
    own = len(read.ideas - read.names - LIGHT)
    for pattern, least in ((TURNING, max(_RUN, _IN_CLAUSE * own)), (DIRECT, FEWEST)):
        for match in pattern.finditer(source.read.span.text):
            inside = forms(source.read, *match.span("told"))
            run = _longest_run([form in read.ideas for form in inside])
            found = beside.stated(match) if run >= least else None
            if found:
                return found
    return None


def _longest_run(marks: list[bool]) -> int:
    cuts = [-1, *(n for n, mark in enumerate(marks) if not mark), len(marks)]
    return max(end - start - 1 for start, end in pairwise(cuts))


def pointing(beside: Beside) -> Words | None:
    """Where somebody denies what was said before, and the text says that he admits it."""
    read, source = beside.read, beside.source
    match = POINTING.search(source.read.span.text)
    verb = next((w for w in read.words if w.form in _ADMITS), None)
    if match is None or verb is None:
        return None
    who = {*forms(read, 0, verb.start)}
    shared = (read.ideas & source.lead) - who - LIGHT
    if who & source.read.ideas & beside.sources.rare and len(shared) >= _ON_MATTER:
        return beside.words((verb.start, verb.end), match.span())
    return None
