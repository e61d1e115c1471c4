"""Causes: what two say that one thing leads to, or that leads to one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.causes import Cause, cause
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_form, word_forms
from ..reading.words import IDEAS, Word
from ..reason import against, differs
from ..rule import needing

_LEAST = 2
"""Ideas of the effect in both."""
_SILENT = LIGHT | word_forms("cause reason blame result lead")
_DEATH = {word_form("kill"): word_form("die")} | {
    word_form(word): word_form("fail") for word in ("ruin", "destroy", "spoil", "wreck", "lose")
}
"""Who is killed dies, what is ruined fails."""
_RULED_OUT = re.compile(
    r"\b(?:ruled\sout|rules\sout|rather\sthan|instead\sof|nothing\sto\sdo\swith|and\snot|,\snot|excluded|n[o’']t)\s"
    r"(?:(?:the|an?|its|his|her|their|any)\s)?(?:\w+\s)?$",
    re.IGNORECASE,
)
_NO_PART = re.compile(
    r"[^.;:]{0,30}\s(?:play(?:s|ed)?\s(?:hardly\sany|no|little)\s(?:role|part)|(?:is|are|was|were)\snot\sto\sblame"
    r"|(?:has|have|had)\snothing\sto\sdo|ma(?:de|kes?)\sno\sdifference)\b",
    re.IGNORECASE,
)
_OF = re.compile(r"\b[Oo]f\s(?:(?:the|an?|any)\s)?$")
_NO_SIGN = re.compile(
    r"[^.;:,]{0,30}\s(?:found|finds?|saw|sees?)\sno\s(?:signs?|traces?|evidence)\b", re.IGNORECASE
)
"""Behind what is looked for and put first: "of mites the lab found no trace"."""
_DENIED = frozenset(("!not", "!untrue", "!unknown", "!perhaps", "!only"))


@needing("one subject")
def causes(pair: SentencePair) -> Iterator[Cue]:
    """Two causes of one effect."""
    here, there = cause(pair.a), cause(pair.b)
    if here is None or there is None or _is_open(here) != _is_open(there):
        return
    if pair.common < _LEAST or pair.is_elsewhere:
        return
    mine, yours = {*pair.translated(_ideas(here.effect))}, _ideas(there.effect)
    if len(mine & yours) < _LEAST or not (mine <= yours or yours <= mine):
        return
    why, other = {*pair.translated(_ideas(here.cause))}, _ideas(there.cause)
    whole = {*pair.translated(pair.a.forms)}
    why -= {form for form in why if _is_ruled_out(pair.a, {form})}
    other -= {form for form in other if _is_ruled_out(pair.b, {form})}
    if not why or not other:
        return
    if not (_is_ruled_out(pair.b, why & {*pair.b.forms}) and _is_ruled_out(pair.a, other & whole)):
        return
    spans = pair.spans(here.cause, there.cause)
    yield differs("cause", "other", spans, against(spans), strong=False)


def _is_ruled_out(sentence: ReadSentence, ideas: set[str]) -> bool:
    """Whether a sentence names some ideas only to rule them out."""
    text = sentence.span.text
    return all(
        _RULED_OUT.search(text, 0, word.start)
        or _NO_PART.match(text, word.end)
        or (_OF.search(text, 0, word.start) and _NO_SIGN.match(text, word.end))
        for word in sentence.words
        if word.form in ideas
    )


def _is_open(told: Cause) -> bool:
    """Whether an effect or its cause is denied or doubted."""
    return any(word.form in _DENIED for word in (*told.effect, *told.cause))


def _ideas(words: Sequence[Word]) -> set[str]:
    told = (_DEATH.get(w.form, w.form) for w in words if w.kind in IDEAS)
    return {form for form in told if form not in _SILENT}
