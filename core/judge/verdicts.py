"""The reader's own verdicts on pairs of passages, as questions of an exam."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..documents import Document, Passage
from ..links import Label
from ..notebook import Note, Notebook, Verdict
from .exam import home
from .exam_pairs import Asked, ExamPair
from .questions import Excerpt, Question

_RIGHT: dict[Verdict, Label] = {
    "agree": "agree",
    "diverge": "diverge",
    "related": "related",
    "unrelated": "related",
}
"""What a judge has to say where the reader decided so."""


def verdicts(documents: Iterable[Document], notebook: Notebook) -> Iterator[Asked]:
    """The reader's verdicts on pairs of passages, as questions of an exam.

    Args:
        documents: What the notebook is on.
        notebook: With its quotations anchored in these documents.
    """
    known = {document.sha256: document for document in documents}
    for note in notebook.notes:
        label = _RIGHT.get(note.verdict or "unsure")
        ends = sorted(_ends(note, known), key=lambda end: end[0].sha256)
        if label and len(note.anchors) == len({document.sha256 for document, _ in ends}) == 2:
            yield _asked(ends[0], ends[1], label)


def _ends(note: Note, known: Mapping[str, Document]) -> Iterator[tuple[Document, Passage]]:
    """The passages of a note, as far as they are in the documents."""
    for quote in note.anchors:
        document = known.get(quote.document)
        passage = document.passage_at(quote.start) if document else None
        if document and passage:
            yield document, passage


def _asked(a: tuple[Document, Passage], b: tuple[Document, Passage], label: Label) -> Asked:
    names = (f"{home(document.sha256)}.{passage.number}" for document, passage in (a, b))
    pair = ExamPair(id="-".join(names), phenomenon="verdict", a=a[1].text, b=b[1].text, label=label)
    return Asked(pair, Question(kind="pair", a=_whole(*a), b=_whole(*b)), (a[0], b[0]))


def _whole(document: Document, passage: Passage) -> Excerpt:
    return Excerpt(document=document.sha256, passages=(passage.number,))
