"""Where a passage holds the terms of a topic or of a position.

What stands there letter for letter is found wherever it stands. Beyond that, endings do not
matter, articles and "of" may be missing, and the words have to stand close together in one clause:
in their order with a few words between them ("arms the violent cartels"), or turned round with
hardly any ("enforcement in the interior"). Other stop words count as they are typed: "into Mexico",
"should be banned", and no negation may slip in. A name that is part of a longer one is not found:
"Mexico" is not "New Mexico".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from ..documents import Passage, Span
from ..text.asides import words_of
from ..text.vocabulary import Vocabulary
from ..text.words import UNSPACED, Word, words
from .grammar import listed

_GAP = 2
"""Words that may stand between the words of a term in their order."""
_TURNED_GAP = 2
"""Stop words that may stand between the words of a term in another order."""
_BREAK = re.compile(r"(?<![A-Z])[.!?…]\s|[;:\n]")
"""What ends a clause, but for a comma: "human, drug and arms trafficking"."""
_TURNED_BREAK = re.compile(_BREAK.pattern + r"|[,()—–]")
_UNSAID = listed("articles")
"""Stop words that change nothing in a term that says something beside them."""
_NEGATIONS = listed("negations")
_NEW = "new"
_AFTER_NEW = re.compile(r"(?<![^\W_])N(?:ew|EW)[ \u00a0]$")


class Match(NamedTuple):
    """A term found in a passage."""

    term: str
    span: Span
    weight: float
    """The mean idf of the term's stems, 0 to 1."""


def is_phrase(text: str, language: str) -> bool:
    """Whether a term is two words or more, articles not counted."""
    return sum(_stop_form(word.text) not in _UNSAID for word in words(text, language)) > 1


def matched_terms(read: ReadPassage, terms: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The terms that a passage holds, in the order given.

    Args:
        read: The passage.
        terms: Words and phrases, with what has to be found of each: its `wanted_forms`.
    """
    return tuple(term for term, wanted in terms.items() if _is_held(read, term, wanted))


def _is_held(read: ReadPassage, term: str, wanted: Sequence[str]) -> bool:
    near = read.held.issuperset(wanted) and any(True for _ in _places(read, wanted, as_typed=False))
    return near or any(True for _ in _literally(read, term))


def matches(
    passage: Passage, terms: Iterable[str], vocabulary: Vocabulary, *, as_typed: bool = False
) -> Iterator[Match]:
    """Every place in a passage where a term is found: the literal ones of each term first.

    Args:
        passage: What is read.
        terms: Words and phrases.
        vocabulary: The words of the documents.
        as_typed: Whether only endings may differ: no misspelt word is found, no other order.
    """
    read = read_passage(passage, vocabulary)
    for term in terms:
        places = literal = list(_literally(read, term))
        wanted = wanted_forms(term, read.language, vocabulary, as_typed=as_typed)
        if read.held.issuperset(wanted):
            spans = _places(read, wanted, as_typed=as_typed)
            near = ((read.words[a].start, read.words[b].end) for a, b in spans)
            places = [*literal, *(p for p in near if not any(_meet(p, each) for each in literal))]
        if places:
            weight = sum(map(vocabulary.idf, wanted)) / len(wanted) if wanted else 1.0
            yield from (Match(term, _span(passage, *place), weight) for place in places)


class ReadPassage(NamedTuple):
    """A text with its words and what each counts as."""

    text: str
    language: str
    words: Sequence[Word]
    forms: Sequence[str]
    """The stem of each word, or a stop word as it stands in lower case."""
    held: frozenset[str]
    """Each form once."""

    def breaks(self, first: int, last: int, sign: re.Pattern[str] = _BREAK) -> bool:
        """Whether something ends a clause between two words."""
        return bool(sign.search(self.text, self.words[first].end, self.words[last].start))


def read_passage(passage: Passage, vocabulary: Vocabulary) -> ReadPassage:
    """A passage with its words as terms are looked up among them."""
    text, language = words_of(passage), vocabulary.language_in(passage)
    read = vocabulary.words(text, language)
    forms = [_stop_form(w.text) if w.stop else vocabulary.canonical(w.stem) for w in read]
    return ReadPassage(text, language, read, forms, frozenset(forms))


def wanted_forms(
    term: str, language: str, vocabulary: Vocabulary, *, as_typed: bool = False
) -> list[str]:
    """What has to be found of a term: stems of the documents where these hold them, stop words."""
    read = vocabulary.words(term, language)
    if not all(word.stop for word in read):
        read = [w for w in read if not (w.stop and _stop_form(w.text) in _UNSAID)]
    stem_of = vocabulary.canonical if as_typed else vocabulary.closest
    return [_stop_form(w.text) if w.stop else stem_of(w.stem) or w.stem for w in read]


def _stop_form(word: str) -> str:
    return word.casefold().replace("’", "'")


def _literally(read: ReadPassage, term: str) -> Iterator[tuple[int, int]]:
    """Start and end of every place where a term stands as it is typed."""
    for match in _pattern(term, read.language).finditer(read.text):
        named = read.text[match.start()].isupper()
        if not (named and _AFTER_NEW.search(read.text, max(0, match.start() - 5), match.start())):
            yield match.span()


@lru_cache(maxsize=512)
def _pattern(term: str, language: str) -> re.Pattern[str]:
    """A term as it is typed, but for case, blanks, hyphens and the shape of quotation marks."""
    parts = (re.escape(part) for part in re.split(r"[\s\u2010\u2011-]+", term) if part)
    pattern = re.sub("['’‘]", "['’‘]", r"(?:\s+|\s?[\u2010\u2011-]\s?)".join(parts))
    pattern = re.sub('["“”]', '["“”]', pattern) or "(?!)"
    if language != UNSPACED:
        pattern = (r"(?<![^\W_])" if term[:1].isalnum() else "") + pattern
        pattern += r"(?![^\W_])" if term[-1:].isalnum() else ""
    return re.compile(pattern, re.IGNORECASE)


def _meet(a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _places(
    read: ReadPassage, wanted: Sequence[str], *, as_typed: bool
) -> Iterator[tuple[int, int]]:
    """First and last index of every stretch that is the term."""
    for index, form in enumerate(read.forms):
        if form not in wanted or _in_longer_name(read, index, wanted):
            continue
        last = _in_order(read, index, wanted) if form == wanted[0] else None
        last = _turned(read, index, wanted) if last is None and not as_typed else last
        if last is not None:
            yield index, last


def _in_order(read: ReadPassage, first: int, wanted: Sequence[str]) -> int | None:
    """The last index of the wanted forms if they begin here, each soon after the one before it."""
    last = first
    for form in wanted[1:]:
        following = range(last + 1, min(last + 2 + _GAP, len(read.forms)))
        next_ = next((n for n in following if read.forms[n] == form), -1)
        if next_ < 0 or _in_longer_name(read, next_, wanted):
            return None
        if any(is_negation(read.words[n].text) for n in range(last + 1, next_)):
            return None
        last = next_
    return None if read.breaks(first, last) else last


def _turned(read: ReadPassage, first: int, wanted: Sequence[str]) -> int | None:
    """The last index of the wanted forms if they begin here in any order, close together.

    Not of a term with a stop word: that belongs to the word behind it.
    """
    missing = set(wanted) - {read.forms[first]}
    last, stops = first, 0
    for n in range(first + 1, len(read.forms)):
        if read.forms[n] in missing and not _in_longer_name(read, n, wanted):
            if read.words[n].stop:
                return None
            missing.remove(read.forms[n])
            last, stops = n, 0
        elif read.words[n].stop and stops < _TURNED_GAP and not is_negation(read.words[n].text):
            stops += 1
        else:
            break
    return None if missing or read.breaks(first, last, _TURNED_BREAK) else last


def is_negation(word: str) -> bool:
    """Whether a word denies what stands beside it."""
    low = _stop_form(word)
    return low in _NEGATIONS or low.endswith("n't")


def _in_longer_name(read: ReadPassage, index: int, wanted: Sequence[str]) -> bool:
    """Whether a word is the end of "New Mexico" and only "Mexico" is wanted."""
    word, before = read.words[index], read.words[index - 1] if index else None
    if not word.name or not before or before.text.lower() != _NEW or before.text == _NEW:
        return False
    return _NEW not in wanted and read.text[before.end : word.start] in (" ", "\u00a0")


def _span(passage: Passage, first: int, last: int) -> Span:
    text = passage.text[first:last]
    return Span(start=passage.start + first, end=passage.start + last, text=text)
