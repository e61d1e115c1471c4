"""A sentence, read once: its words as the rules compare them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from ...documents import Span
from .asides import Part
from .once import once_for_copies, once_property
from .sentence_text import SentenceText
from .stretch import Stretch
from .thesaurus import senses
from .words import IDEAS, Word
from .written_word import WrittenWord


class ReadSentence:
    """A sentence with what the rules read off it."""

    def __init__(
        self,
        span: Span,
        stretch: Stretch | None = None,
        stated: tuple[Word, ...] | None = None,
        copy_of: ReadSentence | None = None,
    ) -> None:
        """Read it.

        Args:
            span: Where it stands.
            stretch: What of its text is read, where that is known; else all of it.
            stated: Other words for the same, to be taken for its own.
            copy_of: A whole sentence of the same text that was read before.
        """
        self.span = span
        self.copy_of = (copy_of.copy_of or copy_of) if copy_of else None
        """The first whole sentence of its text that was read, where that is another one."""
        known = self.copy_of._stretch if self.copy_of else stretch
        self._stretch = known or Stretch(SentenceText(span.text))
        self._stated = stated
        self.whole = self._stretch.whole
        """Its text, read whole even where this is a part of it."""
        self._beside: dict[tuple[Part, ...], ReadSentence] = {}
        self._shorter: dict[Part, ReadSentence] = {}
        self.kept: dict[object, Any] = self.copy_of.kept if self.copy_of else {}
        """What was read of it `once`."""
        self.kept_in_place: dict[object, Any] = {} if self.copy_of else self.kept
        """What was read once of it where it stands."""

    @property
    def is_clause(self) -> bool:
        """Whether it is a clause of another sentence."""
        return self._stretch.clause is not None

    @once_property
    def clauses(self) -> tuple[ReadSentence, ...]:
        """Its clauses, each as a sentence; none where it has one only."""
        cuts = self.whole.clauses if self._stretch.is_whole else ()
        return tuple(ReadSentence(self.span, Stretch(self.whole, cut)) for cut in cuts)

    def beside(self, asides: tuple[Part, ...]) -> ReadSentence:
        """The whole sentence without some parts, but for words there that decide."""
        if asides not in self._beside:
            stretch = Stretch(self.whole, asides=asides)
            self._beside[asides] = ReadSentence(self.span, stretch)
        return self._beside[asides]

    def without(self, part: Part) -> ReadSentence:
        """The sentence without one of its parts and all words there."""
        if part not in self._shorter:
            words = tuple(w for w in self.words if not part.start <= w.start < part.end)
            stretch = Stretch(self.whole, asides=(*self._stretch.asides, part))
            self._shorter[part] = ReadSentence(self.span, stretch, words)
        return self._shorter[part]

    def reworded(self, words: Sequence[Word]) -> ReadSentence:
        """The sentence with other words for the same in place of its own."""
        stretch = Stretch(self.whole, asides=self._stretch.asides)
        return ReadSentence(self.span, stretch, tuple(words))

    def part(self, start: int, end: int) -> Span:
        """A stretch of the sentence as a span of its document."""
        at = self.span.start
        return Span(start=at + start, end=at + end, text=self.span.text[start:end])

    @once_for_copies
    def words(self) -> tuple[Word, ...]:
        """Its words without those that say nothing, phrases of one meaning as one word."""
        return self._stretch.words() if self._stated is None else self._stated

    @once_for_copies
    def written(self) -> list[WrittenWord]:
        """All its words as they are written, in lower case, with where each starts and ends."""
        return self._stretch.written()

    def words_in(self, part: Part) -> list[Word]:
        """Its words in one of its parts."""
        return [word for word in self.words if part.start <= word.start < part.end]

    @once_for_copies
    def forms(self) -> tuple[str, ...]:
        """What its words are compared by."""
        return tuple(word.form for word in self.words)

    @once_for_copies
    def counts(self) -> Counter[str]:
        """How often it has each form."""
        return Counter(self.forms)

    @once_for_copies
    def repeated(self) -> frozenset[str]:
        """The forms that it has more than once."""
        return frozenset(form for form, often in self.counts.items() if often > 1)

    @once_for_copies
    def ideas(self) -> frozenset[str]:
        """What it speaks of: stems and names, no figures and nothing that decides."""
        return frozenset(word.form for word in self.words if word.kind in IDEAS)

    @once_for_copies
    def senses(self) -> dict[str, frozenset[int]]:
        """The senses of what it speaks of, where other words may put for it."""
        return {idea: held for idea in self.ideas if (held := senses(idea))}

    @once_for_copies
    def told(self) -> frozenset[str]:
        """What it speaks of, with its figures and dates."""
        return frozenset(
            word.form for word in self.words if word.kind in ("word", "name", "figure", "date")
        )

    @once_for_copies
    def names(self) -> frozenset[str]:
        """Its names."""
        return frozenset(word.form for word in self.words if word.kind == "name")

    @once_for_copies
    def quantities(self) -> tuple[Word, ...]:
        """Its words that give a figure."""
        return tuple(word for word in self.words if word.quantity)

    @once_for_copies
    def figures(self) -> frozenset[str]:
        """The figures that it gives."""
        return frozenset(word.form for word in self.quantities)

    @once_for_copies
    def years(self) -> frozenset[str]:
        """The years that it names."""
        return frozenset(
            part
            for word in self.words
            if word.kind == "date"
            for part in word.form[1:].split("/")
            if len(part) == 4 and part.isdigit()
        )

    @once_for_copies
    def asks(self) -> bool:
        """Whether it is a question: it claims nothing."""
        return self.span.text.rstrip("”\"’')]* ").endswith("?")
