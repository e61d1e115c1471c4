"""Causes: what two say that one thing leads to, or that leads to one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ..pairing import LIGHT, SentencePair
from ..reading.causes import Cause
from ..reading.word_forms import word_form
from ..reading.words import Word
from ..reason import against, differs

_LEAST = 2
"""Ideas of the effect in both."""
_SILENT = LIGHT | frozenset(map(word_form, ("cause", "reason", "blame", "result", "lead")))
_DENIED = frozenset(("!not", "!untrue", "!unknown", "!perhaps", "!only"))


def causes(pair: SentencePair) -> Iterator[Cue]:
    """Two causes of one effect."""
    if len(pair.shared) + len(pair.matched) < _LEAST or pair.is_elsewhere:
        return
    here, there = pair.a.cause, pair.b.cause
    if here is None or there is None or _is_open(here) != _is_open(there):
        return
    others = dict(pair.matched)
    mine, yours = _ideas(here.effect, others), _ideas(there.effect, {})
    if len(mine & yours) < _LEAST or not (mine <= yours or yours <= mine):
        return
    why, other = _ideas(here.cause, others), _ideas(there.cause, {})
    whole = {others.get(form, form) for form in pair.a.forms}
    if not why or not other or why & {*pair.b.forms} or other & whole:
        return
    spans = pair.spans(here.cause, there.cause)
    yield differs("cause", "other", spans, against(spans), strong=False)


def _is_open(told: Cause) -> bool:
    """Whether an effect or its cause is denied or doubted."""
    return any(word.form in _DENIED for word in (*told.effect, *told.cause))


def _ideas(words: Sequence[Word], others: dict[str, str]) -> set[str]:
    ideas = (w.form for w in words if w.kind in ("word", "name") and w.form not in _SILENT)
    return {others.get(form, form) for form in ideas}
