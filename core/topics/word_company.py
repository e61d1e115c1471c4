"""Nouns and verbs of English texts, told by what stands beside them.

There is no tagger here: a verb shows by its company ("to protect the ...", "he put ..."), a noun by
the article or preposition before it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..text.words import Word, words

OPENERS = frozenset("the a an his her their its our my your this these those no".split())  # noqa: SIM905
"""What opens a noun phrase."""

_JOINT = re.compile(r"[ \u00a0-]")
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
PREPOSITIONS = frozenset(
    "of for in on with from by against about over between under through into".split()  # noqa: SIM905
)
_BEFORE_VERB = frozenset(
    """to will would can could should shall may might must not cannot never he she they we i you who
    don't doesn't didn't won't can't let's""".split()  # noqa: SIM905
)
_AFTER_VERB = frozenset(
    "no the a an his her their its our my your him them us me it this these those".split()  # noqa: SIM905
)
_VERBS = frozenset(
    """said told wrote met gave took made went came held led began became got ran saw sent spoke
    stood thought felt kept brought built bought caught chose drew fell flew grew heard knew laid
    paid lost rose sold sat slept spent stole struck taught threw understood wore overridden taken
    given written driven seen known shown done gone broken chosen fallen says put let""".split()  # noqa: SIM905
)
"""Verbs whose ending does not show it."""


class WordCompany:
    """Beside which words each word of some texts stands."""

    def __init__(self, texts: Sequence[tuple[str, str]]) -> None:
        """Take texts with their languages."""
        self._often: Counter[str] = Counter()
        self._like_verbs: Counter[str] = Counter()
        self._heads: Counter[str] = Counter()
        self._before_words: Counter[str] = Counter()
        for text, language in texts:
            self._read(text, words(text, language))

    def is_verb(self, word: Word) -> bool:
        """Whether a word stands like a verb; a name never counts as one."""
        low = word.text.lower()
        if word.name:
            return False
        return low in _VERBS or self._like_verbs[low] > _VERB_SHARE * self._often[low]

    def is_head(self, word: Word, *, alone: bool) -> bool:
        """Whether a word can end a noun phrase; one alone has to be a noun for certain."""
        low = word.text.lower()
        mostly_before = self._before_words[low] > _BEFORE_NOUN * self._often[low]
        if word.name:
            shouted = alone and len(low) >= _SHOUTED and word.text.isupper()
            return not shouted and not (mostly_before and low.endswith(_OF_A_PEOPLE))
        if mostly_before or _NO_HEAD.search(low):
            return False
        plural = low.endswith("s") and not low.endswith(("ss", "us", "is"))
        return plural or self._heads[low] > 0 or not (alone or low.endswith("ing"))

    def _read(self, text: str, found: Sequence[Word]) -> None:
        opener = ""
        for before, word, after in zip((None, *found), found, (*found[1:], None), strict=False):
            low = word.text.lower()
            previous = before if before and joined(text, before, word) else None
            following = after if after and joined(text, word, after) else None
            self._often[low] += 1
            if previous and previous.text.lower() in _BEFORE_VERB:
                self._like_verbs[low] += 1
            if word.stop:
                opener = low
                continue
            opener = opener if previous else ""
            if following and not following.stop:
                done = following.text.lower()
                self._before_words[low] += not (done.endswith("ed") or done in _VERBS)
                continue
            if following and following.text.lower() in _AFTER_VERB:
                self._like_verbs[low] += 1
            if opener in OPENERS or (opener in PREPOSITIONS and not low.endswith("ing")):
                self._heads[low] += 1


def joined(text: str, last: Word, word: Word) -> bool:
    """Whether nothing stands between two words that would end a phrase."""
    return bool(_JOINT.fullmatch(text[last.end : word.start]))
