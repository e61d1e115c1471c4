"""What tells that two figures are not of one thing, whatever they share."""

from __future__ import annotations

import re

from ...cues.reading.quantity import Quantity
from ...text.words import STOP_WORDS
from ..ideas import idea_of, ideas_of
from .figure import AGE, Figure
from .kinds_of_money import are_other_kinds_of_money
from .likeness import SPANS, are_opposite_bounds, base_unit, comparable, is_hyphened, ratio
from .never_one import are_of_other_measures
from .same_noun import may_be_one

_CONTRASTS = (
    (
        ideas_of("hired joined added gained arrived recruited entered returned"),
        ideas_of("left quit lost resigned dismissed departed died killed sacked retired cut"),
    ),
    (
        ideas_of("rescued saved survived escaped"),
        ideas_of("lost died killed drowned dead missing"),
    ),
    (
        ideas_of("opened built created added began started"),
        ideas_of("closed demolished lost cut ended stopped cancelled"),
    ),
    (ideas_of("signed accepted won"), ideas_of("rejected cancelled refused lost")),
    (ideas_of("received earned gained won"), ideas_of("paid spent lost")),
    (
        ideas_of("for favour back support approve agree like trust"),
        ideas_of("against oppose reject disapprove disagree dislike distrust"),
    ),
    (
        ideas_of("rise increase grow gain climb jump"),
        ideas_of("fall drop decrease shrink decline sink"),
    ),
)
"""What cannot be said of one thing: so many came, so many went."""
_GROUPS = ideas_of(
    """men women boys girls children adults pensioners teenagers babies north south east west
    northern southern eastern western first second third half spring summer autumn winter morning
    single double evening day night monday tuesday wednesday thursday friday saturday sunday daily
    weekly monthly annual upper lower urban rural public private smoker old young male female"""
)
"""Of which of them something is told: other ones are other things."""
_BEFORE = re.compile(
    r"\b(?:(?:years?|months?|decades?|days?)\s(?:ago|earlier|before)|previous(?:ly)?|used\sto|formerly"
    r"|the\syear\sbefore|(?:before|prior\sto)\s(?:the|a|an|its|their)\s(?!end\b)|at\sfirst|originally|initially)\b",
    re.IGNORECASE,
)
"""What tells of a time before."""
_TIMES = 20.0
"""How many times a value of one thing may be another."""
_FATES = ("!dead", "!hurt")
"""What is told of people and of animals: other ones are other things."""
_YEARS_APART = 3
"""Years by which two documents may tell the age of one person otherwise."""
_BASE = re.compile(
    r"\s?(?:%|[a-z]+)?\s?of\s(?:the\s|its\s|their\s|all\s)?(?P<words>(?:[a-z’'-]+\s?){1,4})"
)
"""What a share is a share of."""
_OF_YEAR = re.compile(r"(?:\s[a-z]+){0,3}?\s\(?(?:in|for|of|during|by)\s(?:1[89]|20)\d\d\b")
"""What tells of which year a value is."""
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_NOT = re.compile(
    r"\b(?:not|never|stayed\s(?:out|away)|\w+n['’]t"
    r"|(?:is|are|was|were|be|been|go|goes|went|left|live|lives|lived|do|did)\swithout)\b",
    re.IGNORECASE,
)
"""What denies a claim; "completed 96 percent of trips without an injury" does not."""
_ENTITLED = ideas_of("entitled eligible registered")


def are_told_apart(a: Figure, b: Figure) -> bool:
    """Whether something tells that two figures are not of one thing, whatever they share."""
    names = a.clause.names and b.clause.names and not a.clause.names & b.clause.names
    units = a.quantity.unit != b.quantity.unit and a.quantity.unit[:1] != "–"
    return units or bool(names) or are_of_other_groups(a, b) or are_of_other_things(a, b)


def are_of_other_things(a: Figure, b: Figure) -> bool:
    """The same of figures whose clauses may name other persons, places or groups."""
    told = a.read.years or b.read.years  # "in 2019" may be "seven years ago"
    before = bool(_BEFORE.search(a.clause.text)) != bool(_BEFORE.search(b.clause.text))
    hyphened = is_hyphened(a) != is_hyphened(b) and a.quantity.unit != AGE
    apart = _make_up(a, b) or _is_denied(a, b) or (before and not told) or hyphened
    contrasts = _are_contrasts(a.clause.ideas - b.claim, b.clause.ideas - a.claim)
    near = a.near & a.clause.ideas & _GROUPS - b.claim, b.near & b.clause.ideas & _GROUPS - a.claim
    return bool(apart or contrasts or all(near)) or are_opposed(a, b)


def _make_up(a: Figure, b: Figure) -> bool:
    """Whether two counts make up a third that both texts give: 12 and 28 of 40 buses."""
    whole = f"#{a.quantity.low + b.quantity.low:g}"
    return not a.quantity.unit and whole in a.scene.values & b.scene.values


def _is_denied(a: Figure, b: Figure) -> bool:
    """Whether a share is of those who did and the other of those who did not."""
    if a.quantity.unit != "%" or a.quantity.low == b.quantity.low:
        return False
    one, other = (each.clause.text if each.clause.ideas else each.sentence.text for each in (a, b))
    return bool(_NOT.search(one)) != bool(_NOT.search(other))


def are_opposed(a: Figure, b: Figure) -> bool:
    """Whether what is told of two figures cannot be told of one thing."""
    one, other = a.quantity, b.quantity
    if _are_of_other_units(one, other):
        return True
    if are_opposite_bounds(one, other) or _are_of_other_times(a, b):
        return True
    if are_of_other_measures(a, b):
        return True
    if a.head == b.head and a.head in _FATES and not may_be_one(a.noun, b.noun):
        return True
    if one.unit == AGE and abs(one.low - other.low) > _YEARS_APART:
        return True
    years = _years(a) and _years(b) and not _years(a) & _years(b)
    own, others = a.clause.ideas & a.near, b.clause.ideas & b.near
    contrasts = _are_contrasts(own - b.claim, others - a.claim)
    other_base = a.quantity.unit == "%" and are_of_other_bases(a, b)
    return bool(contrasts or years) or other_base or are_other_kinds_of_money(a, b)


def _years(figure: Figure) -> set[str]:
    """The years that the part of its sentence names."""
    return {*_YEAR.findall(figure.clause.text or figure.sentence.text)}


def _are_contrasts(own: frozenset[str], others: frozenset[str]) -> bool:
    """Whether what is said of each cannot be said of one thing."""
    return any(
        (own & here and others & there) or (own & there and others & here)
        for here, there in _CONTRASTS
    )


def are_of_other_groups(a: Figure, b: Figure) -> bool:
    """Whether one is told of some of them and the other of others: "boys", "girls"."""
    own, others = a.clause.ideas - b.claim, b.clause.ideas - a.claim
    return bool(own & _GROUPS and others & _GROUPS)


def _are_of_other_units(one: Quantity, other: Quantity) -> bool:
    """Whether two values are of other kinds, or far from each other."""
    if {one.unit, other.unit} == set(SPANS):
        return False  # "24 weeks", "six months"
    one, other = comparable(one, other)
    votes = one.unit[:1] == other.unit[:1] == "–"
    rates = {each.unit.partition("/")[2] for each in (one, other)} - {""}
    units = base_unit(one) != base_unit(other) or len(rates) > 1
    return (units and not votes) or ratio(one, other) > _TIMES


def _are_of_other_times(a: Figure, b: Figure) -> bool:
    """Whether one value is told of a year of its own, and the other one of today."""
    one, other = (_OF_YEAR.match(each.sentence.text, each.behind) for each in (a, b))
    told = a.read.years if other else b.read.years
    return bool(one) != bool(other) and a.quantity.low != b.quantity.low and not told


def are_of_other_bases(a: Figure, b: Figure) -> bool:
    """Whether one is a share of voters and the other of all who are entitled to vote."""
    return bool(_base(a) & _ENTITLED) != bool(_base(b) & _ENTITLED)


def _base(figure: Figure) -> frozenset[str]:
    """What the words after "of" speak of."""
    match = _BASE.match(figure.sentence.text, figure.behind)
    words = match["words"].split() if match else []
    return frozenset(idea_of(word) for word in words if word not in STOP_WORDS)
