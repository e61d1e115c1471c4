"""Quotations: the same one in both, or one with a word altered inside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product, starmap
from typing import NamedTuple

from rapidfuzz.distance import Indel
from rapidfuzz.fuzz import ratio

from ...comparison import Cue
from ...documents import Span
from ...text.words import STOP_WORDS, stem
from ..pairing import Change, SentencePair
from ..reading.sentence import ReadSentence
from ..reason import differs, quoted, reason

_RAW = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_CUT = ("[", "…", "...")
"""Marks of a quotation that says itself that it is altered."""
_ALIKE = 0.3
"""Likeness of two sentences from which on one quotation is an altered or a cropped other one."""
_LEAST = 3
"""Words of a quotation that is told; four are strong, and six of a longer one are enough."""
_STRONG, _CONTAINED = 4, 6
_SHARE = 0.6
"""Of the words of the shorter one, so much has to be the same in an altered quotation."""
_MOST_ALTERED = 2
_SPELLING = 75
"""From this ratio on, 0 to 100, two long words are spellings of one."""
_SLIGHT = frozenset("a an the and that this these those is are was were s of to".split())  # noqa: SIM905

_JOINING = _SLIGHT | {"but", "so", "or"}
"""Words that tell nothing beside another word that is altered."""

_CONDITIONS = frozenset("if unless until only except without provided".split())  # noqa: SIM905
_TURNS = frozenset("but although though however yet".split())  # noqa: SIM905
_DENIALS = frozenset("not no never nobody nothing none nor neither cannot hardly".split())  # noqa: SIM905
_RELATIVE = frozenset("that who which whose".split())  # noqa: SIM905
_OF_ALL = frozenset("never no nobody nothing none all every everybody everything any".split())  # noqa: SIM905
_NEAR = 14
"""Words behind the end of a cropped quotation in which it may be turned."""
_PERIODS = frozenset("year month week day spring summer autumn winter season term".split())  # noqa: SIM905


class _Quotation(NamedTuple):
    sentence: ReadSentence
    places: tuple[tuple[int, int], ...]
    words: tuple[str, ...]

    def part(self, start: int, end: int) -> Span:
        """From one word up to another, as a span of the document."""
        return self.sentence.part(self.places[start][0], self.places[end - 1][1])

    @property
    def is_cut(self) -> bool:
        """Whether it says itself that something is left out or put in."""
        text = self.part(0, len(self.words)).text
        return any(mark in text for mark in _CUT)


def quotations(pair: SentencePair) -> Iterator[Cue]:
    """The first two quotations that are one; those that end in other words agree in nothing."""
    if not pair.a.quotations or not pair.b.quotations:
        return
    pairs = [*product(_quoted(pair.a), _quoted(pair.b))]
    for here, there in pairs:
        if cue := _cropped(pair, here, there) or _altered(pair, here, there) or _same(here, there):
            if cue.label != "agree" or not any(starmap(_ends_otherwise, pairs)):
                yield cue
            return


def _quoted(sentence: ReadSentence) -> Iterator[_Quotation]:
    for start, end in sentence.quotations:
        matches = [*_RAW.finditer(sentence.span.text, start, end)]
        if len(matches) >= _LEAST:
            words = tuple(match[0].lower().replace("’", "'") for match in matches)
            yield _Quotation(sentence, tuple(match.span() for match in matches), words)


def _same(here: _Quotation, there: _Quotation) -> Cue | None:
    blocks = Indel.opcodes(here.words, there.words).as_matching_blocks()
    longest = max(blocks, key=lambda block: block.size)
    whole = longest.size == len(here.words) == len(there.words)
    if longest.size < (_LEAST if whole else _CONTAINED):
        return None
    telling = set(here.words[longest.a : longest.a + longest.size]) - STOP_WORDS
    if len(telling) < 2:
        return None
    if not whole and _goes_on_otherwise(here, longest.a + longest.size) != _goes_on_otherwise(
        there, longest.b + longest.size
    ):
        return None
    spans = (
        here.part(longest.a, longest.a + longest.size),
        there.part(longest.b, longest.b + longest.size),
    )
    says = f"Both quote {quoted(spans[0])}."
    return reason("quotation", "same", "agree", spans, says, strong=longest.size >= _STRONG)


def _ends_otherwise(here: _Quotation, there: _Quotation) -> bool:
    """Whether both go on differently to their ends after the same words: "to all", "to a few"."""
    block = max(
        Indel.opcodes(here.words, there.words).as_matching_blocks(), key=lambda block: block.size
    )
    rest = len(here.words) - block.a - block.size, len(there.words) - block.b - block.size
    return block.size >= _STRONG and min(rest) > 0 and max(rest) > _MOST_ALTERED


def _goes_on_otherwise(quotation: _Quotation, at: int) -> bool:
    """Whether it goes on behind a word in the same sentence: what is said may be turned by that.

    Not where a new sentence begins: quotations are often cut there.
    """
    if at >= len(quotation.words):
        return False
    between = quotation.sentence.span.text[quotation.places[at - 1][1] : quotation.places[at][0]]
    return not any(mark in between for mark in ".!?;")


def _cropped(pair: SentencePair, here: _Quotation, there: _Quotation) -> Cue | None:
    """One ends where the other goes on: a difference if that turns or limits what was said.

    "I will go, if you pay" is another claim; of "I will go by the night train" the reader decides.
    """
    short, long = sorted((here, there), key=lambda quotation: len(quotation.words))
    size = len(short.words)
    if long.words[:size] != short.words or STOP_WORDS.issuperset(short.words):
        return None
    rest = long.words[size:]
    turned = _is_condition(rest) or _is_turned(long, size) or _is_narrowed(short, rest)
    if not turned and not _is_told(long, size):
        return None
    if max(pair.ratio - 0.1, pair.jaccard) < _ALIKE or _is_resumed(short, long.words[size:]):
        return None
    spans = tuple(each.part(0, len(each.words)) for each in (here, there))
    rest = quoted(long.part(size, len(long.words)))
    says = f"One quotes {quoted(short.part(0, size))}, and in the other it goes on: {rest}."
    rule, label = ("cropped", "diverge") if turned else ("shortened", "related")
    return reason("quotation", rule, label, (spans[0], spans[1]), says, strong=False)


def _is_narrowed(quotation: _Quotation, rest: Sequence[str]) -> bool:
    """Whether "never", "all" or the like is said only of some: "no gift", "no gift that ..."."""
    return bool(rest) and rest[0] in _RELATIVE and not _OF_ALL.isdisjoint(quotation.words)


def _is_condition(words: Sequence[str]) -> bool:
    """Whether some words open with a condition or with a time that it holds for."""
    time = len(words) > 1 and words[0] in ("this", "next") and words[1] in _PERIODS
    return bool(words) and (words[0] in _CONDITIONS or time)


def _is_told(quotation: _Quotation, at: int) -> bool:
    """Whether so much is left out behind a word that a reader wants to know of it."""
    enough = at >= _STRONG and len(quotation.words) >= at + _LEAST
    return enough and _goes_on_otherwise(quotation, at)


def _is_resumed(quotation: _Quotation, rest: Sequence[str]) -> bool:
    """Whether the rest is quoted too, behind who says it: “we shall,” she said, “but not yet”."""
    begun = tuple(rest[:2])
    return any(other.words[: len(begun)] == begun for other in _quoted(quotation.sentence))


def _is_turned(quotation: _Quotation, at: int) -> bool:
    """Whether a quotation is turned behind a word, in the same sentence: "safe, but not yet"."""
    rest = quotation.words[at : at + _NEAR]
    if not _goes_on_otherwise(quotation, at):
        return False
    turn = next((n for n, word in enumerate(rest) if word in _TURNS), None)
    denied = any(word in _DENIALS or word.endswith("n't") for word in rest)
    return turn is not None and (turn == 0 or denied)


def _altered(pair: SentencePair, here: _Quotation, there: _Quotation) -> Cue | None:
    """A word changed inside: a quotation that is cut at its ends is still the same."""
    if here.is_cut or there.is_cut or max(pair.ratio - 0.1, pair.jaccard) < _ALIKE:
        return None
    codes = Indel.opcodes(here.words, there.words)
    same = sum(block.size for block in codes.as_matching_blocks())
    if same < max(_LEAST, _SHARE * min(len(here.words), len(there.words))):
        return None
    change = _only_change([code for code in codes if code.tag != "equal"], here, there)
    if change is None or not _tells(change, here.words, there.words):
        return None
    spans = _with_neighbours(here, *change.a), _with_neighbours(there, *change.b)
    says = f"The quotation has {quoted(spans[0])} in one, {quoted(spans[1])} in the other."
    return differs("quotation", "altered", spans, says, strong=True)


def _only_change(codes: Sequence[object], left: _Quotation, right: _Quotation) -> Change | None:
    """The one place where two quotations differ, but for small words elsewhere."""
    merged: list[Change] = []
    for code in codes:
        here = (code.src_start, code.src_end)  # pyright: ignore
        there = (code.dest_start, code.dest_end)  # pyright: ignore
        if merged and (merged[-1].a[1], merged[-1].b[1]) == (here[0], there[0]):
            merged[-1] = Change((merged[-1].a[0], here[1]), (merged[-1].b[0], there[1]))
        else:
            merged.append(Change(here, there))
    if len(merged) > 1:
        merged = [
            each
            for each in merged
            if not {*left.words[slice(*each.a)], *right.words[slice(*each.b)]} <= _JOINING
        ]
    return merged[0] if len(merged) == 1 else None


def _tells(change: Change, left: Sequence[str], right: Sequence[str]) -> bool:
    (low, high), (other_low, other_high) = change.a, change.b
    sizes = high - low, other_high - other_low
    if min(low, other_low) < 1 or max(sizes) > _MOST_ALTERED:
        return False
    at_end = high == len(left) or other_high == len(right)
    if at_end and (sizes[0] != sizes[1]):
        return False
    return not (
        {*left[low:high], *right[other_low:other_high]} <= _SLIGHT
        or _one_word("".join(left[low:high]), "".join(right[other_low:other_high]))
    )


def _one_word(mine: str, yours: str) -> bool:
    """Whether what is altered is a contraction, a spelling or an ending."""
    if "'" in mine + yours or stem(mine) == stem(yours):
        return True
    return min(len(mine), len(yours)) > 4 and ratio(mine, yours) > _SPELLING


def _with_neighbours(quotation: _Quotation, start: int, end: int) -> Span:
    """What is altered with the word before and after it."""
    return quotation.part(max(0, start - 1), min(len(quotation.words), end + 1))
