"""From the notebook's quotations to the passages of a comparison, and back; notes by subject."""

from __future__ import annotations

from collections.abc import Iterable

from ..comparison import Comparison
from ..documents import document_of
from ..notebook import Anchor, Note, Notebook, anchor
from ..notebook.quoting import quoted


class PassageLookup:
    """The passages of a comparison by document and offset."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._texts = {document.sha256: document.text for document in comparison.documents}
        self._anchors: dict[str, Anchor] = {}
        self._ids: dict[tuple[str, int], str] = {}
        for document in comparison.documents:
            for passage in document.passages:
                self._ids.setdefault((document.sha256, passage.start), passage.id)

    def of(self, anchors: Iterable[Anchor]) -> frozenset[str]:
        """Ids of the passages that quotations stand for."""
        passages = (self._ids.get((quote.document, quote.start)) for quote in anchors)
        return frozenset(passage for passage in passages if passage)

    def anchors(self, a: str, b: str) -> tuple[Anchor, Anchor]:
        """The anchors of two passages."""
        return self._anchor(a), self._anchor(b)

    def lost(self, quote: Anchor) -> bool:
        """Whether the open documents do not hold a quotation."""
        return self._texts.get(quote.document, "")[quote.start : quote.end] != quote.exact

    def _anchor(self, passage: str) -> Anchor:
        if passage not in self._anchors:
            document = self._comparison.document(document_of(passage))
            self._anchors[passage] = anchor(document, self._comparison.passage(passage))
        return self._anchors[passage]


class NoteLookup:
    """A notebook in which much is looked up."""

    def __init__(self, notebook: Notebook) -> None:
        self._notes = {note.subject: note for note in notebook.notes}
        self._links = {hand_link.ends: hand_link.linked for hand_link in notebook.links}

    def note(self, topic: str | None, anchors: tuple[Anchor, ...] = ()) -> Note:
        """As `Notebook.find`."""
        blank = Note(topic=topic, anchors=anchors)
        return self._notes.get(blank.subject, blank)

    def linked(self, a: Anchor, b: Anchor) -> bool | None:
        """As `Notebook.linked`."""
        return self._links.get(quoted((a, b)))
