"""Certainty: what one side leaves open or calls untrue and the other simply states."""

from __future__ import annotations

from collections.abc import Iterator

from ..comparison import Cue, Label
from ..documents import Span
from .certainties import Level, Mark, absolutes, certainties
from .lexicon import listed
from .negation import denies
from .reason import reason
from .tokens import around, clauses, concepts, content, covering, quote, span


def certainty(a: Span, b: Span) -> Iterator[Cue]:
    """Both leave one thing open: agree. One firmly refutes what the other states: diverge.

    Firm is a verb or adjective of refutation between two texts that share half of their ideas.
    One side that leaves open or doubts what the other states informs, as does an absolute word.
    """
    yield from _levels(a, b, "unclear")
    yield from _levels(a, b, "refuted")
    yield from _absolute(a, b)


def _levels(a: Span, b: Span, level: Level) -> Iterator[Cue]:
    left = next((mark for mark in certainties(a.text) if mark.level == level), None)
    right = next((mark for mark in certainties(b.text) if mark.level == level), None)
    if left and right and level == "unclear":
        if not _is_open(a.text, left) or not _is_open(b.text, right):
            return
        near = around(a.text, left.start, left.end) & around(b.text, right.start, right.end)
        if near:
            spans = span(a, left.start, left.end), span(b, right.start, right.end)
            says = "Both say that this is not clear."
            strong = len(near) >= 2
            yield reason("certainty", "both_unclear", "agree", spans, says, strong=strong)
    elif left and not right:
        yield from _against(a, b, left, swapped=False)
    elif right and not left:
        yield from _against(b, a, right, swapped=True)


def _against(own: Span, other: Span, mark: Mark, *, swapped: bool) -> Iterator[Cue]:
    """What one side marks as untrue or open, and the other states."""
    stated = {token.concept: token for token in content(other.text)}
    near = _clause(own.text, mark) & stated.keys()
    if len(near) < 2 or not near - listed("generic"):
        return
    mine = span(own, mark.start, mark.end)
    yours = covering(other, [stated[idea] for idea in near])
    verb = "says that it is not so" if mark.level == "refuted" else "leaves it open"
    says = f"One {verb} (“{quote(mine.text)}”), the other states it (“{quote(yours.text)}”)."
    strong = mark.level == "refuted" and _firm(own.text, other.text, mark, near)
    spans = (yours, mine) if swapped else (mine, yours)
    label: Label = "diverge" if strong or _asked(own.text, other.text, mark) else "related"
    rule = f"{mark.level}_against_stated"
    yield reason("certainty", rule, label, spans, says, strong=strong)


def _asked(own: str, other: str, mark: Mark) -> bool:
    """Whether a text leaves open *whether* it is so, and most of that stands in the other."""
    if mark.level != "unclear" or not _is_open(own, mark):
        return False
    asked = next((run for run in clauses(own) if run[0].low == "whether"), ())
    ideas = {token.concept for token in asked if token.content}
    shared = ideas & concepts(other) - listed("generic")
    return len(shared) >= 2 and len(shared) >= 0.6 * len(ideas)


def _firm(own: str, other: str, mark: Mark, near: frozenset[str]) -> bool:
    word = own[mark.start : mark.end].lower()
    if word not in listed("firm") | listed("unreal") or denies(other):
        return False
    if word in listed("unreal") and _attributive(own, mark):
        return False
    here, there = concepts(own), concepts(other)
    overlap = len(here & there) / max(1, min(len(here), len(there)))
    denied = _denied(own, mark) & there
    names = {token.concept for token in content(own) if token.name}
    telling = len(near - listed("generic")) >= 2 and len(denied) >= 2 and bool(denied - names)
    return overlap >= 0.5 and telling


def _is_open(text: str, mark: Mark) -> bool:
    """Whether a mark says that it is not known, and not "raises questions", "an unknown number"."""
    word = text[mark.start : mark.end].lower()
    return word not in listed("questioning") and not _attributive(text, mark)


def _attributive(text: str, mark: Mark) -> bool:
    """Whether a mark stands right before what it speaks of: "a bogus claim"."""
    return any(t.content and t.start == mark.end + 1 for t in content(text))


def _denied(text: str, mark: Mark) -> frozenset[str]:
    """What is refuted: five content words after a verb, the nearest of an adjective."""
    after = [t.concept for t in content(text) if t.start >= mark.end]
    before = [t.concept for t in content(text) if t.end <= mark.start]
    if text[mark.start : mark.end].lower() in listed("firm"):
        return frozenset(after[:5])
    return frozenset(after[:2] + before[-3:])


def _clause(text: str, mark: Mark) -> frozenset[str]:
    """Ideas of the clause that holds a mark, and of the that-clause after it."""
    found: set[str] = set()
    runs = clauses(text)
    for i, run in enumerate(runs):
        following = runs[i + 1] if i + 1 < len(runs) else ()
        if run[0].start <= mark.start <= run[-1].end:
            found |= {token.concept for token in run if token.content}
            if following and following[0].low in ("that", "if", "which"):
                found |= {token.concept for token in following if token.content}
    return frozenset(found)


def _absolute(a: Span, b: Span) -> Iterator[Cue]:
    """One side leaves no exception: it informs, and speaks for no label."""
    left, right = absolutes(a.text), absolutes(b.text)
    solid = (concepts(a.text) & concepts(b.text)) - listed("generic")
    if bool(left) == bool(right) or not solid:
        return
    own, other, word = (a, b, left[0]) if left else (b, a, right[0])
    target = next(token for token in content(other.text) if token.concept in solid)
    mine, yours = covering(own, (word,)), covering(other, (target,))
    says = f"One puts it absolutely (“{mine.text}”), the other does not."
    spans = (mine, yours) if left else (yours, mine)
    yield reason("certainty", "absolute", "related", spans, says, strong=False)
