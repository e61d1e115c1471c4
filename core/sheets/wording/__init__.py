"""Wording: one thing that documents name in other words ("houses", "homes").

Two terms name one thing when each word of one has a word of the same stem or concept in the other;
when they are nouns of one concept in sentences that are alike, or stand in one another's place in
such sentences; when one figure counts both; when each is its document's only term of one head.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product

from ...cues.tokens import idea, is_quoted
from ...text.corpus import Corpus
from ..sheet import Cell, Row, SentenceKey, cells_of, row
from .alike import Aligned, alike_sentences
from .counted_terms import counted, priced
from .one_figure import of_one_figure
from .other_words import otherwise
from .same_head import of_one_head
from .terms import Stems, Term
from .terms import terms as terms_of

_ROOT = 4
"""Letters in which words of one root begin."""
_APART = {"bill", "law"}
"""Nouns of one concept that are two things where both are spoken of."""
_SLIGHT = frozenset(
    """people person thing way part time year day week month place man woman men women number
    group member official officials""".split()  # noqa: SIM905
)
"""Nouns that name next to everything."""


def rows(corpus: Corpus) -> Iterator[Row]:
    """A row for each thing that documents name differently."""
    told: set[tuple[str, Stems]] = set()
    for found in otherwise(corpus):
        told |= {(t.document, t.stems) for some in found.values() for t in some}
        yield _row(found)
    terms = [*terms_of(corpus)]
    for found in of_one_figure(corpus, terms):
        told |= {(t.document, t.stems) for some in found.values() for t in some}
        yield _row(found)
    used = _Known(terms)
    joined = _Joined()
    for a, b in (
        *_of_one_thing(terms),
        *_in_alike_sentences(corpus, terms),
        *counted(corpus, terms),
        *priced(terms),
        *of_one_head(corpus, terms),
    ):
        if a.document != b.document and _differ(a.stems, b.stems) and used.are_own(a, b):
            joined.add(a.stems, b.stems)
    for stems in joined.groups():
        by_document: dict[str, list[Term]] = {}
        for term in terms:
            if term.stems in stems:
                by_document.setdefault(term.document, []).append(term)
        known = [d for d, some in by_document.items() if any((d, t.stems) in told for t in some)]
        if len(by_document) > 1 and not _in_all(by_document) and len(known) < 2:
            yield _row(by_document)


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


class _Joined:
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


def _of_one_thing(terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms of several words of which each stands for the same, wherever they stand."""
    things: dict[tuple[str, ...], dict[Stems, Term]] = {}
    for term in terms:
        if len(term.stems) > 1:
            things.setdefault(term.thing, {}).setdefault(term.stems, term)
    for named in things.values():
        first, *others = named.values()
        yield from ((first, other) for other in others if _is_one_number(first, other))


def _in_alike_sentences(corpus: Corpus, terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms in sentences that are alike: of one concept, with one noun, or in one place."""
    held: dict[SentenceKey, list[Term]] = {}
    for term in terms:
        held.setdefault((term.quote.passage, term.quote.sentence.start), []).append(term)
    for pair in alike_sentences(corpus):
        here, there = held.get(pair.a.key, ()), held.get(pair.b.key, ())
        yield from _in_one_place(pair, here, there)
        yield from _of_one_concept(here, there)


def _in_one_place(
    pair: Aligned, here: Iterable[Term], there: Iterable[Term]
) -> Iterator[tuple[Term, Term]]:
    """Terms that stand in one place of two alike sentences, outside of quotations."""
    here = [term for term in here if pair.is_replaced(term.quote.span)]
    for a, b in product(here, there) if here else ():
        placed = pair.in_one_place(a.quote.span, b.quote.span) and _are_alike(a, b)
        if placed and not (_is_quoted(a) or _is_quoted(b)):
            yield a, b


def _of_one_concept(here: Iterable[Term], there: Iterable[Term]) -> Iterator[tuple[Term, Term]]:
    """Single nouns of one concept."""
    single = [(term, idea(term.stems[-1])) for term in there if len(term.stems) == 1]
    for a in here:
        if len(a.stems) == 1 and single:
            known = idea(a.stems[-1])
            for b, other in single:
                apart = {a.stems[-1], b.stems[-1]} == _APART
                if known == other and not apart and _are_alike(a, b):
                    yield a, b


def _are_alike(a: Term, b: Term) -> bool:
    """Whether terms say something, and both of one or both of many."""
    return not {a.stems[-1], b.stems[-1]} & _SLIGHT and _is_one_number(a, b)


def _is_quoted(term: Term) -> bool:
    """Whether a term is somebody's word, which is told where quotations are."""
    return is_quoted(term.quote.sentence.text, term.quote.span.start - term.quote.sentence.start)


def _is_one_number(a: Term, b: Term) -> bool:
    """Whether both are plurals, or none is: "state lawmakers" are no "state senator"."""
    return a.text.endswith("s") == b.text.endswith("s")


def _differ(a: Stems, b: Stems) -> bool:
    """Whether terms are other words, and no other endings: "owners" and "ownership"."""
    if len(a) != len(b):
        return a[-1] != b[-1]
    return any(
        x[:_ROOT] != y[:_ROOT] and x not in y and y not in x
        for x, y in zip(a, b, strict=True)
        if x != y
    )


def _row(by_document: Mapping[str, list[Term]]) -> Row:
    cells = [_cell(terms) for terms in by_document.values()]
    own: list[str] = []
    for document, terms in by_document.items():
        others = {t.stems for d, known in by_document.items() if d != document for t in known}
        alone = dict.fromkeys(term.text for term in terms if term.stems not in others)
        if alone:
            own.append(f"only document {document}: {', '.join(f'“{text}”' for text in alone)}")
    says = "; ".join(own)
    names: dict[str, str] = {}
    for text in (term.text for terms in by_document.values() for term in terms):
        names.setdefault(text.casefold(), text)
    name = " / ".join(names.values())
    return row(name, cells, "other", note=f"{says[:1].upper()}{says[1:]}.")


def _cell(terms: list[Term]) -> Cell:
    counts = Counter(" ".join(term.text.split()) for term in terms)
    value = ", ".join(f"{text} {count}" for text, count in counts.most_common())
    (cell,) = cells_of((term.quote for term in terms), value)
    return cell
