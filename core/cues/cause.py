"""Cause: one cause with opposite effects, one effect with two causes, a reason that is open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from ..comparison import Confidence, Cue, Label
from ..documents import Span
from .causes import Claim, causes, sentence_around
from .certainties import certainties
from .lexicon import listed
from .reason import reason
from .tokens import concepts_within, content, quote, span

_WHY = re.compile(r"\bwhy\b|\breasons?\b|\bmotive\b|\bcause\b", re.IGNORECASE)


def cause(a: Span, b: Span) -> Iterator[Cue]:
    """One cause with effects for the better and for the worse; the same effect of two causes.

    The passage is read as a whole, because "as a result" points to the sentence before.
    """
    found = [_compared(a, b, x, y) for x, y in product(causes(a.text), causes(b.text))]
    if best := max(filter(None, found), key=lambda scored: scored[0], default=None):
        yield best[1]
    yield from _unexplained(a, b, swapped=False)
    yield from _unexplained(b, a, swapped=True)


def _compared(a: Span, b: Span, x: Claim, y: Claim) -> tuple[int, Cue] | None:
    same_cause = (x.cause & y.cause) - listed("generic")
    same_effect = (x.effect & y.effect) - listed("generic")
    ends, marks = ((x.start, x.end), (y.start, y.end)), (x.mark, y.mark)
    if same_cause and x.harm * y.harm < 0:
        about = _shown(a.text, same_cause)
        first, second = (quote(w.text[c.start : c.end]) for w, c in ((a, x), (b, y)))
        says = f"On what {about} leads to, one says “{first}”, the other “{second}”."
        return 9 + len(same_cause), _cue("opposite_effects", "diverge", a, b, ends, says, "strong")
    if same_cause and len(same_effect) >= 2:
        confidence: Confidence = "strong" if len(same_effect) >= 3 else "possible"
        says = f"Both tell of one cause and effect: “{_told(a.text, x)}”, “{_told(b.text, y)}”."
        return 5 + len(same_effect), _cue("same_link", "agree", a, b, marks, says, confidence)
    if len(same_effect) >= 2 and x.cause and y.cause:
        apart = x.blames and y.blames and x.cause.isdisjoint(y.cause)
        says = f"They give different causes: “{_told(a.text, x)}”, “{_told(b.text, y)}”."
        label: Label = "diverge" if apart else "related"
        return 1, _cue("different_causes", label, a, b, marks, says, "possible")
    return None


def _told(text: str, claim: Claim) -> str:
    """The words that link cause and effect, with what comes after them."""
    end = sentence_around(text, claim.mark[0])[1]
    return quote(text[claim.mark[0] : end], 50)


def _unexplained(own: Span, other: Span, *, swapped: bool) -> Iterator[Cue]:
    """One side says that the reason is not clear, the other gives one for the same thing."""
    given = causes(other.text)
    why = _WHY.search(own.text) if given else None
    if not why:
        return
    open_here = next((m for m in certainties(own.text) if m.level == "unclear"), None)
    if not open_here or any(m.level == "unclear" for m in certainties(other.text)):
        return
    asked = concepts_within(own.text, *sentence_around(own.text, why.start())) - listed("generic")
    found = next((c for c in given if not asked.isdisjoint(c.effect | c.cause)), None)
    if found:
        mine = min(open_here.start, why.start()), max(open_here.end, why.end())
        spans = (found.mark, mine) if swapped else (mine, found.mark)
        a, b = (other, own) if swapped else (own, other)
        says = "One says that the reason is not clear, the other gives one."
        yield _cue("reason_unclear", "diverge", a, b, spans, says, "strong")


def _shown(text: str, about: frozenset[str]) -> str:
    """One of some ideas, the way a text words it."""
    return next((f"“{t.text}”" for t in content(text) if t.concept in about), "it")


def _cue(
    rule: str,
    label: Label,
    a: Span,
    b: Span,
    places: tuple[tuple[int, int], tuple[int, int]],
    says: str,
    confidence: Confidence,
) -> Cue:
    spans = _trimmed(a, *places[0]), _trimmed(b, *places[1])
    return reason("cause", rule, label, spans, says, strong=confidence == "strong")


def _trimmed(whole: Span, start: int, end: int) -> Span:
    """A stretch of a text without the blanks and dashes around it."""
    text = whole.text[start:end]
    start += len(text) - len(text.lstrip(" \n,;:—–-"))
    return span(whole, start, max(start, start + len(whole.text[start:end].rstrip(" \n,;:—–-"))))
