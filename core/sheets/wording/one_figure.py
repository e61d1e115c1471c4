"""What documents call the thing that they count alike: "312 drivers", "312 operators"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...cues.reading.counted import PEOPLE
from ...cues.tokens import is_quoted
from ...text.corpus import Corpus
from ...text.words import stem, words
from ..figures.figure import Figure
from ..figures.one_thing import things
from ..sheet import quoted
from .terms import Term

Called = dict[str, list[Term]]
"""What each document calls a thing, by its id."""
_SLIGHT = PEOPLE | frozenset(
    stem(word)
    for word in """people person man men woman women family families child children member vote
    case time way part thing item year month week day hour minute percent cent point place step
    round half third quarter total number student resident""".split()  # noqa: SIM905
)
"""Nouns that may be put for many others without a thing being called otherwise."""
_RATE = "/"
"""How the unit of a count begins that is told for a day or a year."""
_LETTERS = 4
"""Letters in which words of one root begin."""


def of_one_figure(corpus: Corpus, terms: Sequence[Term]) -> Iterator[Called]:
    """What documents call one thing that they count, where they share no word for it.

    Args:
        corpus: The documents.
        terms: Their terms.
    """
    joined: list[dict[str, dict[str, Term]]] = []
    for group in things(corpus):
        called: dict[str, dict[str, Term]] = {}
        for figure in group.figures:
            if term := _counted(figure):
                called.setdefault(figure.document, {}).setdefault(term.stems[-1], term)
        if _is_otherwise(called):
            _take_in(joined, called)
    uses = _uses(terms)
    for called in joined:
        yield {
            d: [t for head, term in named.items() for t in uses.get((d, head), [term])]
            for d, named in called.items()
        }


def _uses(terms: Sequence[Term]) -> dict[tuple[str, str], list[Term]]:
    """The terms of one word that nobody is quoted with, by document and word."""
    uses: dict[tuple[str, str], list[Term]] = {}
    for term in terms:
        quote = term.quote
        start = quote.span.start - quote.sentence.start
        if len(term.stems) == 1 and not is_quoted(quote.sentence.text, start):
            uses.setdefault((term.document, term.stems[-1]), []).append(term)
    return uses


def _counted(figure: Figure) -> Term | None:
    """The noun that a figure counts, where it stands."""
    text, start = figure.sentence.text, figure.sentence.start
    noun = figure.noun.strip()
    at = text.find(noun, figure.start - start) if noun else -1
    if (
        at < 0
        or figure.quantity.unit[:1] not in ("", _RATE)
        or at > figure.end - start
        or is_quoted(text, at)
    ):
        return None
    read = words(noun, "english")
    if len(read) != 1 or read[0].stem in _SLIGHT or read[0].name:
        return None
    quote = quoted(figure.passage, figure.sentence, start + at, start + at + len(noun))
    return Term(figure.document, (read[0].stem,), noun, quote)


def _is_otherwise(called: dict[str, dict[str, Term]]) -> bool:
    """Whether no two documents that call a thing otherwise share a word for it."""
    heads = {head for named in called.values() for head in named}
    if len(called) < 2 or any(len(named) > 1 for named in called.values()):
        return False
    roots = {head[:_LETTERS] for head in heads}
    return len(heads) > 1 and len(roots) == len(heads)


def _take_in(joined: list[dict[str, dict[str, Term]]], called: dict[str, dict[str, Term]]) -> None:
    """Add what things are called to what is known, as one thing where a document's word is one."""
    for known in joined:
        if any(head in known.get(d, ()) for d, named in called.items() for head in named):
            for document, named in called.items():
                known.setdefault(document, {}).update(named)
            return
    joined.append(called)
