"""What a source leaves open and a text tells as settled: "too early to say", "has not said how"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.pairing import LIGHT
from ...cues.reading.sentence import ReadSentence
from ...documents import Span
from .checked_sentence import CheckedSentence
from .sources import SourceSentence

_FEWEST = 3
"""Ideas that a text shares with what a source leaves open ..."""
_OF_A_NAME = 2
"""... and with another sentence on whoever has not said it, where that one may tell it."""
_TITLES = re.compile(r"\W*(?:[A-Z][\w’'.-]*\s){0,4}")
"""What stands before a name that a sentence begins with."""
_OPEN = re.compile(
    r"\btoo\s(?:early|soon)\sto\s(?:say|tell|know)\b"
    r"|\b(?:is|are|was|were|remains?|remained)\s(?:still\s|yet\s)?(?:unclear|unknown|unproven|undecided"
    r"|not\s(?:yet\s)?(?:clear|known|certain|decided|proven))\b"
    r"|\b(?:do|does|did|could|can|has|have)(?:\snot|n['’]t)\s(?:yet\s)?(?:know|say|established|determined"
    r"|decided|concluded|confirmed)\b",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"\balready\s(?:clear|certain|known)\b|\b(?:is|was)\s(?:now\s)?(?:clear|certain|proven|established)\sthat\b"
    r"|\b(?:has|have|had)\s(?:established|determined|concluded|proved|proven|settled|decided)\b"
    r"|\b(?:confirm(?:s|ed)|conclude[sd]|establish(?:es|ed)|determine[sd]|prove[sd])\sthat\b|\bsettled?\son\b",
    re.IGNORECASE,
)
_SILENT = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]+)\s(?:has|had|would|did)(?:\snot|n['’]t)\s(?:yet\s)?sa(?:y|id)\s"
    r"(?:what|whether|how|when|if|which|who)\b"
)
_SAYS = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]+)\s(?:has\s|had\s|already\s)*(?:announce[sd]|promise[sd]|declare[sd]|confirm(?:s|ed)"
    r"|vow(?:s|ed)|pledge[sd]|sa(?:id|ys))\s(?:that|to)\b"
)
_PRONOUN = re.compile(r"(?:He|She|It|They)\b")


def settled(checked: CheckedSentence) -> Iterator[tuple[SourceSentence, Span, Span]]:
    """Sentences of sources that leave open what a text tells as settled, with the words of both.

    Args:
        checked: The sentence beside those of its sources.
    """
    read = checked.read
    sure, says = _SETTLED.search(read.span.text), _SAYS.search(read.span.text)
    if (not sure and not says) or _OPEN.search(read.span.text) or read.asks:
        return
    for source in checked.sources.sentences:
        text = source.read.span.text
        told = source.read.ideas | (source.lead if _PRONOUN.match(text) else frozenset[str]())
        here = read.ideas & source.read.ideas - LIGHT
        shared = (read.ideas & told) - LIGHT if here else here
        if sure and len(shared) >= _FEWEST and (left := _OPEN.search(text)):
            yield source, read.part(*sure.span()), source.read.part(*left.span())
        silent = _SILENT.search(text) if says else None
        if says and silent and silent["who"] == says["who"] and not _tells(checked, says["who"]):
            yield source, read.part(*says.span()), source.read.part(*silent.span())


def _tells(checked: CheckedSentence, who: str) -> bool:
    """Whether another sentence that begins with somebody may tell what a text has them say."""
    ideas = checked.read.ideas - LIGHT
    return any(
        _begins_with(source.read.span.text, who)
        and not _SILENT.search(source.read.span.text)
        and len(_others(ideas & source.read.ideas, source.read, who)) >= _OF_A_NAME
        for source in checked.sources.sentences
    )


def _begins_with(text: str, who: str) -> bool:
    """Whether a name is the first words of a sentence, behind titles and first names."""
    at = text.find(who)
    return at >= 0 and bool(_TITLES.fullmatch(text, 0, at))


def _others(shared: frozenset[str], read: ReadSentence, who: str) -> frozenset[str]:
    """Ideas of both without the name itself."""
    at = read.span.text.index(who)
    return shared - {word.form for word in read.words if word.start == at}
