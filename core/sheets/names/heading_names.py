"""Names in lines that are no sentences: whose letter it is, and what other texts name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from ...cues.lexicon import listed
from ...documents import Document, Passage, Sentence
from ...text.corpus import Corpus
from .capitals import Token, tokens_of
from .entity_kinds import head_word
from .mention import SMALL_WORDS, Mention
from .name_words import posts

_FIRST = 6
"""Lines at the head of a document that may tell whose it is."""
_MOST = 9
"""Words that the name of a body has at most."""


def letterheads(document: Document) -> Iterator[Mention]:
    """The bodies whose document it is, by lines at its head that are nothing but their name."""
    for passage in document.passages[:_FIRST]:
        line = _line(passage)
        tokens = [*tokens_of(line)]
        if tokens and tokens[0].low == "the":
            tokens = tokens[1:]
        if passage.role == "heading" and _is_body(passage.text.strip(), tokens):
            yield Mention(passage, line, (), tuple(tokens), is_letterhead=True)


def _is_body(text: str, tokens: Sequence[Token]) -> bool:
    """Whether a line is the name of a body: "LINDMOUTH HARBOUR TRUST"."""
    capitals = all(token.text[0].isupper() or token.low in SMALL_WORDS for token in tokens)
    if not capitals or not 1 < len(tokens) <= _MOST or re.search(r"[^\w\s’'&.-]", text):
        return False
    words = {token.low for token in tokens} - SMALL_WORDS
    head = head_word(text.removeprefix("The "), tuple(token.low for token in tokens))
    return head in listed("organisations") and not words <= posts() | listed("organisations")


def in_headings(corpus: Corpus, found: Collection[Mention]) -> Iterator[Mention]:
    """Names of several words in headings and lines that tell whom to write to.

    Args:
        corpus: The documents.
        found: What their sentences name.

    Yields:
        Those that another document names and the one with the line does not.
    """
    names = {m.plain: m.key for m in found if len(m.name) > 1 and not m.is_author}
    own = {(m.passage.document, m.key) for m in found}
    for document in corpus.english:
        away = [name for name, key in names.items() if (document.id, key) not in own]
        body = {passage.id for passage in corpus.bodies(document.id)}
        lines = [passage for passage in document.passages if passage.id not in body]
        yield from _named(lines, away) if away and lines else ()


def _named(lines: Iterable[Passage], names: Iterable[str]) -> Iterator[Mention]:
    """Where lines have names, as they are spelt or in capitals."""
    forms = {form for name in names for form in (name, name.upper())}
    every = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
    pattern = re.compile(rf"\b(?:{every})(?!\w|[-’']\w\w)")
    for passage in lines:
        line = _line(passage)
        for match in pattern.finditer(passage.text):
            inside = range(passage.start + match.start(), passage.start + match.end())
            name = tuple(token for token in tokens_of(line) if token.start in inside)
            yield Mention(passage, line, (), name)


def _line(passage: Passage) -> Sentence:
    return Sentence(start=passage.start, end=passage.end, text=passage.text)
