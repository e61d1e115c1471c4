"""Wording: one thing that documents name in other words ("houses", "homes").

Two terms name one thing when each word of one has a word of the same stem or concept in the other;
when they are nouns of one concept in sentences that are alike, or stand in one another's place in
such sentences; when one figure counts both; when each is its document's only term of one head.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ...text.corpus import Corpus
from ..sheet import Cell, Row, cells_of, row
from .alike_terms import in_alike_sentences, of_one_thing
from .counted_terms import counted, priced
from .one_figure import of_one_figure
from .other_words import otherwise
from .same_head import of_one_head
from .terms import Stems, Term
from .terms import terms as terms_of
from .told_words import told_words

_ROOT = 4
"""Letters in which words of one root begin."""


def rows(corpus: Corpus) -> Iterator[Row]:
    """A row for each thing that documents name differently."""
    terms = [*terms_of(corpus)]
    told: set[tuple[str, Stems]] = set()
    for found in (*otherwise(corpus), *of_one_figure(corpus, terms)):
        told |= {(t.document, t.stems) for some in found.values() for t in some}
        yield _row(corpus, found)
    for stems in _joined(corpus, terms).groups():
        by_document: dict[str, list[Term]] = {}
        for term in (term for term in terms if term.stems in stems):
            by_document.setdefault(term.document, []).append(term)
        known = [d for d, some in by_document.items() if any((d, t.stems) in told for t in some)]
        if len(by_document) > 1 and not _in_all(by_document) and len(known) < 2:
            yield _row(corpus, by_document)


def _joined(corpus: Corpus, terms: Sequence[Term]) -> JoinedTerms:
    """The terms of which neither document uses the other's, those that name one thing as one."""
    used, joined = _Known(terms), JoinedTerms()
    for a, b in (
        *of_one_thing(terms),
        *in_alike_sentences(corpus, terms),
        *counted(corpus, terms),
        *priced(terms),
        *of_one_head(corpus, terms),
    ):
        if a.document != b.document and _differ(a.stems, b.stems) and used.are_own(a, b):
            joined.add(a.stems, b.stems)
    return joined


def _in_all(by_document: dict[str, list[Term]]) -> bool:
    sets = [{term.stems for term in terms} for terms in by_document.values()]
    return bool(set[Stems].intersection(*sets))


class _Known:
    """Which document uses which term."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._used: dict[Stems, set[str]] = {}
        for term in terms:
            self._used.setdefault(term.stems, set()).add(term.document)

    def are_own(self, a: Term, b: Term) -> bool:
        """Whether neither document uses the other's term."""
        return b.document not in self._used[a.stems] and a.document not in self._used[b.stems]


def _differ(a: Stems, b: Stems) -> bool:
    """Whether terms are other words, and no other endings: "owners" and "ownership"."""
    if len(a) != len(b):
        return a[-1] != b[-1]
    return any(
        x[:_ROOT] != y[:_ROOT] and x not in y and y not in x
        for x, y in zip(a, b, strict=True)
        if x != y
    )


def _row(corpus: Corpus, by_document: Mapping[str, list[Term]]) -> Row:
    cells = [_cell(terms) for terms in by_document.values()]
    names: dict[str, str] = {}
    for text in (term.text for terms in by_document.values() for term in terms):
        names.setdefault(text.casefold(), text)
    name = " / ".join(names.values())
    return row(name, cells, "other", note=told_words(corpus, by_document))


def _cell(terms: list[Term]) -> Cell:
    counts = Counter(" ".join(term.text.split()) for term in terms)
    value = ", ".join(f"{text} {count}" for text, count in counts.most_common())
    (cell,) = cells_of((term.quote for term in terms), value)
    return cell


class JoinedTerms:
    """Terms that name one thing, taken together."""

    def __init__(self) -> None:
        self._root: dict[Stems, Stems] = {}

    def add(self, a: Stems, b: Stems) -> None:
        """Take two as one."""
        self._root.setdefault(a, a)
        self._root.setdefault(b, b)
        self._root[self._find(b)] = self._find(a)

    def _find(self, term: Stems) -> Stems:
        while self._root[term] != term:
            term = self._root[term]
        return term

    def groups(self) -> Iterator[list[Stems]]:
        """All that are one, in the order in which they came."""
        groups: dict[Stems, list[Stems]] = {}
        for term in self._root:
            groups.setdefault(self._find(term), []).append(term)
        yield from groups.values()
