"""Figures where they stand: a value as it is written, with what it counts or measures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...cues.reading.amounts import NUMBER, unit_of
from ...cues.reading.bounds import limit_of
from ...cues.reading.counted import (
    Noun,
    fate,
    has_fate,
    has_fate_of_its_own,
    is_of_several,
    lead,
    measured,
    noun_after,
    noun_before,
    told,
)
from ...cues.reading.quantity import Quantity
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_form
from ...cues.tokens import idea
from ...documents import Passage, Sentence
from ...text.corpus import Corpus
from .circumstances import circumstance, is_age
from .roles import role
from .small_values import FOLD, RANK
from .surroundings import NOWHERE, Clause, Placed, Scene, claim, clause, ideas_near, scenes
from .values import MONEY, noun_inside, values

WINDOW = 7
"""Words on each side of a figure that tell which thing of a kind is counted."""
NEAR = 4
"""Words next to a figure that say most of what is counted."""
_FEW, _MANY, _LARGE = 2, 10, 1000
"""Numbers that say little without a noun, some, and by themselves."""
_YEARS = range(1500, 2100)
_NEXT = re.compile(r"\s(?:[a-z]+(?:ive|ed|ian)\s)?([a-z]{3,})\b")
_TIMES = re.compile(r"\s(times)\b(?!\sas\b)")
_DAY = 1440.0
"""Minutes; a distance in time that is shorter is a figure, a longer one a date."""
_OF_KNOWN = re.compile(
    rf"\sof\s(?!(?:the\s|these\s|those\s|its\s|their\s|our\s)?(?:some\s|about\s)?{NUMBER})",
    re.IGNORECASE,
)
"""What tells that some of those who are known are counted, but not of how many."""
_WHOLE = re.compile(
    rf"{NUMBER}\sof\s(?:the\s|its\s|their\s|our\s)?(?:some\s|about\s)?$", re.IGNORECASE
)
"""Before a number that tells of how many there are so many."""
_KNOWN_BY_FATE = re.compile(r"\s(?:who\s)?(?:killed|injured|wounded|hurt|died|missing|arrested)\b")
_MODELS = frozenset(("caliber", "calibre", "gauge", "millimeter", "millimetre"))
"""What a model is called by, not how much there is of it."""
_NO_FIGURE = re.compile(
    r"\s(?:of\s)times\b|\s?(?:(?:ago|later|earlier|prior|hence|before|after|from\snow)\b|[ap]\.?m\b|o['’]clock|th\b|st\b|rd\b|:\d|/\d)",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\s(?:before|after)\s(?:the|a|an|it|they|he|she|we|that|its|their)\b")
_LABEL = re.compile(
    r"(?:\b(?:[A-Z][A-Za-z]*|No\.|(?:page|part|version|verse|line|paragraph|section|article|clause"
    r"|chapter|table|row|column|grade|year|level|phase|stage|room|route|bus|platform|gate|flight"
    r"|ward|zone|channel|question|item|lot|rule|form|type|model|size|number|unit|lane|pier|berth"
    r"|postcode|code|volume|exhibit)s?)|#|/|:|\.)\s?$"
)
"""What is numbered by the number behind it: "page 212", "Route 66"."""
_GOES_ON = re.compile(
    r"\s(?:(?:of\s(?:them|us|those|these)|others?|more|alone|each|still|also|now)\s)?"
    r"(?:will|would|are|were|is|was|have|had|has|can|could|may|might|must|shall|should|do|did|said|say"
    r"|voted|died|live|lived|work|took|came|went|left|lost|stay|stayed|remain|remained|need|want)\b"
)
"""What follows a number that stands for things which were named before: "29 will be moved"."""
_COUNTS_ON = re.compile(
    r"\b(?:the\s(?:other|remaining|rest|first)|another|all|these|those)\s$", re.IGNORECASE
)
""" "The remaining 17", "all fourteen"."""
_PASSED = re.compile(r"\b(?:passed|exceeded|topped|surpassed)\s$", re.IGNORECASE)
"""What tells that a number is not all: "the losses have passed 400 animals"."""
_OF_THEM = re.compile(
    r"\sof\s(?:them|these|those|us|whom|which|(?:our|my|his|her|their|its|the)\s[a-z]+"
    rf"|(?:the\s)?{NUMBER})\b",
    re.IGNORECASE,
)
_KNOWN_LABEL = re.compile(
    r"(?::|\b(?:the|this|that|last|next|each|every|an?|per)\s[a-z]+)\s$", re.IGNORECASE
)
"""Before a counted noun it numbers nothing: "in the first half of the year 412 animals died"."""
_NO_PAIR = frozenset(
    """people persons men women sides parties countries nations leaders others halves times days
    hours weeks months years minutes texts groups things ways cases questions reasons""".split()  # noqa: SIM905
)
"""What any text counts two of."""
_BARE = re.compile(r"\d{2,3}|[a-z]+ty(?:-[a-z]+)?|[a-z]+teen|eleven|twelve", re.IGNORECASE)
_BARE_BEHIND = re.compile(
    r"\s*(?:$|[.,;:!?)](?!\d))"
    r"|\s(?:[a-z]+(?:ed|ing)|fell|got|had|from|on|of|in|with|who|are|were)\b"
)
"""What follows a number that counts what was named before."""
_HOURS = 24
_CLOCK = re.compile(
    r"\b(?:at|by|until|till|since|before|after|from|past|around|to)\s$", re.IGNORECASE
)
"""Before a small number without a noun it is a time of day: "closes at six"."""
AGE = "years old"
"""The unit of ages of persons."""
_NO_SUM = re.compile(
    r"\s(?!(?:of|that|which|in|on|for|to|from|over|by|and|or|but|more|less|a|an|per|each|this|last|next|at|as)\b)"
)
"""What follows a number that is no sum of money: "3 million voted"."""


_HALF_OF_A_SPAN = re.compile(
    r"\b(?:first|second|other|better|latter)\s(?:half|quarter|third)$", re.I
)
_NEAR_BEFORE = 40
"""Characters before a figure that are looked at."""
_SPAN_OF_YEARS = re.compile(r"(?:1[5-9]|20)\d\d[-–]\d\d(?:\d\d)?\b")
"""Years are dates: "the 1950-53 war"."""


class Figure(NamedTuple):
    """A value in a sentence; offsets point into the document's text."""

    passage: Passage
    sentence: Sentence
    read: ReadSentence
    start: int
    end: int
    """After the counted noun where there is one."""
    quantity: Quantity
    written: str
    """The value as it is written."""
    noun: str
    """The counted noun as it is written, or nothing."""
    head: str
    """What is counted in one form: a fate, the noun, or the unit."""
    lead: str
    """The idea of the word that it is a value of: "a fund of", or nothing."""
    counted: str
    """What is counted, as it is written, with its qualifiers."""
    near: frozenset[str]
    """What the nearest words speak of."""
    about: frozenset[str]
    """What the words around it speak of."""
    claim: frozenset[str]
    """What its sentence speaks of, without who says so."""
    clause: Clause
    """The part of its sentence that it stands in."""
    document: str
    """Id of the document that gives it."""
    scene: Scene = NOWHERE
    """What the sentences near it speak of."""
    asked: frozenset[str] = frozenset()
    """What the question just before it asks for."""
    is_part: bool = False
    """Whether it tells how many of some that are known: "two of the boats"."""
    role: str = ""
    """What those who are counted did or became, whatever they are called, or nothing."""
    antecedent: str = ""
    """What was counted or named before a number that has no noun, and may be what it counts."""


def figures(corpus: Corpus) -> Iterator[Figure]:
    """The figures of the English documents, in the order of the text."""
    for placed in scenes(corpus).values():
        yield from _with_currency([*_of_document(placed)])


def _of_document(placed: Sequence[Placed]) -> Iterator[Figure]:
    for passage, sentence, read, scene, asked in placed:
        for figure in in_sentence(passage, sentence, read, pairs=True):
            yield figure._replace(scene=scene, asked=asked)


def _with_currency(figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of a document; "50 million" is a sum where it has one currency and no noun."""
    units = {each.quantity.unit.partition("/")[0] for each in figures}
    currencies = {unit for unit in units if unit[:1] in MONEY}
    for figure in figures:
        quantity, sentence = figure.quantity, figure.sentence
        behind = figure.end - sentence.start
        bare = not (figure.noun or quantity.unit) and quantity.rounded and quantity.low >= _LARGE
        if len(currencies) == 1 and bare and not _NO_SUM.match(sentence.text, behind):
            (unit,) = currencies
            yield figure._replace(quantity=quantity._replace(unit=unit), head=unit)
        else:
            yield figure


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
    text = sentence.text
    for start, end, read_value in sorted(values(read), key=lambda each: each[0]):
        quantity = _as_meant(text, start, end, read_value)
        noun = _noun(text, end, quantity)
        named = noun_before(text, start) if noun is None and not quantity.unit else ""
        if not (
            (every and not (_is_named(text, start, end) or _NO_FIGURE.match(text, end)))
            or (pairs and _is_two(text, start, end, quantity, noun))
            or named
            or _is_weighty(text, start, end, quantity, noun)
        ):
            continue
        yield _figure(passage, sentence, read, (start, end, quantity), noun, named)


def _figure(
    passage: Passage,
    sentence: Sentence,
    read: ReadSentence,
    value: tuple[int, int, Quantity],
    noun: Noun | None,
    named: str,
) -> Figure:
    """A value of a sentence with what it counts and what stands around it.

    Args:
        passage: Where it stands.
        sentence: Its sentence.
        read: The sentence as it is read.
        value: Its offsets in the sentence, and what it comes to.
        noun: What follows it.
        named: What stands before it, where nothing follows it.
    """
    text, (start, end, quantity) = sentence.text, value
    stop = noun.end if noun else end
    thing = noun.head if noun else named.rsplit(maxsplit=1)[-1] if named else measured(text, end)
    thing = noun_inside(text[start:end]) or thing
    return Figure(
        passage=passage,
        sentence=sentence,
        read=read,
        start=sentence.start + start,
        end=sentence.start + stop,
        quantity=quantity,
        written=text[start:end],
        noun=thing,
        head=_head(text, start, end, quantity, noun, thing),
        lead=lead(text, start),
        counted=named or told(text, start, end, noun),
        near=ideas_near(read, start, stop, (NEAR, NEAR)),
        about=ideas_near(read, start, stop, (WINDOW, WINDOW + 2)),
        claim=claim(read, start),
        clause=clause(read, start, end),
        document=passage.document,
        is_part=not quantity.unit and bool(_OF_KNOWN.match(text, end)),
        role=""
        if quantity.unit or _WHOLE.search(text[:start])
        else role(text, start, stop, quantity.low),
    )


def _noun(text: str, end: int, quantity: Quantity) -> Noun | None:
    """What is counted behind a value: "round" of "the third round", "times" of "seven times"."""
    if quantity.unit[:1] == "–" or quantity.unit == FOLD:
        return None
    word = _NEXT.match(text, end) if quantity.unit == RANK else _TIMES.match(text, end)
    if word and quantity.unit in ("", RANK):
        return Noun(word.start(1), word.end(), word[1])
    return noun_after(text, end)


def _is_two(text: str, start: int, end: int, quantity: Quantity, noun: Noun | None) -> bool:
    """Whether two of something are counted, that has a name of more than people or times."""
    two = quantity.low == quantity.high == _FEW and not quantity.unit and noun is not None
    plain = two and noun is not None and not noun.hyphened and noun.head not in _NO_PAIR
    return plain and not _is_named(text, start, end)


def _head(
    text: str, start: int, end: int, quantity: Quantity, noun: Noun | None, thing: str
) -> str:
    if quantity.unit == RANK and noun:
        return f"{RANK} {idea(word_form(noun.head))}"
    if quantity.unit:
        base, _, rate = quantity.unit.partition("/")
        counts = bool(rate) and unit_of(base) is None and base.isalpha()
        return idea(word_form(base)) if counts else quantity.unit
    counted = noun or Noun(end, end, thing)
    became = fate(text, start, counted, end) or circumstance(text, start, end, counted.end)
    if is_of_several(text, end) and (has_fate_of_its_own(counted) or _are_known(text, counted)):
        became = ""  # "two of the injured", "two of the people killed" are not how many there are
    return f"!{became}" if became else idea(word_form(thing.lower())) if thing else ""


def _are_known(text: str, counted: Noun) -> bool:
    """Whether a participle right behind tells which people are meant: "of the people killed"."""
    return bool(_KNOWN_BY_FATE.match(text, counted.end))


def _as_meant(text: str, start: int, end: int, quantity: Quantity) -> Quantity:
    """A value as the words around it mean it: an age, a limit that is denied or passed."""
    quantity = _as_age(text, start, end, quantity)
    bound = limit_of(quantity.bound, text, start)
    if not bound and _PASSED.search(text[:start]):
        bound = "more"
    return quantity._replace(bound=bound)


def _as_age(text: str, start: int, end: int, quantity: Quantity) -> Quantity:
    """A value in years where it is the age of a person."""
    if quantity.unit not in ("", "month") or not is_age(text, start, end):
        return quantity
    years = quantity.low / (12 if quantity.unit else 1)
    return Quantity(years, years, quantity.bound, AGE, rounded=False)


def _is_weighty(text: str, start: int, end: int, quantity: Quantity, noun: Noun | None) -> bool:
    """Whether a number is a figure: no list number, name, clock time or "two leaders"."""
    hours = quantity.unit == "minute" and quantity.high < _DAY
    span = _HALF_OF_A_SPAN.search(text, max(0, start - _NEAR_BEFORE), end) or _SPAN_OF_YEARS.match(
        text, start
    )
    votes = quantity.unit[:1] == "–"
    since = bool(quantity.unit) and _SINCE.match(text, end)  # "18 months after it was urged to"
    none = span or (_NO_FIGURE.match(text, end) and not (hours or votes or since))
    if none or _numbers_a_section(text, start, end):
        return False
    if quantity.unit:
        return True
    if noun and noun.head in _MODELS:
        return False
    if noun is None:
        written = text[start:end]
        large = "," in written or quantity.rounded or not written[-1].isdigit()
        weighty = large and quantity.low >= _LARGE
        label = None if "," in written else _LABEL.search(text[:start])
        return (weighty or _stands_alone(text, start, end, quantity)) and not label
    label = _is_label(text, start) and not _KNOWN_LABEL.search(text[:start])
    if quantity.high <= 1 or label or _is_name(text, start):
        return False
    weighty = (
        quantity.high > _FEW
        or quantity.low % 1 > 0
        or bool(quantity.bound)
        or is_of_several(text, end)
    )
    return weighty or has_fate(text, noun) or bool(fate(text, start, noun, end))


def _stands_alone(text: str, start: int, end: int, quantity: Quantity) -> bool:
    """Whether a number stands for things that were named before."""
    if quantity.low <= _HOURS and _CLOCK.search(text[:start]):
        return False
    goes_on = _GOES_ON.match(text, end) or _OF_THEM.match(text, end) or _is_bare(text, start, end)
    counts_on = quantity.low >= _MANY and _COUNTS_ON.search(text[:start])
    is_year = text[start:end].isdigit() and quantity.low in _YEARS
    return bool(goes_on or counts_on) and quantity.low > _FEW and not is_year


def _is_bare(text: str, start: int, end: int) -> bool:
    """Whether a number says by itself that it counts: "only 61 on the dummy pill"."""
    count = _BARE.fullmatch(text[start:end]) and any(each.isalpha() for each in text[:start])
    label = _LABEL.search(text[:start]) or _CLOCK.search(text[:start])
    return bool(count and not label and _BARE_BEHIND.match(text, end))


def _numbers_a_section(text: str, start: int, end: int) -> bool:
    """Whether a number opens a heading: "4 Methods and Sources"."""
    opens = not any(each.isalnum() for each in text[:start])
    return opens and text[start].isdigit() and bool(re.match(r"\s+[A-Z]", text[end:]))


def _is_named(text: str, start: int, end: int) -> bool:
    """Whether a number numbers something, or stands in a name."""
    section = _numbers_a_section(text, start, end)
    return section or _is_label(text, start) or _is_name(text, start)


def _is_name(text: str, start: int) -> bool:
    """Whether a number is written with a capital inside of a sentence: "the Final Four"."""
    return text[start].isupper() and bool(re.search(r"[a-z,]\s$", text[:start]))


def _is_label(text: str, start: int) -> bool:
    """Whether a word with a capital inside of the sentence stands before: "Apollo 11"."""
    plain = re.match(r"\d{1,5}(?![\d,]*\d)", text[start:])
    inside = bool(plain) and len(text[:start].split()) > 1
    return inside and bool(_LABEL.search(f"{text[:start].rstrip()} "))
