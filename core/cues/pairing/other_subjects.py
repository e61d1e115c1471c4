"""Whether two sentences speak of other things: other years, persons, ordinals or ideas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, product

from ..reading.circumstances import are_other_circumstances
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.words import Word
from .word_changes import Change

_MEANT = re.compile(
    r"\b(for|of|to|by|on|in|at|with|under|during|between|against)"
    r"\s(?:(?:an?|the|its|his|her|their|all)\s)?(?:[\w-]+\s)?\Z"
)
"""Goes before what a thing is for or of, or what it is done to."""
_LEADING = re.compile(r"\s(in|at|on|of|for|from)\s(?:(?:an?|the|its|his|her|their)\s)?")
_OF = re.compile(r"\s(?:of|in)\s(?:(?:an?|the|its|his|her|their)\s)?", re.IGNORECASE)
_ARTICLE = re.compile(r"\s(?:(?:an?|the|its|his|her|their|all|any)\s)?", re.IGNORECASE)
_RESTRICTING = re.compile(r"\s(?:that|who|which|whose)\s")
"""Opens what tells which of its things a noun means: "buses that stop in the villages"."""
_NEAR = 4
"""Words before it, one of which is that noun, and words after it that tell which."""
_CASE = re.compile(r"(?:^|,\s|\b)(?:if|when|whenever)\s(?P<case>[^,;:—–]+)", re.IGNORECASE)
_REACH = 30
"""Characters before a word in which that is looked for."""
_NAMING = ("word", "name", "figure")


def are_of_one_kind(
    a: ReadSentence, code: Word, b: ReadSentence, other: Word, shared: frozenset[str]
) -> bool:
    """Whether two ordinals or codes may be of one kind of thing.

    Not so when one is of what the other text speaks of without any, and the other of something
    else: "a second theatre", "its first patients".
    """
    mine, yours = _next_word(a, code), _next_word(b, other)
    return mine == yours or not {mine, yours} & shared


def _next_word(sentence: ReadSentence, code: Word) -> str:
    behind = (w.form for w in sentence.words if w.start >= code.end and w.kind == "word")
    return next(behind, "")


def is_one_put_for_another(
    a: ReadSentence,
    b: ReadSentence,
    only: tuple[frozenset[str], frozenset[str]],
    changes: Iterable[Change],
) -> bool:
    """Whether one idea stands in the place of another: "the north stand", "the south stand".

    Args:
        a: A sentence.
        b: The other.
        only: The ideas that only one of them has, light words left out.
        changes: What makes the second of the first.
    """
    mine, yours = only
    if any(are_other_circumstances(x, y) for x, y in product(mine, yours)):
        return True
    if _are_of_two_wholes(a, b, only) or _stand_in_one_place(a, b, mine, yours):
        return True
    return any(
        _is_one_idea(a.words[slice(*change.a)], mine)
        and _is_one_idea(b.words[slice(*change.b)], yours)
        for change in changes
    )


def _stand_in_one_place(
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


def first_idea(sentence: ReadSentence) -> str:
    """What a sentence begins with, by its form; "" where it speaks of nothing."""
    return next((w.form for w in sentence.words if w.kind in ("word", "name")), "")


def _meant(sentence: ReadSentence, only: frozenset[str]) -> set[tuple[str, str]]:
    """The prepositions before ideas that only this sentence has: "for" a new hip.

    With what kind of word that is: somebody's name may be put for what they are.
    """
    before = (
        (_MEANT.search(sentence.span.text, max(0, word.start - _REACH), word.start), word.kind)
        for word in sentence.words
        if word.form in only
    )
    return {(match[1], kind) for match, kind in before if match}


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
        before = [w for w in sentence.words if w.end <= match.start()][-_NEAR:]
        after = [w.form for w in sentence.words if w.start >= match.end()][:_NEAR]
        if before and before[-1].end == match.start() and not only.isdisjoint(after):
            nouns.update(word.form for word in before if word.kind == "word")
    return nouns - only


def _are_of_two_wholes(
    a: ReadSentence, b: ReadSentence, only: tuple[frozenset[str], frozenset[str]]
) -> bool:
    """Whether one thing is of two: "the driver of the van", "the driver of the coach"."""
    mine, yours = _wholes(a), _wholes(b)
    return any(
        not mine[form] & yours[form] and (mine[form] & only[0] or yours[form] & only[1])
        for form in mine.keys() & yours.keys()
    )


@once
def _wholes(sentence: ReadSentence) -> dict[str, frozenset[str]]:
    """What each thing is of, by the thing: the first ideas behind its "of" or "in"."""
    found: dict[str, frozenset[str]] = {}
    text = sentence.span.text
    words = sentence.words
    for at, word in enumerate(words):
        match = _OF.match(text, word.end) if word.kind == "word" else None
        if match:
            behind = words[at + 1 : at + 1 + _NEAR]
            run: list[str] = []
            end = match.end()
            for each in behind:
                if each.kind not in ("word", "name") or text[end : each.start].strip():
                    break
                run.append(each.form)
                end = each.end
            if run:
                found.setdefault(word.form, frozenset(run))
    return found


def are_of_two_cases(a: ReadSentence, b: ReadSentence) -> bool:
    """Whether both tell of a case, each of another one: "if it rains", "if it does not".

    Where they say the same of both, it is the case that was changed.
    """
    (mine, here), (yours, there) = _case(a), _case(b)
    if not mine or not yours or here == there:
        return False
    return bool(mine - yours and yours - mine) or "!not" in mine ^ yours


@once
def _case(sentence: ReadSentence) -> tuple[frozenset[str], tuple[str, ...]]:
    """What a sentence says of the case that it is told of, and all else that it says."""
    match = _CASE.search(sentence.span.text)
    if match is None:
        return frozenset(), ()
    start, end = match.span("case")
    case = (word for word in sentence.words if start <= word.start < end)
    ideas = frozenset(w.form for w in case if w.kind in ("word", "name") or w.form == "!not")
    return ideas, tuple(w.form for w in sentence.words if not start <= w.start < end)


def _is_one_idea(words: Sequence[Word], only: frozenset[str]) -> bool:
    """Whether some words are one idea, which is one of some, or an ordinal."""
    return len(words) == 1 and (words[0].form in only or words[0].kind == "code")
