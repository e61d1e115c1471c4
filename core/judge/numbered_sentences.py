"""The sentences of a document, numbered as a judge sees them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..documents import Document, Passage, Sentence
from ..text.body_text import bodies
from ..text.sentences import sentences
from .questions import Excerpt


class NumberedSentence(NamedTuple):
    """A sentence with its number among all of its document's, counted from 1."""

    number: int
    passage: Passage
    sentence: Sentence


def numbered(document: Document) -> tuple[NumberedSentence, ...]:
    """The sentences of a document's body."""
    counted = enumerate(
        ((passage, sentence) for passage in bodies(document) for sentence in sentences(passage)), 1
    )
    return tuple(
        NumberedSentence(number, passage, sentence) for number, (passage, sentence) in counted
    )


class Texts:
    """Documents that are asked about, each cut into its sentences once.

    Args:
        documents: By their sha256.
    """

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self.documents = documents
        self._sentences: dict[str, tuple[NumberedSentence, ...]] = {}

    def sentences(self, excerpt: Excerpt) -> tuple[NumberedSentence, ...]:
        """The sentences of an excerpt, numbered among those of the document."""
        digest = excerpt.document
        if digest not in self._sentences:
            self._sentences[digest] = numbered(self.documents[digest])
        chosen = frozenset(excerpt.passages)
        return tuple(each for each in self._sentences[digest] if each.passage.number in chosen)
