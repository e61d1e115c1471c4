"""What a source leaves open and a text tells as settled: "too early to say", "has not said how"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...cues.pairing import LIGHT
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_form
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
_DECIDED_TO = re.compile(r"\bdecided\sto\s(?P<verb>[a-z]{3,})\b")
_WHETHER_TO = re.compile(
    r"\b(?:decid\w*|consider\w*|weigh\w*|discuss\w*|clear|known)\swhether\s(?:or\snot\s)?to\s(?P<verb>[a-z]{3,})\b"
)
_WH = r"(?P<what>who|what|where|when|why|how|whether|which)\b"
_TOLD = re.compile(
    r"\b(?:told\s(?:\w+\s){1,3}?|said\s|says\s|reveal(?:s|ed)\s|disclose[sd]\s|explain(?:s|ed)\s)"
    + _WH,
    re.IGNORECASE,
)
_WOULD_NOT = re.compile(
    r"\b(?P<who>He|She|They|It|[A-Z][\w’'-]+)\s(?:(?:would|did|could|has|have|had)(?:\snot|n['’]t)\s(?:yet\s)?"
    r"|(?:refuse[sd]?|decline[sd]?)\sto\s)(?:sa(?:y|id)|tell|told|disclosed?|reveal(?:ed)?|explain(?:ed)?)\s"
    + _WH
)


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


def decided(checked: CheckedSentence) -> Iterator[tuple[SourceSentence, Span, Span]]:
    """Sentences of sources on what somebody has yet to decide and a text has them decide.

    Args:
        checked: The sentence beside those of its sources.
    """
    read = checked.read
    sure = _DECIDED_TO.search(read.span.text)
    if sure is None or read.asks:
        return
    verb, who = (
        word_form(sure["verb"].lower()),
        {w.form for w in read.words if w.start < sure.start()},
    )
    for source in checked.sources.sentences:
        left = _WHETHER_TO.search(source.read.span.text)
        known = who & (source.read.ideas | source.lead)
        if left and known and word_form(left["verb"].lower()) == verb:
            yield source, read.part(*sure.span()), source.read.part(*left.span())


def unsaid(checked: CheckedSentence) -> Iterator[tuple[SourceSentence, Span, Span]]:
    """Sentences of sources on what somebody would not say and a text has them say.

    Args:
        checked: The sentence beside those of its sources.
    """
    read = checked.read
    says = _TOLD.search(read.span.text)
    own = _ideas_behind(read, says.start("what")) if says else frozenset[str]()
    if says is None or len(own) < _OF_A_NAME:
        return
    who = {w.form for w in read.words if w.start < says.start()}
    for source in checked.sources.sentences:
        silent = _WOULD_NOT.search(source.read.span.text)
        if silent is None or silent["what"].lower() != says["what"].lower():
            continue
        one = source.lead if _PRONOUN.match(silent["who"]) else source.read.ideas
        if who & one and own <= _ideas_behind(source.read, silent.start("what")):
            yield source, read.part(*says.span()), source.read.part(*silent.span())


def _ideas_behind(read: ReadSentence, at: int) -> frozenset[str]:
    """What a sentence speaks of from an offset on."""
    return frozenset(w.form for w in read.words if w.start > at and w.kind in ("word", "name"))


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
