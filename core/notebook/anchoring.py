"""Finding quotations again in documents that changed a little.

First the quotation itself, told from equal ones by what stands around it (the W3C's
TextQuoteSelector), then the stretch that is most like it (rapidfuzz's partial alignment). What is
found becomes an anchor in the document as it is now; what is not found stays as it was and is
listed as lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile

from ..documents import Document, Frozen, Passage
from .book import Notebook
from .quoting import Anchor, anchor, quote, whole_origin

ALIKE = 80.0
"""A stretch at or above this rapidfuzz ratio, 0 to 100, is taken for the quotation."""
SHORTEST = 16
"""Shorter quotations have to be found word for word: too much resembles them."""


class Reanchored(Frozen):
    """A notebook that fits the documents as they are now."""

    notebook: Notebook
    lost: tuple[Anchor, ...]
    """Quotations that the open documents do not hold; the notebook keeps them as they were."""


def reanchor(notebook: Notebook, documents: Sequence[Document]) -> Reanchored:
    """Move every anchor of a notebook to where its quotation stands now."""
    homes = successors(notebook, documents)
    moved = {old: _moved(old, homes.get(old.document)) for old in dict.fromkeys(notebook.anchors())}
    changed = {old: new for old, new in moved.items() if new not in (None, old)}
    lost = tuple(old for old, new in moved.items() if new is None)
    if changed or any(sha != home.sha256 for sha, home in homes.items()):
        notebook = _with(notebook, changed, homes)
    return Reanchored(notebook=notebook, lost=lost)


def successors(notebook: Notebook, documents: Iterable[Document]) -> dict[str, Document]:
    """For each document that the notebook knows, what it has become, as far as it is open.

    The same bytes are the same document. Otherwise it is one that the notebook does not know yet,
    at the same path or with one of the quotations in it: a quotation in another known document
    belongs there.
    """
    documents = tuple(documents)
    known = {document.sha256: document.origin for document in notebook.documents}
    known |= {old.document: "" for old in notebook.anchors() if old.document not in known}
    known |= {old.document: "" for old in notebook.corrections if old.document not in known}
    by_sha = {document.sha256: document for document in documents}
    found = {sha: by_sha[sha] for sha in known if sha in by_sha}
    new = [document for document in documents if document.sha256 not in known]
    for sha, origin in known.items():
        if sha in found:
            continue
        quotes = [old.exact for old in notebook.anchors() if old.document == sha]
        home = next((d for d in new if whole_origin(d) == origin), None) or next(
            (d for d in new if any(text in d.text for text in quotes)), None
        )
        if home:
            new.remove(home)
            found[sha] = home
    return found


def find(wanted: Anchor, document: Document) -> tuple[int, int] | None:
    """Where a quotation stands in a document, as start and end, or None."""
    text = document.text
    if text[wanted.start : wanted.end] == wanted.exact and document.sha256 == wanted.document:
        return wanted.start, wanted.end
    hits = list(_occurrences(wanted.exact, text))
    if hits:
        best = max(hits, key=lambda at: (_context(wanted, text, at), -abs(at - wanted.start)))
        return best, best + len(wanted.exact)
    if not SHORTEST <= len(wanted.exact) <= len(text):
        return None
    from rapidfuzz import fuzz  # noqa: PLC0415 - most quotations stand where they stood

    near = fuzz.partial_ratio_alignment(wanted.exact, text, score_cutoff=ALIKE)
    return (near.dest_start, near.dest_end) if near else None


def _moved(old: Anchor, home: Document | None) -> Anchor | None:
    found = find(old, home) if home else None
    if home is None or found is None:
        return None
    if home.sha256 == old.document and found[0] == old.start:
        return old
    passage = max(home.passages, key=lambda passage: _shared(passage, *found), default=None)
    # Notes are looked up by passage: what is mostly a passage becomes that passage.
    if passage and 2 * _shared(passage, *found) >= max(len(passage.text), found[1] - found[0]):
        return anchor(home, passage)
    return quote(home, *found)


def _occurrences(exact: str, text: str) -> Iterator[int]:
    at = text.find(exact) if exact else -1
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def _context(wanted: Anchor, text: str, at: int) -> int:
    """How many code points around an occurrence are those that stood around the quotation."""
    before = text[max(0, at - len(wanted.prefix)) : at]
    end = at + len(wanted.exact)
    after = text[end : end + len(wanted.suffix)]
    return _alike(before[::-1], wanted.prefix[::-1]) + _alike(after, wanted.suffix)


def _alike(one: str, other: str) -> int:
    """How many code points two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _shared(passage: Passage, start: int, end: int) -> int:
    return max(0, min(passage.end, end) - max(passage.start, start))


def _with(
    notebook: Notebook, moved: Mapping[Anchor, Anchor | None], homes: Mapping[str, Document]
) -> Notebook:
    def now(old: Anchor) -> Anchor:
        return moved.get(old) or old

    notes = (
        note.model_copy(update={"anchors": tuple(map(now, note.anchors))})
        for note in notebook.notes
    )
    links = (
        made.model_copy(update={"a": now(made.a), "b": now(made.b)}) for made in notebook.links
    )
    members = (made.model_copy(update={"passage": now(made.passage)}) for made in notebook.members)
    corrections = (
        found.model_copy(update={"document": homes[found.document].sha256})
        if found.document in homes
        else found
        for found in notebook.corrections
    )
    place = notebook.place
    if place and place.passage:
        place = place.model_copy(update={"passage": now(place.passage)})
    return notebook.model_copy(
        update={
            "notes": tuple(notes),
            "links": tuple(links),
            "members": tuple(members),
            "corrections": tuple(corrections),
            "place": place,
        }
    )
