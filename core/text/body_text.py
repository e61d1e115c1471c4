"""The body of a document: the passages that take part in a comparison, and their words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from ..documents import Document, Passage, Sentence
from ..run import Run
from .asides import words_of
from .languages import Language, language_in
from .words import Word, words


def bodies(document: Document) -> tuple[Passage, ...]:
    """The passages that take part in a comparison: neither headings nor boilerplate."""
    return tuple(passage for passage in document.passages if passage.role == "body")


class BodyText:
    """The words of one document's body, read once; the same wherever the document stands.

    Args:
        texts: The words of each passage, as `words_of` gives them.
        language: What they are read in.
        run: The step that this is.
    """

    def __init__(self, texts: Sequence[str], language: Language, run: Run) -> None:
        self.texts = tuple(texts)
        self.language = language
        self.words: list[tuple[Word, ...]] = []
        """The words of each passage."""
        self.stems: list[str] = []
        """Each stem once, in the order of the text, without stop words."""
        self.stems_in: list[list[int]] = []
        """For each passage the places of its stems in `stems`."""
        self.spelt: defaultdict[str, Counter[str]] = defaultdict(Counter)
        """How often each stem is spelt in which way."""
        self.sentences: dict[int, tuple[Sentence, ...]] = {}
        """The sentences of the passages that were cut so far."""
        places: dict[str, int] = {}
        for number in run.steps(range(len(self.texts))):
            read = words(self.texts[number], language.name)
            telling = [word for word in read if not word.stop]
            self.words.append(read)
            self.stems_in.append([places.setdefault(w.stem, len(places)) for w in telling])
            for word in telling:
                self.spelt[word.stem][word.text] += 1
        self.stems = [*places]

    @classmethod
    def of_document(cls, document: Document, passages: Iterable[Passage], run: Run) -> BodyText:
        """The words of some passages of a document, in the language that it is read in."""
        texts = [words_of(passage) for passage in passages]
        language = language_in(document, "\n".join(texts), run.settings.language)
        return cls(texts, language, run)
