"""Places, labels, reasons and notes in words, for whoever listens."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...comparison import Cue, Label
from ...notebook import Note
from ...text.visible import one_line


def spoken_reason(cue: Cue, places: tuple[str, str]) -> str:
    """A reason with the words of both passages, each after its place."""
    sides = zip(places, (cue.a, cue.b), strict=True)
    quotes = "; ".join(f"{place} says: {one_line(span.text).rstrip('.')}" for place, span in sides)
    return f"Reason, {cue.kind}: {one_line(cue.says).rstrip('.')}. {quotes[0].upper()}{quotes[1:]}."


def spoken_verdict(note: Note) -> Iterator[str]:
    """The verdict in a note, if there is one."""
    if note.verdict is not None:
        yield f"Your verdict: {note.verdict}."


def spoken_note(note: Note) -> Iterator[str]:
    """All that the reader said: verdict, tags, text."""
    yield from spoken_verdict(note)
    if note.tags:
        yield f"Your tags: {', '.join(map(one_line, note.tags))}."
    if note.text.strip():
        yield f"Your note: {one_line(note.text)}"


def spoken_confidence(label: Label, confidence: str) -> str:
    """How sure a label is, between commas; nothing where there is no claim."""
    return "" if label == "related" else f", {confidence},"


def without_signs(text: str) -> str:
    """Places and similarities in words: "1 ¶7" and "(.14)" are no sound."""
    places = re.sub(r"(\d+) ¶(\d+)", r"document \1 paragraph \2", text).replace(" ¶", " paragraph ")
    return re.sub(r" \(\.(\d\d)\)", r", similarity \1%", one_line(places))


def capitalised(text: str) -> str:
    """A text with a capital at its beginning; what follows stays."""
    return text[:1].upper() + text[1:]


def spoken_place(passage: str) -> str:
    """A passage by its document and its number."""
    document, _, number = passage.partition(".")
    return f"document {document} paragraph {number}"
