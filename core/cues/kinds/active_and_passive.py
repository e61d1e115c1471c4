"""Voices: one deed told in the active and in the passive."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.sentence import ReadSentence
from ..reading.words import CONTENT, IDEAS, Word
from ..reason import quoted, reason
from .close_deeds import passive_deeds, sole_place
from .tense import same_tense
from .turning_words import TURNING

_BY_NOBODY = re.compile(
    r"(?:(?:will|has|have|had|must)\s)?(?:is|are|was|were|be|been)\s(?:being\s)?", re.IGNORECASE
)
"""Between what it is done to and the verb of a passive."""
_LEAST = 3
"""Ideas in both."""


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
        for deed in passive_deeds(passive):
            places = [sole_place(active, form) for form in deed[:3]]
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
    telling = {w.form for w in pair.a.words if w.kind in CONTENT} & {*pair.b.forms}
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
    if any(w.kind not in IDEAS or w.form in TURNING for w in doer):
        return False
    text = passive.span.text
    telling = [word for word in passive.words if word.kind in IDEAS]
    for done_to, verb in pairwise(telling):
        between, written = text[done_to.end : verb.start].lstrip(), text[verb.start : verb.end]
        if not _BY_NOBODY.fullmatch(between) or written.endswith("ing"):
            continue
        at = sole_place(active, verb.form)
        opening = [w for w in active.words[: at or 0] if w.form != "!will"]
        behind = [word.form for word in active.words[at + 1 : at + 4]] if at else []
        if opening == [*doer] and done_to.form in behind:
            return True
    return False


def _without_by(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.form != "by"]
