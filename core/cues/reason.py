"""How every rule says what it found."""

from __future__ import annotations

import re

from ..comparison import Cue, CueKind, Label
from ..documents import Span

_MARKUP = re.compile(r"\*{1,3}|`{1,3}|(?<!\w)_{1,3}(?=\w)|(?<=\w)_{1,3}(?!\w)")
"""Marks of emphasis and of code."""


def reason(
    kind: CueKind, rule: str, label: Label, spans: tuple[Span, Span], says: str, *, strong: bool
) -> Cue:
    """A cue between two documents.

    Args:
        kind: What sort of reason it is.
        rule: Which rule of the kind fired.
        label: What it speaks for.
        spans: Where it stands, in the document that comes first and in the other.
        says: The reason in one sentence for the reader.
        strong: Whether it is right nearly always.
    """
    confidence = "strong" if strong else "possible"
    a, b = spans
    return Cue(kind=kind, rule=rule, label=label, confidence=confidence, a=a, b=b, says=says)


def differs(kind: CueKind, rule: str, spans: tuple[Span, Span], says: str, *, strong: bool) -> Cue:
    """A cue that two sentences diverge."""
    return reason(kind, rule, "diverge", spans, says, strong=strong)


def against(spans: tuple[Span, Span]) -> str:
    """What each says, in its own words."""
    return f"One says {quoted(spans[0])}, the other {quoted(spans[1])}."


def quoted(span: Span, limit: int = 90) -> str:
    """The words of a span in quotation marks, cut at a word when too long to be read in passing."""
    return f"“{quote(span.text, limit)}”"


def quote(text: str, limit: int = 90) -> str:
    """A text on one line without markup, cut at a word when too long to be read in passing."""
    plain = _MARKUP.sub("", text) if any(mark in text for mark in "*`_") else text
    line = " ".join(plain.split()).strip(" ,;:—–-")
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0] + " …"
