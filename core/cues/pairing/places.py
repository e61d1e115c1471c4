"""Places of ideas in two sentences: what stands before or behind the same word as another idea."""

from __future__ import annotations

import re
from itertools import pairwise

from ..reading.sentence import ReadSentence

_MEANT = re.compile(
    r"\b(for|of|to|by|on|in|at|with|under|during|between|against)"
    r"\s(?:(?:an?|the|its|his|her|their|all)\s)?(?:[\w-]+\s)?\Z",
    re.IGNORECASE,
)
"""Goes before what a thing is for or of, or what it is done to."""
_LEADING = re.compile(r"\s(in|at|on|of|for|from)\s(?:(?:an?|the|its|his|her|their)\s)?")
_ARTICLE = re.compile(r"\s(?:(?:an?|the|its|his|her|their|all|any)\s)?", re.IGNORECASE)
_RESTRICTING = re.compile(r"\s(?:that|who|which|whose)\s")
"""Opens what tells which of its things a noun means: "buses that stop in the villages"."""
NEAR = 4
"""Words before it, one of which is that noun, and words after it that tell which."""
_REACH = 30
"""Characters before a word in which that is looked for."""
_NAMING = ("word", "name", "figure")


def stand_in_one_place(
    a: ReadSentence, b: ReadSentence, mine: frozenset[str], yours: frozenset[str]
) -> bool:
    """Whether an idea of each stands where that of the other does: before or behind one word."""
    here = _qualified(a, mine) | _restricted(a, mine)
    return not (
        here.isdisjoint(_qualified(b, yours) | _restricted(b, yours))
        and all(
            places(a, mine).isdisjoint(places(b, yours))
            for places in (_before_places, _objects, _meant)
        )
    )


def _qualified(sentence: ReadSentence, only: frozenset[str]) -> set[str]:
    """The words that one of some ideas stands right before."""
    return {
        after.form
        for before, after in pairwise(sentence.words)
        if before.form in only
        and after.kind in _NAMING
        and after.start - before.end <= 1
        and after.form not in only
    }


def _restricted(sentence: ReadSentence, only: frozenset[str]) -> set[str]:
    """The words of which a clause tells which are meant by one of some ideas."""
    nouns: set[str] = set()
    for match in _RESTRICTING.finditer(sentence.span.text):
        before = [w for w in sentence.words if w.end <= match.start()][-NEAR:]
        after = [w.form for w in sentence.words if w.start >= match.end()][:NEAR]
        if before and before[-1].end == match.start() and not only.isdisjoint(after):
            nouns.update(word.form for word in before if word.kind == "word")
    return nouns - only


def _before_places(sentence: ReadSentence, only: frozenset[str]) -> set[tuple[str, str]]:
    """The preposition behind its first idea, that only this sentence has, with what it leads to."""
    first = [word for word in sentence.words if word.kind in _NAMING][:2]
    if len(first) < len(("before", "after")):
        return set()
    before, after = first
    match = _LEADING.fullmatch(sentence.span.text, before.end, after.start)
    told = match is not None and before.form in only and after.form not in only
    return {(match[1], after.form)} if match and told else set()


def _objects(sentence: ReadSentence, only: frozenset[str]) -> set[str]:
    """The words behind which one of some ideas stands, but for an article: "wear a helmet"."""
    text = sentence.span.text
    return {
        before.form
        for before, after in pairwise(sentence.words)
        if after.form in only
        and before.kind == "word"
        and before.form not in only
        and _ARTICLE.fullmatch(text, before.end, after.start)
    }


def _meant(sentence: ReadSentence, only: frozenset[str]) -> set[tuple[str, str]]:
    """The prepositions before ideas that only this sentence has: "for" a new hip.

    With what kind of word that is: somebody's name may be put for what they are.
    """
    before = (
        (_MEANT.search(sentence.span.text, max(0, word.start - _REACH), word.start), word.kind)
        for word in sentence.words
        if word.form in only
    )
    return {(match[1].lower(), kind) for match, kind in before if match}
