"""Names: what each document calls a person, an organisation, a place or a law."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from ...text.corpus import Corpus
from ..marks import Mark
from ..once import once
from ..sheet import Cell, Quoted, Row, cells_of, quoted, row
from .entities import entities, ways
from .entity import Entity
from .mention import Mention
from .other_forms import Form, other_forms
from .respelling import is_respelt
from .sure_names import is_sure
from .unnamed_bodies import unnamed_bodies

MOST = 6
"""Ways of calling that one cell shows; more are counted only."""
_DESCRIBED = re.compile(
    r"(?: \([^()]{1,40}\))?, "
    r"(?:an? |one of |who (?:is|was) |the (?:[a-z’'-]+ ){1,4}(?:of|for|at|who) )"
    r"[^,;:—–()“”\"]{3,90}?(?=[,;—–)]|(?<!Mr)(?<!Ms)(?<!\b[A-Z])\.|$)"
)
"""Describing words behind a name: ", the mayor of Chicago"."""


def rows(corpus: Corpus) -> Iterator[Row]:
    """A row for each name that spelling tells for sure."""
    known = entities(corpus)
    forms = other_forms(corpus, known)
    for entity in known:
        if is_sure(entity):
            yield _row(corpus, entity, forms.get(entity, ()))
    yield from unnamed_bodies(corpus, filter(is_sure, known))


def _row(corpus: Corpus, entity: Entity, forms: Sequence[Form]) -> Row:
    by_document = {
        document: [m for m in entity.mentions if m.passage.document == document]
        for document in entity.documents
    }
    cells = [_cell(mentions, entity.kind) for mentions in by_document.values()]
    cells += _of_forms(forms)
    spelt = _spelt_otherwise(by_document)
    keys = [{m.key for m in mentions} for mentions in by_document.values()]
    shared = keys[0].intersection(*keys[1:])
    shared = shared if not forms else set[tuple[str, ...]]()
    mark: Mark = "one" if len(cells) == 1 else "other" if spelt or not shared else "same"
    note = spelt
    if mark == "one":
        note = _elsewhere(corpus, entity) or f"Only document {cells[0].document} names this."
    elif not spelt and not shared:
        note = "The documents do not call it the same."
    return row(entity.name, cells, mark, kind=entity.kind, note=note)


def _elsewhere(corpus: Corpus, entity: Entity) -> str:
    """Which other document has the words of a name, as a part of another or in small letters."""
    words = [*_sought(entity)]
    for document, text in _lowered(corpus).items():
        for word in words if document not in entity.documents else ():
            low = word.lower()
            if low in text and re.search(rf"\b{re.escape(low)}\b", text):
                return f"Document {document} has “{word}” too, in whatever sense."
    return ""


@once
def _lowered(corpus: Corpus) -> dict[str, str]:
    """The texts in small letters, by document."""
    return {document.id: document.text.lower() for document in corpus.documents}


def _sought(entity: Entity) -> Iterator[str]:
    """The whole name, a person's last name, and initials."""
    yield entity.name
    key = max((mention.key for mention in entity.mentions), key=len)
    if entity.is_human and len(key[-1]) > 2:
        yield key[-1]
    if len(key) > 2:
        yield "".join(part[0] for part in key).upper()


def _of_forms(forms: Iterable[Form]) -> Iterator[Cell]:
    """What the documents say that have a role or small letters in the place of the name."""
    cells = cells_of(quoted(f.passage, f.sentence, f.start, f.end) for f in forms)
    for cell in cells:
        counts = Counter(" ".join(quote.span.text.split()) for quote in cell.quotes)
        value = ", ".join(f"{text} {count}" for text, count in counts.most_common(MOST))
        yield cell.model_copy(update={"value": value, "quotes": cell.quotes[:MOST]})


def _cell(mentions: Sequence[Mention], kind: str) -> Cell:
    """A document's ways to call it, the first of each with its describing words."""
    counts = ways(mentions)
    often = sorted(counts, key=lambda way: -counts[way])
    value = ", ".join(f"{way} {counts[way]}" for way in often[:MOST])
    first: dict[str, Mention] = {}
    for mention in mentions:
        first.setdefault(" ".join(mention.text.split()), mention)
    shown = [first[way] for way in often[:MOST]]
    described = [mention for mention in mentions if kind != "place" and _described(mention)]
    chosen = {(m.passage.id, m.start): m for m in [*shown, *described[:MOST]]}
    (cell,) = cells_of((_quote(m, described=m in described) for m in chosen.values()), value)
    return cell


def _described(mention: Mention) -> re.Match[str] | None:
    return _DESCRIBED.match(mention.sentence.text, mention.end - mention.sentence.start)


def _quote(mention: Mention, *, described: bool) -> Quoted:
    words = _described(mention) if described else None
    end = mention.sentence.start + words.end() if words else mention.end
    return quoted(mention.passage, mention.sentence, mention.start, end)


def _spelt_otherwise(by_document: dict[str, list[Mention]]) -> str:
    """Which documents spell a name in two ways, or nothing."""
    for (a, here), (b, there) in combinations(by_document.items(), 2):
        for one in here:
            for other in there:
                if is_respelt(one.key, other.key, titled=True):
                    return f"Document {a} writes “{one.plain}”, document {b} “{other.plain}”."
    return ""
