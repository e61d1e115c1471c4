"""Where a passage takes a position: by a term that stands there as it was typed, and is meant.

A term counts in a sentence that speaks of the topic and does not deny it, ask it or demand the
contrary: "not to ban phones" is not for a ban. Where that is in doubt nothing is found: a position
that is put into somebody's mouth is worse than one that is missed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..documents import Passage, Sentence
from ..text.sentences import sentences
from ..text.vocabulary import Vocabulary
from ..text.words import Word, stem, words
from .grammar import listed
from .searched_passage import is_negation
from .terms import Match, is_phrase, matches

_BEFORE = 8
"""Words before a term among which a negation or a refusal reaches it."""
_AFTER = 4
"""Words behind a term among which a negation reaches it: "a ban is not the answer"."""
_ENDING = 4
"""Words before a term among which the wish to end it reaches it: "lift the ban"."""
_BREAK = re.compile(r"[,.;:!?()\[\]—–―…]\s|[—–―(]")
_JOINING = listed("joining")
_ADDING = frozenset(("and", "or", "that", "which", "who"))
_REFUSALS = frozenset(map(stem, listed("refusals")))
_ENDINGS = frozenset(map(stem, listed("endings")))
_FAILING = frozenset(map(stem, ("fail", "wrong", "misguided")))
_CLOSING = " \"”’')"
_NO_DENIAL = re.compile(
    r"\b(?:not|no)\s+(?:only|just|merely|simply|doubt|question|wonder)\b", re.IGNORECASE
)


class Evidence(NamedTuple):
    """A term of a position with the sentence that takes the position by it."""

    match: Match
    sentence: Sentence
    phrase: bool
    """Whether two words or more say it: one alone may be said in another sense."""


def evidence(
    passage: Passage, terms: Sequence[str], topic: Sequence[str], vocabulary: Vocabulary
) -> Iterator[Evidence]:
    """The places in a passage where terms of a position show that it is taken.

    Args:
        passage: One on the topic.
        terms: Those of the position.
        topic: The name and the terms of the topic.
        vocabulary: The words of the documents.
    """
    matched = list(matches(passage, terms, vocabulary, as_typed=True))
    language = vocabulary.language_in(passage)
    subject = _subject(topic, language, vocabulary) if matched else frozenset[str]()
    for sentence in sentences(passage) if matched else ():
        read = words(sentence.text, language)
        for match in matched:
            if not sentence.start <= match.span.start < sentence.end:
                continue
            here = match.span.start - sentence.start, match.span.end - sentence.start
            phrase = is_phrase(match.span.text, language)
            on_topic = phrase or _speaks_of(read, here, subject, vocabulary)
            if on_topic and not is_denied(sentence.text, read, here):
                yield Evidence(match, sentence, phrase)


def _subject(topic: Sequence[str], language: str, vocabulary: Vocabulary) -> frozenset[str]:
    """The telling stems of a topic's name and terms."""
    return frozenset(
        vocabulary.canonical(word.stem)
        for term in topic
        for word in vocabulary.words(term, language)
        if not word.stop
    )


def is_denied(text: str, read: Sequence[Word], here: tuple[int, int]) -> bool:
    """Whether a sentence denies, doubts, asks or wants to end what stands at a place in it.

    Args:
        text: The sentence.
        read: Its words.
        here: Start and end of the place.
    """
    asked = text.rstrip(_CLOSING).endswith("?")
    return asked or _denied_before(text, read, here[0]) or _denied_behind(text, read, here[1])


def _denied_before(text: str, read: Sequence[Word], start: int) -> bool:
    harmless = [match.span() for match in _NO_DENIAL.finditer(text)]
    last = start
    for distance, word in enumerate(reversed([w for w in read if w.end <= start]), 1):
        if distance > _BEFORE or _BREAK.search(text, word.end, last) or _low(word) in _JOINING:
            return False
        if not any(a <= word.start < b for a, b in harmless) and _turns(word, distance):
            return True
        last = word.start
    return False


def _denied_behind(text: str, read: Sequence[Word], end: int) -> bool:
    last = end
    for word in [w for w in read if w.start >= end][:_AFTER]:
        if _BREAK.search(text, last, word.start) or _low(word) in _JOINING | _ADDING:
            return False
        if (is_negation(word.text) or word.stem in _FAILING) and not _NO_DENIAL.match(
            text, word.start
        ):
            return True
        last = word.end
    return False


def _turns(word: Word, distance: int) -> bool:
    """Whether a word turns what stands so many words behind it into its contrary."""
    if is_negation(word.text) or word.stem in _REFUSALS:
        return True
    return distance <= _ENDING and word.stem in _ENDINGS


def _speaks_of(
    read: Sequence[Word], here: tuple[int, int], subject: frozenset[str], vocabulary: Vocabulary
) -> bool:
    """Whether a sentence names the subject beside what stands at a place in it."""
    others = (w for w in read if w.end <= here[0] or w.start >= here[1])
    return any(vocabulary.canonical(w.stem) in subject for w in others if not w.stop)


def _low(word: Word) -> str:
    return word.text.casefold()
