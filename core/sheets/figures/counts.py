"""Figures where they stand: a value as it is written, with what it counts or measures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...cues.reading.amounts import NUMBER
from ...cues.reading.bounds import limit_of
from ...cues.reading.counted import Noun, lead, measured, noun_before
from ...cues.reading.counted_words import told
from ...cues.reading.quantity import Quantity
from ...cues.reading.sentence import ReadSentence
from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from .ages import is_age
from .figure import AGE, Figure, Written
from .labels import is_named
from .money import with_currency
from .roles import role
from .scenes import Placed, scenes
from .shares import noun_inside
from .subjects import in_unit_of_subject, noun_of_subject, subject_of_measure
from .surroundings import claim, clause, ideas_near
from .things import counts_things, head_of, noun_of
from .weight import is_date_or_time, is_two, is_weighty
from .written_values import written_values

WINDOW = 7
"""Words on each side of a figure that tell which thing of a kind is counted."""
NEAR = 4
"""Words next to a figure that say most of what is counted."""
_OF_KNOWN = re.compile(
    rf"\sof\s(?!(?:the\s|these\s|those\s|its\s|their\s|our\s)?(?:some\s|about\s)?{NUMBER})",
    re.IGNORECASE,
)
"""What tells that some of those who are known are counted, but not of how many."""
_OF = r"\sof\s(?:the\s|its\s|their\s|our\s)?(?:some\s|about\s)?$"
_OF_ENDS = re.compile(_OF, re.IGNORECASE)
_WHOLE = re.compile(rf"{NUMBER}{_OF}", re.IGNORECASE)
"""Before a number that tells of how many there are so many ..."""
_REACH = 100
"""... and the characters that this is looked for in; a line may hold thousands of numbers."""


def figures(corpus: Corpus) -> Iterator[Figure]:
    """The figures of the English documents, in the order of the text."""
    for placed in scenes(corpus).values():
        yield from with_currency([*_of_document(placed)])


def _of_document(placed: Sequence[Placed]) -> Iterator[Figure]:
    for passage, sentence, read, scene, asked in placed:
        for figure in in_sentence(passage, sentence, read, pairs=True):
            yield figure._replace(scene=scene, asked=asked)


def in_sentence(
    passage: Passage,
    sentence: Sentence,
    read: ReadSentence,
    *,
    every: bool = False,
    pairs: bool = False,
) -> Iterator[Figure]:
    """The figures of one sentence, in its order.

    Args:
        passage: Where it stands.
        sentence: The sentence.
        read: The sentence as it is read.
        every: Whether small ones count as well: "two leaders", "nine".
        pairs: Whether two of something count as well.
    """
    for start, end, quantity in sorted(written_values(read), key=lambda each: each[0]):
        value = in_unit_of_subject(_as_meant(Written(sentence.text, start, end, quantity)))
        noun = noun_of(value)
        named = _named_before(value) if noun is None and not value.quantity.unit else ""
        small = every and not (is_named(value) or is_date_or_time(value))
        if small or (pairs and is_two(value, noun)) or named or is_weighty(value, noun):
            figure = _figure(passage, sentence, read, value, noun=noun, named=named)
            yield _with_surroundings(figure, value)


def _named_before(value: Written) -> str:
    """What stands before a number that no noun follows and names what it counts, or nothing."""
    return noun_before(value.text, value.start) or noun_of_subject(value)


def _figure(
    passage: Passage,
    sentence: Sentence,
    read: ReadSentence,
    value: Written,
    *,
    noun: Noun | None,
    named: str,
) -> Figure:
    """A value of a sentence with what it counts.

    Args:
        passage: Where it stands.
        sentence: Its sentence.
        read: The sentence as it is read.
        value: The value.
        noun: What follows it.
        named: What stands before it and names what it counts, where nothing follows it.
    """
    text, start, end, quantity = value
    thing = _thing(value, noun, named)
    return Figure(
        passage=passage,
        sentence=sentence,
        read=read,
        document=passage.document,
        start=sentence.start + start,
        end=sentence.start + (noun.end if noun else end),
        quantity=quantity,
        written=value.words,
        noun=thing,
        head=head_of(value, noun, thing),
        lead=subject_of_measure(value) or lead(text, start),
        counted=named or told(text, start, end, noun),
    )


def _thing(value: Written, noun: Noun | None, named: str) -> str:
    """What is counted or measured, as it is written, or nothing."""
    if inside := noun_inside(value.words):
        return inside
    if noun:
        return noun.head
    base, _, rate = value.quantity.unit.partition("/")
    if rate and not named and base and counts_things(base):
        return base  # "3,100 riders a day"
    return named.rsplit(maxsplit=1)[-1] if named else measured(value.text, value.end)


def _with_surroundings(figure: Figure, value: Written) -> Figure:
    """A figure with what stands around it in its sentence."""
    read, text, start, end = figure.read, value.text, value.start, value.end
    stop = figure.end - figure.sentence.start
    is_count = not value.quantity.unit
    is_whole = not is_count or _tells_of_how_many(value.before[-_REACH:])
    return figure._replace(
        near=ideas_near(read, start, stop, (NEAR, NEAR)),
        about=ideas_near(read, start, stop, (WINDOW, WINDOW + 2)),
        claim=claim(read, start),
        clause=clause(read, start, end),
        is_part=is_count and bool(_OF_KNOWN.match(text, end)),
        role="" if is_whole else role(text, start, stop, value.quantity.low, figure.noun),
    )


def _tells_of_how_many(before: str) -> bool:
    """Whether a number is told as a part of the one before it: "three of the five"."""
    return bool(_OF_ENDS.search(before) and _WHOLE.search(before))


def _as_meant(value: Written) -> Written:
    """A value as the words around it mean it: an age, a limit that is denied."""
    quantity = _as_age(value)
    bound = limit_of(quantity.bound, value.text, value.start)
    return value._replace(quantity=quantity._replace(bound=bound))


def _as_age(value: Written) -> Quantity:
    """A value in years where it is the age of a person."""
    quantity = value.quantity
    if quantity.unit not in ("", "month") or not is_age(value.text, value.start, value.end):
        return quantity
    years = quantity.low / (12 if quantity.unit else 1)
    return Quantity(years, years, quantity.bound, AGE, rounded=False)
