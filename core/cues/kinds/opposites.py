"""Opposites: one word changed into its opposite in what is alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ..pairing import SentencePair
from ..pairing.other_subjects import is_one_put_for_another
from ..reading.circumstances import are_other_circumstances
from ..reading.once import once
from ..reading.opposed import all_opposed, are_poles, listed_opposites
from ..reading.sentence import ReadSentence
from ..reading.word_forms import word_form, word_forms
from ..reading.words import Word
from ..reason import against, differs
from ..rule import needing
from .deciding_words import with_next
from .nearness import are_of_complements
from .other_measures import are_of_other_measures
from .turning_words import TURNING

_ALIKE = 0.6
_IN_ORDER = 0.7
_CLOSELY = 0.8
_LEAST = 2
"""Ideas in both."""
_NAMING = ("word", "name", "figure", "date", "code")
_SUBJECT = 0.25
"""Share of ideas in both, in these or other words, beside words of opposite poles."""
_MOST_MORE = 3
"""Ideas that one may add then."""
_CALLING = word_forms("call urge propose advocate recommend favour")
_SOME = frozenset(("!some", "!few", "!most"))
_HARMLESS = frozenset(("!will", "!own", "!both"))
_DEMANDING = _HARMLESS | {"!should", "!must"}
_TURNERS = TURNING | word_forms(
    """lift drop scrap abolish remove reverse overturn quash withdraw ease escape rid risk fear
    threat danger far chance"""
)
"""Words that turn the sense of what they are said of."""
_CONVERSE = frozenset(
    frozenset(map(word_form, row.split()))
    for row in (
        *("lend borrow", "buy sell", "purchase sell", "win lose", "beat lose", "defeat lose"),
        *("give take", "give receive", "give get", "send receive", "teach learn", "gain lose"),
        *("import export", "lead follow", "push pull", "attack defend", "hire join", "ask answer"),
        *("profit loss", "arrive leave", "sell acquire", "victory defeat", "win defeat"),
    )
)
"""Two sides of one act."""
_AGAINST = re.compile(r"\b(?:against|than|versus|compared)\b", re.IGNORECASE)
_ARTICLE = re.compile(
    r"\s(?:\w+ing\s)?(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|all)\s"
)


@needing("one subject", "words")
def opposites(pair: SentencePair) -> Iterator[Cue]:
    """One word, and its opposite in its place."""
    if pair.is_elsewhere or tell_of_some(pair) or are_of_complements(pair):
        return
    if pair.jaccard < _ALIKE or pair.ratio < _IN_ORDER:
        yield from _in_other_words(pair)
        return
    here, there = pair.only("word", "preposition", "decisive", "joint")
    if pair.each_has_own("date") or (pair.each_has_own("figure") and are_of_other_measures(pair)):
        return  # two days, on which each may be so; so much before tax, so much after it
    if len(here) != 1 or len(there) != 1 or _opens(pair.a, here[0]) or _opens(pair.b, there[0]):
        return
    if _is_quoted_in_one(pair, here[0], there[0]) or _are_denied(pair, here[0], there[0]):
        return
    if _tell_apart(pair, here[0], there[0]):
        return
    if frozenset((here[0].form, there[0].form)) in listed_opposites():
        spans = pair.spans(with_next(pair.a.words, here), with_next(pair.b.words, there))
        strong = pair.ratio >= _CLOSELY
        yield differs("opposite", "opposite", spans, against(spans), strong=strong)


def _tell_apart(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two words tell which of two things is meant: "the north shore", "south of it"."""
    if not are_other_circumstances(a.form, b.form):
        return False
    return _names_another(pair, a, b) or all(
        side.span.text[word.end :].startswith(" of ") for side, word in ((pair.a, a), (pair.b, b))
    )


def _is_of_two_things(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether two opposites are said of two things, each of one that the other does not name."""
    mine, yours = pair.extra[0] - {a.form}, pair.extra[1] - {b.form}
    return is_one_put_for_another(pair.a, pair.b, (mine, yours), ())


def _opens(sentence: ReadSentence, word: Word) -> bool:
    """Whether a word opens the claim: then it tells of what, "imports rose", "the upper deck"."""
    before = (w for w in sentence.words if w.start < word.start)
    return word.kind == "word" and not any(w.kind in _NAMING for w in before)


def _in_other_words(pair: SentencePair) -> Iterator[Cue]:
    """One opposite, of which both say all else in the same or other words."""
    if not opposed_words(pair):
        return
    only_a, only_b = pair.extra
    others = pair.only("figure", "date", "code", "decisive")
    decide = [word for words in others for word in words if word.form not in _HARMLESS]
    if _all_and_some(pair):
        decide = [word for word in decide if word.form not in _SOME | {"!all"}]
    if decide or pair.common < _LEAST or sorted(map(len, (only_a, only_b))) > [1, 2]:
        return
    found = [(a, b) for a, b in opposed_words(pair) if a.form in only_a and b.form in only_b]
    if len(found) != 1:
        return
    a, b = found[0]
    if not (_names_another(pair, a, b) or _is_turned_round(pair, a, b)):
        spans = pair.spans(with_next(pair.a.words, [a]), with_next(pair.b.words, [b]))
        yield differs("opposite", "opposite", spans, against(spans), strong=False)


@needing("one subject", "words")
def poles(pair: SentencePair) -> Iterator[Cue]:
    """Two words of opposite poles, of which both speak of the same subject."""
    if not opposed_words(pair):
        return
    others = pair.only("figure", "date", "code", "decisive")
    decide = [w for words in others for w in words if w.form not in _DEMANDING]
    if _all_and_some(pair):
        decide = [w for w in decide if w.form not in _SOME | {"!all"}]
    if decide or pair.is_elsewhere or tell_of_some(pair) or len(pair.shared_plain) < _LEAST:
        return
    found = [(a, b) for a, b in opposed_words(pair) if are_poles(a.form, b.form)]
    if len(found) != 1:
        return
    a, b = found[0]
    mine, yours = (only - {w.form} for only, w in zip(pair.extra, (a, b), strict=True))
    if _opens_with(pair.a, mine) or _opens_with(pair.b, yours):
        return
    if not _is_of_one_subject(pair, mine, yours):
        return
    if not (_names_another(pair, a, b) or _is_turned_round(pair, a, b)):
        spans = pair.spans(with_next(pair.a.words, [a]), with_next(pair.b.words, [b]))
        yield differs("opposite", "poles", spans, against(spans), strong=False)


@once
def tell_of_some(pair: SentencePair) -> bool:
    """Whether both tell of some only, which may be others: "some were open", "some were shut"."""
    return any(not _SOME.isdisjoint(side.forms) for side in (pair.a, pair.b)) and not (
        _all_and_some(pair)
    )


def _all_and_some(pair: SentencePair) -> bool:
    """Whether one tells of all what the other tells of some."""
    here, there = ({w.form for w in words} for words in pair.decisive(_SOME | {"!all"}))
    return (here == {"!all"} and 1 == len(there - {"!all"}) == len(there)) or (
        there == {"!all"} and 1 == len(here - {"!all"}) == len(here)
    )


@once
def opposed_words(pair: SentencePair) -> list[tuple[Word, Word]]:
    """Words of opposite poles of which each stands in one only, and in no name."""
    opposed = all_opposed()
    facing = [
        (a, b)
        for a in pair.only_a
        if a.form in opposed
        for b in pair.only_b
        if b.form in opposed[a.form]
    ]
    if not facing or are_of_complements(pair):
        return []
    only_a, only_b = pair.unmatched
    return [
        (a, b)
        for a, b in facing
        if a.form in only_a
        and b.form in only_b
        and not _is_in_name(pair.a, a)
        and not _is_in_name(pair.b, b)
        and not (_opens(pair.a, a) and _opens(pair.b, b) and not _bids(pair, a, b))
        and not (_is_quoted_in_one(pair, a, b) or _are_denied(pair, a, b))
        and not _tell_apart(pair, a, b)
        and not _is_of_two_things(pair, a, b)
    ]


def _bids(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both sentences open with a verb and its object: "keep the gate", "open the gate"."""
    sides = ((pair.a, a), (pair.b, b))
    return all(_ARTICLE.match(side.span.text, word.end) for side, word in sides)


def _is_quoted_in_one(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both quote something, and only one of two words stands in what is quoted."""
    quoted = pair.a.quotations and pair.b.quotations
    return bool(quoted) and pair.a.quotes(a.start) != pair.b.quotes(b.start)


def _are_denied(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both opposites are denied, which can hold: "not accepted", "not rejected"."""
    return all(
        any(w.form == "!not" for w in side.words[max(0, at - 1) : at])
        for side, at in ((pair.a, pair.a.words.index(a)), (pair.b, pair.b.words.index(b)))
    )


def is_turning(form: str) -> bool:
    """Whether a word turns the sense of what it is said of: "lift" a ban, "risk" a defeat."""
    return form in _TURNERS


def _is_in_name(sentence: ReadSentence, word: Word) -> bool:
    """Whether a word is part of a name, at the beginning of a sentence as well: "New York"."""
    at = sentence.words.index(word)
    text = sentence.span.text
    after = sentence.words[at + 1 : at + 2]
    joined = bool(after) and after[0].kind == "name" and after[0].start - word.end <= 1
    return word.kind == "name" or (joined and text[word.start].isupper())


def _opens_with(sentence: ReadSentence, only: frozenset[str]) -> bool:
    """Whether a sentence opens with something that only it speaks of: it is its subject."""
    first = next((w for w in sentence.words if w.kind not in ("decisive", "figure")), None)
    return first is not None and first.form in only - _CALLING


def _is_of_one_subject(pair: SentencePair, mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Whether one says nothing but of the other's subject, and the other hardly more."""
    less, more = sorted(map(len, (mine, yours)))
    if pair.likeness < _SUBJECT or more > _MOST_MORE or (len(pair.shared) == _LEAST < more):
        return False
    return not less


def _names_another(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether the opposites stand before a word of both: "the old bridge", "the new bridge"."""
    after = (_next_form(pair.a.words, a), _next_form(pair.b.words, b))
    return after[0] == after[1] != ""


def _is_turned_round(pair: SentencePair, a: Word, b: Word) -> bool:
    """Whether both sides of one act are told: "Ada lent it to Ben", "Ben borrowed it from Ada".

    So they are too where one more word turns the sense: "lifted the ban", "allowed".
    """
    extra = (only - {a.form, b.form} for only in pair.unmatched)
    if any(not _TURNERS.isdisjoint(only) for only in extra):
        return True
    measured = any(_AGAINST.search(side.span.text) for side in (pair.a, pair.b))
    if frozenset((a.form, b.form)) not in _CONVERSE and not measured:
        return False
    before = [
        {word.form for word in side.words if word.start < verb.start} & pair.shared
        for side, verb in ((pair.a, a), (pair.b, b))
    ]
    if bool(before[0]) != bool(before[1]):
        return True  # "she won her case", "the airline lost her case"
    return bool(before[0] - before[1]) and bool(before[1] - before[0])


def _next_form(words: Sequence[Word], word: Word) -> str:
    at = words.index(word)
    after = words[at + 1 : at + 2]
    beside = bool(after) and after[0].start - word.end <= 1 and after[0].kind in ("word", "name")
    return after[0].form if beside else ""
