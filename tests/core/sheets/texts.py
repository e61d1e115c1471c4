"""Texts as documents of one passage, without a file."""

from __future__ import annotations

from perspectives.core import Document
from perspectives.core.documents import Passage


def document(number: int, text: str) -> Document:
    passage = Passage(id=f"{number}.1", start=0, end=len(text), text=text)
    origin = f"{number}.txt"
    return Document(id=str(number), origin=origin, sha256=origin, text=text, passages=(passage,))
