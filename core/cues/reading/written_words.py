"""The words of a text as they are written: in lower case; figures, dates, references read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .ages import read_age
from .amounts import OPENING
from .frequencies import read_often
from .quantities import is_sampled, read_quantity
from .quantity import EXACT, SCORE, Quantity
from .scores import read_score
from .times_of_day import read_turn_of_day
from .written_dates import CALENDAR, EDGES, FEASTS, one_date, read_date, read_edge, read_feast

WrittenWord = tuple[int, int, str, str, Quantity | None]
"""Start, end, lower case, kind and quantity of a word."""


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
_COUNTED_IN = re.compile(r"\S+\s([A-Za-z]+)\s(?:to|against)\s")
_NUMBER_SIGN = re.compile(r"No\.\s?(\d+)\b(?!\.\d)")
_LINE = re.compile(r"\d{1,3}(?=\s(?:bus|tram|train|trolleybus|ferry|streetcar|line|route)\b)")
_LISTED = re.compile(
    r"(?<=[a-z]{3}s )(?<!votes )\d{1,3}(?:(?:, | and | or )\d{1,3})+"
    r"(?=\s(?:have|has|had|are|were|is|was|will|must|may|should|on|of|in|at)\b|[.;:)]|, [a-z]|$)"
)
"""The numbers by which several things are called: "hangers 11 and 12"."""
_CALLED = re.compile(r"\b(?:(?:the\s)?[Nn]umber|[Tt]he)\s$")
_NUMBERED = frozenset(
    """level room gate route flight phase stage grade type class category tier step day week ward
    district precinct zone block version firmware release season episode""".split()  # noqa: SIM905
)
_OFTEN = frozenset(("once", "twice", "thrice"))
_COUNTED = frozenset(("twice", "thrice"))
"""Words that hold a count and what is counted: "twice" is "two times"."""
_TURNS_OF_DAY = frozenset(("noon", "midday", "midnight"))
_ARTICLES = frozenset(("a", "an"))
_LOOKED_AT = OPENING | _NUMBERED | EDGES | _OFTEN | _TURNS_OF_DAY | {"cannot"}
"""Words in small letters that may be more than one word."""
_NUMBERED_OR_DOTTED = re.compile(r"\S+?\s?[A-Z]?\d|[^\s.]*\.")
"""A word with a number behind it, or a full stop: any reference, code or shortened word."""
_SIGN = re.compile(r"[$€£]\s?$")
_CODE = re.compile(
    rf"[A-Z]{{1,6}}-?\d+[A-Z]?\b|(?i:{'|'.join(sorted(_NUMBERED))})\s\d+(?:\.\d+)*\b"
)
_MODEL = re.compile(
    r"[A-Z][a-z]+\s\d{1,3}(?=$|[,;:.!?)’'](?!\d)|\s(?:but|and|or|is|was|has|had|will|can|in|on|at|for"
    r"|with|from|by|when|which|that|as)\b)"
)
_BEFORE_MODEL = re.compile(
    r"\b(?:the|an?|its|his|her|their|our|this|that|new|old|aboard|of)\s\Z", re.IGNORECASE
)
"""A name with the number of its version: "the Halo 5", "aboard Apollo 11"."""
_LONGEST_BEFORE = 8
"""Characters."""
_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}|(?:Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov)\.")
_ORDINAL_FORM = re.compile(r"\d+(?:st|nd|rd|th)\b")
_WORD = re.compile(r"§|[^\W_]+(?:[.,]\d+)*(?:['’][^\W\d_]+)*(?:-[^\W_]+(?:['’][^\W\d_]+)*)*")
_PREFIXES = frozenset(
    "e co re non pre post anti multi inter sub un on off mid semi over under".split()  # noqa: SIM905
)
_RE_ANEW = re.compile(
    r"re-(?:sign|cover|form|lease|mark|press|sort|treat|sent|collect|dress|pose|present|serve|strain"
    r"|prove|solve|lay)(?:s|es|d|ed|ing|al|ation|ment|y)?"
)
"""Words that are others without their hyphen: who re-signs stays, who resigns goes."""
_SHOUTED = frozenset(("MAY", "SHALL", "SHOULD", "MUST", "NOT", "CAN", "NEED", "REQUIRED"))
"""Words of force as standards write them: no names."""
_ENDINGS_CUT = frozenset(("s", "ve", "re", "ll", "d", "m", ""))


def without_not(word: str) -> tuple[str, str]:
    """The verb of a contraction, and "not": "won't" is "will not"."""
    return {"can't": "can", "won't": "will", "shan't": "shall"}.get(word, word[:-3]), "not"


def raw_words(text: str) -> Iterator[WrittenWord]:
    """The words of a text, figures, dates and references read."""
    seen = 0
    for match in _WORD.finditer(text):
        start = match.start()
        if start < seen:
            continue
        word = match[0]
        if word.islower() and word.isalpha() and word not in _LOOKED_AT:  # as most words are
            yield start, match.end(), word, "plain", None
            continue
        special = _special(text, start, word)
        if special is None:
            yield from _words(word, start, opens=word[0].isupper() and _opens(text, start))
            continue
        if special[0] < start:  # "at least" has been read as words
            yield (-1, special[0], "", "back", None)
        yield special
        seen = special[1]
        if special[3] == "figure" and word.lower() in _COUNTED and seen == match.end():
            yield *match.span(), "times", "plain", None
        if special[4] is not None and special[4].unit == SCORE:
            yield from _counted_in(text, special[0], special[1])


def _counted_in(text: str, start: int, end: int) -> Iterator[WrittenWord]:
    """What a score counts, as a word of its own: "votes" in "55 votes to 44"."""
    if counted := _COUNTED_IN.match(text, start, end):
        yield *counted.span(1), counted[1].lower(), "plain", None


def _special(text: str, at: int, word: str) -> WrittenWord | None:
    """A figure, a date, a reference or a name of letters and digits that begins at a word."""
    low = word.lower()
    if word[0].isdecimal():
        special = _cited(text, at) or _of_people(text, at) or _named_by_numbers(text, at)
        special = special or _numbered(text, at) or _ordinal(text, at)
        return special or read_date(text, at) or _figure(text, at)
    if low in OPENING or low.partition("-")[0] in OPENING:
        counted = low not in _ARTICLES and _of_people(text, at)
        return counted or _figure(text, at)
    if low in _OFTEN or low in _TURNS_OF_DAY:
        return _as_figure(read_often(text, at) or read_turn_of_day(text, at, low))
    if word[0].isupper() or word == "§":
        return _named_day(text, at, low) or _labelled(text, at)
    if low in EDGES:
        return _of_people(text, at) or read_edge(text, at)
    return _code(text, at) if low in _NUMBERED else None


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
    return (*code.span(), re.sub("[- ]", "", code[0].lower()), "code", None) if code else None


def _figure_form(quantity: Quantity) -> str:
    if quantity.unit in EXACT:
        return f"#{quantity.low:.8g}{quantity.unit}"
    return f"#{quantity.low:.4g}-{quantity.high:.4g}{quantity.bound}{quantity.unit}"


def _opens(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \"“'‘([«")
    return not before or before[-1] in ".!?:;—–"


def _words(word: str, at: int, *, opens: bool) -> Iterator[WrittenWord]:
    """The words of one written word: halves of "pro-gun", "could" and "not" of "couldn't"."""
    parts = word.split("-")
    if len(parts) > 1 and (parts[0].lower() in _PREFIXES or _is_named_by_no(parts)):
        parts[:2] = ["-".join(parts[:2])]
    for part in parts:
        yield from _one_word(part, at, opens=opens)
        at += len(part) + 1
        opens = False


def _is_named_by_no(parts: Sequence[str]) -> bool:
    """Whether "no" is part of what something is called: "a no-confidence vote"."""
    return parts[0].lower() == "no" and parts[1].lower() not in ("one", "body")


def _one_word(part: str, at: int, *, opens: bool) -> Iterator[WrittenWord]:
    end = at + len(part)
    low = part.lower()
    low = low if _RE_ANEW.fullmatch(low) else low.replace("-", "")
    if low.endswith("n't") or low == "cannot":
        base, negator = ("can", "not") if low == "cannot" else without_not(low)
        yield at, end, base, "plain", None
        yield at, end, negator, "plain", None
        return
    acronyms = len(part) > 2 and part[-1] == "s" and part[:-1].isupper()
    bare, _, ending = (low[:-1] if acronyms else low).partition("'")
    if ending not in _ENDINGS_CUT:
        bare += ending
    shouted = len(part) > 1 and part.isupper()
    capital = part[0].isupper() and (not opens or shouted) and part not in _SHOUTED
    yield at, end, bare, "capital" if capital else "plain", None
    if ending == "ll":
        yield at, end, "will", "plain", None


def written_words(pieces: Iterator[WrittenWord]) -> list[WrittenWord]:
    """The words with those taken back that belong to a figure after them: "at least 8".

    A day of the week beside a day of the month is one date with it.
    """
    raw: list[WrittenWord] = []
    for each in pieces:
        if each[3] == "back":
            while raw and raw[-1][0] >= each[1]:
                raw.pop()
        elif each[3] == "date" and (date := one_date(raw, each)):
            raw[-1] = date
        else:
            raw.append(each)
    return raw
