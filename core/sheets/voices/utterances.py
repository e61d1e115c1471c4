"""What somebody says in one sentence of a document, as words that can be held side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cached_property, lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from ...documents import document_of
from ...text.corpus import Corpus
from ...text.words import STOP_WORDS, stem
from ..sheet import Quoted, quoted, sentence_key
from .speaker import Voice
from .speech import Speech

ITSELF = Voice(("itself",), "The document itself")
"""Who says what a document tells in no other's words."""
_KEPT = 20_000
"""Single words that are remembered as they are read."""
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SHORT = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
"""Endings that stand for a word of their own."""
_TWO = {
    **{f"{word}'s": (word, "is") for word in ("it", "that", "there", "he", "she", "what")},
    **{"cannot": ("can", "not"), "can't": ("can", "not"), "won't": ("will", "not")},
}
"""Single words that are two."""
_PERSONS = frozenset(
    """i we you he she it they me us him them my our your his her its their mine ours theirs
    this that these those myself ourselves themselves himself herself""".split()  # noqa: SIM905
)
"""Words that become others when somebody reports what was said."""
_REPORTED = {
    **dict.fromkeys(("will", "would", "shall", "should"), "will"),
    **dict.fromkeys(("can", "could"), "can"),
    **dict.fromkeys(("may", "might"), "may"),
    **dict.fromkeys(("is", "are", "am", "was", "were", "be", "been"), "be"),
    **dict.fromkeys(("has", "have", "had"), "have"),
    **dict.fromkeys(("do", "does", "did"), "do"),
    **dict.fromkeys(("come", "came"), "come"),
    **dict.fromkeys(("go", "went", "gone"), "go"),
    **dict.fromkeys(("know", "knew"), "know"),
    **dict.fromkeys(("think", "thought"), "think"),
    **dict.fromkeys(("tell", "told"), "tell"),
    **dict.fromkeys(("say", "said"), "say"),
    **dict.fromkeys(("get", "got"), "get"),
    **dict.fromkeys(("make", "made"), "make"),
    **dict.fromkeys(("take", "took"), "take"),
    **dict.fromkeys(("give", "gave"), "give"),
    **dict.fromkeys(("see", "saw"), "see"),
    **dict.fromkeys(("find", "found"), "find"),
}
"""Verbs in the form that they take in a report, one form for each."""


class Said(NamedTuple):
    """A word of an utterance."""

    text: str
    """As it stands; empty for the second word of "don't"."""
    low: str
    """In lower case, "n't" as "not"."""
    plain: str
    """The same whoever says it and in whatever time: "~" for "we" and "they"."""

    @property
    def telling(self) -> bool:
        """Whether it says something by itself."""
        return self.low not in STOP_WORDS and self.plain != "~"


class Utterance:
    """What somebody says in a sentence, or in two of one paragraph."""

    def __init__(
        self, speech: Speech, quotes: Sequence[Quoted], parts: Sequence[Utterance] = ()
    ) -> None:
        """Read it.

        Args:
            speech: Whose it is.
            quotes: The words between quotation marks, or the sentence that reports them.
            parts: The two sentences that it is made of; none where it is one.
        """
        self.speech = speech
        self.parts = tuple(parts) or (self,)
        self.sentence_key = quotes[0].sentence_key
        self.quotes = tuple(quotes)
        self.document = document_of(quotes[0].passage)
        self.direct = speech.direct

    @cached_property
    def words(self) -> tuple[Said, ...]:
        """Its words in their order."""
        return tuple(word for quote in self.quotes for word in _words(quote.span.text))

    @cached_property
    def telling(self) -> frozenset[str]:
        """What its telling words are in any time."""
        return frozenset(word.plain for word in self.words if word.telling)

    @property
    def text(self) -> str:
        """All of it as it stands."""
        return " ".join(quote.span.text for quote in self.quotes)


def utterances(speeches: Iterable[Speech]) -> Iterator[Utterance]:
    """Each sentence of what is quoted or reported, in the order of the text."""

    def spoken_sentence(speech: Speech) -> tuple[object, ...]:
        return *speech.quote.sentence_key, speech.voice.key

    for _, some in groupby(speeches, key=spoken_sentence):
        told = [*some]
        first = next((each for each in told if each.named), told[0])
        pieces = [piece for each in told for piece in each.pieces]
        yield Utterance(first, pieces or [first.quote])


def own_words(corpus: Corpus, spoken: Set[tuple[str, int]]) -> Iterator[Utterance]:
    """Each sentence that an English document says itself.

    Args:
        corpus: The documents.
        spoken: Passage id and start of the sentences in which others speak.
    """
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            for sentence in corpus.sentences(passage):
                if sentence_key(passage, sentence) not in spoken:
                    quote = quoted(passage, sentence, sentence.start, sentence.end)
                    yield Utterance(Speech(ITSELF, quote, (quote,), named=False), [quote])


def neighbours(every: Sequence[Utterance]) -> Iterator[Utterance]:
    """Each two sentences in a row that one speaker is quoted with, as one."""
    for one, other in pairwise(every):
        together = one.direct and other.direct and one.speech.voice == other.speech.voice
        if together and one.quotes[0].passage == other.quotes[0].passage:
            named = one.speech if one.speech.named else other.speech
            yield Utterance(named, (*one.quotes, *other.quotes), (one, other))


def _words(text: str) -> Iterator[Said]:
    for match in _WORD.finditer(text):
        low = match[0].casefold().replace("’", "'")
        if low in _TWO:
            first, second = _TWO[low]
            yield _said(match[0], first)
            yield _said("", second)
            continue
        end = next((short for short in _SHORT if low.endswith(short)), "")
        yield _said(match[0], low.removesuffix(end) or low)
        if end:
            yield _said("", _SHORT[end])


@lru_cache(maxsize=_KEPT)
def _said(text: str, low: str) -> Said:
    plain = "~" if low in _PERSONS else _REPORTED.get(low) or stem(low.removesuffix("'s"))
    return Said(text, low, plain)
