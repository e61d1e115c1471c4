"""Text -> words and stems with their places: what every similarity and cue counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal, NamedTuple, cast

import Stemmer

from ..word_lists import word_lists
from .folding import fold

_WORD = re.compile(
    r"(?<![^\W_])(?:[A-Za-z]\.)+[A-Za-z](?![^\W_])"  # U.S, the closing full stop left out
    r"|\d+(?:[.,]\d+)+(?![^\W_])"  # 1,200 and 3.5
    r"|[^\W_]+(?:['’][^\W_]+)*"  # one half of "pro-gun" is a word, "don't" is one
)
_PLAIN = re.compile(r"\w+")
_POSSESSIVES = ("'s", "’s", "'S", "’S")
_SENTENCE_OPENS = re.compile(
    r"(?:^|(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)[.!?:…\n]|[\s(\[—–-][\"“‘'])[\s\"'“”‘’(\[—–-]*$"
)

_LISTS: dict[str, dict[str, str]] = word_lists(__package__, "words.toml")
_STOP = {language: frozenset(words.split()) for language, words in _LISTS["stop"].items()}

STOP_WORDS = _STOP["english"]
LANGUAGES = tuple(_STOP)
"""The languages whose endings and stop words are known, by Snowball's names."""

UNSPACED = "unspaced"
"""Chinese, Japanese, Thai and their like, which put no blanks between words."""

_WORDS = 20_000
"""Single words that are remembered, whatever they are read in: no text is kept by that."""
_HOMOGRAPHS = frozenset({"US", "MS"})
"""In capitals these are names: "US" is a country, "us" a pronoun."""
_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    r"\uf900-\ufaff\U00020000-\U0003ffff"
)
_UNSPACED_RUN = re.compile(f"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_UNSPACED_LETTER = re.compile(f"[{_UNSPACED}]")
_PARTICLE = re.compile(
    r"[\u3040-\u309f的了是在和也就都而及与着或一不有这那他她它们我你吗呢吧之其为以于]"
)
"""Hiragana and the Chinese characters that say how words belong together."""


class Word(NamedTuple):
    """A word of a text."""

    start: int
    end: int
    text: str
    """As it stands, without a possessive s: "U.S", "don't", "1,200"."""
    stem: str
    """Snowball's stem of the lower-cased word; "U.S" is "us", "1,200" is "1200"."""
    stop: bool
    """Whether it says nothing about the subject."""
    name: bool
    """Whether it is written like a name: capitals, and not because a sentence begins."""


def words(text: str, language: str = "english") -> tuple[Word, ...]:
    """The words of a text with their offsets in it; the halves of "pro-gun" are two words.

    Where no blanks part the words, each two characters that stand side by side count as one.
    """
    if language == UNSPACED:
        return tuple(_unspaced(text))
    read: list[Word] = []
    for match in _WORD.finditer(text):
        start = match.start()
        word, stemmed, stop, capital = _form(match[0], language)
        name = capital != "none" and (
            capital == "all" or not _SENTENCE_OPENS.search(text, max(0, start - 12), start)
        )
        read.append(Word(start, start + len(word), word, stemmed, stop, name))
    return tuple(read)


def _unspaced(text: str) -> Iterator[Word]:
    """Overlapping pairs of characters, as search engines index Chinese, and other words whole."""
    for match in _WORD.finditer(text):
        for run in _UNSPACED_RUN.finditer(match[0]):
            start = match.start() + run.start()
            if not _UNSPACED_LETTER.match(run[0]):
                yield from (_moved(word, start) for word in words(run[0]))
                continue
            for n in range(max(1, len(run[0]) - 1)):
                pair = run[0][n : n + 2]
                stop = bool(_PARTICLE.search(pair))
                yield Word(start + n, start + n + len(pair), pair, pair, stop, name=False)


def _moved(word: Word, by: int) -> Word:
    return word._replace(start=word.start + by, end=word.end + by)


def plain_words(text: str) -> list[str]:
    """The words of a text in lower case, without any marks: what is said word for word."""
    return _PLAIN.findall(text.casefold())


def stems(text: str, language: str = "english") -> tuple[str, ...]:
    """The stems of a text without stop words, in order."""
    return tuple(word.stem for word in words(text, language) if not word.stop)


@lru_cache(maxsize=_WORDS)
def stem(word: str, language: str = "english") -> str:
    """The stem of one word, which may be written in any case and with typographic quotes."""
    word = word.casefold().replace("’", "'").replace("ʼ", "'")
    if len(word) > 1 and not word.isalpha():
        word = word.replace(".", "").replace(",", "")
    if language == "english" and not word.isascii():
        # "café" and "cafe" are one word, where accents part no others; of a raised figure that
        # stands alone, as the number of a note does, nothing would be left.
        word = fold(word) or word
    return _stemmer(language)(word)


def is_common(stem: str) -> bool:
    """Whether a stem is one of the everyday words of English, which say little."""
    return stem in _common()


def stop_words(text: str) -> tuple[int, dict[str, int]]:
    """How many words a text has, and how many of them are stop words of each language."""
    spelled = [match[0].casefold().replace("’", "'") for match in _WORD.finditer(text)]
    return len(spelled), {
        name: sum(map(stop.__contains__, spelled)) for name, stop in _STOP.items()
    }


def is_unspaced(text: str) -> bool:
    """Whether most letters of a text are of scripts that put no blanks between words."""
    return 2 * len(_UNSPACED_LETTER.findall(text)) > sum(map(str.isalpha, text))


class _Form(NamedTuple):
    """What is known of a word wherever it stands."""

    text: str
    """Without a possessive s."""
    stem: str
    stop: bool
    capital: Literal["all", "first", "none"]
    """How it is capitalised, unless it is a stop word."""


@lru_cache(maxsize=_WORDS)
def _form(word: str, language: str) -> _Form:
    if word.endswith(_POSSESSIVES):
        word = word[:-2]
    bare = word.replace(".", "")
    stop = word.casefold().replace("’", "'") in _STOP[language] and bare not in _HOMOGRAPHS
    if stop or not bare[0].isupper():
        return _Form(word, stem(word, language), stop, "none")
    all_of_it = len(bare) > 1 and bare.isupper()
    return _Form(word, stem(word, language), stop, "all" if all_of_it else "first")


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    return frozenset(stem(word) for word in _LISTS["common"]["english"].split())


@lru_cache(maxsize=len(LANGUAGES))
def _stemmer(language: str) -> Callable[[str], str]:
    # The compiled module carries no type hints.
    return cast("Callable[[str], str]", Stemmer.Stemmer(language).stemWord)  # pyright: ignore
