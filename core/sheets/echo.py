"""Echo: words that several documents share, and what is likely their one origin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from ..documents import Sentence, in_order
from ..plural import in_a_row
from ..text.corpus import Corpus
from .marks import Mark
from .names.bylines import credits_of
from .sheet import Cell, Quoted, Row, cells_of, quoted, row
from .word_runs import FEW, Run, RunText, is_copy, runs_of, shares

LONG = 10
"""Words that make a row outside of quotation marks."""
NOTABLE = 0.1
"""The share that is worth a row of its own ..."""
_SPAN = {"start", "end", "text"}


def rows(corpus: Corpus) -> Iterator[Row]:
    """Copies and what they share; quotations and sentences that stand in several documents."""
    texts = [RunText(corpus, document.id) for document in corpus.documents]
    shared = {(a.id, b.id): list(runs_of(a, b)) for a, b in combinations(texts, 2)}
    by_id = {text.id: text for text in texts}
    for (a, b), runs in shared.items():
        yield from _copies(by_id[a], by_id[b], runs)
    yield from _passages(by_id, shared)
    yield from _credits(corpus)


def _copies(a: RunText, b: RunText, runs: Sequence[Run]) -> Iterator[Row]:
    """How much of one document is word for word another's."""
    shared = shares(a, b, runs)
    if max(shared) < NOTABLE or sum(run.length for run in runs) < FEW:
        return
    copied, source, share = (a, b, shared[0]) if shared[0] >= shared[1] else (b, a, shared[1])
    longest = max(runs, key=lambda run: run.length)
    ends = (*a.quotes(longest.a, longest.length), *b.quotes(longest.b, longest.length))
    kind = "near copy" if is_copy(a, b, runs) else "shared text"
    note = f"{share:.0%} of document {copied.id} stands word for word in document {source.id}."
    values = {a.id: f"{shared[0]:.0%}", b.id: f"{shared[1]:.0%}"}
    cells = [each.model_copy(update={"value": values[each.document]}) for each in cells_of(ends)]
    yield row(f"{kind}: documents {a.id} and {b.id}", cells, "same", kind=kind, note=note)


def _passages(texts: dict[str, RunText], shared: dict[tuple[str, str], list[Run]]) -> Iterator[Row]:
    """The same words in several documents, told once for all of them."""
    groups: dict[tuple[str, ...], dict[str, tuple[int, int]]] = {}
    for (a, b), runs in shared.items():
        for run in runs:
            words = tuple(word.text for word in texts[a].words[run.a : run.a + run.length])
            places = groups.setdefault(words, {})
            places.setdefault(a, (run.a, run.length))
            places.setdefault(b, (run.b, run.length))
    for words, places in groups.items():
        is_quotation = any(texts[id_].is_quotation(*place) for id_, place in places.items())
        if is_quotation or len(words) >= LONG:
            quotes = [quote for id_, place in places.items() for quote in texts[id_].quotes(*place)]
            kind = "same quotation" if is_quotation else "same text"
            yield row(quotes[0].span.text, cells_of(quotes), "same", kind=kind)


def _credits(corpus: Corpus) -> Iterator[Row]:
    """The agencies that documents name as their source."""
    named: dict[str, list[Quoted]] = {}
    own: dict[str, set[str]] = {}
    for document in corpus.documents:
        for credit in credits_of(document):
            whole = Sentence.model_validate(credit.passage.model_dump(include=_SPAN))
            quote = quoted(credit.passage, whole, credit.start, credit.end)
            named.setdefault(credit.name, []).append(quote)
            own.setdefault(credit.name, set()).update({document.id} if credit.own else ())
    for name, quotes in named.items():
        yield _credit(name, cells_of(quotes), sorted(own[name], key=in_order))


def _credit(name: str, cells: Iterable[Cell], own: Sequence[str]) -> Row:
    cells = tuple(cells)
    mark: Mark = "same" if len(cells) > 1 else "one"
    note = f"{name} is named as a source."
    if len(own) > 1:
        note = f"Documents {in_a_row(own)} say that their words are from {name}."
    return row(name, cells, mark, kind="wire credit", note=note)
