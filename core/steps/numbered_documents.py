"""The documents of comparisons one after another; those that stay are read once."""

from __future__ import annotations

from collections.abc import Iterable

from ..documents import Document
from ..run import Run
from ..stages import StepValues
from ..text.body_text import BodyText
from ..text.corpus import Corpus


class NumberedDocuments:
    """The documents of the last comparison by their numbers, and as the engine sees them."""

    def __init__(self) -> None:
        self._steps = StepValues()
        self._copies: list[tuple[Document, Document]] = []
        self._body_texts: dict[object, BodyText] = {}

    def renumbered(self, documents: Iterable[Document]) -> tuple[Document, ...]:
        """The documents with the ids "1", "2" ... in their order."""
        # The same document gets the same copy: two copies take long to compare.
        earlier_copies = {(id(given), copy.id): copy for given, copy in self._copies}
        given = tuple(documents)
        copies = tuple(
            earlier_copies.get((id(document), str(n))) or document.renumbered(str(n))
            for n, document in enumerate(given, 1)
        )
        self._copies = [*zip(given, copies, strict=True)]
        return copies

    def corpus(self, documents: tuple[Document, ...], run: Run) -> Corpus:
        """The corpus of the documents; their texts are made once."""

        def make() -> Corpus:
            corpus = Corpus(documents, run, self._body_texts)
            text_ids = set(map(id, corpus.texts.values()))
            self._body_texts = {
                key: body for key, body in self._body_texts.items() if id(body) in text_ids
            }
            return corpus

        return self._steps.once("corpus", (documents, run.settings.of_words()), make)
