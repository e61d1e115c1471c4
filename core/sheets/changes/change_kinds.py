"""What kind of change it is that makes one sentence of another, and the words that make it.

The words that the two do not share, word by word, decide: nothing is changed that stands in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ...cues.pairing import SentencePair
from ...cues.reading.deciding import CERTAINTY, CONDITION, FORCE, NEGATION, QUANTITY
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.words import Word
from ...documents import Span
from .replacements import Cut, Replacement, numbers, refers, replacements

KINDS = (
    *("force", "negation", "figure", "date", "name", "quantifier", "certainty", "condition"),
    *("wording", "removed", "added", "moved", "style"),
)
"""What may have changed, what turns the sense first."""

_TURNS = tuple(
    map(
        frozenset,
        (("up", "down"), ("on", "off"), ("in", "out"), ("over", "under"), ("into", "out")),
    )
)
"""Small words that turn the sense round."""
_DECISIVE = {
    "force": FORCE,
    "negation": NEGATION,
    "quantifier": QUANTITY,
    "certainty": CERTAINTY,
    "condition": CONDITION,
}
_KIND_OF = {form: kind for kind, forms in _DECISIVE.items() for form in forms}


class SentenceChange(NamedTuple):
    """What kind of change it is, and the words of each sentence that make it."""

    kind: str
    gone: Sequence[Cut] = ()
    new: Sequence[Cut] = ()
    place: tuple[Cut | None, Cut | None] = (None, None)
    """Where the words stand, or would stand, in each."""


def what_changed(first: Span, second: Span) -> SentenceChange:
    """What turns the sense first, of what is another word by word.

    Args:
        first: A sentence.
        second: What became of it.
    """
    read = SentencePair(ReadSentence(first), ReadSentence(second))
    pieces = replacements(first.text, second.text)
    by_kind = _words_by_kind(read, pieces)
    of_pieces = {
        "figure": [p for p in pieces if _is_number(p, first.text, second.text)],
        "wording": [p for p in pieces if _is_turned(p, first.text, second.text)],
    }
    for kind in KINDS:
        gone, new = by_kind.get(kind, ((), ()))
        if kind == "figure":
            gone, new = _with_other_numbers(read, gone, new)
        if gone and new and kind != "wording":
            return _of_words(kind, pieces, gone, new)
        touched = [p for p in pieces if _touches(p, 0, gone) or _touches(p, 1, new)]
        if touched := touched or of_pieces.get(kind, []):
            return _of_pieces(kind, touched)
    return SentenceChange("wording" if read.moved and read.a.forms != read.b.forms else "style")


def _words_by_kind(
    read: SentencePair, pieces: Sequence[Replacement]
) -> dict[str, tuple[list[Word], list[Word]]]:
    """The words of each sentence alone that were put for something, by what they decide."""
    by_kind: dict[str, tuple[list[Word], list[Word]]] = {}
    for side, words in enumerate((read.only_a, read.only_b)):
        text = (read.a, read.b)[side].span.text
        for word in words:
            if word.kind == "figure" and refers(text, word.start):
                continue  # edits of references are style
            if any(_touches(piece, side, [word]) for piece in pieces):
                by_kind.setdefault(_kind(word), ([], []))[side].append(word)
    return by_kind


def _with_other_numbers(
    read: SentencePair, gone: Sequence[Word], new: Sequence[Word]
) -> tuple[Sequence[Word], Sequence[Word]]:
    """The figures of which the other sentence has no such number, or all where it has each."""
    a, b = read.a.span.text, read.b.span.text
    mine, yours = ({*numbers(text, (0, len(text)))} for text in (a, b))
    others = (
        [word for word in gone if not yours.issuperset(numbers(a, (word.start, word.end)))],
        [word for word in new if not mine.issuperset(numbers(b, (word.start, word.end)))],
    )
    return others if all(others) else (gone, new)


def _touches(piece: Replacement, side: int, words: Iterable[Word]) -> bool:
    return any(piece.touches(side, (word.start, word.end)) for word in words)


def _is_number(piece: Replacement, first: str, second: str) -> bool:
    """Whether one number was put for another, "two" for "one" as well."""
    gone, new = numbers(first, piece.gone), numbers(second, piece.new)
    return bool(gone and new) and gone != new


def _is_turned(piece: Replacement, first: str, second: str) -> bool:
    """Whether a small word was put for its opposite: "up" for "down"."""
    gone, new = (
        {*re.findall(r"\w+", text[slice(*cut)].casefold())}
        for text, cut in ((first, piece.gone), (second, piece.new))
    )
    return any(pair & gone and pair & new and not pair <= gone for pair in _TURNS)


def _of_words(
    kind: str, pieces: Sequence[Replacement], gone: Iterable[Word], new: Iterable[Word]
) -> SentenceChange:
    """A change by the words that decide, figures and dates whole, others as far as they changed."""
    cuts = [[*_runs(words)] for words in (gone, new)]
    if kind not in ("figure", "date"):
        cuts = [
            [
                _common(cut, piece[side])
                for cut in cuts[side]
                for piece in pieces
                if piece.touches(side, cut)
            ]
            for side in (0, 1)
        ]
    return SentenceChange(kind, cuts[0], cuts[1], (cuts[0][0], cuts[1][0]))


def _of_pieces(kind: str, pieces: Sequence[Replacement]) -> SentenceChange:
    """A change by all that was put for something, or nothing, where it decides."""
    gone, new = (
        [piece[side] for piece in pieces if piece[side][0] < piece[side][1]] for side in (0, 1)
    )
    return SentenceChange(kind, gone, new, (pieces[0].gone, pieces[0].new))


def _common(one: Cut, other: Cut) -> Cut:
    return max(one[0], other[0]), min(one[1], other[1])


def _kind(word: Word) -> str:
    if word.kind == "decisive":
        return _KIND_OF.get(word.form, "wording")
    return word.kind if word.kind in ("figure", "date", "name") else "wording"


def _runs(words: Iterable[Word]) -> Iterator[Cut]:
    """Changed words that stand side by side, as one stretch."""
    start = end = -1
    for word in sorted(words):
        if start >= 0 and word.start <= end + 1:
            end = max(end, word.end)
            continue
        if start >= 0:
            yield start, end
        start, end = word.start, word.end
    if start >= 0:
        yield start, end
