"""Wording: one thing that documents name in other words ("American firearms", "American guns").

Two terms name one thing when each word of one has a word of the same stem or concept in the other,
by the list of concepts that comes along. That is little, and mostly true.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from ..cues.tokens import idea
from ..documents import Passage
from ..text.corpus import Corpus
from ..topics.noun_phrases import Phrase, noun_phrases
from ..topics.word_company import WordCompany
from .sheet import Cell, Quoted, Row, cells_of, quoted, row

_ROOT = 4
"""Letters in which words of one root begin."""

_Thing = tuple[str, ...]


class _Term(NamedTuple):
    """A term where it stands."""

    document: str
    stems: tuple[str, ...]
    text: str
    quote: Quoted


def rows(corpus: Corpus) -> Iterator[Row]:
    """A row for each thing that documents name differently."""
    things: dict[_Thing, list[_Term]] = {}
    for thing, term in _terms(corpus):
        things.setdefault(thing, []).append(term)
    for found in things.values():
        by_document: dict[str, list[_Term]] = {}
        for term in found:
            by_document.setdefault(term.document, []).append(term)
        if len(by_document) > 1 and _differ({term.stems for term in found}):
            stems = [{term.stems for term in terms} for terms in by_document.values()]
            if not set[tuple[str, ...]].intersection(*stems):
                yield _row(by_document)


def _differ(terms: set[tuple[str, ...]]) -> bool:
    """Whether terms are other words, and no other endings: "owners" and "ownership"."""
    return any(
        x[:_ROOT] != y[:_ROOT] and x not in y and y not in x
        for one in terms
        for other in terms
        for x, y in zip(one, other, strict=True)
        if x != y
    )


def _terms(corpus: Corpus) -> Iterator[tuple[_Thing, _Term]]:
    read = corpus.vocabulary.words
    texts = (corpus.text(passage) for passage in corpus.passages)
    company = WordCompany((text, read(text, "english")) for text in texts)
    for document in corpus.documents:
        if not corpus.reads_english(document.id):
            continue
        for passage in corpus.bodies(document.id):
            text = corpus.text(passage)
            for phrase in noun_phrases(text, read(text, "english"), "english", company):
                stems = tuple(word.stem for word in phrase.words if not word.stop)
                thing = tuple(idea(stem) for stem in stems)
                named = phrase.words[0].name  # it may be the rest of a longer name
                after = corpus.text(passage)[phrase.words[-1].end :]
                verb = after.startswith(" to ") or any(w.text.endswith("ing") for w in phrase.words)
                if phrase.whole and len(thing) > 1 and not named and not verb:
                    quote = _quote(corpus, passage, phrase)
                    yield thing, _Term(document.id, stems, quote.span.text, quote)


def _quote(corpus: Corpus, passage: Passage, phrase: Phrase) -> Quoted:
    start = passage.start + phrase.words[0].start
    sentence = next(s for s in corpus.sentences(passage) if start < s.end)
    return quoted(passage, sentence, start, passage.start + phrase.words[-1].end)


def _row(by_document: dict[str, list[_Term]]) -> Row:
    cells = [_cell(terms) for terms in by_document.values()]
    own: list[str] = []
    for document, terms in by_document.items():
        others = {t.stems for d, found in by_document.items() if d != document for t in found}
        alone = dict.fromkeys(term.text for term in terms if term.stems not in others)
        if alone:
            own.append(f"only document {document}: {', '.join(f'“{text}”' for text in alone)}")
    says = "; ".join(own)
    name = " / ".join(dict.fromkeys(term.text for terms in by_document.values() for term in terms))
    return row(name, cells, "other", note=f"{says[:1].upper()}{says[1:]}.")


def _cell(terms: list[_Term]) -> Cell:
    counts = Counter(" ".join(term.text.split()) for term in terms)
    value = ", ".join(f"{text} {count}" for text, count in counts.most_common())
    (cell,) = cells_of((term.quote for term in terms), value)
    return cell
