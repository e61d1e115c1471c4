"""A sentence, read once: its words as the rules compare them."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.resources import files
from typing import Literal, NamedTuple

from ...documents import Span
from ...text.words import STOP_WORDS, stem
from .amounts import OPENING
from .asides import Part, clauses, parts
from .enumerations import Item, read_lists
from .masking import masked
from .quantities import Quantity, is_sampled, read_often, read_quantity, read_turn_of_day

Kind = Literal["word", "name", "figure", "date", "code", "preposition", "joint", "decisive", "stop"]

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
_MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|Mar\.|April|Apr\.|May|June|Jun\.|July|Jul\.|Aug(?:ust|\.)"
    r"|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_DATE = re.compile(
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m1>{_MONTH})(?:,?\s(?P<y1>\d{{4}}))?"
    rf"|(?P<m2>{_MONTH})\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)(?:,?\s(?P<y2>\d{{4}}))?"
    rf"|(?P<m3>{_MONTH})(?:\s(?P<y3>\d{{4}}))?|(?P<y4>(?:1[5-9]|20)\d\d)s?|(?P<w>{_WEEKDAY})s?)(?![\w-]|[.,]\d|\s(?:percent|people))"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_OPENING_DAY = re.compile(
    rf"(?P<day>{_DAY})\s?(?:-|–|to|until|till|and)\s?(?:the\s)?{_DAY}\s(?:of\s)?(?P<month>{_MONTH})"
    r"(?:,?\s(?P<year>\d{4}))?\b"
)
"""The first of two days that share a month: "from the 3rd to the 9th of May"."""
_EDGE = re.compile(
    rf"(?P<edge>first|last)\sday\sof\s(?:(?P<month>{_MONTH})(?:,?\s(?P<year>\d{{4}}))?|(?P<whole>(?:1[0-9]|20)\d\d))\b"
)
"""The first or last day of a month or a year."""
_FEBRUARY = 2
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE_A_MONTH = re.compile(
    r"\b(?:in|since|until|till|by|of|last|next|this|from|to|early|late|mid|before|after)[\s-]$"
)
_LABELLED = (
    r"(?:Sections?|Sec\.|§{1,2}|Articles?|Art\.|Tables?|Figures?|Fig\.|Chapters?|Appendix|Annex|Clauses?|SP|ISO|IEC|RFC|FIPS"
    r"|Rule|Form|Title|Part|No\.|H\.R\.|S\.)"
)
_REFERENCE = re.compile(rf"{_LABELLED}\s?[A-Z]?\d[\w.]*(?:-[\w.]*\d\w*)*(?:\([a-z\d]{{1,3}}\))*")
_NUMBERED = frozenset(
    "level room gate route flight phase stage grade type class category tier step day week".split()  # noqa: SIM905
)
_EDGES = frozenset(("first", "last"))
_OFTEN = frozenset(("once", "twice", "thrice"))
_TURNS_OF_DAY = frozenset(("noon", "midday", "midnight"))
_LOOKED_AT = OPENING | _NUMBERED | _EDGES | _OFTEN | _TURNS_OF_DAY | {"cannot"}
"""Words in small letters that may be more than one word."""
_SIGN = re.compile(r"[$€£]\s?$")
_CODE = re.compile(rf"[A-Z]{{1,6}}-?\d+[A-Z]?\b|(?i:{'|'.join(sorted(_NUMBERED))})\s\d+\b")
_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}|(?:Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov)\.")
_ORDINAL_FORM = re.compile(r"\d+(?:st|nd|rd|th)\b")
_WORD = re.compile(r"§|[^\W_]+(?:[.,]\d+)*(?:['’][^\W\d_]+)*(?:-[^\W_]+(?:['’][^\W\d_]+)*)*")
_CALENDAR = frozenset((*_MONTHS, "mon", "tue", "wed", "thu", "fri", "sat", "sun"))
_PREFIXES = frozenset(
    "e co re non pre post anti multi inter sub un on off mid semi over under".split()  # noqa: SIM905
)
_QUOTE = re.compile(
    r"“[^“”]*(?:”|$)|\"[^\"]*(?:\"|$)|«[^«»]*(?:»|$)|(?<![\w’'])‘[^‘’]{3,}’(?!\w)|(?<![\w'])'[^']{3,}'(?!\w)"
)
_END_OF_QUOTE = re.compile(r"[^“”\"]*[^\s“”\"(\[](?:”|\"(?=[\s.,;:*)]*$|[\s,](?=[^\"]*$)))")
"""The end of a quotation that was opened in the sentence before."""
_PREPOSITIONS = frozenset(
    """in on at from to by for of with into onto over under against between within through during
    before after until till since above below toward towards across along behind beyond inside
    outside upon near off out up down about around per via among amid despite without while when
    where whether than as""".split()  # noqa: SIM905
)
_SILENT = frozenset(
    (
        "of",
        "to",
        "as",
        "than",
        "about",
        "out",
        "up",
        "off",
        "down",
        "when",
        "where",
        "whether",
        "upon",
    )
)
_REPORTING = frozenset(
    """said say says saying told tell tells added adds according reported reports report stated
    states announced wrote writes noted notes spokesman spokeswoman also then now just however
    meanwhile still already today us we i he she they it his her their its our your my mr mrs ms dr
    sen rep gov there here this that these those such very one""".split()  # noqa: SIM905
)
"""Words that tell who speaks, or nothing of the claim."""
_ARTICLES = frozenset(("a", "an", "the", "that"))
_BEARING = frozenset(
    """off out up down can could would now then still already when where whether is are was were
    has had have did does do he she they we i you his her their our my your its""".split()  # noqa: SIM905
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()  # noqa: SIM905
_COMPARED = "more less fewer least own other another same once twice again half".split()  # noqa: SIM905
_FIXED: dict[str, tuple[str, Kind]] = {
    **{word: (word, "preposition") for word in sorted(_PREPOSITIONS - _SILENT)},
    **{word: (word, "joint") for word in ("and", "or", "because", "but", "rather")},
    **{word: (word, "code") for word in _ORDINALS},
    **{f"{which}period": (which, "code") for which in ("last", "this", "next")},
    **{word: (f"!{word}", "decisive") for word in (*_COMPARED, "will")},
    "wo": ("!will", "decisive"),
}
"""Words with a form and a kind of their own."""
_TELLING = ("figure", "date", "code")
_STAYING = frozenset(("!not",))
"""Words that decide and count wherever they stand: "denies that"."""
_SOFTENING = [[word] for word in ("only", "just", "merely", "simply")]
"""After these "not" denies nothing."""
_TOGETHER = {"!unless": "!onlyif"}
"""What a word of condition says after "not"."""
_WRITTEN = frozenset(("plain", "capital", "name"))
_SHOUTED = frozenset(("MAY", "SHALL", "SHOULD", "MUST", "NOT", "CAN", "NEED", "REQUIRED"))
"""Words of force as standards write them: no names."""
_ENDINGS_CUT = frozenset(("s", "ve", "re", "ll", "d", "m", ""))
_SPELLINGS = (
    *(("isation", "ization"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("yse", "yze")),
    *(
        ("our", "or"),
        ("ours", "ors"),
        ("tre", "ter"),
        ("ogue", "og"),
        ("elled", "eled"),
        ("elling", "eling"),
    ),
)
_ONE_SPELLING = re.compile(
    r"(?:y?our|hour|four|tour|pour|flour)s?"
    r"|(?:\w*(?:prom|adv|exerc|surpr|compr|superv|rev|enterpr|franch|disgu|r|ra|pra|prem|no|w|otherw|prec)is)(?:e|ed|ing)"
    r"|(?:sp|s|t|f|sm|dw|qu|compell|exc|rep)ell(?:ed|ing)"
)


def _phrases() -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]]:
    tables = tomllib.loads(files(__package__ or "").joinpath("phrases.toml").read_text("utf-8"))
    phrases: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for table in tables.values():
        for stands_for, listed in table.items():
            for phrase in " ".join(listed.split()).split(" | "):
                words = tuple(_parted(phrase.replace("|", "").strip()))
                phrases.setdefault(words[0], []).append((words, tuple(stands_for.split())))
    for options in phrases.values():
        options.sort(key=lambda option: -len(option[0]))
    return phrases


def _parted(phrase: str) -> Iterator[str]:
    for word in phrase.split():
        if word.endswith("n't") and word != "n't":
            yield from _without_not(word)
        elif word == "cannot":
            yield from ("can", "not")
        else:
            yield word


def _without_not(word: str) -> tuple[str, str]:
    return {"can't": "can", "won't": "will", "shan't": "shall"}.get(word, word[:-3]), "not"


class Word(NamedTuple):
    """A word of a sentence as it is compared; offsets point into the sentence."""

    start: int
    end: int
    form: str
    """What is equal for words that say the same; "!must" and the like decide."""
    kind: Kind
    quoted: int = -1
    """Which quotation it stands in; -1 for none."""
    quantity: Quantity | None = None


_Raw = tuple[int, int, str, str, Quantity | None]
"""Start, end, lower case, kind and quantity of a word."""


class ReadSentence:
    """A sentence with what the rules read off it."""

    def __init__(
        self,
        span: Span,
        asides: tuple[Part, ...] = (),
        stated: tuple[Word, ...] | None = None,
        within: tuple[int, int] | None = None,
        whole: ReadSentence | None = None,
    ) -> None:
        """Read it.

        Args:
            span: Where it stands.
            asides: Parts that are not read, but for words that decide.
            stated: Other words for the same, to be taken for its own.
            within: From where to where it is read; None for all of it.
            whole: The sentence of which this is a part, so that its words are read once.
        """
        self.span = span
        self._whole = whole or self
        self._stated = stated
        self._within = within
        self._text = whole._text if whole else masked(span.text.replace("’", "'"))
        self._asides = asides

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """Its parts between marks."""
        return tuple(parts(self._text))

    @cached_property
    def clauses(self) -> tuple[ReadSentence, ...]:
        """Its clauses, each as a sentence; none where it has one only."""
        if self._within or self._asides:
            return ()
        cuts = clauses(self._text)
        return tuple(ReadSentence(self.span, within=cut, whole=self._whole) for cut in cuts)

    def about(self, ideas: frozenset[str]) -> ReadSentence:
        """The sentence without what stands beside its claim and speaks of none of some ideas."""
        if self._within:
            return self
        beside = tuple(part for part in self.parts if part.beside and self._is_silent(part, ideas))
        return ReadSentence(self.span, beside, whole=self._whole) if beside else self

    @cached_property
    def speech(self) -> Part | None:
        """The one part that tells who says the rest, if it plainly says or thinks it."""
        speaking = [part for part in self.parts if part.speaks]
        return speaking[0] if len(speaking) == 1 and speaking[0].neutral else None

    def ideas_in(self, part: Part) -> list[str]:
        """What it speaks of in one of its parts, in order."""
        return [
            word.form
            for word in self.words
            if word.kind in ("word", "name") and part.start <= word.start < part.end
        ]

    def without(self, part: Part) -> ReadSentence:
        """The sentence without one of its parts, but for words there that decide."""
        words = (w for w in self.words if not part.start <= w.start < part.end)
        return ReadSentence(self.span, (*self._asides, part), tuple(words), whole=self._whole)

    def reworded(self, words: Sequence[Word]) -> ReadSentence:
        """The sentence with other words for the same in place of its own."""
        return ReadSentence(self.span, self._asides, tuple(words), whole=self._whole)

    def bare(self, ideas: frozenset[str], *, figures: bool) -> ReadSentence:
        """The sentence without parts that only add to its claim and speak of none of some ideas.

        Args:
            ideas: What has to stay.
            figures: Whether figures and dates have to stay as well.
        """
        bare = self
        for part in self.parts:
            held = [word for word in self.words if part.start <= word.start < part.end]
            kept = any(w.form in ideas or (figures and w.kind in _TELLING) for w in held)
            if part.adds and held and not kept:
                bare = bare.without(part)
        return bare

    def _is_silent(self, part: Part, ideas: frozenset[str]) -> bool:
        held = [word for word in self.words if part.start <= word.start < part.end]
        return not any(
            word.form in ideas
            or word.kind in ("figure", "date", "code")
            or (word.kind == "decisive" and word.form not in _STAYING)
            or (word.kind == "joint" and word.form != "and")
            for word in held
        )

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words without those that say nothing, phrases of one meaning as one word."""
        if self._stated is not None:
            return self._stated
        read = self._whole._all_words
        if self._within:
            start, end = self._within
            return tuple(word for word in read if start <= word.start < end)
        if not self._asides:
            return read
        return tuple(
            word for word in read if word.kind == "decisive" or not self._is_aside(word.start)
        )

    def _is_aside(self, at: int) -> bool:
        if self._within:
            return not self._within[0] <= at < self._within[1]
        return any(part.start <= at < part.end for part in self._asides)

    @cached_property
    def _all_words(self) -> tuple[Word, ...]:
        """The words of the whole sentence."""
        words = _joined(self._raw_words)
        return tuple(resolved([*map(self._placed, words)] if self.quotations else [*words]))

    @cached_property
    def _raw_words(self) -> list[_Raw]:
        return _without_bounds(_raw(self._text))

    @cached_property
    def _raw(self) -> list[_Raw]:
        return [each for each in self._whole._raw_words if not self._is_aside(each[0])]

    @cached_property
    def written(self) -> tuple[tuple[int, int, str], ...]:
        """All its words as they are written, in lower case, with where each starts and ends."""
        return tuple(each[:3] for each in self._raw)

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Its small words that bear on what is claimed, but for those of a phrase that is read.

        Tense, ability, direction and person; "is required to" is one word of force.
        """
        taken = [(word.start, word.end) for word in self.words]
        return frozenset(
            low
            for start, end, low, _, _ in self._raw
            if low in _BEARING and not any(s <= start and end <= e for s, e in taken)
        )

    @cached_property
    def spoken(self) -> tuple[str, ...]:
        """All its words but articles, each in one spelling and form: what two say alike."""
        return tuple(
            spelling(low) if kind in _WRITTEN else "#" if kind == "figure" else low
            for _, _, low, kind, _ in self._raw
            if low not in _ARTICLES
        )

    @cached_property
    def enumerations(self) -> tuple[tuple[Item, ...], ...]:
        """The lists that it holds, each with two items or more."""
        return tuple(read_lists(self._text, word_form))

    @cached_property
    def forms(self) -> tuple[str, ...]:
        """What its words are compared by."""
        return tuple(word.form for word in self.words)

    @cached_property
    def counts(self) -> Counter[str]:
        """How often it has each form."""
        return Counter(self.forms)

    @cached_property
    def ideas(self) -> frozenset[str]:
        """What it speaks of: stems and names, no figures and nothing that decides."""
        return frozenset(word.form for word in self.words if word.kind in ("word", "name"))

    @cached_property
    def has_figures(self) -> bool:
        """Whether it gives any figure."""
        return any(word.quantity for word in self.words)

    @cached_property
    def figures(self) -> frozenset[str]:
        """The figures that it gives."""
        return frozenset(word.form for word in self.words if word.quantity)

    @cached_property
    def names(self) -> frozenset[str]:
        """Its names."""
        return frozenset(word.form for word in self.words if word.kind == "name")

    @cached_property
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Where something stands between quotation marks, with the marks."""
        text = self.span.text
        if not any(mark in text for mark in "“”\"«‘'"):
            return ()
        begun = _END_OF_QUOTE.match(text)
        opened = ((0, begun.end()),) if begun else ()
        start = begun.end() if begun else 0
        return (*opened, *(match.span() for match in _QUOTE.finditer(text, start)))

    @cached_property
    def asks(self) -> bool:
        """Whether it is a question: it claims nothing."""
        return self.span.text.rstrip("”\"’')]* ").endswith("?")

    @cached_property
    def years(self) -> frozenset[str]:
        """The years that it names."""
        return frozenset(
            part
            for word in self.words
            if word.kind == "date"
            for part in word.form[1:].split("/")
            if len(part) == 4 and part.isdigit()
        )

    def _placed(self, word: Word) -> Word:
        for number, (start, end) in enumerate(self.quotations):
            if start <= word.start < end:
                return word._replace(quoted=number)
        return word

    def part(self, start: int, end: int) -> Span:
        """A stretch of the sentence as a span of its document."""
        at = self.span.start
        return Span(start=at + start, end=at + end, text=self.span.text[start:end])


def resolved(words: list[Word]) -> list[Word]:
    """The words with what two of them say together as one: no ... unless is only if."""
    forms = [word.form for word in words]
    if "whether" in forms:
        words = _whatever(words, forms.index("whether"))
        forms = [word.form for word in words]
    if "!free" in forms and "!may" in forms[: forms.index("!free")]:
        return [word for word in words if word.form != "!may"]  # "may ... if they like"
    for limit, together in _TOGETHER.items():
        if forms.count("!not") == 1 and forms.count(limit) == 1:
            at, place = forms.index("!not"), forms.index(limit)
            if place < at:
                continue
            joined = words[place]._replace(form=together)
            words = [*words[:place], joined, *words[place + 1 :]]
            if at and forms[at - 1] == "!must" and words[at - 1].start == words[at].start:
                words[at - 1] = words[at - 1]._replace(form="!may")
            return [*words[:at], *words[at + 1 :]]
    return words


def _whatever(words: list[Word], at: int) -> list[Word]:
    """The words with "whether it rains or not" read as "even if it rains"."""
    for place in range(at + 1, len(words) - 1):
        if (words[place].form, words[place + 1].form) == ("or", "!not"):
            opened = words[at]._replace(form="!always", kind="decisive")
            return [*words[:at], opened, *words[at + 1 : place], *words[place + 2 :]]
    return words


def _raw(text: str) -> Iterator[_Raw]:
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


def _special(text: str, at: int, word: str) -> _Raw | None:
    """A figure, a date, a reference or a name of letters and digits that begins at a word."""
    low = word.lower()
    if word[0].isdecimal():
        return _ordinal(text, at) or _date(text, at) or _figure(text, at)
    if low in OPENING or low.partition("-")[0] in OPENING:
        return _figure(text, at)
    if low in _OFTEN or low in _TURNS_OF_DAY:
        return _as_figure(read_often(text, at) or read_turn_of_day(text, at, low))
    if word[0].isupper() or word == "§":
        return (low[:3] in _CALENDAR and _date(text, at)) or _labelled(text, at)
    return _edge(text, at) if low in _EDGES else _code(text, at) if low in _NUMBERED else None


def _ordinal(text: str, at: int) -> _Raw | None:
    ordinal = _ORDINAL_FORM.match(text, at)
    if ordinal is None:
        return None
    return _date(text, at) or (*ordinal.span(), ordinal[0].lower(), "code", None)


def _edge(text: str, at: int) -> _Raw | None:
    """The first or last day of a month or a year; but for that of February, which varies."""
    edge = _EDGE.match(text, at)
    if edge is None:
        return None
    first = edge["edge"] == "first"
    month = _number_of_month(edge["month"]) if edge["month"] else 1 if first else 12
    if month == _FEBRUARY and not first:
        return None
    day = 1 if first else _DAYS[month - 1]
    return *edge.span(), f"@{edge['year'] or edge['whole'] or ''}/{month}/{day}/", "date", None


def _date(text: str, at: int) -> _Raw | None:
    if opening := _OPENING_DAY.match(text, at):
        day, month = opening["day"].rstrip("stndrh").lstrip("0"), opening["month"]
        form = f"@{opening['year'] or ''}/{_number_of_month(month)}/{day}/"
        return opening.start(), opening.end("day"), form, "date", None
    date = _DATE.match(text, at)
    form = _date_form(date) if date else None
    return (*date.span(), form, "date", None) if date and form else None


def _figure(text: str, at: int) -> _Raw | None:
    signed = _SIGN.search(text, max(0, at - 2), at)
    read = read_quantity(text, signed.start() if signed else at)
    if read and is_sampled(text, at):
        return at, read[2], "", "reference", None  # its share has been read
    return _as_figure(read)


def _as_figure(read: tuple[Quantity, int, int] | None) -> _Raw | None:
    if read is None:
        return None
    quantity, start, end = read
    return start, end, _figure_form(quantity), "figure", quantity


def _labelled(text: str, at: int) -> _Raw | None:
    if match := _REFERENCE.match(text, at):
        return *match.span(), "", "reference", None
    if match := _DOTTED.match(text, at):
        kind = "name" if match[0].count(".") > 1 else "stop"
        return *match.span(), match[0].lower().rstrip("."), kind, None
    return _code(text, at)


def _code(text: str, at: int) -> _Raw | None:
    code = _CODE.match(text, at)
    return (*code.span(), re.sub("[- ]", "", code[0].lower()), "code", None) if code else None


def _figure_form(quantity: Quantity) -> str:
    return f"#{quantity.low:.4g}-{quantity.high:.4g}{quantity.bound}{quantity.unit}"


def _date_form(match: re.Match[str]) -> str | None:
    """Year, month, day and day of the week; None where "May" and "March" are no months."""
    month = match["m1"] or match["m2"] or match["m3"]
    if match["m3"] in ("May", "March") and not match["y3"]:
        before = match.string[max(0, match.start() - 9) : match.start()].lower()
        if not _BEFORE_A_MONTH.search(before):
            return None
    year = match["y1"] or match["y2"] or match["y3"] or match["y4"] or ""
    day = (match["d1"] or match["d2"] or "").lstrip("0")
    number = str(_number_of_month(month)) if month else ""
    return "@" + "/".join((year, number, day, (match["w"] or "").lower()))


def _number_of_month(month: str) -> int:
    start = month.lower().rstrip(".")[:3]
    return 1 + list[str](_MONTHS).index(start)


def _opens(text: str, at: int) -> bool:
    before = text[:at].rstrip(" \"“'‘([«")
    return not before or before[-1] in ".!?:;—–"


def _words(word: str, at: int, *, opens: bool) -> Iterator[_Raw]:
    """The words of one written word: halves of "pro-gun", "could" and "not" of "couldn't"."""
    parts = word.split("-")
    if len(parts) > 1 and parts[0].lower() in _PREFIXES:
        parts[:2] = ["-".join(parts[:2])]
    for part in parts:
        yield from _one_word(part, at, opens=opens)
        at += len(part) + 1
        opens = False


def _one_word(part: str, at: int, *, opens: bool) -> Iterator[_Raw]:
    end = at + len(part)
    low = part.lower().replace("-", "")
    if low.endswith("n't") or low == "cannot":
        base, negator = ("can", "not") if low == "cannot" else _without_not(low)
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


def _without_bounds(pieces: Iterator[_Raw]) -> list[_Raw]:
    """The words with those taken back that belong to a figure after them: "at least 8".

    A day of the week beside a day of the month is one date with it.
    """
    raw: list[_Raw] = []
    for each in pieces:
        if each[3] == "back":
            while raw and raw[-1][0] >= each[1]:
                raw.pop()
        elif each[3] == "date" and (date := _one_date(raw, each)):
            raw[-1] = date
        else:
            raw.append(each)
    return raw


def _one_date(raw: list[_Raw], date: _Raw) -> _Raw | None:
    """A date with the day of the week just before or after it: "Tuesday, 7 March".

    An article between them is taken off the words.
    """
    article = len(raw) > 1 and raw[-1][2] == "a"
    before = raw[-2 if article else -1] if raw else None
    if before is None or before[3] != "date" or date[0] - before[1] > (4 if article else 2):
        return None
    mine, yours = before[2][1:].split("/"), date[2][1:].split("/")
    if sorted((bool(each[2]), bool(each[3])) for each in (mine, yours)) != _DAY_AND_WEEKDAY:
        return None
    if article:
        raw.pop()
    form = "@" + "/".join(a or b for a, b in zip(mine, yours, strict=True))
    return before[0], date[1], form, "date", None


_DAY_AND_WEEKDAY = [(False, True), (True, False)]


def _joined(raw: list[_Raw]) -> Iterator[Word]:
    """Words with phrases of one meaning read as one."""
    lows = [each[2] if each[3] in _WRITTEN else "" for each in raw]
    i = 0
    while i < len(raw):
        start, end, low, kind, quantity = raw[i]
        length, forms = _phrase_at(lows, i) if lows[i] in _PHRASES else (0, ())
        if length and not (kind == "capital" and length == 1 and low == "may"):
            last = raw[i + length - 1][1]
            for form in forms:
                if form[0] == "!":
                    yield Word(start, last, form, "decisive")
                elif (word := _word(start, last, form, "plain", None)) is not None:
                    yield word
            i += length
            continue
        if (word := _word(start, end, low, kind, quantity)) is not None:
            yield word
        i += 1


def _phrase_at(lows: list[str], at: int) -> tuple[int, tuple[str, ...]]:
    """How many words the longest phrase at a place has, and what it stands for."""
    for words, forms in _PHRASES.get(lows[at], ()):
        softened = words[-1] == "not" and lows[at + len(words) :][:1] in _SOFTENING
        if tuple(lows[at : at + len(words)]) == words and not softened:
            return len(words), forms
    return 0, ()


def _word(start: int, end: int, low: str, kind: str, quantity: Quantity | None) -> Word | None:
    """A word with its form and kind; None for one that says nothing."""
    if kind in ("figure", "date", "code"):
        return Word(start, end, low, kind, -1, quantity)  # pyright: ignore[reportArgumentType]
    if kind in ("reference", "stop") or not low:
        return None
    if low in _FIXED:
        return Word(start, end, *_FIXED[low])
    silent = low in _REPORTING or (low in STOP_WORDS and kind != "name")
    if silent or (len(low) == 1 and kind != "capital"):
        return None
    return Word(start, end, word_form(low), "name" if kind in ("capital", "name") else "word")


def _irregular() -> dict[str, str]:
    table = tomllib.loads(files(__package__ or "").joinpath("irregular.toml").read_text("utf-8"))
    rows = (row.split(" = ") for row in " ".join(table["forms"].split()).split(" | "))
    return {form: base for forms, base in rows for form in forms.split()}


def _synonyms() -> dict[str, str]:
    table = tomllib.loads(files(__package__ or "").joinpath("synonyms.toml").read_text("utf-8"))
    groups = ([spelling(word) for word in row.split()] for row in table["groups"].split("|"))
    return {form: forms[0] for forms in groups for form in forms}


def word_form(low: str) -> str:
    """What a word is compared by: its stem, or that of a plain word of the same meaning."""
    form = spelling(low)
    return _SYNONYMS.get(form, form)


def spelling(low: str) -> str:
    """The stem of a word, in one spelling of those of both shores."""
    low = _IRREGULAR.get(low, low)
    if len(low) > 4 and low.endswith(_ENDINGS) and not _ONE_SPELLING.fullmatch(low):
        for british, american in _SPELLINGS:
            if low.endswith(british):
                low = low[: -len(british)] + american
                break
    return stem(low)


def is_past(low: str) -> bool:
    """Whether a word in lower case is a past form of a verb: "gave", "opened"."""
    return low.endswith("ed") or (low in _IRREGULAR and not low.endswith(("s", "n")))


_ENDINGS = tuple(ending for ending, _ in _SPELLINGS)
_IRREGULAR = _irregular()
_SYNONYMS = _synonyms()
_PHRASES = _phrases()
