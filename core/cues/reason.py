"""How every rule says what it found."""

from __future__ import annotations

from collections.abc import Iterator

from ..comparison import Cue, CueKind, Label
from ..documents import Span


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
        strong: Whether it is enough for a label by itself.
    """
    confidence = "strong" if strong else "possible"
    a, b = spans
    return Cue(kind=kind, rule=rule, label=label, confidence=confidence, a=a, b=b, says=says)


def listing(words: Iterator[str]) -> str:
    """At most three different words as a reader would list them."""
    first = list(dict.fromkeys(words))[:3]
    quoted = [f"“{word}”" for word in first] or ["the same thing"]
    return " and ".join((", ".join(quoted[:-1]), quoted[-1])) if len(quoted) > 1 else quoted[0]
