"""The words of a sentence as they are compared: phrases of one meaning are one word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from ...text.words import STOP_WORDS
from ...word_lists import rows, word_lists
from .plain_words import without_not
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
_SOFTENING = [[word] for word in ("only", "just", "merely", "simply")]
"""After these "not" denies nothing."""
_TOGETHER = {"!unless": "!onlyif"}
"""What a word of condition says after "not"."""
_GAP = ("*",)
_WIDEST_GAP = 4
"""Words that may stand in the gap of a phrase."""
WRITTEN = frozenset(("plain", "capital", "name"))

_Phrase = tuple[tuple[str, ...], tuple[str, ...]]
"""The words of a phrase, and what they stand for."""


def _phrases() -> dict[str, dict[str, list[_Phrase]]]:
    """The phrases that may stand where a word and a second one do, the longest first.

    By the word and the second one, which is "" where that is of no phrase.
    """
    phrases = {first: sorted(some, key=lambda p: -len(p[0])) for first, some in _listed().items()}
    return {first: dict(_by_second(some)) for first, some in phrases.items()}


def _by_second(phrases: Sequence[_Phrase]) -> Iterator[tuple[str, list[_Phrase]]]:
    """The phrases of one first word that may go on with a second one, by that."""
    seconds = dict.fromkeys(word for words, _ in phrases for word in words[1:2])
    for second in ("", *seconds):
        yield second, [each for each in phrases if each[0][1:2] in ((), _GAP, (second,))]


def _listed() -> dict[str, list[_Phrase]]:
    """The phrases by their first word, as they are listed."""
    phrases: dict[str, list[_Phrase]] = {}
    for table in word_lists(__package__, "phrases.toml").values():
        for stands_for, listed in table.items():
            for phrase in rows(listed):
                words = tuple(_parted(phrase))
                phrases.setdefault(words[0], []).append((words, tuple(stands_for.split())))
    return phrases


def _parted(phrase: Sequence[str]) -> Iterator[str]:
    for word in phrase:
        if word.endswith("n't") and word != "n't":
            yield from without_not(word)
        elif word == "cannot":
            yield from ("can", "not")
        else:
            yield word


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
    by_second = _PHRASES[lows[at]]
    second = lows[at + 1] if at + 1 < len(lows) else ""
    for words, forms in by_second.get(second, by_second[""]):
        if "*" in words:
            opening = _opening(words, lows, at)
            if opening:
                return opening, forms
            continue
        softened = words[-1] == "not" and lows[at + len(words) :][:1] in _SOFTENING
        if tuple(lows[at : at + len(words)]) == words and not softened:
            return len(words), forms
    return 0, ()


def _opening(words: tuple[str, ...], lows: list[str], at: int) -> int:
    """How many words a phrase with a gap has before it, where it stands at a place; else 0.

    The gap is some words; they and those behind it are read for themselves: "advises pupils to".
    """
    gap = words.index("*")
    opening, closing = words[:gap], [*words[gap + 1 :]]
    if tuple(lows[at : at + gap]) != opening:
        return 0
    first = at + gap + 1
    ends = (lows[place : place + len(closing)] for place in range(first, first + _WIDEST_GAP))
    return gap if closing in ends else 0


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


_PHRASES = _phrases()
