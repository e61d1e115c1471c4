"""Whom a sentence is likely about: the first person in it whom no preposition governs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...documents import Sentence
from .entity import Entity
from .mention import Mention
from .offices import CALLED, LOWER, apposed, is_titled

Named = Sequence[tuple[Mention, Entity]]
"""The names in a sentence."""
GOVERNED = re.compile(
    r"\b(?:of|in|from|to|with|by|for|at|on|against|over|about|under|between|among|into|near|like|than|after|"
    r"before|during|without|through) (?:the )?$"
)
_WHO = re.compile(r",\s(?:who|\d\d,)")
"""What follows the name of a person: "Ida Holm, who leads", "Ida Holm, 48,"."""
_LEADING = re.compile(
    r"(?:^[A-Z][\w ’'-]{1,30},|[;:”\"]|,\s(?:and|but|while|as|yet)\b"
    r"|^(?:And|But|While|As|Yet)\b|^)\s*"
)
"""What stands before the first word of a clause."""


def subject(sentence: Sentence, named: Named, before: int) -> Entity | None:
    """The person a sentence is likely about: the first whom no preposition governs.

    Args:
        sentence: The sentence.
        named: The names in it.
        before: Offset into the sentence that the name stands before.
    """
    for mention, entity in named:
        start, end = mention.start - sentence.start, mention.end - sentence.start
        text = sentence.text
        if (
            start < before
            and (
                entity.is_person
                or (entity.is_human and _opens_clause(text[:start]))
                or apposed(text[:start])
                or is_titled(text[:start])
                or CALLED.search(text[:start])
                or _WHO.match(text, end)
            )
            and not _belongs(text, start, end)
            and not GOVERNED.search(text[:start])
            and text[end : end + 1] not in ("’", "'", "-")
        ):
            return entity
    return None


def _opens_clause(before: str) -> bool:
    """Whether a name stands first in its clause, at most behind a role."""
    words = _LEADING.split(before)[-1]
    return not words or bool(LOWER.fullmatch(words[:1].lower() + words[1:]))


def _belongs(text: str, start: int, end: int) -> bool:
    """Whether a name only tells whose something is: "the Holm campaign message"."""
    article = re.search(r"\b(?:the|an?|new|this|that)\s$", text[:start], re.IGNORECASE)
    return bool(article) and bool(re.match(r"\s[a-z]", text[end:]))
