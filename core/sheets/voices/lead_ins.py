"""Lines that lead to what stands in the paragraph behind: "Ida Holm, chair of the Guild, said:"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ...documents import Passage
from ..names.entity import Entity
from .speaker import Voice, voice_of

_LEAD_IN = re.compile(
    r"[\W_]*(?:(?:[A-Z][a-z]+\s){0,2}?)(?P<who>[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){1,4})(?:,[^:“”\"]{3,140},?)?"
    r"\s(?:has\s|also\s)?(?:said|says|added|adds|commented|comments|explained|wrote|writes|stated)\s?:[\W_]*"
)
_QUOTED = re.compile(r"[\W_]*[“\"‘]")
_LONGEST = 240
"""Characters of such a line."""


def led_to(passages: Sequence[Passage], entities: Sequence[Entity]) -> Mapping[str, Voice]:
    """Who says what stands in a paragraph, by its id, where the line before it tells.

    Args:
        passages: All of a document, with headings.
        entities: What the documents name.
    """
    voices: dict[str, Voice] = {}
    known: Voice | None = None
    for passage in passages:
        lead_in = _LEAD_IN.fullmatch(passage.text) if len(passage.text) < _LONGEST else None
        if lead_in:
            known = _voice(lead_in["who"], entities)
        elif known and _QUOTED.match(passage.text):
            voices[passage.id] = known
            known = None if passage.text.rstrip("*_ ").endswith(("”", '"', "’")) else known
        else:
            known = None
    return voices


def _voice(name: str, entities: Sequence[Entity]) -> Voice | None:
    """The voice of a name as a line gives it, with or without a title before it."""
    fitting = [
        entity
        for entity in entities
        if entity.is_human and any(name.endswith(m.text) for m in entity.mentions)
    ]
    return voice_of(fitting[0]) if len(fitting) == 1 else None
