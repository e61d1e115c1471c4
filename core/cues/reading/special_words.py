"""Words that are no plain ones: figures, dates, references, names of letters and digits."""

from __future__ import annotations

import re

from .ages import read_age
from .amounts import OPENING
from .frequencies import read_often
from .quantities import read_quantity
from .quantity import EXACT, Quantity
from .samples import is_sampled
from .scores import read_score
from .times_of_day import read_turn_of_day
from .written_dates import CALENDAR, EDGES, FEASTS, read_date, read_edge, read_feast
from .written_word import WrittenWord

_LABELLED = (
    r"(?:Sections?|Sec\.|§{1,2}|Articles?|Art\.|Tables?|Figures?|Fig\.|Chapters?|Appendix|Annex|Clauses?|SP|ISO|IEC|RFC|FIPS"
    r"|Rule|Form|Title|Part|No\.|H\.R\.|S\.)"
)
_REFERENCE = re.compile(rf"{_LABELLED}\s?[A-Z]?\d[\w.]*(?:-[\w.]*\d\w*)*(?:\([a-z\d]{{1,3}}\))*")
_CITED = re.compile(
    r"\((?:[^()]*[,;]\s)?(?:(?:pp?|paras?|ss?|secs?|arts?|ch|vol|no|cl|fols?)\.?|§)\s?\Z"
    r"|\([^()]*(?:Manual|Handbook|Guidance|Guide|Act|Code|Order|Rules|Report|Annex|Table|Regulations?"
    r"|Directive|Standard|Minutes|Plan|Policy|Bylaws?)[,;]?\s\Z",
)
"""Before a number in brackets that only tells where something stands: "(Manual, 7.3)"."""
_PLACE = re.compile(r"\d[\d.]*(?:[–-]\d[\d.]*)?[A-Za-z]?(?=\))")
_NUMBER_SIGN = re.compile(r"No\.\s?(\d+)\b(?!\.\d)")
_LINE = re.compile(r"\d{1,3}(?=\s(?:bus|tram|train|trolleybus|ferry|streetcar|line|route)\b)")
_LISTED = re.compile(
    r"(?<=[a-z]{3}s )(?<!votes )\d{1,3}(?:(?:, | and | or )\d{1,3})+"
    r"(?=\s(?:have|has|had|are|were|is|was|will|must|may|should|on|of|in|at)\b|[.;:)]|, [a-z]|$)"
)
"""The numbers by which several things are called: "hangers 11 and 12"."""
_CALLED = re.compile(r"\b(?:(?:the\s)?[Nn]umber|[Tt]he)\s$")
NUMBERED = frozenset(
    """level room gate route flight phase stage grade type class category tier step day week ward
    district precinct zone block version firmware release season episode""".split()  # noqa: SIM905
)
OFTEN = frozenset(("once", "twice", "thrice"))
TURNS_OF_DAY = frozenset(("noon", "midday", "midnight"))
_ARTICLES = frozenset(("a", "an"))
_NUMBERED_OR_DOTTED = re.compile(r"\S+?\s?[A-Z]?\d|[^\s.]*\.")
"""A word with a number behind it, or a full stop: any reference, code or shortened word."""
_SIGN = re.compile(r"[$€£]\s?$")
_CODE = re.compile(rf"[A-Z]{{1,6}}-?\d+[A-Z]?\b|(?i:{'|'.join(sorted(NUMBERED))})\s\d+(?:\.\d+)*\b")
_MODEL = re.compile(
    r"[A-Z][a-z]+\s\d{1,3}(?=$|[,;:.!?)’'](?!\d)|\s(?:but|and|or|is|was|has|had|will|can|in|on|at|for"
    r"|with|from|by|when|which|that|as)\b)"
)
_VERSION = re.compile(
    r"[A-Z][a-z]+\s\d{1,2}(?:\.\d{1,2})*(?=\s(?:is|was|has|had|can|cannot|could|will|does)\b)"
)
_BEFORE_MODEL = re.compile(
    r"\b(?:the|an?|its|his|her|their|our|this|that|new|old|aboard|of)\s\Z", re.IGNORECASE
)
"""A name with the number of its version: "the Halo 5", "aboard Apollo 11"."""
_LONGEST_BEFORE = 8
"""Characters."""
_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}|(?:Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov)\.")
_ORDINAL_FORM = re.compile(r"\d+(?:st|nd|rd|th)\b")


def special_word(text: str, at: int, word: str) -> WrittenWord | None:
    """A figure, a date, a reference or a name of letters and digits that begins at a word."""
    low = word.lower()
    if word[0].isdecimal():
        special = _cited(text, at) or _of_people(text, at) or _named_by_numbers(text, at)
        special = special or _numbered(text, at) or _ordinal(text, at)
        return special or read_date(text, at) or _figure(text, at)
    if low in OPENING or low.partition("-")[0] in OPENING:
        counted = low not in _ARTICLES and _of_people(text, at)
        return counted or _figure(text, at)
    if low in OFTEN or low in TURNS_OF_DAY:
        return _as_figure(read_often(text, at) or read_turn_of_day(text, at, low))
    if word[0].isupper() or word == "§":
        return _named_day(text, at, low) or _labelled(text, at)
    if low in EDGES:
        return _of_people(text, at) or read_edge(text, at)
    return _code(text, at) if low in NUMBERED else None


def _cited(text: str, at: int) -> WrittenWord | None:
    """A number in brackets that tells where a text stands, and counts nothing."""
    place = _PLACE.match(text, at)
    cited = _CITED.search(text, max(0, at - 60), at) if place else None
    return (*place.span(), "", "reference", None) if place and cited else None


def _of_people(text: str, at: int) -> WrittenWord | None:
    """An age, or how a vote or a game ended."""
    return _as_figure(read_age(text, at) or read_score(text, at))


def _named_day(text: str, at: int, low: str) -> WrittenWord | None:
    return (
        read_feast(text, at)
        if low in FEASTS
        else read_date(text, at)
        if low[:3] in CALENDAR
        else None
    )


def _named_by_numbers(text: str, at: int) -> WrittenWord | None:
    """The numbers of several things of one kind, of which none is a count."""
    match = _LISTED.match(text, at)
    if match is None:
        return None
    return *match.span(), f"no{'-'.join(re.findall('[0-9]+', match[0]))}", "code", None


def _numbered(text: str, at: int) -> WrittenWord | None:
    """The number by which a line is called: "the number 4 tram", "the 9 bus"."""
    match = _LINE.match(text, at)
    before = _CALLED.search(text, max(0, at - 12), at) if match else None
    return (
        (before.start(), match.end(), f"no{match[0]}", "code", None) if match and before else None
    )


def _ordinal(text: str, at: int) -> WrittenWord | None:
    ordinal = _ORDINAL_FORM.match(text, at)
    if ordinal is None:
        return None
    return read_date(text, at) or (*ordinal.span(), ordinal[0].lower(), "code", None)


def _figure(text: str, at: int) -> WrittenWord | None:
    signed = _SIGN.search(text, max(0, at - 2), at)
    read = read_quantity(text, signed.start() if signed else at)
    if read and is_sampled(text, at):
        return at, read[2], "", "reference", None  # its share has been read
    return _as_figure(read)


def _as_figure(read: tuple[Quantity, int, int] | None) -> WrittenWord | None:
    if read is None:
        return None
    quantity, start, end = read
    return start, end, _figure_form(quantity), "figure", quantity


def _labelled(text: str, at: int) -> WrittenWord | None:
    if not _NUMBERED_OR_DOTTED.match(text, at):  # as most words are not
        return None
    if match := _NUMBER_SIGN.match(text, at):
        return *match.span(), f"no{match[1]}", "code", None
    if match := _REFERENCE.match(text, at):
        return *match.span(), "", "reference", None
    if match := _DOTTED.match(text, at):
        kind = "name" if match[0].count(".") > 1 else "stop"
        return *match.span(), match[0].lower().rstrip("."), kind, None
    return _code(text, at)


def _code(text: str, at: int) -> WrittenWord | None:
    code = _CODE.match(text, at)
    if code is None and _BEFORE_MODEL.search(text, max(0, at - _LONGEST_BEFORE), at):
        code = _MODEL.match(text, at)
    code = code or _VERSION.match(text, at)
    return (*code.span(), re.sub("[- ]", "", code[0].lower()), "code", None) if code else None


def _figure_form(quantity: Quantity) -> str:
    if quantity.unit in EXACT:
        return f"#{quantity.low:.8g}{quantity.unit}"
    return f"#{quantity.low:.4g}-{quantity.high:.4g}{quantity.bound}{quantity.unit}"
