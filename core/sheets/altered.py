"""Quotations that two documents give in other words, or to other speakers.

Word by word, by Python's `difflib`. A sentence that one document leaves out at the end of a
quotation alters nothing; a sentence that is cut in its middle does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby, pairwise, permutations
from typing import NamedTuple

from ..documents import document_of
from .quotations import NOBODY
from .sheet import Quoted, Row, cells_of, row
from .speech import Speech

SHARED = 4
"""Words that two quotations share before they are one."""
CHANCE = 3
"""Fewer words in a row, before or after all others, are in both by chance."""
OF_SHORTER = 0.7
"""The share of the shorter one's words that stand in the longer."""
REPORTED = 6
"""Words in a row of a quotation that another document gives without quotation marks."""

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_LEADING = frozenset(
    "i we you he she it they this that these those and but so or well yes the a an".split()  # noqa: SIM905
)
"""What leads to a quotation and need not be quoted: the sentence around it says who is meant."""
_LEFT_OUT = re.compile(r"…|\.\s?\.\s?\.|\[")


class _Word(NamedTuple):
    text: str
    low: str
    first: bool
    """Whether a sentence of the quotation begins with it."""
    last: bool
    """Whether one ends with it."""


class _Stretch(NamedTuple):
    """What a document quotes of one speaker in one paragraph, or a sentence that reports them."""

    speech: Speech
    quotes: tuple[Quoted, ...]
    words: tuple[_Word, ...]

    @property
    def lows(self) -> list[str]:
        """The words without case."""
        return [word.low for word in self.words]


class _Change(NamedTuple):
    kind: str
    note: str


def altered(speeches: Sequence[Speech]) -> Iterator[Row]:
    """Each quotation that stands otherwise in another document."""
    quoted = [*_stretches(speeches)]
    told: set[tuple[Quoted, ...]] = set()
    for a, b in _sharing(quoted):
        if _documents(a) != _documents(b) and len(a.words) <= len(b.words):
            change = _change(a, b)
            if change is not None and not {a.quotes, b.quotes} <= told:
                told |= {a.quotes, b.quotes}
                yield _row(a, b, change)
    yield from _reported(quoted, [s for s in speeches if not s.direct])


def _sharing(stretches: Sequence[_Stretch]) -> Iterator[tuple[_Stretch, _Stretch]]:
    """Each two stretches, either first, that have a run of words in common, in their order."""
    places: dict[tuple[str, ...], list[int]] = {}
    for n, stretch in enumerate(stretches):
        for run in _runs(stretch, SHARED):
            places.setdefault(run, []).append(n)
    pairs = {pair for some in places.values() for pair in permutations(some, 2)}
    yield from ((stretches[a], stretches[b]) for a, b in sorted(pairs))


def _runs(stretch: _Stretch, length: int) -> frozenset[tuple[str, ...]]:
    """All so many words in a row: two stretches that share none have no such run of words."""
    lows = stretch.lows
    return frozenset(tuple(lows[n : n + length]) for n in range(len(lows) - length + 1))


def _row(a: _Stretch, b: _Stretch, change: _Change) -> Row:
    cells = cells_of([*a.quotes, *b.quotes])
    name = (b if a.speech.voice == NOBODY else a).speech.voice.name
    return row(name, cells, "changed", kind=change.kind, note=change.note)


def _documents(stretch: _Stretch) -> str:
    return document_of(stretch.quotes[0].passage)


def _stretches(every: Iterable[Speech]) -> Iterator[_Stretch]:
    direct = (speech for speech in every if speech.direct)
    for _, some in groupby(direct, key=lambda s: (s.quote.passage, s.voice.key)):
        speeches = [*some]
        quotes = tuple(piece for speech in speeches for piece in speech.pieces)
        words = tuple(word for quote in quotes for word in _words(quote))
        named = next((s for s in speeches if s.named), speeches[0])
        yield _Stretch(named, quotes, words)


def _words(quote: Quoted) -> Iterator[_Word]:
    words = _WORD.findall(quote.span.text)
    for place, text in enumerate(words):
        low = text.casefold().replace("’", "'")
        yield _Word(text, low, place == 0, place == len(words) - 1)


def _change(a: _Stretch, b: _Stretch) -> _Change | None:
    """How the shorter quotation differs from the longer, or None where it does not."""
    blocks = _blocks(a.lows, b.lows)
    shared = sum(size for *_, size in blocks)
    if shared < SHARED or shared < OF_SHORTER * len(a.words):
        return None
    keys = {a.speech.voice.key, b.speech.voice.key} - {NOBODY.key}
    if len(keys) > 1:
        return _another(a, b, _other_words(a, b, blocks)) if shared >= REPORTED else None
    if shared < REPORTED and NOBODY in (a.speech.voice, b.speech.voice):
        return None
    cut = _cut(a, b, blocks)
    if words := _other_words(a, b, blocks):
        says = f"Document {_documents(a)}: “{words[0]}”; document {_documents(b)}: "
        changed = says + (f"“{words[1]}”." if words[1] else "nothing there.")
        if cut is not None:
            return _Change(f"word changed, {cut.kind}", f"{changed} {cut.note}")
        return _Change("word changed", changed)
    return cut


def _cut(a: _Stretch, b: _Stretch, blocks: Sequence[tuple[int, int, int]]) -> _Change | None:
    """What of a sentence the shorter quotation leaves out, or None."""
    here = _documents(a)
    (at_a, at_b, _), (end_a, end_b, size) = blocks[0], blocks[-1]
    if left_out := _between(b, blocks):
        marked = any(_LEFT_OUT.search(quote.span.text) for quote in a.quotes)
        kind, how = ("cropped", "marks") if marked else ("joined", "does not mark")
        return _Change(kind, f"Document {here} leaves out “{left_out}” and {how} it.")
    led = b.words[_begin(b, at_b) : at_b]
    before = "" if all(word.low in _LEADING for word in led) else _text(led)
    after = (
        ""
        if b.words[end_b + size - 1].last
        else _text(b.words[end_b + size : _end(b, end_b + size)])
    )
    cut = " … ".join(part for part in (before, after) if part)
    whole = at_a == 0 and end_a + size == len(a.words)
    return _Change("cropped", f"Document {here} leaves out “{cut}”.") if cut and whole else None


def _blocks(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int, int]]:
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    blocks = [(x, y, size) for x, y, size in matcher.get_matching_blocks() if size]
    if max((size for *_, size in blocks), default=0) < SHARED:
        return []
    while blocks[0][2] < CHANCE:
        del blocks[0]
    while blocks[-1][2] < CHANCE:
        del blocks[-1]
    return blocks


def _another(a: _Stretch, b: _Stretch, words: tuple[str, str] | None) -> _Change | None:
    named = all(s.speech.named and s.speech.voice.entity is not None for s in (a, b))
    if not named:
        return None
    (here, one), (there, other) = ((_documents(s), s.speech.voice.name) for s in (a, b))
    says = f"Document {here} gives these words to {one}, document {there} to {other}."
    if words:
        says += f" “{words[0]}” stands in document {here}, “{words[1]}” in document {there}."
    return _Change("given to another speaker", says)


def _other_words(
    a: _Stretch, b: _Stretch, blocks: Sequence[tuple[int, int, int]]
) -> tuple[str, str] | None:
    """The first words of the shorter one that the longer gives otherwise."""
    (first, at, _), (last, end, size) = blocks[0], blocks[-1]
    gaps = [(a.words[:first], b.words[max(_begin(b, at), at - first) : at])]
    for (at_a, at_b, length), (next_a, next_b, _) in pairwise(blocks):
        gaps.append((a.words[at_a + length : next_a], b.words[at_b + length : next_b]))
    following = b.words[end + size : _end(b, end + size - 1)]
    gaps.append((a.words[last + size :], following[: len(a.words) - last - size]))
    for here, there in gaps:
        if here and _letters(here) != _letters(there):
            return _text(here), _text(there)
    return None


def _letters(words: Iterable[_Word]) -> str:
    """The letters alone: "work force" is no other word than "workforce"."""
    return "".join(char for word in words for char in word.low if char.isalnum())


def _between(b: _Stretch, blocks: Sequence[tuple[int, int, int]]) -> str:
    """The first words that the longer one has inside of what both share."""
    for (at_a, at, size), (next_a, following, _) in pairwise(blocks):
        if following > at + size and next_a == at_a + size:
            return _text(b.words[at + size : following])
    return ""


def _begin(stretch: _Stretch, place: int) -> int:
    """Where the sentence of a word begins."""
    return max(n for n in range(place + 1) if stretch.words[n].first)


def _end(stretch: _Stretch, place: int) -> int:
    """The place after the sentence of a word."""
    return next(n for n in range(place, len(stretch.words)) if stretch.words[n].last) + 1


def _text(words: Iterable[_Word]) -> str:
    return " ".join(word.text for word in words)


def _reported(stretches: Sequence[_Stretch], reports: Iterable[Speech]) -> Iterator[Row]:
    """Words that one document quotes and another reports as the same speaker's."""
    told = [_Stretch(s, (s.quote,), tuple(_words(s.quote))) for s in reports]
    runs = {id(stretch): _runs(stretch, REPORTED) for stretch in (*stretches, *told)}
    for a in stretches:
        for b in told:
            if runs[id(a)].isdisjoint(runs[id(b)]):
                continue
            same = a.speech.voice.key == b.speech.voice.key and _documents(a) != _documents(b)
            blocks = _blocks(a.lows, b.lows) if same else []
            at, _, size = max(blocks, key=lambda block: block[2], default=(0, 0, 0))
            if size >= REPORTED:
                words = _text(a.words[at : at + size])
                here, there = _documents(a), _documents(b)
                note = f"Document {here} quotes “{words}”, document {there} reports it."
                yield _row(a, b, _Change("direct here, reported there", note))
