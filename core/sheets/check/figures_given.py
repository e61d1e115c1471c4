"""Figures of a text that its sources give, give otherwise, or do not give."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..figures.counts import in_sentence
from ..figures.figure import Figure
from ..figures.likeness import SPANS, is_telling
from ..figures.small_values import RANK
from ..sheet import Quoted, quoted
from .another_thing import another_thing
from .checked_sentence import CheckedSentence
from .figure_pairs import (
    OF_VALUES,
    ROUGH,
    closeness,
    is_exactly,
    is_given,
    is_its_number,
    is_otherwise,
    is_there,
    is_told,
    may_be_one,
    tells,
)
from .finding import OF_ANOTHER, UNCHECKED, Finding, NearSentences
from .multiples import in_other_words
from .numbers import has_numbers, number_there
from .pointing import points
from .source_words import SourceWords
from .working_out import worked_out

_AFTER = re.compile(r"\s(?:after|before|later|earlier)\b")
"""What tells that a span lies between two days, of which sources may give no more."""
_LONG = re.compile(r"\d\d|teen\b|ty\b")
"""What a number has that is no small one."""


def figures_given(checked: CheckedSentence, near: NearSentences) -> Iterator[Finding]:
    """What the sources say of each figure of a sentence, but for those it quotes.

    Args:
        checked: The sentence.
        near: The sentences of the sources that may tell it.
    """
    read = in_sentence(checked.passage, checked.sentence, checked.read, every=True)
    figures = [f for f in read if not checked.quotes(f.start) and not points(f)]
    for figure in figures:
        given = _of_another_thing(figure, near) or _given(figure, near)
        given = given or _beside(figure, figures, near) or _worked_out(figure, figures, near)
        if given or not _is_loose(figure):
            yield given or _not_given(figure, figures, near)


def _is_loose(figure: Figure) -> bool:
    """Whether a figure is none that has to be given: "a third says", "about three months later"."""
    quantity = figure.quantity
    if quantity.unit not in SPANS:
        return quantity.unit == RANK
    rough = quantity.bound in ROUGH and not _LONG.search(figure.written)
    return rough or bool(_AFTER.match(figure.sentence.text, figure.behind))


def _of_another_thing(figure: Figure, near: NearSentences) -> Finding | None:
    """What a source gives for what a text says, where its figure is there of another thing."""
    if not (other := another_thing(figure, near)):
        return None
    there = " ".join(_at(other.stands_for, with_noun=True).text.split())
    note = f"The source says “{other.given.written}”; its “{there}” is another thing."
    return Finding("other figure", _quote(figure), _at(other.given), note)


def _worked_out(figure: Figure, figures: Sequence[Figure], near: NearSentences) -> Finding | None:
    """Two figures of a source that a figure follows from."""
    if not (of := worked_out(figure, figures, near)):
        return None
    written = " and ".join(f"“{w}”" for w in dict.fromkeys((of.one.written, of.other.written)))
    note = f"It follows from {written}. {UNCHECKED}"
    return Finding("figure found", _quote(figure), _at(of.one), note)


def _given(figure: Figure, near: NearSentences) -> Finding | None:
    """Where a source gives a figure."""
    about = [other for _, source in near.about for other in source.figures]
    same = [other for other in about if is_given(figure, other)]
    same = same or [o for source in near.all for o in source.figures if is_told(figure, o)]
    same = same or [o for source in near.around for o in source.figures if is_there(figure, o)]
    same = same or [
        o for source in near.all for o in source.figures if is_its_number(figure, o, source.figures)
    ]
    if same:
        nearest = max(same, key=lambda o: (is_exactly(figure, o), *closeness(figure, o)))
        return Finding(
            "figure found", _quote(figure), _at(nearest), _told_less_exactly(figure, nearest)
        )
    there = in_other_words(figure, near)
    return Finding("figure found", _quote(figure), there) if there else None


def _told_less_exactly(figure: Figure, given: Figure) -> str:
    """What a source says where it limits a figure that a text gives as it is, or nothing."""
    limited = given.quantity.bound and not figure.quantity.bound
    return f"The source says “{given.written}”. {UNCHECKED}" if limited else ""


def _beside(figure: Figure, figures: Sequence[Figure], near: NearSentences) -> Finding | None:
    """Where a source gives a figure in a sentence that gives another one of the text's as well."""
    for other in _in_company(figure, figures, near):
        if is_exactly(figure, other) and may_be_one(figure, other):
            return Finding("figure found", _quote(figure), _at(other))
    return None


def _in_company(figure: Figure, figures: Sequence[Figure], near: NearSentences) -> Iterator[Figure]:
    """The figures that stand beside another one of a text's sentence in a source."""
    others = [f for f in figures if f is not figure and tells(f)]
    for source in near.all if others else ():
        same = [o for o in source.figures if any(is_exactly(f, o) for f in others)]
        yield from (o for o in source.figures if same and o not in same)


def _not_given(figure: Figure, figures: Sequence[Figure], near: NearSentences) -> Finding:
    """A figure that a source gives otherwise, of perhaps another thing, or not at all."""
    there = any(is_exactly(figure, o) for s in near.all for o in s.figures)
    least = 1 + (there and tells(figure))  # what stands elsewhere may be told of this as well
    others = [o for s in near.nearest for o in s.figures if is_otherwise(figure, o, least)]
    company = _in_company(figure, figures, near) if figure.head and not others else ()
    company = (o for o in company if not has_numbers(o.written, figure.written))
    others = others or [o for o in company if o.head == figure.head]
    quote = _quote(figure)
    if others:
        other = max(others, key=lambda o: closeness(figure, o))
        return Finding("other figure", quote, _at(other), f"The source says “{other.written}”.")
    there = number_there(figure, near)
    if there and is_telling(figure) and not _is_near(figure, near):
        note = "No source gives this figure of the same thing."
        return Finding("figure without support", quote, None, note)
    if there:
        return Finding("figure found", quote, there, OF_ANOTHER)
    return Finding("figure without support", quote, None, "No source gives this figure.")


def _is_near(figure: Figure, near: NearSentences) -> bool:
    """Whether a source speaks, where a value stands, of anything that its sentence speaks of."""
    ideas = figure.read.ideas - OF_VALUES
    given = (s for s in near.all if any(is_given(figure, other) for other in s.figures))
    return any(ideas & source.scene for source in given)


def _quote(figure: Figure) -> Quoted:
    end = figure.start + len(figure.written)
    return quoted(figure.passage, figure.sentence, figure.start, end)


def _at(figure: Figure, *, with_noun: bool = False) -> SourceWords:
    end = figure.end if with_noun else figure.start + len(figure.written)
    return SourceWords(figure.passage, figure.start, end)
