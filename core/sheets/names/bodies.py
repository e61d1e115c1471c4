"""Bodies that words mean without their whole name: "the trust", "a union spokesman".

Only where one body alone of those that the document names, or else of all, may be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .entity import Entity, head

_SPEAKERS = (
    r"(?:spokes(?:man|woman|person|people)|press\s(?:office|officer)|bosses|chiefs|management|number-crunchers"
    r"|communications\steam|representatives?)"
)
_FOR = re.compile(
    rf"(?:[\w’'-]+\s){{0,2}}{_SPEAKERS}\s(?:for|of|at)\s(?:the\s)?(?P<body>.+)", re.IGNORECASE
)
_OF = re.compile(rf"(?P<body>.+?)(?:[’']s?)?\s{_SPEAKERS}", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:the|an?|our|its|their|one|this|that)\s", re.IGNORECASE)


class Bodies:
    """The organisations that texts name, by what they may be called."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        """Know them.

        Args:
            entities: What the documents name.
        """
        self._known = [
            (entity, {part for mention in entity.mentions for part in mention.key}, head(entity))
            for entity in entities
            if entity.kind == "organisation"
        ]

    def meant(self, words: str, document: str) -> Entity | None:
        """The one that words like "the trust" or "a spokesman for the trust" mean, or None."""
        bare = _ARTICLE.sub("", words.strip(), count=1)
        match = _FOR.fullmatch(bare) or _OF.fullmatch(bare)
        parts = re.findall(
            r"[^\W_]+(?:[’'][^\W_]+)*", (match["body"] if match else bare).casefold()
        )
        parts = [
            part.replace("’", "'").removesuffix("'s")
            for part in parts
            if part not in ("the", "and")
        ]
        fitting = [e for e, known, last in self._known if parts and _fits(parts, known, last)]
        here = [entity for entity in fitting if document in entity.documents]
        found = here or fitting
        return found[0] if len(found) == 1 else None


def _fits(parts: list[str], known: set[str], last: str) -> bool:
    """Whether all words stand in a name, the last of them as what it is."""
    alone = len(parts) == 1 and parts[0] in known and len(known) == 1
    return alone or ({*parts} <= known and parts[-1] == last)
