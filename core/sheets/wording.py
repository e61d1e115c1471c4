"""Wording: one thing that documents name in other words ("houses", "homes").

Two terms name one thing when each word of one has a word of the same stem or concept in the other;
when they are nouns of one concept in sentences that are alike, or stand in one another's place in
such sentences; when one figure counts both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from ..cues.tokens import idea
from ..documents import Passage
from ..text.corpus import Corpus
from ..topics.noun_phrases import Phrase, ReadText, noun_phrases
from ..topics.word_company import WordCompany
from .alike import Aligned, alike_sentences
from .one_thing import things
from .sheet import Cell, Quoted, Row, cells_of, quoted, row

_ROOT = 4
"""Letters in which words of one root begin."""
_APART = {"bill", "law"}
"""Nouns of one concept that are two things where both are spoken of."""
_SLIGHT = frozenset(
    """people person thing way part time year day week month place man woman men women number
    group member official officials""".split()  # noqa: SIM905
)
"""Nouns that name next to everything."""

_Thing = tuple[str, ...]
_Stems = tuple[str, ...]


class Term(NamedTuple):
    """A term where it stands."""

    document: str
    stems: _Stems
    text: str
    quote: Quoted

    @property
    def thing(self) -> _Thing:
        """What it stands for."""
        return tuple(idea(stem) for stem in self.stems)


def rows(corpus: Corpus) -> Iterator[Row]:
    """A row for each thing that documents name differently."""
    terms = [*_terms(corpus)]
    known = _Known(terms)
    joined = _Joined()
    for a, b in (
        *_of_one_thing(terms),
        *_in_alike_sentences(corpus, terms),
        *_counted(corpus, terms),
    ):
        if a.document != b.document and _differ(a.stems, b.stems) and known.are_own(a, b):
            joined.add(a.stems, b.stems)
    for stems in joined.groups():
        by_document: dict[str, list[Term]] = {}
        for term in terms:
            if term.stems in stems:
                by_document.setdefault(term.document, []).append(term)
        if len(by_document) > 1 and not _in_all(by_document):
            yield _row(by_document)


def _in_all(by_document: dict[str, list[Term]]) -> bool:
    sets = [{term.stems for term in terms} for terms in by_document.values()]
    return bool(set[_Stems].intersection(*sets))


class _Known:
    """Which document uses which term."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._used: dict[_Stems, set[str]] = {}
        for term in terms:
            self._used.setdefault(term.stems, set()).add(term.document)

    def are_own(self, a: Term, b: Term) -> bool:
        """Whether neither document uses the other's term."""
        return b.document not in self._used[a.stems] and a.document not in self._used[b.stems]


class _Joined:
    """Terms that name one thing, taken together."""

    def __init__(self) -> None:
        self._root: dict[_Stems, _Stems] = {}

    def add(self, a: _Stems, b: _Stems) -> None:
        """Take two as one."""
        self._root.setdefault(a, a)
        self._root.setdefault(b, b)
        self._root[self._find(b)] = self._find(a)

    def _find(self, term: _Stems) -> _Stems:
        while self._root[term] != term:
            term = self._root[term]
        return term

    def groups(self) -> Iterator[list[_Stems]]:
        """All that are one, in the order in which they came."""
        groups: dict[_Stems, list[_Stems]] = {}
        for term in self._root:
            groups.setdefault(self._find(term), []).append(term)
        yield from groups.values()


def _of_one_thing(terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms of several words of which each stands for the same, wherever they stand."""
    things: dict[_Thing, dict[_Stems, Term]] = {}
    for term in terms:
        if len(term.stems) > 1:
            things.setdefault(term.thing, {}).setdefault(term.stems, term)
    for terms_of in things.values():
        first, *others = terms_of.values()
        yield from ((first, other) for other in others if _is_one_number(first, other))


def _in_alike_sentences(corpus: Corpus, terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms in sentences that are alike: of one concept, with one noun, or in one place."""
    held: dict[tuple[str, int], list[Term]] = {}
    for term in terms:
        held.setdefault((term.quote.passage, term.quote.sentence.start), []).append(term)
    for pair in alike_sentences(corpus):
        for a in held.get(pair.a.key, ()):
            for b in held.get(pair.b.key, ()):
                if _is_one(a, b, pair):
                    yield a, b


def _is_one(a: Term, b: Term, pair: Aligned) -> bool:
    """Whether terms of two alike sentences name one thing."""
    head, other = a.stems[-1], b.stems[-1]
    if {head, other} & _SLIGHT or not _is_one_number(a, b):
        return False
    if pair.in_one_place(a.quote.span, b.quote.span):
        return True
    single = len(a.stems) == len(b.stems) == 1 and {head, other} != _APART
    return single and idea(head) == idea(other)


def _is_one_number(a: Term, b: Term) -> bool:
    """Whether both are plurals, or none is: "state lawmakers" are no "state senator"."""
    return a.text.endswith("s") == b.text.endswith("s")


def _counted(corpus: Corpus, terms: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Terms that one figure counts."""
    at: dict[tuple[str, int], Term] = {}
    for term in terms:
        at.setdefault((term.document, term.quote.span.end), term)
    for group in things(corpus):
        counted = [t for f in group.figures if (t := at.get((f.document, f.end))) and f.noun]
        for n, a in enumerate(counted):
            yield from ((a, b) for b in counted[n + 1 :])


def _differ(a: _Stems, b: _Stems) -> bool:
    """Whether terms are other words, and no other endings: "owners" and "ownership"."""
    if len(a) != len(b):
        return a[-1] != b[-1]
    return any(
        x[:_ROOT] != y[:_ROOT] and x not in y and y not in x
        for x, y in zip(a, b, strict=True)
        if x != y
    )


def _terms(corpus: Corpus) -> Iterator[Term]:
    read = corpus.vocabulary.words
    texts = (corpus.text(passage) for passage in corpus.passages)
    company = WordCompany((text, read(text, "english")) for text in texts)
    for document in corpus.documents:
        if not corpus.reads_english(document.id):
            continue
        for passage in corpus.bodies(document.id):
            text = corpus.text(passage)
            whole: dict[int, Phrase] = {}  # by its end the longest
            words = ReadText.of(text, read(text, "english"), "english", company)
            for phrase in noun_phrases(words, company):
                longest = whole.get(phrase.words[-1].end)
                if longest is None or len(phrase.words) > len(longest.words):
                    whole[phrase.words[-1].end] = phrase
            for phrase in whole.values():
                stems = tuple(word.stem for word in phrase.words if not word.stop)
                if stems and _is_term(text, phrase):
                    quote = _quote(corpus, passage, phrase)
                    yield Term(document.id, stems, quote.span.text, quote)


def _is_term(text: str, phrase: Phrase) -> bool:
    """Whether a phrase is no name, which may be the rest of a longer one, and no verb."""
    after = text[phrase.words[-1].end :]
    verb = after.startswith(" to ") or any(w.text.endswith("ing") for w in phrase.words)
    return not (verb or any(word.name for word in phrase.words))


def _quote(corpus: Corpus, passage: Passage, phrase: Phrase) -> Quoted:
    start = passage.start + phrase.words[0].start
    sentence = next(s for s in corpus.sentences(passage) if start < s.end)
    return quoted(passage, sentence, start, passage.start + phrase.words[-1].end)


def _row(by_document: dict[str, list[Term]]) -> Row:
    cells = [_cell(terms) for terms in by_document.values()]
    own: list[str] = []
    for document, terms in by_document.items():
        others = {t.stems for d, known in by_document.items() if d != document for t in known}
        alone = dict.fromkeys(term.text for term in terms if term.stems not in others)
        if alone:
            own.append(f"only document {document}: {', '.join(f'“{text}”' for text in alone)}")
    says = "; ".join(own)
    name = " / ".join(dict.fromkeys(term.text for terms in by_document.values() for term in terms))
    return row(name, cells, "other", note=f"{says[:1].upper()}{says[1:]}.")


def _cell(terms: list[Term]) -> Cell:
    counts = Counter(" ".join(term.text.split()) for term in terms)
    value = ", ".join(f"{text} {count}" for text, count in counts.most_common())
    (cell,) = cells_of((term.quote for term in terms), value)
    return cell
