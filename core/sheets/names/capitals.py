"""Words with capitals: which open a sentence, and how often each stands with and without one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ...cues.lexicon import listed
from ...documents import Sentence
from ...text.words import STOP_WORDS

_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-’'&.][^\W_]+)*")
_OPENS = re.compile(
    r"(?:^|[.!?:;—–…\"“‘(|•·]|--|\n\s*[-*+])[\s\"“‘(\[*_#>|•·-]*$"
    r"|^\W*(?:§\s?)?(?:\d+(?:\.\d+)*[.)]?|\(?[a-zA-Z]\)|\(?[ivx]{1,4}[.)])\s*[*_\s]*$"
)
"""What stands before the first word of a sentence, a list item, a numbered rule, a cell."""
_SHORTENED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|Prof|Gen|Lt|Col|Rev|[A-Z])\.\s*$")
"""A full stop that ends no sentence."""
_OWNED = re.compile(r"[’']s?$")


class Token(NamedTuple):
    """A word of a sentence; offsets point into the document's text."""

    start: int
    end: int
    text: str
    """Without a possessive s."""
    owned: bool
    """Whether a possessive s follows."""

    low: str
    """In lower case, without full stops."""


def tokens_of(sentence: Sentence) -> tuple[Token, ...]:
    """The words of a sentence."""
    found: list[Token] = []
    for match in _TOKEN.finditer(sentence.text):
        bare = _OWNED.sub("", match[0]) or match[0]
        start = sentence.start + match.start()
        low = bare.casefold().replace(".", "").replace("’", "'")
        found.append(Token(start, start + len(bare), bare, bare != match[0], low))
    return tuple(found)


def opens(sentence: Sentence, token: Token) -> bool:
    """Whether a word stands first: in a sentence, a quotation, a list item, a cell."""
    before = sentence.text[: token.start - sentence.start]
    return bool(_OPENS.search(before)) and not _SHORTENED.search(before)


class Use:
    """How often words stand with and without a capital, but for those that open something."""

    def __init__(
        self,
        sentences: Sequence[tuple[Sentence, Sequence[Token]]],
        joined: Iterable[tuple[str, ...]] = (),
    ) -> None:
        """Count them.

        Args:
            sentences: With their words.
            joined: Names with an "and" that are one, in lower case.
        """
        self._joined = tuple(joined)
        self._small: Counter[str] = Counter()
        self._inside: Counter[str] = Counter()
        self._alone: Counter[str] = Counter()
        self._pairs = set[tuple[str, str]]()
        for sentence, tokens in sentences:
            self._count(sentence, tokens)

    def _count(self, sentence: Sentence, tokens: Sequence[Token]) -> None:
        for n, token in enumerate(tokens):
            if n and is_inflected(tokens[n - 1]) and opens(sentence, tokens[n - 1]):
                continue  # "Opening Hours"
            if token.text[0].islower():
                self._small[token.text] += 1
            elif token.text[0].isupper() and not opens(sentence, token):
                self._inside[token.text] += 1
                self._pairs |= {(token.text, each.text) for each in tokens[n + 1 : n + 2]}
                beside = [*tokens[max(0, n - 1) : n], *tokens[n + 1 : n + 2]]
                named = any(each.text[0].isupper() for each in beside)
                self._alone[token.text] += not named and (n == 0 or tokens[n - 1].low != "of")

    def is_joined(self, run: Sequence[Token], index: int) -> bool:
        """Whether an "and" among words with capitals is a part of one name."""
        words = tuple(token.low for token in run)
        return any(
            words[start : start + len(name)] == name
            for name in self._joined
            for start in range(max(0, index - len(name) + 1), index)
        )

    def may_open(self, token: Token, following: Token | None) -> bool:
        """Whether a word that opens a sentence may be a name: it has its capital elsewhere too."""
        small = self._small[token.low]
        pair = (token.text, following.text if following else "")
        return not small or self._alone[token.text] > small or pair in self._pairs

    def is_inflected(self, token: Token) -> bool:
        """Whether a word ends as adverbs do, and is not only ever written with a capital."""
        capital = self._inside[token.text] and not self._small[token.low]
        return is_inflected(token) and not (capital and token.low.endswith("ly"))

    def is_name(self, token: Token) -> bool:
        """Whether a word that stands alone with a capital is hardly ever written without one."""
        return self._small[token.low] <= self._alone[token.text] and not (
            token.text.isupper() and self._small[token.low]
        )

    def is_known(self, token: Token) -> bool:
        """Whether a word has its capital inside of a sentence."""
        return bool(self._inside[token.text])

    def is_part(self, token: Token) -> bool:
        """Whether a word has its capital only beside others: "Doctors" of "Doctors' Chamber"."""
        return not self._alone[token.text]

    def is_common(self, token: Token) -> bool:
        """Whether a word is written without a capital as often as with one."""
        return self._small[token.low] > 0 and self._small[token.low] >= self._inside[token.text]


def is_opener(token: Token) -> bool:
    """Whether a word opens sentences and no names: "Meanwhile"."""
    return token.low in STOP_WORDS | listed("before_names")


def is_inflected(token: Token) -> bool:
    """Whether a word ends as adverbs and gerunds do and is no first name."""
    if not token.low.endswith(("ly", "ing")):
        return False
    return token.low not in listed("female_names") and token.low not in listed("male_names")
