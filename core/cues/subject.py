"""The subject that two passages share, and what each says of it: shown where nothing is claimed."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from typing import NamedTuple

from ..comparison import Cue
from ..documents import Span
from ..links import ELSEWHERE
from .kinds.figures import conflict
from .pairing import LIGHT, SentencePair
from .reading.counted import FAR, PEOPLE, Noun, noun_after
from .reading.quantity import SCORE
from .reading.sentence import ReadSentence
from .reading.word_forms import word_form
from .reading.words import Word
from .reason import quoted, reason

_PARTS = re.compile(r"(?<=[,;:—–(])\s+|\s+[—–]\s*|\s*[)]\s*")
_WORDS = re.compile(r"\w+")
_SHORTEST = 4
"""Words; a shorter part of a sentence says too little."""

SHOWN, _BEFORE = 110, 60
"""Characters of a part that are shown, and of what stands before its figure."""
_ANYTHING = frozenset(
    map(word_form, "years months weeks days hours minutes seconds times others points".split())  # noqa: SIM905
)
"""What is counted of anything; two such counts need not be of one thing."""


def subject(pair: SentencePair) -> Iterator[Cue]:
    """What each says of the subject, part beside part in its own words."""
    if not pair.shared_plain:
        return
    a, b = _part(pair.a, pair), _part(pair.b, pair)
    name = _name(pair, a, b)
    if name is None or _plain(a) == _plain(b):
        return
    says = f"Both speak of “{name}”: {quoted(a, SHOWN)} beside {quoted(b, SHOWN)}."
    yield reason("wording", "subject", "related", (a, b), says, strong=False)


def counts(
    pair: SentencePair, is_held: Callable[[SentencePair, Word, Word], bool] | None = None
) -> Iterator[Cue]:
    """What each says of something that both count, where the numbers differ.

    Args:
        pair: Two sentences.
        is_held: Whether the document of one gives the figure of the other somewhere.
    """
    here, there = (
        [figure for figure in figures if _counts_one_of(pair.shared_plain, side, figure)]
        for side, figures in zip((pair.a, pair.b), pair.only("figure"), strict=True)
    )
    for a, b in product(here, there):
        counted = _counted(pair, a, b)
        if counted is None or not conflict(pair, a, b) or (is_held and is_held(pair, a, b)):
            continue
        spans = around_figure(pair.a, a, counted.a_end), around_figure(pair.b, b, counted.b_end)
        yield _beside(spans, counted.says)
        return
    yield from _scores(pair)


class _Counted(NamedTuple):
    """What two figures count."""

    says: str
    a_end: int
    """Offset in the first sentence after what is counted."""
    b_end: int


def _counted(pair: SentencePair, a: Word, b: Word) -> _Counted | None:
    """What two figures both count: things of one noun, or those of whom the same is said."""
    mine, yours = _noun_of(pair.a, a), _noun_of(pair.b, b)
    if mine and yours:
        says = f"Both count “{mine.head}”"
        return _Counted(says, mine.end, yours.end) if mine.head == yours.head else None
    if not (_counts_people(pair.a, a) and _counts_people(pair.b, b)):
        return None
    here, there = _said_of(pair.a, a), _said_of(pair.b, b)
    same = here == there and here in pair.shared_plain
    return _Counted("Each counts otherwise", 0, 0) if same else None


def _counts_people(sentence: ReadSentence, figure: Word) -> bool:
    """Whether a figure counts people of whom nothing is said but what follows."""
    if figure.quantity is None or figure.quantity.unit:
        return False
    noun = noun_after(sentence.span.text, figure.end)
    return noun is not None and word_form(noun.head) in PEOPLE


def _said_of(sentence: ReadSentence, figure: Word) -> str | None:
    """The idea of what is said of the people whom a figure counts: "six people were killed"."""
    at = sentence.words.index(figure)
    following = (word.form for word in sentence.words[at + 1 : at + 1 + FAR])
    return next((form for form in following if form not in PEOPLE | LIGHT), None)


def _scores(pair: SentencePair) -> Iterator[Cue]:
    """What each says of a vote or a game that both speak of, where the scores differ."""
    here, there = (
        [word for word in words if word.quantity and word.quantity.unit == SCORE]
        for words in pair.only("figure")
    )
    if here and there and pair.shared_plain:
        spans = around_figure(pair.a, here[0]), around_figure(pair.b, there[0])
        yield _beside(spans, "Each gives another score")


def _beside(spans: tuple[Span, Span], says: str) -> Cue:
    said = " beside ".join(quoted(span, SHOWN) for span in spans)
    return reason("number", "counts", "related", spans, f"{says}: {said}.", strong=False)


def _counts_one_of(ideas: frozenset[str], sentence: ReadSentence, figure: Word) -> bool:
    """Whether one of some ideas stands where the thing that a figure counts stands."""
    at = sentence.words.index(figure)
    return any(word.form in ideas for word in sentence.words[at + 1 : at + 1 + FAR])


def around_figure(sentence: ReadSentence, figure: Word, end: int = 0) -> Span:
    """The part of a sentence that counts; of a long one, from a little before the figure on.

    Args:
        sentence: Where the figure stands.
        figure: It and its unit.
        end: Offset in the sentence after what else has to be shown.
    """
    end = max(end, figure.end)
    part = _part_with(sentence, (figure.start, end - 1))
    offset = part.start - sentence.span.start
    if len(part.text) <= SHOWN:
        return part
    text = sentence.span.text
    cut = text.find(" ", max(offset, figure.start - _BEFORE)) + 1
    start = offset if figure.start - offset <= _BEFORE or cut > figure.start else cut
    end = min(offset + len(part.text), max(start + SHOWN, end))
    return sentence.part(start, text.rfind(" ", 0, end) if end < offset + len(part.text) else end)


def _noun_of(sentence: ReadSentence, figure: Word) -> Noun | None:
    """What a figure without a unit counts, where that is a thing of its own."""
    if figure.quantity is None or figure.quantity.unit not in ("", SCORE):
        return None
    text = sentence.span.text
    end = text.find(" ", figure.start) if figure.quantity.unit else figure.end
    noun = noun_after(text, end)
    bare = noun is None or noun.hyphened or word_form(noun.head) in _ANYTHING | LIGHT | PEOPLE
    return None if bare else noun


def elsewhere(pair: SentencePair) -> Iterator[Cue]:
    """What else two passages say that agree in another sentence, part beside part."""
    a, b = _part(pair.a, pair), _part(pair.b, pair)
    says = f"Beside it one says {quoted(a, SHOWN)}, the other {quoted(b, SHOWN)}."
    yield reason("wording", ELSEWHERE, "related", (a, b), says, strong=False)


def _part(sentence: ReadSentence, pair: SentencePair) -> Span:
    """The part of a sentence between marks that holds most of what both speak of."""
    spoken_of = pair.shared_plain
    return _part_with(sentence, [word.start for word in sentence.words if word.form in spoken_of])


def _part_with(sentence: ReadSentence, places: Iterable[int]) -> Span:
    """The part of a sentence between marks that holds most of some places."""
    text = sentence.span.text
    cuts = [0, *(match.end() for match in _PARTS.finditer(text)), len(text)]
    held = Counter(bisect_right(cuts, place) - 1 for place in places)
    best = max(range(len(cuts) - 1), key=held.__getitem__)
    start, end = cuts[best], cuts[best + 1]
    if len(text[start:end].split()) < _SHORTEST:
        start, end = 0, len(text)
    piece = text[start:end]
    kept = piece.strip(" ,;:—–()")
    start += piece.index(kept) if kept else 0
    return sentence.part(start, start + len(kept))


def _plain(span: Span) -> list[str]:
    """The words of a part without their marks: where both have the same, nothing is beside them."""
    return _WORDS.findall(span.text.casefold())


def _name(pair: SentencePair, a: Span, b: Span) -> str | None:
    """The longest word of both parts that is written alike in both."""
    low = b.text.casefold()
    words = [
        pair.a.span.text[word.start : word.end]
        for word in pair.a.words
        if word.form in pair.shared_plain
    ]
    longest = sorted(words, key=len, reverse=True)
    return next((each for each in longest if each in a.text and _stands(each, low)), None)


def _stands(word: str, low: str) -> bool:
    """Whether a word stands in a text in lower case, and not inside of one that is longer."""
    word = word.casefold()
    return word in low and re.search(rf"\b{re.escape(word)}\b", low) is not None
