"""Words that stand for one thing, of which one sounds otherwise than another: "cull", "saving".

The list is `other_words.toml`. Documents differ where each has a word of one line that the other
does not have, in sentences that speak of something else in common as well.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import combinations, product

from ...documents import Passage
from ...text.corpus import Corpus
from ...text.words import Word
from ..once import once
from ..sheet import quoted
from .common_ground import ideas_of_sentences, pairs_of_one_matter
from .terms import Term

FEWEST = 2
"""Ideas that sentences share which speak of one thing, where the documents may be of two."""
_IRREGULAR = {
    "lay": ("laid",),
    "let": ("letting",),
    "lose": ("lost",),
    "get": ("got", "gotten"),
    "wind": ("wound",),
    "tear": ("tore", "torn"),
    "pay": ("paid",),
}
Found = Mapping[str, list[Term]]
"""What each document calls a thing, by its id."""


def otherwise(corpus: Corpus) -> Iterator[Found]:
    """Each thing of the list that documents name in other words."""
    ideas, one_matter = ideas_of_sentences(corpus), pairs_of_one_matter(corpus)
    for thing, by_document in terms_by_thing(corpus).items():
        told: dict[str, list[Term]] = {}
        for (a, here), (b, there) in combinations(by_document.items(), 2):
            mine, yours = _own(here, there), _own(there, here)
            least = 1 if thing >= _first_general() else 0
            fewest = least if (a, b) in one_matter else FEWEST
            if any(_share(ideas, x, y, fewest) for x, y in product(mine, yours)):
                told |= {a: here, b: there}
        if told:
            yield told


def _own(terms: list[Term], others: list[Term]) -> list[Term]:
    """The terms of one document that the other does not use."""
    used = {"".join(term.stems) for term in others}
    return [term for term in terms if "".join(term.stems) not in used]


def _share(ideas: Mapping[tuple[str, int], frozenset[str]], a: Term, b: Term, fewest: int) -> bool:
    """Whether the sentences of two terms share so many ideas besides them."""
    if fewest == 0:
        return True
    shared = ideas[a.place] & ideas[b.place]
    return len(shared) >= fewest and len(shared - {*a.thing, *b.thing}) >= fewest


@once
def terms_by_thing(corpus: Corpus) -> dict[int, dict[str, list[Term]]]:
    """The terms of the list in the documents, by the line that they stand in."""
    found: dict[int, dict[str, list[Term]]] = {}
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            for thing, term in _in_passage(corpus, passage):
                found.setdefault(thing, {}).setdefault(document.id, []).append(term)
    return found


def _in_passage(corpus: Corpus, passage: Passage) -> Iterator[tuple[int, Term]]:
    words = corpus.words(passage)
    place = 0
    while place < len(words):
        thing, length = _longest(words, place)
        if length and not any(word.name for word in words[place : place + length]):
            yield thing, _term(corpus, passage, words[place : place + length])
        place += max(1, length)


def _longest(words: tuple[Word, ...], place: int) -> tuple[int, int]:
    """The thing and the number of words of the longest term that begins at a place."""
    for forms, thing in _terms().get(words[place].text.lower(), ()):
        here = words[place : place + len(forms)]
        if tuple(word.text.lower() for word in here) == forms:
            return thing, len(forms)
    return 0, 0


def _term(corpus: Corpus, passage: Passage, words: tuple[Word, ...]) -> Term:
    start, end = passage.start + words[0].start, passage.start + words[-1].end
    sentence = next(s for s in corpus.sentences(passage) if start < s.end)
    quote = quoted(passage, sentence, start, end)
    return Term(passage.document, tuple(w.stem for w in words), quote.span.text, quote)


def _forms(words: tuple[str, ...], *, verb: bool) -> Iterator[tuple[str, ...]]:
    """A term in singular and plural, or a verb in all its forms."""
    yield words
    if verb:
        first, *rest = words
        base = first.removesuffix("e")
        doubled = base + base[-1]
        endings = [f"{first}s", f"{first}es", f"{base}ed", f"{base}ing", f"{doubled}ing"]
        irregular = _IRREGULAR.get(first, ())
        yield from ((form, *rest) for form in (*endings, *irregular))
        return
    *before, last = words
    plural = f"{last[:-1]}ies" if last.endswith("y") else f"{last.removesuffix('man')}men"
    for form in (f"{last}s", f"{last}es", plural):
        yield (*before, form)


@cache
def _terms() -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """The terms by their first word, the longest first, with the number of their line."""
    table: dict[str, list[tuple[tuple[str, ...], int]]] = {}
    for number, line in enumerate([*_lines("things"), *_lines("general")]):
        for term in line.split(" | "):
            words = tuple(re.split(r"[\s-]+", term.strip().removeprefix("to ")))
            for forms in _forms(words, verb=term.startswith("to ")):
                table.setdefault(forms[0], []).append((forms, number))
    for terms in table.values():
        terms.sort(key=lambda each: -len(each[0]))
    return table


def _first_general() -> int:
    """The number of the first line of words that anything is called by."""
    return len(_lines("things"))


@cache
def _lines(table: str) -> list[str]:
    text = files(__package__ or "").joinpath("other_words.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)[table].strip().splitlines()
