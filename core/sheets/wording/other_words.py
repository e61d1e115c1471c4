"""Words that stand for one thing, of which one sounds otherwise than another: "cull", "saving".

The list is `other_words.toml`. Documents differ where each has a word of one line that the other
does not have, in sentences that speak of something else in common as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, product

from ...documents import Passage
from ...text.corpus import Corpus
from ...text.words import Word
from ..once import once
from ..sheet import quoted
from .common_ground import FIRST, Ground
from .terms import Term
from .thing_words import first_general, longest

_BEFORE_VERBS = frozenset("who which he she it they we i".split())  # noqa: SIM905
"""What stands before a verb ..."""
_BEHIND_VERBS = frozenset(("on", "for", "the", "a", "an"))
"""... and behind one of which "that" is the subject."""
Found = Mapping[str, list[Term]]
"""What each document calls a thing, by its id."""


def otherwise(corpus: Corpus) -> Iterator[Found]:
    """Each thing of the list that documents name in other words, where their sentences meet."""
    ground = Ground(corpus)
    told: list[dict[str, list[Term]]] = []
    for thing, by_document in terms_by_thing(corpus).items():
        general = thing >= first_general()
        found: dict[str, list[Term]] = {}
        most = 0.0
        for x, y, more in _met(ground, by_document, general=general):
            most = max(most, more)
            found.setdefault(x.document, []).append(x)
            found.setdefault(y.document, []).append(y)
        if most >= FIRST:
            _add_others(ground, by_document, found, general=general)
            _take_in(told, found)
    yield from ({d: _in_order(terms) for d, terms in found.items()} for found in told)


def _met(
    ground: Ground, by_document: Found, *, general: bool
) -> Iterator[tuple[Term, Term, float]]:
    """Terms of two documents in sentences that meet, and how much more they share than needed."""
    for (a, here), (b, there) in combinations(by_document.items(), 2):
        fewest = ground.fewest(a, b, general=general)
        for x, y in product(_own(here, there), _own(there, here)):
            shared = 0.0 if general and _is_part(x, y) else ground.shared(x, y)
            if shared >= fewest:
                yield x, y, shared - fewest


def _add_others(
    ground: Ground, by_document: Found, found: dict[str, list[Term]], *, general: bool
) -> None:
    """Add what documents call a thing that have no word for it of their own."""
    for document, terms in by_document.items():
        known = [*product(terms, (t for d in found if d != document for t in found[d]))]
        if document not in found:
            near = [
                x
                for x, y in known
                if ground.shared(x, y) >= ground.fewest(x.document, y.document, general=general)
            ]
            found.update({document: near} if near else {})


def _take_in(told: list[dict[str, list[Term]]], found: dict[str, list[Term]]) -> None:
    """Add a thing to those that are told, or to one with the same words of two documents."""
    for known in told:
        both = [d for d in found if {*found[d]} & {*known.get(d, ())}]
        if len(both) > 1:
            for document, terms in found.items():
                known.setdefault(document, []).extend(terms)
            return
    told.append(found)


def _is_part(a: Term, b: Term) -> bool:
    """Whether one term is the other with a word more: "union", "trade union"."""
    return {*a.stems} <= {*b.stems} or {*b.stems} <= {*a.stems}


def _in_order(terms: list[Term]) -> list[Term]:
    return sorted({*terms}, key=lambda term: (term.quote.span.start, term.text))


def _own(terms: list[Term], others: list[Term]) -> list[Term]:
    """The terms of one document that the other does not use."""
    used = {"".join(term.stems) for term in others}
    return [term for term in terms if "".join(term.stems) not in used]


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
    read = corpus.words(passage)
    place = 0
    while place < len(read):
        things, length = longest(read, place)
        verb = length == 1 and place > 0 and _is_verb(*read[place - 1 : place + 2])
        if length and not verb and not any(w.name for w in read[place : place + length]):
            term = _term(corpus, passage, read[place : place + length])
            yield from ((thing, term) for thing in things)
        place += max(1, length)


def _is_verb(before: Word, word: Word, behind: Word | None = None) -> bool:
    """Whether a word stands as a verb, by those beside it: "which calls", "that calls on them"."""
    low = before.text.lower()
    goes_on = behind is not None and behind.text.lower() in _BEHIND_VERBS
    return low in _BEFORE_VERBS or (low == "that" and word.text.endswith("s") and goes_on)


def _term(corpus: Corpus, passage: Passage, words: tuple[Word, ...]) -> Term:
    start, end = passage.start + words[0].start, passage.start + words[-1].end
    sentence = next(s for s in corpus.sentences(passage) if start < s.end)
    quote = quoted(passage, sentence, start, end)
    return Term(passage.document, tuple(w.stem for w in words), quote.span.text, quote)
