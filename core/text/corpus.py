"""The corpus: the documents as the engine sees them, made once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, MutableMapping
from itertools import pairwise

from ..documents import Document, Passage, Sentence, document_of
from ..run import Run
from .body_text import BodyText, bodies
from .sentences import sentences_of
from .vocabulary import Vocabulary
from .words import Word

Bodies = MutableMapping[object, BodyText]
"""What was read of documents before, by what they hold."""


class Corpus:
    """Some documents with their body passages, words, sentences, languages and one vocabulary.

    Args:
        documents: Each with an id of its own.
        run: The step that this is.
        known: Bodies that were read before; what is read now is added.
    """

    def __init__(
        self, documents: Iterable[Document], run: Run | None = None, known: Bodies | None = None
    ) -> None:
        run = run or Run()
        self.documents = tuple(documents)
        self._bodies = {document.id: bodies(document) for document in self.documents}
        self.passages = tuple(p for document in self.documents for p in self.bodies(document.id))
        """The body passages, in the order of documents and texts."""
        self.groups = tuple(
            n for n, each in enumerate(self._bodies.values()) for _ in range(len(each))
        )
        """For each of them the place of its document."""
        self.index = {passage.id: n for n, passage in enumerate(self.passages)}
        """The place of each body passage, by its id."""
        known = {} if known is None else known
        parts = [n / max(1, len(self.documents)) for n in range(len(self.documents) + 1)]
        self.texts: Mapping[str, BodyText] = {
            document.id: self._read(document, run.part(*part), known)
            for document, part in zip(self.documents, pairwise(parts), strict=True)
        }
        """The words of each document, by its id."""
        self.vocabulary = Vocabulary(self.texts, run.settings)

    def bodies(self, document: str) -> tuple[Passage, ...]:
        """The body passages of the document with this id."""
        return self._bodies[document]

    def passage(self, id: str) -> Passage:  # noqa: A002 - the field's own name
        """The body passage with this id."""
        return self.passages[self.index[id]]

    def text(self, passage: Passage) -> str:
        """The words of a body passage, without what is none of its words."""
        text, number = self._place(passage)
        return text.texts[number]

    def words(self, passage: Passage) -> tuple[Word, ...]:
        """The words of a body passage with their places in it."""
        text, number = self._place(passage)
        return text.words[number]

    def sentences(self, passage: Passage) -> tuple[Sentence, ...]:
        """The sentences of a body passage."""
        text, number = self._place(passage)
        if number not in text.sentences:
            text.sentences[number] = sentences_of(text.texts[number], passage.start)
        return text.sentences[number]

    def language(self, document: str) -> str:
        """The language that a document is read in, by Snowball's name."""
        return self.texts[document].language.name

    @property
    def english(self) -> tuple[Document, ...]:
        """The documents that rules for English may read."""
        return tuple(each for each in self.documents if self.reads_english(each.id))

    def reads_english(self, document: str) -> bool:
        """Whether rules for English may read a document."""
        return self.texts[document].language.english

    def _place(self, passage: Passage) -> tuple[BodyText, int]:
        id_ = document_of(passage.id)
        first = self.index[self._bodies[id_][0].id]
        return self.texts[id_], self.index[passage.id] - first

    def _read(self, document: Document, run: Run, known: Bodies) -> BodyText:
        parts = tuple((p.number, p.start, p.end) for p in self.bodies(document.id))
        key = (document.text, parts, document.language, run.settings.language)
        if key not in known:
            known[key] = BodyText.of_document(document, self.bodies(document.id), run)
        return known[key]
