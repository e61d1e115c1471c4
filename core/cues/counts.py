"""What two passages count otherwise that both speak of: shown where nothing is claimed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product, takewhile
from typing import NamedTuple

from ..comparison import Cue
from ..documents import Span
from .kinds.figure_conflicts import conflict
from .pairing import LIGHT, SentencePair
from .parts import SHOWN, around_figure
from .reading.counted import FAR, PEOPLE, Noun, noun_after
from .reading.quantity import SCORE
from .reading.sentence import ReadSentence
from .reading.word_forms import word_form, word_forms
from .reading.words import Word
from .reason import quoted, reason

_ANYTHING = word_forms("years months weeks days hours minutes seconds times others points")
"""What is counted of anything; two such counts need not be of one thing."""

_TIMES = 10
"""How much more one count may be than another of the same thing."""


def counts(
    pair: SentencePair, is_held: Callable[[SentencePair, Word, Word], bool] | None = None
) -> Iterator[Cue]:
    """What each says of something that both count, where the numbers differ.

    Args:
        pair: Two sentences.
        is_held: Whether the document of one gives the figure of the other somewhere.
    """
    if not all(pair.only("figure")):
        return
    here, there = (
        [figure for figure in figures if _counts_one_of(pair.shared_plain, side, figure)]
        for side, figures in zip((pair.a, pair.b), pair.only("figure"), strict=True)
    )
    for a, b in product(here, there):
        counted = _counted(pair, a, b)
        if counted is None or _are_apart(a, b) or not conflict(pair, a, b):
            continue
        if is_held and is_held(pair, a, b):
            continue
        spans = around_figure(pair.a, a, counted.a_end), around_figure(pair.b, b, counted.b_end)
        yield _beside(spans, counted.says)
        return
    yield from _scores(pair)
    yield from _rates(pair, is_held)


def _rates(
    pair: SentencePair, is_held: Callable[[SentencePair, Word, Word], bool] | None
) -> Iterator[Cue]:
    """What each measures by one rate, as no other thing of two passages: "mm a second"."""
    here, there = (
        [w for w in words if w.quantity and "/" in w.quantity.unit] for words in pair.only("figure")
    )
    if len(here) != 1 or len(there) != 1 or _unit(here[0]) != _unit(there[0]):
        return
    if conflict(pair, here[0], there[0]) and not (is_held and is_held(pair, here[0], there[0])):
        spans = around_figure(pair.a, here[0]), around_figure(pair.b, there[0])
        yield _beside(spans, "Each gives another value")


def _are_apart(a: Word, b: Word) -> bool:
    """Whether two counts can be of one thing no more: a score and a count, 11 and 329."""
    here, there = (figure.quantity.low if figure.quantity else 0.0 for figure in (a, b))
    return _unit(a) != _unit(b) or max(here, there) > _TIMES * min(here, there)


def _unit(figure: Word) -> str:
    return figure.quantity.unit if figure.quantity else ""


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
        says = f"Both count “{_shared_end(pair, (a, mine), (b, yours))}”"
        return _Counted(says, mine.end, yours.end) if mine.head == yours.head else None
    if not (_counts_people(pair.a, a) and _counts_people(pair.b, b)):
        return None
    here, there = _said_of(pair.a, a), _said_of(pair.b, b)
    same = here == there and here in pair.shared_plain
    return _Counted("Each counts otherwise", 0, 0) if same else None


def _shared_end(pair: SentencePair, *counted: tuple[Word, Noun]) -> str:
    """What both count, with the words before it that both have: "paper sacks"."""
    here, there = (
        each.span.text[figure.end : noun.end].split()
        for each, (figure, noun) in zip((pair.a, pair.b), counted, strict=True)
    )
    alike = zip(reversed(here), reversed(there), strict=False)
    words = [both[0] for both in takewhile(lambda both: both[0] == both[1], alike)]
    return " ".join(reversed(words)) or counted[0][1].head


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
    if here and there:
        spans = around_figure(pair.a, here[0]), around_figure(pair.b, there[0])
        yield _beside(spans, "Each gives another score")


def _beside(spans: tuple[Span, Span], says: str) -> Cue:
    said = " beside ".join(quoted(span, SHOWN) for span in spans)
    return reason("number", "counts", "related", spans, f"{says}: {said}.", strong=False)


def _counts_one_of(ideas: frozenset[str], sentence: ReadSentence, figure: Word) -> bool:
    """Whether one of some ideas stands where the thing that a figure counts stands."""
    at = sentence.words.index(figure)
    return any(word.form in ideas for word in sentence.words[at + 1 : at + 1 + FAR])


def _noun_of(sentence: ReadSentence, figure: Word) -> Noun | None:
    """What a figure without a unit counts, where that is a thing of its own."""
    if figure.quantity is None or figure.quantity.unit not in ("", SCORE):
        return None
    text = sentence.span.text
    blank = text.find(" ", figure.start, figure.end) if figure.quantity.unit else -1
    noun = noun_after(text, figure.end if blank < 0 else blank)
    bare = noun is None or noun.hyphened or word_form(noun.head) in _ANYTHING | LIGHT | PEOPLE
    return None if bare else noun
