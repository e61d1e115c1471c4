"""Bodies that documents speak of and none names in full: "the council", "the committee"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ...text.corpus import Corpus
from ..sheet import Quoted, Row, cells_of, quoted, row
from .entity import Entity, head

_BODIES = frozenset(
    """council committee board commission department ministry trust agency union university
    institute federation tribunal senate synod""".split()  # noqa: SIM905
)
_OFTEN = 2
"""Documents that speak of it, and how often one of them does."""


def unnamed_bodies(corpus: Corpus, entities: Iterable[Entity]) -> Iterator[Row]:
    """A row for each, where no body with a name may be meant."""
    named = {head(entity) for entity in entities}
    pattern = re.compile(
        rf"\bthe\s(?P<body>{'|'.join(sorted(_BODIES - named))})\b(?![-’']?\w)", re.I
    )
    found: defaultdict[str, list[tuple[str, str, int, int]]] = defaultdict(list)
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            for match in pattern.finditer(passage.text):
                start = passage.start + match.start()
                place = (document.id, passage.id, start, start + len(match[0]))
                found[match["body"].casefold()].append(place)
    for body, places in sorted(found.items()):
        documents = [document for document, *_ in places]
        if len({*documents}) >= _OFTEN and len(documents) > len({*documents}):
            yield _row(corpus, body, places)


def _row(corpus: Corpus, body: str, places: Iterable[tuple[str, str, int, int]]) -> Row:
    """All documents' first words for it, and how often they have them."""
    first: dict[str, tuple[str, int, int]] = {}
    counts: defaultdict[str, int] = defaultdict(int)
    for document, passage, start, end in places:
        first.setdefault(document, (passage, start, end))
        counts[document] += 1
    quotes = (_quote(corpus, *place) for place in first.values())
    cells = [
        cell.model_copy(update={"value": f"the {body} {counts[cell.document]}"})
        for cell in cells_of(quotes)
    ]
    note = "No document names it in full."
    return row(f"the {body}", cells, "same", kind="organisation", note=note)


def _quote(corpus: Corpus, passage_id: str, start: int, end: int) -> Quoted:
    passage = corpus.passage(passage_id)
    sentence = next(s for s in corpus.sentences(passage) if start < s.end)
    return quoted(passage, sentence, start, end)
