"""The words of a sentence as they are compared: phrases of one meaning are one word."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from ...text.words import STOP_WORDS
from .phrases import PHRASES, phrase_at
from .quantity import Quantity
from .word_forms import word_form
from .written_word import WrittenWord

WordKind = Literal[
    "word", "name", "figure", "date", "code", "preposition", "joint", "decisive", "stop"
]
IDEAS = ("word", "name")
"""Kinds of words that are ideas."""
CONTENT = (*IDEAS, "figure", "date", "code")
"""Kinds of words that speak of something."""
_PREPOSITIONS = frozenset(
    """in on at from to by for of with into onto over under against between within through during
    before after until till since above below toward towards across along behind beyond inside
    outside upon near off out up down about around per via among amid aboard despite without while
    when where whether than as""".split()  # noqa: SIM905
)
_SILENT = frozenset(
    "of to as than about out up off down when where whether upon".split()  # noqa: SIM905
)
_REPORTING = frozenset(
    """said say says saying told tell tells added adds according reported reports report stated
    states announced wrote writes noted notes spokesman spokeswoman also then now just however
    meanwhile namely still already today us we i he she they it his her their its our your my
    mr mrs ms dr
    sen rep gov there here this that these those such very one minus plus""".split()  # noqa: SIM905
)
"""Words that tell who speaks, or nothing of the claim."""
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()  # noqa: SIM905
_COMPARED = "more less fewer least own other another same once twice again half".split()  # noqa: SIM905
_FIXED: dict[str, tuple[str, WordKind]] = {
    **{word: (word, "preposition") for word in sorted(_PREPOSITIONS - _SILENT)},
    **{word: (word, "joint") for word in ("and", "or", "because", "but", "rather")},
    **{word: (word, "code") for word in _ORDINALS},
    **{f"{which}period": (which, "code") for which in ("last", "this", "next")},
    **{word: (f"!{word}", "decisive") for word in (*_COMPARED, "will")},
    "wo": ("!will", "decisive"),
}
"""Words with a form and a kind of their own."""
_TOGETHER = {"!unless": "!onlyif"}
"""What a word of condition says after "not"."""
WRITTEN = frozenset(("plain", "capital", "name"))


class Word(NamedTuple):
    """A word of a sentence as it is compared; offsets point into the sentence."""

    start: int
    end: int
    form: str
    """What is equal for words that say the same; "!must" and the like decide."""
    kind: WordKind
    quoted: int = -1
    """Which quotation it stands in; -1 for none."""
    quantity: Quantity | None = None


def resolved(words: list[Word], main: int) -> list[Word]:
    """The words with what two of them say together as one: no ... unless is only if.

    Args:
        words: The words of a sentence.
        main: Where its main clause begins, behind a condition that opens it.
    """
    forms = [word.form for word in words]
    if "whether" in forms:
        words = _whatever(words, forms.index("whether"))
        forms = [word.form for word in words]
    if "!free" in forms and "!may" in forms[: forms.index("!free")]:
        return [word for word in words if word.form != "!may"]  # "may ... if they like"
    for limit, together in _TOGETHER.items():
        if forms.count("!not") == 1 and forms.count(limit) == 1:
            at, place = forms.index("!not"), forms.index(limit)
            if place < at and not (place == 0 and words[at].start >= main > 0):
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


def joined(raw: list[WrittenWord]) -> Iterator[Word]:
    """Words with phrases of one meaning read as one."""
    lows = [each[2] if each[3] in WRITTEN else "" for each in raw]
    i = 0
    while i < len(raw):
        start, end, low, kind, quantity = raw[i]
        length, forms = phrase_at(lows, i) if lows[i] in PHRASES else (0, ())
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
