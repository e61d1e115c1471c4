"""Echo: words that several documents share, and what is likely their one origin.

Two texts that share many words in a row were hardly written apart. Longest common runs of words,
found by shingles of six (Broder 1997, "On the resemblance and containment of documents").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import combinations
from typing import NamedTuple

from ..documents import Passage, Sentence, in_order
from ..plural import listed
from ..text.corpus import Corpus
from .marks import Mark
from .names.bylines import credits_of
from .sheet import Cell, Quoted, Row, cells_of, quoted, row

SHINGLE = 6
"""Words in a row that are no chance."""
LONG = 10
"""Words that make a row outside of quotation marks."""
COPY = 0.5
"""The share of a document that stands word by word in another one and makes it a copy."""
NOTABLE = 0.1
"""The share that is worth a row of its own ..."""
FEW = 12
"""... where it is more words than this: two short texts with one quotation are no copies."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SPAN = {"start", "end", "text"}
_TERM = 3
"""Words of a sentence that are worth showing where a run goes on over its end."""
_FOLDED = str.maketrans("’‘", "''")


class _Word(NamedTuple):
    text: str
    passage: Passage
    start: int
    """Offset in the document's text."""
    end: int


class _Run(NamedTuple):
    """The same words in two documents, as places among their words."""

    a: int
    b: int
    length: int


class _Text:
    """The words of one document's body in a row."""

    def __init__(self, corpus: Corpus, document: str) -> None:
        self.id = document
        self._corpus = corpus
        self.words = [
            _Word(
                match[0].translate(_FOLDED).casefold(),
                p,
                p.start + match.start(),
                p.start + match.end(),
            )
            for p in corpus.bodies(document)
            for match in _WORD.finditer(corpus.text(p))
        ]

    @cached_property
    def shingles(self) -> dict[tuple[str, ...], list[int]]:
        """Where each six words in a row stand."""
        shingles: dict[tuple[str, ...], list[int]] = {}
        texts = [word.text for word in self.words]
        for place in range(len(texts) - SHINGLE + 1):
            shingles.setdefault(tuple(texts[place : place + SHINGLE]), []).append(place)
        return shingles

    def quotes(self, start: int, length: int) -> Iterator[Quoted]:
        """A run of words as quotations, one for each sentence that it stands in."""
        by_sentence: dict[tuple[str, int], list[_Word]] = {}
        sentences: dict[tuple[str, int], tuple[Passage, Sentence]] = {}
        for word in self.words[start : start + length]:
            sentence = next(s for s in self._corpus.sentences(word.passage) if word.end <= s.end)
            key = (word.passage.id, sentence.start)
            by_sentence.setdefault(key, []).append(word)
            sentences[key] = word.passage, sentence
        telling = {key for key, words in by_sentence.items() if len(words) >= _TERM}
        for key, words in by_sentence.items():
            if telling and key not in telling:
                continue
            yield quoted(*sentences[key], words[0].start, words[-1].end)

    def is_quotation(self, start: int, length: int) -> bool:
        """Whether a run stands between quotation marks."""
        first, last = self.words[start], self.words[start + length - 1]
        text = first.passage.text
        before = text[: first.start - first.passage.start]
        marks = before.count("“") - before.count("”")
        straight = before.count('"') % 2 == 1
        return first.passage is last.passage and (marks > 0 or straight)


def rows(corpus: Corpus) -> Iterator[Row]:
    """Copies and what they share; quotations and sentences that stand in several documents."""
    texts = [_Text(corpus, document.id) for document in corpus.documents]
    shared = {(a.id, b.id): list(_runs(a, b)) for a, b in combinations(texts, 2)}
    by_id = {text.id: text for text in texts}
    for (a, b), runs in shared.items():
        yield from _copies(by_id[a], by_id[b], runs)
    yield from _passages(by_id, shared)
    yield from _credits(corpus)


def origins(corpus: Corpus) -> dict[str, str]:
    """For each document the one it likely goes back to: itself, or the first of its copies."""
    texts = [_Text(corpus, document.id) for document in corpus.documents]
    origin = {text.id: text.id for text in texts}
    own = {d.id: {c.name for c in credits_of(d) if c.own} for d in corpus.documents}
    for a, b in combinations(texts, 2):
        runs = [*_runs(a, b)]
        # Of one agency, and with words of it in common.
        if _is_copy(a, b, runs) or (own[a.id] & own[b.id] and _has_long(a, runs)):
            old, new = origin[b.id], origin[a.id]
            origin = {each: new if known == old else known for each, known in origin.items()}
    return origin


def _runs(a: _Text, b: _Text) -> Iterator[_Run]:
    """The longest runs of words that stand in both, each word of the first told once."""
    place, known = 0, b.shingles
    while place <= len(a.words) - SHINGLE:
        key = tuple(word.text for word in a.words[place : place + SHINGLE])
        runs = [_Run(place, at, _length(a, b, place, at)) for at in known.get(key, ())]
        if runs:
            longest = max(runs, key=lambda run: (run.length, -run.b))
            yield longest
            place += longest.length
        else:
            place += 1


def _length(a: _Text, b: _Text, at_a: int, at_b: int) -> int:
    length = 0
    most = min(len(a.words) - at_a, len(b.words) - at_b)
    while length < most and a.words[at_a + length].text == b.words[at_b + length].text:
        length += 1
    return length


def _shares(a: _Text, b: _Text, runs: Sequence[_Run]) -> tuple[float, float]:
    """How much of each document stands word by word in the other, 0 to 1."""
    in_a = sum(run.length for run in runs)
    in_b = len({place for run in runs for place in range(run.b, run.b + run.length)})
    return in_a / max(1, len(a.words)), in_b / max(1, len(b.words))


def _is_copy(a: _Text, b: _Text, runs: Sequence[_Run]) -> bool:
    return max(_shares(a, b, runs)) >= COPY and sum(run.length for run in runs) >= FEW


def _has_long(a: _Text, runs: Sequence[_Run]) -> bool:
    """Whether texts share words in a row that nobody is quoted with."""
    return any(not a.is_quotation(run.a, run.length) for run in runs)


def _copies(a: _Text, b: _Text, runs: Sequence[_Run]) -> Iterator[Row]:
    """How much of one document is word for word another's."""
    shares = _shares(a, b, runs)
    if max(shares) < NOTABLE or sum(run.length for run in runs) < FEW:
        return
    copied, source, share = (a, b, shares[0]) if shares[0] >= shares[1] else (b, a, shares[1])
    longest = max(runs, key=lambda run: run.length)
    ends = (*a.quotes(longest.a, longest.length), *b.quotes(longest.b, longest.length))
    kind = "near copy" if _is_copy(a, b, runs) else "shared text"
    note = f"{share:.0%} of document {copied.id} stands word for word in document {source.id}."
    values = {a.id: f"{shares[0]:.0%}", b.id: f"{shares[1]:.0%}"}
    cells = [each.model_copy(update={"value": values[each.document]}) for each in cells_of(ends)]
    yield row(f"{kind}: documents {a.id} and {b.id}", cells, "same", kind=kind, note=note)


def _passages(texts: dict[str, _Text], shared: dict[tuple[str, str], list[_Run]]) -> Iterator[Row]:
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
        note = f"Documents {listed(own)} say that their words are from {name}."
    return row(name, cells, mark, kind="wire credit", note=note)
