"""Figures where they stand: a value as it is written, with what it counts or measures.

English, and without a parser: what is counted is the first plural among the next few words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..cues.reading.quantities import Quantity
from ..cues.reading.sentence import ReadSentence, word_form
from ..cues.tokens import idea
from ..documents import Passage, Sentence
from ..text.corpus import Corpus
from ..text.words import STOP_WORDS
from .values import values

WINDOW = 7
"""Words on each side of a figure that tell which thing of a kind is counted."""
NEAR = 4
"""Words next to a figure that say most of what is counted."""
FAR = 4
"""Words after a figure among which the counted noun stands."""
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_GAP = re.compile(r"[ \u00a0-]|\s*[\n]\s*")
_PARTITIVE = re.compile(r"\s+of(?:\s+(?:the|these|those|its|his|her|their|our|all))?(?=\s)")
_PLURAL = frozenset(
    """police personnel staff troops feet aircraft cattle sheep fish teeth
    dead killed wounded injured missing hostages lives percent alumni media criteria data""".split()  # noqa: SIM905
)
_NO_COUNT = frozenset(
    """am pm hours' years' s others times others' things ways sides parts a.m p.m minus
    plus""".split()  # noqa: SIM905
)
_FATE = re.compile(
    r"\s(?:(?:was|were|are|is|has|have|had|been|being|who)\s){0,3}(?:\w+ly\s)?"
    r"(?P<fate>killed|dead|died|dies|injured|wounded|hurt|missing|arrested|lost\stheir\slives)\b",
    re.IGNORECASE,
)
"""What became of people: here even two are no trifle, and no noun is needed."""
_DAY = 1440.0
"""Minutes; a distance in time that is shorter is a figure, a longer one a date."""
_MODELS = frozenset(("caliber", "calibre", "gauge", "millimeter", "millimetre"))
"""What a model is called by, not how much there is of it."""
_NO_FIGURE = re.compile(
    r"\s?(?:(?:ago|later|earlier|prior|hence|before|after|from\snow)\b|[ap]\.?m\b|o['’]clock|th\b|st\b|rd\b|:\d|/\d)",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"(?:\b(?:[A-Z][A-Za-z]*|No\.|page|part|version|verse|line|paragraph)|#|/|:|\.)\s?$"
)
_CLAUSE = re.compile(r"[,;:()“”\"—–]|\s--?\s|\.(?=\s|$)")


class Figure(NamedTuple):
    """A value in a sentence; offsets point into the document's text."""

    passage: Passage
    sentence: Sentence
    read: ReadSentence
    start: int
    end: int
    """After the counted noun where there is one."""
    quantity: Quantity
    head: str
    """The counted noun in one form, or the unit."""
    counted: str
    """What is counted, as it is written, with its qualifiers."""
    beside: frozenset[str]
    """What the nearest words speak of."""
    about: frozenset[str]
    """What the words around it speak of."""

    @property
    def document(self) -> str:
        """Id of the document that gives it."""
        return self.passage.document


def figures(corpus: Corpus) -> Iterator[Figure]:
    """The figures of the English documents, in the order of the text."""
    for document in corpus.documents:
        if not corpus.reads_english(document.id):
            continue
        for passage in corpus.bodies(document.id):
            for sentence in corpus.sentences(passage):
                yield from _in_sentence(passage, sentence)


def _in_sentence(passage: Passage, sentence: Sentence) -> Iterator[Figure]:
    read = ReadSentence(sentence)
    for start, end, quantity in sorted(values(read), key=lambda each: each[0]):
        noun = None if quantity.unit[:1] == "–" else _noun(sentence.text, end)
        if not _is_weighty(sentence.text, start, end, quantity, noun):
            continue
        stop = noun.end if noun else end
        yield Figure(
            passage=passage,
            sentence=sentence,
            read=read,
            start=sentence.start + start,
            end=sentence.start + stop,
            quantity=quantity,
            head=quantity.unit or (idea(word_form(noun.head.lower())) if noun else ""),
            counted=_counted(sentence.text, start, end, noun),
            beside=_ideas(read, start, stop, (NEAR, NEAR)),
            about=_ideas(read, start, stop, (WINDOW, WINDOW + 2)),
        )


class _Noun(NamedTuple):
    """What is counted; offsets point into the sentence."""

    start: int
    end: int
    head: str
    """Its last word, or the unit word of "10-round"."""


def _noun(text: str, at: int) -> _Noun | None:
    """The first plural among the words after a figure, or the word that a hyphen joins to it."""
    if partitive := _PARTITIVE.match(text, at):
        at = partitive.end()
    words = [*_following(text, at)]
    if words and text[at] == "-":
        end = _after_hyphen(text, words[0].end())
        return _Noun(words[0].start(), end, words[0][0].lower().partition("-")[0])
    if fate := _FATE.match(text, at):
        return _Noun(at + 1, fate.end(), fate["fate"].lower())
    plurals = [word for word in words if _is_plural(word[0].lower())]
    if not plurals or plurals[0][0].lower() in _NO_COUNT:
        return None
    # A name before the noun may look like a plural: "three Texas farmers".
    last = next((word for word in plurals if word[0][0].islower()), plurals[0])
    return _Noun(words[0].start(), last.end(), last[0].lower().rpartition("-")[2])


def _following(text: str, at: int) -> Iterator[re.Match[str]]:
    """The words after a place that may be a noun with its qualifiers."""
    for _ in range(FAR):
        gap = _GAP.match(text, at)
        word = _WORD.match(text, gap.end()) if gap else None
        if word is None or word[0].lower() in STOP_WORDS:
            return
        yield word
        at = word.end()


def _after_hyphen(text: str, at: int) -> int:
    word = _WORD.match(text, at + 1) if text[at : at + 1] == " " else None
    return word.end() if word and word[0].lower() not in STOP_WORDS else at


def _is_plural(low: str) -> bool:
    if low in _PLURAL or low.endswith(("men", "people", "children")):
        return True
    bare = low.replace("-", "")
    return len(low) > 3 and low[-1] == "s" and low[-2:] not in ("ss", "us", "is") and bare.isalpha()


def _is_weighty(text: str, start: int, end: int, quantity: Quantity, noun: _Noun | None) -> bool:
    """Whether a number is a figure: no list number, name, clock time or "two leaders"."""
    hours = quantity.unit == "minute" and quantity.high < _DAY
    if (_NO_FIGURE.match(text, end) and not hours) or _numbers_a_section(text, start, end):
        return False
    if quantity.unit:
        return True
    if noun and noun.head in _MODELS:
        return False
    if noun is None:
        written = text[start:end]
        large = "," in written or quantity.rounded or not written[-1].isdigit()
        return quantity.low >= 1000 and large and not _LABEL.search(text[:start])
    if quantity.high <= 1 or _is_label(text, start):
        return False
    weighty = quantity.high > 2 or bool(quantity.bound) or bool(_PARTITIVE.match(text, end))
    return weighty or bool(_FATE.match(text, noun.end)) or bool(_FATE.fullmatch(f" {noun.head}"))


def _numbers_a_section(text: str, start: int, end: int) -> bool:
    """Whether a number opens a heading: "4 Methods and Sources"."""
    opens = not any(each.isalnum() for each in text[:start])
    return opens and text[start].isdigit() and bool(re.match(r"\s+[A-Z]", text[end:]))


def _is_label(text: str, start: int) -> bool:
    """Whether a word with a capital inside of the sentence stands before: "Apollo 11"."""
    inside = text[start].isdigit() and len(text[:start].split()) > 1
    return inside and bool(_LABEL.search(f"{text[:start].rstrip()} "))


def _counted(text: str, start: int, end: int, noun: _Noun | None) -> str:
    """What is counted, or the words around a value with "…" in its place."""
    after = _CLAUSE.split(text[(noun.start if noun else end) :], maxsplit=1)[0].split()
    if noun:
        return " ".join(_trimmed(after[:WINDOW]))
    before = _CLAUSE.split(text[:start])[-1].split()[-WINDOW:]
    around = [*before, "…", *_trimmed(after[: WINDOW - 2])]
    tells = any(each.isalpha() for each in "".join(around))
    return " ".join(around if tells else text.split()[: 2 * WINDOW])


def _trimmed(words: list[str]) -> list[str]:
    """Some words without small ones at their end."""
    while words and words[-1].lower() in STOP_WORDS:
        words = words[:-1]
    return words


def _ideas(read: ReadSentence, start: int, end: int, reach: tuple[int, int]) -> frozenset[str]:
    """The ideas of some words before and after the start of a figure."""
    words = [word for word in read.words if word.kind in ("word", "name")]
    before = [word for word in words if word.end <= start][-reach[0] :]
    after = [word for word in words if word.start >= start or word.end > end][: reach[1]]
    return frozenset(idea(word.form) for word in (*before, *after))
