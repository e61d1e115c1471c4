"""Whether two figures of one thing are no rivals, for each is taken by another measure.

An average is no limit, what is left after costs is not what came in, a plan is no fact.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import fsum, isclose

from ...comparison import Cue
from ..pairing import SentencePair
from ..reading.once import once
from ..reading.quantity import Quantity
from ..reading.sentence import ReadSentence

_AVERAGE = re.compile(
    r"\b(?:on\saverage|average[sd]?|averaging|mean|median|typical(?:ly)?)\b", re.I
)
_LIMIT = re.compile(
    r"\b(?:capped|cap|limit(?:ed)?|maximum|minimum|ceiling|designed\sto|supposed\sto|target"
    r"|can\s(?:run|reach|hold|seat|carry|go|fly|produce|take))\b",
    re.IGNORECASE,
)
_NET = re.compile(
    r"\b(?:gross|net|(?:before|after)\s(?:\w+\s)?(?:expenses|costs?|tax(?:es)?|fees?|deductions?"
    r"|inflation)|inflation|adjusted|in\sreal\sterms|nominal(?:ly)?)\b",
    re.IGNORECASE,
)
_NEEDED = frozenset(("need", "requir"))
_ADVICE = frozenset(("!should",))
_MEASURES = (_AVERAGE, _LIMIT)
_PLACE = re.compile(
    r"\b(before|after|in|during|inside|outside|within|with|without|including|excluding)\s(?:(?:the|its|all|their)\s)?(?:\w+\s)?\Z",
    re.IGNORECASE,
)
_SIDES = frozenset(
    frozenset(row.split())
    for row in (
        *("before after", "in outside", "during outside", "inside outside", "within outside"),
        *("with without", "including excluding"),
    )
)
_PART = re.compile(
    r"\b(?:half[\s-](?!(?:of|the|an?|past|its|his|her|their|all)\b)[a-z]+|shares?\sof|part\sof|portion\sof|fraction\sof|opening\s(?:day|night|\w+day)"
    r"|across\s(?:all\s)?(?:its|their|the)|over\sits|nationwide|statewide|citywide|altogether"
    r"|in\sall|overall|first\sday)\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:gr[eo]w|r[io]se|f[ae]ll|increase|cut|raise|drop|climb|decline|decrease)\w*\b[^,;.]{0,30}"
    r"\bby\s(?:(?:about|around|some|nearly|almost|over|more\sthan)\s)?[$€£]?\Z",
    re.IGNORECASE,
)
_MOST_PARTS = 3
"""Figures of one sentence that may come to one of the other ..."""
_MOST_FIGURES = 8
"""... where neither gives more: in a longer list some sum of three is always near."""


@once
def are_of_other_measures(pair: SentencePair) -> bool:
    """Whether figures of two sentences are taken by other measures, or one's come to the other's.

    Only one tells of a wish, an average, a limit or a net, of all there are, or of parts.
    """
    return (
        _is_planned_in_one(pair)
        or _are_measured_otherwise(pair)
        or _lie_on_two_sides(pair)
        or _is_of_all_in_one(pair)
        or _are_parts(pair)
        or _differ_in_several(pair)
        or _is_part_of_all(pair)
        or _is_change_in_one(pair)
    )


def _is_planned_in_one(pair: SentencePair) -> bool:
    """Whether one tells what is wanted or planned; what is needed may be the rule of both."""
    return pair.only_wished and _NEEDED.isdisjoint((*pair.a.forms, *pair.b.forms))


def _lie_on_two_sides(pair: SentencePair) -> bool:
    """Whether one tells of what is before or in something, the other of what is behind it."""
    for form in pair.shared_plain:
        sides = {_place(pair.a, form), _place(pair.b, form)}
        if frozenset(sides) in _SIDES:
            return True
    return False


def _place(sentence: ReadSentence, form: str) -> str:
    """The preposition before an idea that says on which side of it something is."""
    word = next(word for word in sentence.words if word.form == form)
    before = _PLACE.search(sentence.span.text, 0, word.start)
    return before[1].lower() if before else ""


def _are_measured_otherwise(pair: SentencePair) -> bool:
    if any(pair.decisive(_ADVICE)):
        return True
    mine, yours = _measures(pair.a), _measures(pair.b)
    return mine != yours


@once
def _measures(sentence: ReadSentence) -> tuple[object, ...]:
    """By what a figure is said to be measured: in whatever word, but before tax or after it."""
    text = sentence.span.text
    net = _NET.search(text)
    return *(measure.search(text) is not None for measure in _MEASURES), net and net[0].lower()


def of_one_figure(pair: SentencePair, cues: Sequence[Cue]) -> Iterator[Cue]:
    """The cues without a figure beside which another differs, in whatever part: of two groups."""
    for cue in cues:
        if (cue.label, cue.kind) != ("diverge", "number") or not _differ_in_several(pair):
            yield cue


def _differ_in_several(pair: SentencePair) -> bool:
    """Whether each gives two figures or more that the other has not, of the same units.

    "91 percent less than five minutes late" is not "74 percent less than one minute late".
    """
    mine, yours = (
        Counter(word.quantity.unit for word in words if word.quantity and word.quantity.unit)
        for words in pair.only("figure")
    )
    return (mine & yours).total() > 1


def _is_change_in_one(pair: SentencePair) -> bool:
    """Whether one tells by how much something changes, the other how much it is."""
    mine, yours = (
        any(_BY.search(side.span.text, 0, word.start) for word in words)
        for side, words in zip((pair.a, pair.b), pair.only("figure"), strict=True)
    )
    return mine != yours


def _is_part_of_all(pair: SentencePair) -> bool:
    """Whether only one tells of a share or a part of what both name, or of all places."""
    mine, yours = (_PART.search(side.span.text) is not None for side in (pair.a, pair.b))
    return mine != yours


def _is_of_all_in_one(pair: SentencePair) -> bool:
    """Whether one tells of all there are, and the other of what it alone names."""
    alls = [any(word.form == "!all" for word in words) for words in (pair.only_a, pair.only_b)]
    figures = pair.only("figure")
    left = [bool(only) or len(own) > 1 for only, own in zip(pair.extra, figures, strict=True)]
    return (alls[0] and left[1]) or (alls[1] and left[0])


def _are_parts(pair: SentencePair) -> bool:
    """Whether figures of one come to a figure of the other: "24 and 31", "55, 31 of them"."""
    mine, yours = (
        [w.quantity for w in side.quantities if w.quantity and not w.quantity.bound]
        for side in (pair.a, pair.b)
    )
    if max(len(mine), len(yours)) > _MOST_FIGURES:
        return False
    return _come_to(mine, yours) or _come_to(yours, mine)


def _come_to(parts: Sequence[Quantity], wholes: Sequence[Quantity]) -> bool:
    """Whether two or three of some quantities come to one of others."""
    return any(
        whole.unit == some[0].unit and isclose(whole.low, fsum(part.low for part in some))
        for size in range(2, _MOST_PARTS + 1)
        for some in combinations(parts, size)
        if len({part.unit for part in some}) == 1
        for whole in wholes
    )
