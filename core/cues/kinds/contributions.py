"""Contributions: what had a part in something by one text, and none by the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.deciding import CERTAINTY
from ..reading.once import once, once_of_text
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing

_NONE = re.compile(
    r"\b(?:(?:play(?:s|ed)?|ha(?:s|d|ve))\s(?:absolutely\s)?(?:no|hardly\sany)\s(?:part|role|share|influence|bearing)"
    r"\s(?:in|on)|(?:has|had|have)\snothing\sto\sdo\swith|made?\sno\sdifference\sto|makes?\sno\sdifference\sto"
    r"|(?:(?:did|does|do)\snot|(?:did|does|do)n[’']t)\s(?:contribute\sto|cause|affect|influence)"
    r"|(?:is|are|was|were)\s(?:not\s|in\sno\sway\s)(?:a\sfactor\sin|to\sblame\sfor|the\scause\sof|responsible\sfor))\s",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:(?:play(?:s|ed)?|ha(?:s|d|ve))\s(?:an?|its|their|some)\s(?:\w+\s)?(?:part|role|share|influence|bearing)\s(?:in|on)"
    r"|contribut(?:ed|es?)\sto|help(?:ed|s)?\s(?:to\s)?cause|caused|led\sto|brought\sabout"
    r"|(?:is|are|was|were)\s(?:an?|the|one|to)\s(?:\w+\s)?(?:factor|cause|reason|blame)\s(?:in|of|for|behind))\s",
    re.IGNORECASE,
)
_WORDS = frozenset(
    """part role share influence bearing nothing difference contribute contributed contributes cause
    caused affect factor blame responsible led brought reason""".split()  # noqa: SIM905
)
"""One of these is in all that either of them matches."""
_ENDS = re.compile(r"[,;:()—–.!?]|\sthat\s")
_IDEAS = ("word", "name")
_TELLING = word_forms("part role share influence factor cause reason blame")


class _Contribution(NamedTuple):
    what: frozenset[str]
    """Ideas of what had a part or none."""
    to: frozenset[str]
    """Ideas of what it led to."""
    shown: tuple[Word, ...]


@needing("one subject")
def contributions(pair: SentencePair) -> Iterator[Cue]:
    """What had a part in something in one, and had none in it in the other."""
    if not (_may_tell(pair.a) and _may_tell(pair.b)):
        return
    if pair.is_elsewhere or any(pair.decisive(CERTAINTY)) or pair.each_has_own("date"):
        return
    for first, second in ((_some, _none), (_none, _some)):
        mine, yours = first(pair.a), second(pair.b)
        if mine is None or yours is None:
            continue
        what, to = (frozenset(pair.translated(ideas)) for ideas in (mine.what, mine.to))
        if what == yours.what and to & yours.to and (to <= yours.to or yours.to <= to):
            spans = pair.spans(mine.shown, yours.shown)
            yield differs("cause", "denied", spans, against(spans), strong=False)
            return


@once_of_text
def _may_tell(sentence: ReadSentence) -> bool:
    """Whether a sentence holds one of the words by which it is told that something had a part."""
    return not _WORDS.isdisjoint(re.findall(r"\w+", sentence.span.text.lower()))


@once
def _none(sentence: ReadSentence) -> _Contribution | None:
    """What a sentence tells to have had no part in something."""
    verb = _NONE.search(sentence.span.text)
    return _told(sentence, verb) if verb else None


@once
def _some(sentence: ReadSentence) -> _Contribution | None:
    """What a sentence tells to have had a part in something, and of nothing that it had none."""
    text = sentence.span.text
    verb = None if _NONE.search(text) else _SOME.search(text)
    return _told(sentence, verb) if verb else None


def _told(sentence: ReadSentence, verb: re.Match[str]) -> _Contribution | None:
    """What a sentence tells by a verb: from the mark before that to the mark behind it."""
    text = sentence.span.text
    starts = [match.end() for match in _ENDS.finditer(text, 0, verb.start())]
    behind = _ENDS.search(text, verb.end())
    before, after = (
        [w for w in sentence.words if start <= w.start < end and w.kind in _IDEAS]
        for start, end in (
            (starts[-1] if starts else 0, verb.start()),
            (verb.end(), behind.start() if behind else len(text)),
        )
    )
    what, to = (frozenset(w.form for w in words) - LIGHT - _TELLING for words in (before, after))
    shown = [w for w in sentence.words if before and before[0].start <= w.start < verb.end()]
    return _Contribution(what, to, (*shown, *after)) if what and to else None
