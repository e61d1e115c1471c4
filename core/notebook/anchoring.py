"""Finding quotations again in documents that changed a little.

First the quotation itself, then the stretch that is most like it (rapidfuzz's partial alignment).
The same words may stand in several places, and the one that was meant may be gone: a place counts
only when what stood before or behind the quotation (the W3C's TextQuoteSelector) still stands
there, and where the words stood in several places from the first, only when both do. What is found
becomes an anchor in the document as it is now; what is not found, or could be in two places, stays
as it was and is listed as lost: that can be seen, a note on other words not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..documents import Document, Frozen, Passage
from ..text.visible import unbroken
from .book import Notebook
from .moving import with_anchors
from .quoting import CONTEXT, Anchor, anchor, places, quote, whole_origin

ALIKE = 80.0
"""A stretch at or above this rapidfuzz ratio, 0 to 100, is taken for the quotation."""
SLACK = 16
"""Code points by which the ends of a stretch that is alike may be off."""
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
        notebook = with_anchors(notebook, changed, homes)
    return Reanchored(notebook=notebook, lost=lost)


def on_documents(notebook: Notebook, documents: Sequence[Document]) -> Reanchored:
    """A notebook on these documents: it fits them as they are now, and knows them."""
    moved = reanchor(notebook, documents)
    return moved.model_copy(update={"notebook": moved.notebook.about(documents)})


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
    homes = {sha: by_sha[sha] for sha in known if sha in by_sha}
    new = [document for document in documents if document.sha256 not in known]
    for sha, origin in known.items():
        if sha in homes:
            continue
        quotes = [old.exact for old in notebook.anchors() if old.document == sha]
        home = next((d for d in new if whole_origin(d) == origin), None) or next(
            (d for d in new if any(text in d.text for text in quotes)), None
        )
        if home:
            new.remove(home)
            homes[sha] = home
    return homes


def find(wanted: Anchor, document: Document) -> tuple[int, int] | None:
    """Where a quotation stands in a document, as start and end, or None."""
    text = document.text
    if text[wanted.start : wanted.end] == wanted.exact and document.sha256 == wanted.document:
        return wanted.start, wanted.end
    hits = list(places(wanted.exact, text))
    if hits:
        return _meant(wanted, text, hits)
    if not SHORTEST <= len(wanted.exact) <= len(text):
        return None
    from rapidfuzz import fuzz  # noqa: PLC0415 - most quotations stand where they stood

    near = fuzz.partial_ratio_alignment(wanted.exact, text, score_cutoff=ALIKE)
    if near is None or not _near_context(wanted, text, near.dest_start, near.dest_end):
        return None
    return near.dest_start, near.dest_end


def _moved(old: Anchor, home: Document | None) -> Anchor | None:
    span = find(old, home) if home else None
    if home is None or span is None:
        return None
    if home.sha256 == old.document and span[0] == old.start:
        return old
    passage = max(home.passages, key=lambda passage: _shared(passage, *span), default=None)
    # Notes are looked up by passage: what is mostly a passage becomes that passage.
    if passage and 2 * _shared(passage, *span) >= max(len(passage.text), span[1] - span[0]):
        return anchor(home, passage)
    return quote(home, *span)


def _meant(wanted: Anchor, text: str, hits: Sequence[int]) -> tuple[int, int] | None:
    """The one occurrence of a quotation that stands where it stood, or None."""
    if not wanted.prefix and not wanted.suffix:  # it was the whole text
        meant = list(hits)
    else:
        sides = {at: _sides(wanted, text, at) for at in hits}
        best = max(sides.values())
        # A section that goes leaves the one before it with what followed: one side is not enough.
        least = 2 if wanted.several else 1
        meant = [at for at, likeness in sides.items() if likeness == best >= least]
    if len(meant) > 1 and wanted.start in meant:
        meant = [wanted.start]
    return (meant[0], meant[0] + len(wanted.exact)) if len(meant) == 1 else None


def _sides(wanted: Anchor, text: str, at: int) -> int:
    """On how many sides of an occurrence, 0 to 2, stands what stood there."""
    before, after = unbroken(wanted.prefix), unbroken(wanted.suffix)
    room = CONTEXT + max(len(wanted.prefix), len(wanted.suffix))  # blanks may have become more
    ahead = unbroken(text[max(0, at - room) : at])
    end = at + len(wanted.exact)
    behind = unbroken(text[end : end + room])
    kept_before = ahead.endswith(before) if before else not text[:at].strip()
    kept_after = behind.startswith(after) if after else not text[end:].strip()
    return kept_before + kept_after


def _near_context(wanted: Anchor, text: str, start: int, end: int) -> bool:
    """Whether next to a reworded quotation stands what stood before or behind it."""
    before, after = unbroken(wanted.prefix), unbroken(wanted.suffix)
    room = CONTEXT + max(len(wanted.prefix), len(wanted.suffix))
    # Where a stretch begins and ends that is alike is not exact.
    ahead = unbroken(text[max(0, start - room) : start + SLACK])
    behind = unbroken(text[max(0, end - SLACK) : end + room])
    last, first = ahead.rfind(before), behind.find(after)
    follows = bool(before) and last >= 0 and len(ahead) - last - len(before) <= 2 * SLACK
    precedes = bool(after) and 0 <= first <= 2 * SLACK
    if wanted.several:
        return follows and precedes
    return follows or precedes or not (before or after)


def _shared(passage: Passage, start: int, end: int) -> int:
    return max(0, min(passage.end, end) - max(passage.start, start))
