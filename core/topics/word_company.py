"""Nouns and verbs of English texts, told by what stands beside them.

There is no tagger here: a verb shows by its company ("to protect the ...", "he put ..."), a noun by
the article or preposition before it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from ..text.words import Word
from .grammar import listed

OPENERS = listed("openers")
"""What opens a noun phrase."""
PREPOSITIONS = listed("prepositions")

_JOINTS = (" ", "\u00a0", "-")
"""What may stand between the words of a phrase: nothing that ends one."""
_NO_HEAD = re.compile(r"(?:ed|ous|ful|less|able|ible|ive|ish|n['’]t)$", re.IGNORECASE)
"""Endings that a noun rarely has."""
_OF_A_PEOPLE = ("an", "ese", "ish", "audi", "aqi", "eli")
"""Endings of names that tell of what follows them: "South Korean officials"."""
_VERB_SHARE = 0.3
"""A word that stands like a verb so often is one."""
_BEFORE_NOUN = 0.6
"""A word that so often stands before another word of a phrase ends none."""
_SHOUTED = 6
"""A name in so many capitals is a dateline or a shout: "WASHINGTON"."""
_BEFORE_VERB = listed("before_verb")
_AFTER_VERB = listed("after_verb")
_VERBS = listed("verbs") | frozenset(
    form
    for verb in listed("no_nouns")
    for form in (verb, f"{verb}s", f"{verb}es", f"{verb[:-1]}ies")
)
_COMPARED = listed("compared")
_SPEAKING = listed("speaking")
_VOICE = 0.25
"""A word that stands so often beside a verb of speech, and more than once, is somebody."""


class WordCompany:
    """Beside which words each word of some texts stands."""

    def __init__(self, texts: Iterable[tuple[str, Sequence[Word]]]) -> None:
        """Take texts with their words."""
        self._often: Counter[str] = Counter()
        self._like_verbs: Counter[str] = Counter()
        self._heads: Counter[str] = Counter()
        self._before_words: Counter[str] = Counter()
        self._in_small: Counter[str] = Counter()
        self._speaking: Counter[str] = Counter()
        self._names_alone: Counter[str] = Counter()
        self._names_last: Counter[str] = Counter()
        self._names_opened: Counter[str] = Counter()
        self._verbs: dict[str, bool] = {}
        for text, words in texts:
            self._read(text, words)

    def is_verb(self, word: Word) -> bool:
        """Whether a word stands like a verb; a name never counts as one."""
        low = word.text.lower()
        if word.name:
            return False
        if low not in self._verbs:
            self._verbs[low] = self._stands_like_verb(low)
        return self._verbs[low]

    def is_surname(self, word: Word) -> bool:
        """Whether a name ends longer ones, stands alone as well, and is never a common noun."""
        low = word.text.lower()
        common = self._names_opened[low] or self._in_small[low]
        alone = self._names_alone[low] and not common
        return word.name and bool(alone and self._names_last[low])

    def is_voice(self, word: Word) -> bool:
        """Whether a word stands for somebody who speaks: "the superintendent said"."""
        low = word.text.lower()
        return self._speaking[low] > 1 and self._speaking[low] >= _VOICE * self._often[low]

    def _stands_like_verb(self, low: str) -> bool:
        likely = self._like_verbs[low] > _VERB_SHARE * self._often[low]
        return low in _VERBS or likely or self._is_third_person(low)

    def _is_third_person(self, low: str) -> bool:
        """Whether a word is "urges" where "urged" stands as well, and never "the urges"."""
        if not low.endswith("s") or self._heads[low]:
            return False
        return any(self._often[past] for past in (f"{low[:-1]}d", f"{low[:-1]}ed", f"{low[:-2]}ed"))

    def is_head(self, word: Word, *, alone: bool) -> bool:
        """Whether a word can end a noun phrase; one alone has to be a noun for certain."""
        low = word.text.lower()
        mostly_before = self._before_words[low] > _BEFORE_NOUN * self._often[low]
        if word.name:
            shouted = alone and len(low) >= _SHOUTED and word.text.isupper()
            return not shouted and not (mostly_before and low.endswith(_OF_A_PEOPLE))
        if low.endswith("s") and not low.endswith(("ss", "us", "is")):
            return True  # a plural; what follows one is a verb more often than its noun
        if mostly_before or low in _COMPARED or _NO_HEAD.search(low):
            return False
        return self._heads[low] > 0 or not (alone or low.endswith("ing"))

    def _read(self, text: str, read: Sequence[Word]) -> None:
        if not read:
            return  # a passage of marks alone
        lows = [word.text.lower() for word in read]
        ties = [False, *(joined(text, *two) for two in pairwise(read)), False]
        before = [low if tied else "" for low, tied in zip(["", *lows], ties, strict=True)]
        after = [low if tied else "" for low, tied in zip([*lows, ""][1:], ties[1:], strict=True)]
        beside = zip(lows, before, after, strict=False)
        self._often.update(lows)
        self._in_small.update(low for word, low in zip(read, lows, strict=True) if word.text == low)
        self._like_verbs.update(x for x, y in zip(lows, before, strict=False) if y in _BEFORE_VERB)
        self._speaking.update(x for x, y, z in beside if y in _SPEAKING or z in _SPEAKING)
        opener = ""
        for at, (word, low) in enumerate(zip(read, lows, strict=True)):
            previous = read[at - 1] if ties[at] else None
            following = read[at + 1] if ties[at + 1] else None
            if _is_capital(word) and not (following and following.name):
                self._count_name(low, previous)
            if word.stop:
                opener = low
                continue
            opener = opener if previous else ""
            self._count_noun(low, opener, following)

    def _count_noun(self, low: str, opener: str, following: Word | None) -> None:
        """Count a word that says something by what stands before its phrase, and right after it."""
        after = following.text.lower() if following else ""
        if following and not following.stop:
            if not (after.endswith("ed") or after in _VERBS):
                self._before_words[low] += 1
            return
        if after in _AFTER_VERB:
            self._like_verbs[low] += 1
        if opener in OPENERS or (opener in PREPOSITIONS and not low.endswith("ing")):
            self._heads[low] += 1

    def _count_name(self, low: str, previous: Word | None) -> None:
        if previous and previous.name:
            self._names_last[low] += 1
        elif previous and previous.text.lower() in OPENERS:
            self._names_opened[low] += 1
        elif not previous or previous.stop:
            self._names_alone[low] += 1


def _is_capital(word: Word) -> bool:
    """Whether a word may be a name: at the beginning of a sentence nobody knows."""
    return word.name or (word.text[0].isupper() and not word.stop)


def joined(text: str, last: Word, word: Word) -> bool:
    """Whether nothing stands between two words that would end a phrase."""
    if word.start < last.end:  # two pairs of characters where no blanks part the words
        return True
    between = text[last.end : word.start]
    return between in _JOINTS or (between == ". " and "." in last.text)
