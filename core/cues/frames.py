"""What stands around a word in its clause: what it is said of, and what comes after it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from ..documents import Span
from ..text.words import stem
from .lexicon import listed
from .tokens import Token, clauses, covering, tokens

_NEAR = 3
"""Content words on each side that belong to a word."""
_SURE = 2
"""Ideas of a shared subject that make up for an object that is not shared."""
_REACH = 6
"""Words before a word within which it can be denied, undone or left open."""
_NOT = listed("negators")
_ASIDE = frozenset(("by", "since", "than", "during"))
"""After these, nothing is an object."""
_RELATIVE = frozenset(("that", "which", "who"))


class Frame(NamedTuple):
    """A word with the content words before and after it in its clause."""

    word: Token
    before: tuple[Token, ...]
    after: tuple[Token, ...]
    noun: bool
    """Whether the words right before and after it make it a noun."""
    relative: bool
    """Whether its clause only says of whom or what is spoken: "those who do not vote"."""


@lru_cache(maxsize=50_000)
def frame(text: str, word: Token) -> Frame:
    """The nearest content words of a word's clause.

    "that", "which" and "who" speak of what stands before them.
    """
    runs = clauses(text)
    at = next((i for i, run in enumerate(runs) if run[0].start <= word.start <= run[-1].end), None)
    if at is None:
        return Frame(word, (), (), noun=False, relative=False)
    before = [t for t in runs[at] if t.content and t.end <= word.start]
    relative = runs[at][0].low in _RELATIVE and not before
    if relative and at:
        before = [t for t in runs[at - 1] if t.content]
    owners = ("'s", "s'")  # what belongs to somebody is not that person
    rest = takewhile(lambda t: t.low not in _ASIDE, (t for t in runs[at] if t.start >= word.end))
    after = [t for t in rest if t.content]
    after = [t for t in after if not t.low.endswith(owners)]
    near = tuple(before[-_NEAR:]), tuple(after[:_NEAR])
    return Frame(word, *near, noun=_noun(runs[at], word), relative=relative)


def _noun(run: Sequence[Token], word: Token) -> bool:
    """Whether a word is a noun: after an article, or a word that often is one in a noun's place."""
    at = run.index(word)
    lead = run[at - 1] if at else None
    following = run[at + 1].low if at + 1 < len(run) else ""
    if lead and lead.low in listed("determiners"):
        return True
    often = word.low in listed("nouns_too") or word.low.endswith(("er", "ers", "or", "ors", "ion"))
    return often and (bool(lead and lead.content) or following in listed("prepositions"))


def about(x: Frame, y: Frame) -> frozenset[str]:
    """What two words are both said of: the same object, or the same subject.

    Nothing where different names stand before them. A person may do one thing to one and the
    opposite to another, so where both words have an object, a shared name is not enough.
    """
    vague = listed("generic") | _ideas((x.word, y.word))
    doers = _names(x.before), _names(y.before)
    if doers[0] and doers[1] and doers[0].isdisjoint(doers[1]):
        return frozenset()
    objects = (_ideas(x.after) & _ideas(y.after)) - vague
    subjects = (_ideas(x.before) & _ideas(y.before)) - vague
    if _ideas(x.after) - vague and _ideas(y.after) - vague:
        subjects -= doers[0] | doers[1]
    if not objects and (x.after or y.after) and len(subjects) < _SURE:
        return frozenset()
    return objects | subjects


def same_subject(x: Frame, y: Frame) -> frozenset[str]:
    """What stands before both words."""
    vague = listed("generic") | _ideas((x.word, y.word))
    return (_ideas(x.before) & _ideas(y.before)) - vague


def said(whole: Span, found: Frame, shared: frozenset[str]) -> Span:
    """A word together with what it is said of."""
    near = [t for t in (*found.before, *found.after) if stem(t.low) in shared]
    return covering(whole, (found.word, *near))


def settled(text: str, word: Token) -> bool:
    """Whether nothing before a word denies it, undoes it or leaves it open."""
    before = [t for t in tokens(text) if t.end <= word.start]
    near = [token.low for token in before[-_REACH:]]
    if text[max(0, word.start - 1) : word.start] == "-" or not _NOT.isdisjoint(near[-3:]):
        return False
    return listed("doubts").isdisjoint(near) and not _conditional(before)


def _conditional(before: Sequence[Token]) -> bool:
    """Whether "if" or "whether" opens what is said last."""
    for token in reversed(before):
        if token.mark:
            return False
        if token.low in ("if", "whether", "unless", "until"):
            return True
    return False


def _ideas(found: Iterable[Token]) -> frozenset[str]:
    # Stems and not concepts: a veto and its override are one subject, and opposites.
    return frozenset(stem(token.low) for token in found if not token.low.endswith("ly"))


def _names(found: Iterable[Token]) -> frozenset[str]:
    return frozenset(stem(token.low) for token in found if token.text[0].isupper())
