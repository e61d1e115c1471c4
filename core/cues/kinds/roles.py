"""Roles: who does it and to whom, where two sentences speak of the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import NamedTuple

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..reason import against, differs, quoted, reason
from ..rule import needing
from .tense import same_tense
from .turning_words import TURNING

_ALIKE = 0.6
_CONTAINED = 0.75
_LEAST = 3
"""Ideas in both."""
_TELLING = frozenset(("word", "name"))
_BESIDE = re.compile(
    r"[\s\"'“”’]*(?:(?:the|a|an|his|her|its|their|who|that|which|has|have|had|out|up|off|down|away|back|over)\s+)*",
    re.IGNORECASE,
)
"""What may stand between a doer, what is done and to whom it is done."""
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|got|gets)\s+(?:\w+ly\s+)?", re.IGNORECASE
)
_BY_NOBODY = re.compile(
    r"(?:(?:will|has|have|had|must)\s)?(?:is|are|was|were|be|been)\s(?:being\s)?", re.IGNORECASE
)
"""Between what it is done to and the verb of a passive."""
_KNOWN = ("word", "name", "figure", "date", "code")
MUTUAL = word_forms(
    """meet marry join equal accuse blame criticise reproach praise thank date face match resemble
    border and"""
)
"""What two do to each other."""


class _Deed(NamedTuple):
    doer: str
    verb: str
    done_to: str
    words: tuple[Word, ...]


@needing("one subject")
def roles(pair: SentencePair) -> Iterator[Cue]:
    """Doer and done-to exchanged, or one deed in the active and the passive."""
    if pair.jaccard < _ALIKE or pair.containment < _CONTAINED or pair.is_elsewhere:
        return
    if any(word.form == "!not" for word in (*pair.only_a, *pair.only_b)):
        return
    here, there = _deeds(pair.a), _deeds(pair.b)
    if {deed[:3] for deed in here} & {deed[:3] for deed in there}:
        return
    for mine, yours in product(here, there):
        if mine.verb != yours.verb or mine.verb in MUTUAL or len({*mine[:3]}) < _LEAST:
            continue
        if (mine.doer, mine.done_to) == (yours.done_to, yours.doer):
            spans = pair.spans(mine.words, yours.words)
            yield differs("role", "exchanged", spans, against(spans), strong=False)
            return


def voice(pair: SentencePair) -> Iterator[Cue]:
    """One deed in the active and the passive, with the same words around it."""
    if ("by" in pair.a.forms) == ("by" in pair.b.forms):
        return
    more, less = sorted(map(_without_by, (pair.only_a, pair.only_b)), key=len, reverse=True)
    if less or len(more) > 1 or any(w.kind != "word" or w.form in TURNING for w in more):
        return
    if pair.is_elsewhere or len(pair.shared) < _LEAST:
        return
    for passive, active in ((pair.a, pair.b), (pair.b, pair.a)):
        for deed in _passive(passive):
            places = [_place(active, form) for form in deed[:3]]
            if any(word.form == "by" for word in active.words) or None in places:
                continue
            if places == sorted(places, key=lambda place: place or 0):
                spans = pair.spans(pair.a.words, pair.b.words)
                says = f"They say the same: {quoted(spans[0])}, {quoted(spans[1])}."
                yield reason("role", "same", "agree", spans, says, strong=False)
                return


def voice_without_doer(pair: SentencePair) -> Iterator[Cue]:
    """One deed in the active, and in the passive by nobody who is named."""
    if bool(pair.only_a) == bool(pair.only_b) or pair.is_elsewhere or not same_tense(pair):
        return
    if any(pair.only("figure", "date")):
        return
    telling = {w.form for w in pair.a.words if w.kind in _KNOWN} & {*pair.b.forms}
    if len(telling) < _LEAST or len(pair.shared) + 1 < _LEAST:
        return
    for passive, active in ((pair.a, pair.b), (pair.b, pair.a)):
        mine, yours = (
            (pair.only_a, pair.only_b) if passive is pair.a else (pair.only_b, pair.only_a)
        )
        if not mine and yours and "by" not in passive.forms and _is_done(passive, active, yours):
            spans = pair.spans(pair.a.words, pair.b.words)
            says = f"They say the same: {quoted(spans[0])}, {quoted(spans[1])}."
            yield reason("role", "same", "agree", spans, says, strong=False)
            return


def _is_done(passive: ReadSentence, active: ReadSentence, doer: Sequence[Word]) -> bool:
    """Whether some words that open the active tell who does to what what the passive says of it."""
    if any(w.kind not in _TELLING or w.form in TURNING for w in doer):
        return False
    text = passive.span.text
    telling = [word for word in passive.words if word.kind in _TELLING]
    for done_to, verb in pairwise(telling):
        between, written = text[done_to.end : verb.start].lstrip(), text[verb.start : verb.end]
        if not _BY_NOBODY.fullmatch(between) or written.endswith("ing"):
            continue
        at = _place(active, verb.form)
        opening = [w for w in active.words[: at or 0] if w.form != "!will"]
        behind = [word.form for word in active.words[at + 1 : at + 4]] if at else []
        if opening == [*doer] and done_to.form in behind:
            return True
    return False


def _without_by(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.form != "by"]


def _place(sentence: ReadSentence, form: str) -> int | None:
    return sentence.forms.index(form) if sentence.forms.count(form) == 1 else None


@once
def _deeds(sentence: ReadSentence) -> tuple[_Deed, ...]:
    """Who does what to whom, in the passive and in the active."""
    return *_passive(sentence), *_active(sentence)


def _active(sentence: ReadSentence) -> Iterator[_Deed]:
    """Who does what to whom, as far as words beside each other tell it."""
    text = sentence.span.text
    for at in range(len(sentence.words) - 2):
        three = sentence.words[at : at + 3]
        told = three[1].kind == "word" and {three[0].kind, three[2].kind} <= _TELLING
        if told and all(_BESIDE.fullmatch(text, x.end, y.start) for x, y in pairwise(three)):
            yield _Deed(three[0].form, three[1].form, three[2].form, three)
            if end := _named_at_last(sentence.words[at + 2 : at + 7], text):
                words = (*_name_before(sentence.words, at), *three[:2], *end)
                yield _Deed(three[0].form, three[1].form, end[-1].form, words)


def _name_before(words: Sequence[Word], at: int) -> Sequence[Word]:
    """The first words of a name of which the last word stands at a place."""
    start = at
    while start and words[at].kind == "name" and words[start].start - words[start - 1].end == 1:
        start -= 1
    return words[start:at]


def _named_at_last(words: Sequence[Word], text: str) -> Sequence[Word]:
    """The words of a name of several words, or of one with a word before it: "its rival Frith"."""
    for at in range(1, len(words)):
        beside = text[words[at - 1].end : words[at].start] == " "
        if words[at].kind != "name" or not beside:
            return words[:at] if at > 1 else ()
    return words


def _passive(sentence: ReadSentence) -> Iterator[_Deed]:
    text = sentence.span.text
    for at, (subject, verb) in enumerate(pairwise(sentence.words)):
        if verb.kind == "word" and subject.kind in _TELLING:
            passive = _PASSIVE.fullmatch(text[subject.end : verb.start].lstrip())
            if passive and (by := _agent(sentence.words[at + 2 :])):
                yield _Deed(by.form, verb.form, subject.form, (subject, verb, by))


def _agent(words: Sequence[Word]) -> Word | None:
    """The last word of who is named after "by"."""
    places = [n for n, word in enumerate(words) if word.form == "by"]
    if not places:
        return None
    run: list[Word] = []
    for word in words[places[0] + 1 :]:
        if word.kind not in _TELLING:
            break
        run.append(word)
    return run[-1] if run else None
