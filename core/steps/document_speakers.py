"""Who speaks in the documents of comparisons one after another."""

from __future__ import annotations

from itertools import chain

from ..comparison import Speaker
from ..documents import Document
from ..labels.speakers import speakers
from ..run import Run
from ..text.corpus import Corpus


class DocumentSpeakers:
    """Who speaks in each document; one that was compared before is not asked again."""

    def __init__(self) -> None:
        self._told: list[tuple[Document, tuple[Speaker, ...]]] = []

    def of(self, corpus: Corpus, run: Run) -> tuple[Speaker, ...]:
        """The speakers of all documents, in their order."""
        before = {id(document): told for document, told in self._told}
        count = len(corpus.documents)
        self._told = [
            (each, told)
            if (told := before.get(id(each))) is not None
            else (each, speakers(each, corpus, run.part(n / count, (n + 1) / count)))
            for n, each in enumerate(corpus.documents)
        ]
        return tuple(chain.from_iterable(told for _, told in self._told))
