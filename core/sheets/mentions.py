"""Names where they stand: runs of words with capitals, with the title before them.

English, and by spelling alone: the first word of a sentence counts only where the same word has its
capital inside of a sentence and is nowhere written without one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..cues.lexicon import listed
from ..documents import Passage, Sentence
from ..text.corpus import Corpus
from ..text.words import STOP_WORDS

_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[-’'&.][^\W_]+)*")
_OPENS = re.compile(r"(?:^|[.!?:;—–…\"“‘(]|--)[\s\"“‘(\[]*$")
_OWNED = re.compile(r"[’']s?$")
_ADJECTIVE = re.compile(r"(?:icans?|[a-z]ians?|eans|elans?|orans?|ional|ese|[^d]ish)$")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_PARTY = re.compile(r"[RDI]-[A-Z]")
"""The seat of a member of Congress: "R-Fla."."""
_PARTS = frozenset({"of", "for", "and", "the", "to", "de", "del", "der", "von", "van", "la", "al"})
_BY_ADJECTIVE = frozenset({"christian", "ian", "julian", "vivian", "brian", "adrian", "caspian"})
_DEPARTMENTS = frozenset({"state", "defense", "defence", "homeland", "security", "treasury"})


class Token(NamedTuple):
    """A word of a sentence; offsets point into the document's text."""

    start: int
    end: int
    text: str
    """Without a possessive s."""
    owned: bool
    """Whether a possessive s follows."""

    @property
    def low(self) -> str:
        """In lower case, without full stops."""
        return self.text.casefold().replace(".", "").replace("’", "'")


class Mention(NamedTuple):
    """A name where it stands."""

    passage: Passage
    sentence: Sentence
    title: tuple[Token, ...]
    """What stands before the name: "Senate Democratic Leader"."""
    name: tuple[Token, ...]
    """The name itself: "Harry Reid"."""

    @property
    def start(self) -> int:
        """Offset of the first code point in the document's text, its title included."""
        return (self.title or self.name)[0].start

    @property
    def end(self) -> int:
        """Offset after the last code point."""
        return self.name[-1].end

    @property
    def text(self) -> str:
        """The words as they stand, title included."""
        return self.passage.text[self.start - self.passage.start : self.end - self.passage.start]

    @property
    def plain(self) -> str:
        """The name on one line, without the title."""
        start = self.passage.start
        return " ".join(self.passage.text[self.name[0].start - start : self.end - start].split())

    @property
    def key(self) -> tuple[str, ...]:
        """The words of the name, in lower case and without the small ones."""
        return tuple(token.low for token in self.name if token.low not in _PARTS)


def mentions(corpus: Corpus) -> tuple[Mention, ...]:
    """All names in the English documents, in the order of the text."""
    sentences = [
        (passage, sentence, _tokens(sentence))
        for document in corpus.documents
        if corpus.reads_english(document.id)
        for passage in corpus.bodies(document.id)
        for sentence in corpus.sentences(passage)
        if not _is_title(sentence.text)
    ]
    small = {t.text for *_, tokens in sentences for t in tokens if t.text[0].islower()}
    inside = {
        token.text
        for _, sentence, tokens in sentences
        for token in tokens
        if token.text[0].isupper() and not _opens(sentence, token)
    }
    return tuple(
        mention
        for passage, sentence, tokens in sentences
        for run in _runs(sentence, tokens, small, inside)
        for mention in _mentions(passage, sentence, run)
    )


def _tokens(sentence: Sentence) -> tuple[Token, ...]:
    found: list[Token] = []
    for match in _TOKEN.finditer(sentence.text):
        bare = _OWNED.sub("", match[0]) or match[0]
        start = sentence.start + match.start()
        found.append(Token(start, start + len(bare), bare, bare != match[0]))
    return tuple(found)


def _is_title(text: str) -> bool:
    """Whether a sentence is a headline, in which every word has a capital."""
    long_words = [word for word in text.split() if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long_words)
    return len(long_words) > 4 and capitals > 0.8 * len(long_words)


def _opens(sentence: Sentence, token: Token) -> bool:
    return bool(_OPENS.search(sentence.text[: token.start - sentence.start]))


def _runs(
    sentence: Sentence, tokens: Sequence[Token], small: set[str], inside: set[str]
) -> Iterator[list[Token]]:
    """Words with capitals that stand together, with the small words between them."""
    run: list[Token] = []
    for token in tokens:
        capital = token.text[0].isupper() and len(token.text) + len(run) > 1
        capital = capital and not _PARTY.match(token.text) and not token.low.startswith("i'")
        capital = capital or bool(_ORDINAL.match(token.text))
        if capital and _opens(sentence, token):
            low = token.low
            titled = low in listed("person_titles")
            opener = low in STOP_WORDS | listed("before_names") or low.endswith(("ly", "ing"))
            capital = titled or (not opener and (token.text in inside or low not in small))
        joined = bool(run) and not run[-1].owned and _between(sentence, run[-1], token)
        part = joined and token.low in _PARTS and not token.text[0].isupper()
        if not joined or not (capital or part):
            yield from _trimmed(run)
            run = []
        if capital or part:
            run.append(token)
    yield from _trimmed(run)


def _between(sentence: Sentence, last: Token, token: Token) -> bool:
    gap = sentence.text[last.end - sentence.start : token.start - sentence.start]
    short = last.low in listed("person_titles") or len(last.text) == 1
    return gap in (" ", " & ") or (gap == ". " and short)


def _trimmed(run: list[Token]) -> Iterator[list[Token]]:
    """A run without small words at its end, cut at an "and" that joins two names."""
    while run and not run[-1].text[0].isupper():
        run = run[:-1]
    for index, token in enumerate(run):
        if token.low in ("and", "to", "for", "the") and not _is_one(run, index):
            yield from _trimmed(run[:index])
            yield from _trimmed(run[index + 1 :])
            return
    while run and run[0].text[0].islower():
        run = run[1:]
    if run:
        yield run


def _is_one(run: Sequence[Token], index: int) -> bool:
    """Whether a small word stands inside of one name: "Department of Health and Human Services"."""
    before, after = run[:index], run[index + 1 :]
    named = {t.low for t in before} & (listed("organisations") | listed("laws"))
    if any(t.low in listed("person_titles") for t in run if t.low != "general"):
        return False
    if run[index].low == "the":
        return run[index - 1].low in ("of", "for") if index else False
    return bool(named and after) and run[index].low in ("and", "for", "to")


def _mentions(passage: Passage, sentence: Sentence, run: Sequence[Token]) -> Iterator[Mention]:
    """A run as a name, its title apart."""
    cut = 0
    for index, token in enumerate(run[:-1]):
        titled = token.low in listed("person_titles") and not _is_department(run[index + 1 :])
        if titled and not {t.low for t in run[index + 1 :]} <= _bodies():
            cut = index + 1
        elif cut == 0 and token.low == "of" and run[index - 1].low in listed("person_titles"):
            cut = _after_department(run, index + 1)
    title, name = tuple(run[:cut]), tuple(run[cut:])
    of = next((n for n, token in enumerate(name) if token.low == "of"), 0)
    whole = {token.low for token in name[:of]} & _bodies()
    if of and (title or name[0].low in listed("no_names") or (of > 1 and not whole)):
        # "Senator Harry Reid of Nevada", "Republican of Texas"
        yield from _mentions(passage, sentence, name[of + 1 :])
        name = name[:of]
    if len(name) > 2 and _ADJECTIVE.search(name[0].low) and not {t.low for t in name} & _bodies():
        name = name[1:]  # "Venezuelan Jorge Luis"
    if name and not _is_nobody(name, title):
        yield Mention(passage, sentence, title, name)


def _bodies() -> frozenset[str]:
    return listed("organisations") | listed("laws") | listed("places")


def _is_department(after: Sequence[Token]) -> bool:
    return after[0].low in ("of", "and", "for")


def _after_department(run: Sequence[Token], start: int) -> int:
    while start < len(run) and run[start].low in _DEPARTMENTS | {"the"}:
        start += 1
    return start


def _is_nobody(name: Sequence[Token], title: Sequence[Token]) -> bool:
    """Whether words with capitals are a day, a nation, a title or a letter alone."""
    last = name[-1].low
    if not title and (_ADJECTIVE.search(last) or last in listed("no_names")):
        return last not in _BY_ADJECTIVE
    lows = [token.low for token in name if token.low not in _PARTS]
    return all(
        low in listed("no_names")
        or low in listed("person_titles")
        or len(low) == 1
        or low.isdigit()
        for low in lows
    )
