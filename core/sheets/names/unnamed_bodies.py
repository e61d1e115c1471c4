"""Bodies that documents speak of and none names in full: "the council", "the rowing club"."""

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
_HOUSES = (
    "club|home|hospital|school|library|museum|chapel|hall|inquiry|commission|committee|panel|board"
)
_NO_KIND = (
    r"(?:new|old|local|public|whole|same|other|next|first|last|big|small|private|nearby|entire|special|main|"
    r"current|present|former|independent|only|good|joint|own|full|final|latest|second|third|two|three|few)\b"
)
"""What tells any of them apart from no other."""
_COMPOUND = re.compile(
    rf"\bthe\s(?:[A-Z][\w’'-]*\s){{0,3}}(?P<body>(?!{_NO_KIND})[a-z-]{{3,}}\s(?:{_HOUSES}))\b(?![-’']?\w)"
)
"""A body with what kind it is of: "the rowing club"."""
_OFTEN = 2
"""Documents that speak of it, and how often one of them does."""


def unnamed_bodies(corpus: Corpus, entities: Iterable[Entity]) -> Iterator[Row]:
    """A row for each, where no body with a name may be meant."""
    entities = [*entities]
    named = {head(entity) for entity in entities}
    pattern = re.compile(
        rf"\bthe\s(?P<body>{'|'.join(sorted(_BODIES - named))})\b(?![-’']?\w)", re.I
    )
    for body, places in sorted(_places(corpus, pattern).items()):
        documents = [document for document, *_ in places]
        if len({*documents}) >= _OFTEN and len(documents) > len({*documents}):
            yield _row(corpus, body, places)
    for body, places in sorted(_places(corpus, _COMPOUND).items()):
        known = any(body in entity.name.casefold() for entity in entities)
        if len({document for document, *_ in places}) >= _OFTEN and not known:
            yield _row(corpus, body, places)


_Place = tuple[str, str, int, int]
"""Ids of a document and a passage, with offsets into the document's text."""


def _places(corpus: Corpus, pattern: re.Pattern[str]) -> dict[str, list[_Place]]:
    """Where the documents speak of a body, by what they call it."""
    found: defaultdict[str, list[_Place]] = defaultdict(list)
    for document in corpus.english:
        for passage in corpus.bodies(document.id):
            for match in pattern.finditer(passage.text):
                start = passage.start + match.start()
                place = (document.id, passage.id, start, start + len(match[0]))
                found[" ".join(match["body"].casefold().split())].append(place)
    return found


def _row(corpus: Corpus, body: str, places: Iterable[_Place]) -> Row:
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
