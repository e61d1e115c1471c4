"""Templates of relations, and which of them a sentence may fit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from ...word_lists import rows, word_lists
from .once import once_of_text

if TYPE_CHECKING:
    from .sentence import ReadSentence

_BE = r"(?:is|are|was|were|be|been|being|(?:has|have|had|will)\sbe(?:en)?)(?:\s\w+ly)?"


def may_tell_one(a: ReadSentence, b: ReadSentence) -> bool:
    """Whether two sentences may tell one relation: quickly known, and most do not."""
    return not _names(a).isdisjoint(_names(b))


@once_of_text
def _names(sentence: ReadSentence) -> frozenset[str]:
    """The relations that a sentence may tell."""
    return frozenset(name for name, _ in likely_templates(sentence))


@once_of_text
def likely_templates(sentence: ReadSentence) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The templates of which a sentence holds a word, with their relations, as they are listed."""
    templates = _templates()
    words = {*sentence.span.text.rstrip(" .!").lower().split()}
    likely = sorted(each for word in words & templates.keys() for each in templates[word])
    return tuple((name, template) for _, name, template in likely)


@cache
def _templates() -> dict[str, list[tuple[int, str, re.Pattern[str]]]]:
    """The templates by their longest words: number, relation and pattern."""
    lists = word_lists(__package__, "relations.toml")
    listed = ((name, template) for name, templates in lists.items() for template in rows(templates))
    templates: dict[str, list[tuple[int, str, re.Pattern[str]]]] = {}
    for number, (name, template) in enumerate(listed):
        templates.setdefault(_longest(template), []).append((number, name, _pattern(template)))
    return templates


def _longest(template: Sequence[str]) -> str:
    return max(filter(str.islower, template), key=len)


def _pattern(template: Sequence[str]) -> re.Pattern[str]:
    parts: list[str] = []
    between: list[str] = []

    def close() -> None:
        if between:
            parts.append("(" + r"\s".join(between) + ")")
            between.clear()

    for word in template:
        if len(word) == 1 and word.isupper():
            close()
            parts.append(rf"(?P<{word}>.+?)")
        else:
            between.append(_BE if word == "BE" else re.escape(word))
    close()
    body = r"\s".join(parts).replace(r"\s(,)", r"(,)")
    return re.compile(body, re.IGNORECASE)
