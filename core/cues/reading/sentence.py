"""A sentence, read once: its words as the rules compare them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from ...documents import Span
from .asides import Part, parts
from .causes import Cause, cause
from .clauses import clauses
from .contrasts import Contrast, contrast
from .enumerations import Item, read_lists
from .masking import masked
from .once import once_for_copies, once_property
from .quoting import quoted_stretches
from .relations import Relation, relations
from .thesaurus import senses
from .word_forms import spelling, word_form
from .words import IDEAS, WRITTEN, Word, joined, resolved
from .written_word import WrittenWord
from .written_words import raw_words, written_words

_ARTICLES = frozenset(("a", "an", "the", "that"))
_BEARING = frozenset(
    """off out up down can could would now then still already when where whether is are was were
    has had have did does do he she they we i you his her their our my your its""".split()  # noqa: SIM905
)
_TELLING = ("figure", "date", "code")
_AROUND_A_VERB = frozenset("has have had also then later that".split())  # noqa: SIM905
_STAYING = frozenset(("!not",))
"""Words that decide and count wherever they stand: "denies that"."""


class ReadSentence:
    """A sentence with what the rules read off it."""

    def __init__(
        self,
        span: Span,
        asides: tuple[Part, ...] = (),
        stated: tuple[Word, ...] | None = None,
        within: tuple[int, int] | None = None,
        full: ReadSentence | None = None,
        copy_of: ReadSentence | None = None,
    ) -> None:
        """Read it.

        Args:
            span: Where it stands.
            asides: Parts that are not read, but for words that decide.
            stated: Other words for the same, to be taken for its own.
            within: From where to where it is read; None for all of it.
            full: The sentence of which this is a part, so that its words are read once.
            copy_of: A whole sentence of the same text that was read before, likewise.
        """
        self.span = span
        self.copy_of = (copy_of.copy_of or copy_of) if copy_of else None
        """The first whole sentence of its text that was read, where that is another one."""
        self._part_of = full
        self._stated = stated
        self._within = within
        known = full or self.copy_of
        self._text = known._text if known else masked(span.text.replace("’", "'"))
        self._asides = asides
        self._bare: dict[tuple[Part, ...], ReadSentence] = {}
        self._shorter: dict[Part, ReadSentence] = {}
        self.kept: dict[object, Any] = self.copy_of.kept if self.copy_of else {}
        """What was read of it `once`."""
        self.kept_of_text = full.kept_of_text if full else self.kept
        """What was read once of its text, which it shares with its parts."""
        self.kept_in_place: dict[object, Any] = {} if self.copy_of else self.kept
        """What was read once of it where it stands."""

    @property
    def _full(self) -> ReadSentence:
        """The sentence of which this is a part, or itself: what held itself would not be freed."""
        return self._part_of or self

    @once_for_copies
    def parts(self) -> tuple[Part, ...]:
        """Its parts between marks."""
        return tuple(parts(self._text)) if self._full is self else self._full.parts

    @once_property
    def clauses(self) -> tuple[ReadSentence, ...]:
        """Its clauses, each as a sentence; none where it has one only."""
        if self._within or self._asides:
            return ()
        cuts = clauses(self._text)
        return tuple(ReadSentence(self.span, within=cut, full=self._full) for cut in cuts)

    def about(self, ideas: frozenset[str]) -> ReadSentence:
        """The sentence without what stands beside its claim and speaks of none of some ideas."""
        if self._within or not self._silent:
            return self
        asides = tuple(part for part, forms in self._silent if forms.isdisjoint(ideas))
        if not asides or self._is_only_a_speaker(asides):
            return self
        if asides not in self._bare:
            self._bare[asides] = ReadSentence(self.span, asides, full=self._full)
        return self._bare[asides]

    def _is_only_a_speaker(self, asides: Sequence[Part]) -> bool:
        """Whether nothing is left without some parts but who says it: "Ada, the mayor, said"."""
        verb = next((part for part in asides if part.speaks and self._is_verb(part)), None)
        kept = (part for part in self.parts if part not in asides)
        return verb is not None and all(part.end <= verb.start for part in kept)

    def _is_verb(self, part: Part) -> bool:
        """Whether a part that tells who says the rest is a verb whose subject stands before it."""
        words = re.findall(r"[^\W\d_]+", self._text[part.start : part.end].lower())
        return len([word for word in words if word not in _AROUND_A_VERB]) == 1

    @once_for_copies
    def speech(self) -> Part | None:
        """The one part that tells who plainly says or thinks the rest."""
        speaking = [part for part in self.parts if part.speaks and part.neutral]
        return speaking[0] if len(speaking) == 1 else None

    def ideas_in(self, part: Part) -> list[str]:
        """What it speaks of in one of its parts, in order."""
        return [
            word.form
            for word in self.words
            if word.kind in IDEAS and part.start <= word.start < part.end
        ]

    def without(self, part: Part) -> ReadSentence:
        """The sentence without one of its parts, but for words there that decide."""
        if part not in self._shorter:
            words = tuple(w for w in self.words if not part.start <= w.start < part.end)
            asides = (*self._asides, part)
            self._shorter[part] = ReadSentence(self.span, asides, words, full=self._full)
        return self._shorter[part]

    def reworded(self, words: Sequence[Word]) -> ReadSentence:
        """The sentence with other words for the same in place of its own."""
        return ReadSentence(self.span, self._asides, tuple(words), full=self._full)

    def bare(self, ideas: frozenset[str], *, figures: bool) -> ReadSentence:
        """The sentence without parts that only add to its claim and speak of none of some ideas.

        Args:
            ideas: What has to stay.
            figures: Whether figures and dates have to stay as well.
        """
        bare = self
        for part in self.parts:
            if not part.adds:
                continue
            inside = [word for word in self.words if part.start <= word.start < part.end]
            kept = any(w.form in ideas or (figures and w.kind in _TELLING) for w in inside)
            if inside and not kept:
                bare = bare.without(part)
        return bare

    @once_for_copies
    def _silent(self) -> list[tuple[Part, frozenset[str]]]:
        """The parts beside its claim that decide nothing, each with the forms in it."""
        silent: list[tuple[Part, frozenset[str]]] = []
        for part in self.parts:
            if part.is_aside:
                inside = [word for word in self.words if part.start <= word.start < part.end]
                if not any(_decides(w) for w in inside if not (part.cites and w.kind == "figure")):
                    silent.append((part, frozenset(word.form for word in inside)))
        return silent

    @once_for_copies
    def words(self) -> tuple[Word, ...]:
        """Its words without those that say nothing, phrases of one meaning as one word."""
        if self._stated is not None:
            return self._stated
        read = self._full._all_words
        if self._within:
            start, end = self._within
            return tuple(word for word in read if start <= word.start < end)
        if not self._asides:
            return read
        return tuple(
            word for word in read if word.kind == "decisive" or not self._is_aside(word.start)
        )

    def _is_aside(self, at: int) -> bool:
        if self._within:
            return not self._within[0] <= at < self._within[1]
        return any(part.start <= at < part.end for part in self._asides)

    @once_for_copies
    def _all_words(self) -> tuple[Word, ...]:
        """The words of the whole sentence."""
        words = (
            word
            for word in joined(self._raw_words)
            if word.form != "!sure" or not self._only_tells(word)
        )
        placed = [*map(self._placed, words)] if self.quotations else [*words]
        return tuple(resolved(placed, self._text.find(",")))

    def _only_tells(self, word: Word) -> bool:
        """Whether "confirmed" only tells who speaks: "it will close, she confirmed"."""
        if self._text[word.start : word.end].lower() != "confirmed":
            return False
        return any(p.speaks and 0 < p.start <= word.start < p.end for p in self.parts)

    @once_for_copies
    def _raw_words(self) -> list[WrittenWord]:
        return written_words(raw_words(self._text))

    @once_for_copies
    def written(self) -> list[WrittenWord]:
        """All its words as they are written, in lower case, with where each starts and ends."""
        raw = self._full._raw_words
        whole = not self._within and not self._asides
        return raw if whole else [each for each in raw if not self._is_aside(each[0])]

    @once_for_copies
    def small_words(self) -> frozenset[str]:
        """Its small words that bear on what is claimed, but for those of a phrase that is read.

        Tense, ability, direction and person; "is required to" is one word of force.
        """
        taken = [(word.start, word.end) for word in self.words]
        return frozenset(
            low
            for start, end, low, _, _ in self.written
            if low in _BEARING and not any(s <= start and end <= e for s, e in taken)
        )

    @once_for_copies
    def spoken(self) -> tuple[str, ...]:
        """All its words but articles, each in one spelling and form: what two say alike."""
        return tuple(
            spelling(low) if kind in WRITTEN else "#" if kind == "figure" else low
            for _, _, low, kind, _ in self.written
            if low not in _ARTICLES
        )

    @once_for_copies
    def enumerations(self) -> tuple[tuple[Item, ...], ...]:
        """The lists that it holds, each with two items or more."""
        if self._full is not self:
            return self._full.enumerations
        return tuple(read_lists(self._text, word_form))

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
    def contrast(self) -> Contrast | None:
        """What it denies, with what it states in its place."""
        return contrast(self._full.span.text, self.words)

    @once_for_copies
    def relations(self) -> tuple[Relation, ...]:
        """The relations that it tells and that can be told from either end."""
        return tuple(relations(self))

    @once_for_copies
    def quantities(self) -> tuple[Word, ...]:
        """Its words that give a figure."""
        return tuple(word for word in self.words if word.quantity)

    @once_for_copies
    def cause(self) -> Cause | None:
        """The one effect that it names a cause of."""
        return cause(self.span.text, self.words)

    @once_for_copies
    def told(self) -> frozenset[str]:
        """What it speaks of, with its figures and dates."""
        return frozenset(
            word.form for word in self.words if word.kind in ("word", "name", "figure", "date")
        )

    @once_for_copies
    def figures(self) -> frozenset[str]:
        """The figures that it gives."""
        return frozenset(word.form for word in self.quantities)

    @once_for_copies
    def names(self) -> frozenset[str]:
        """Its names."""
        return frozenset(word.form for word in self.words if word.kind == "name")

    @once_for_copies
    def quotations(self) -> tuple[tuple[int, int], ...]:
        """Where something stands between quotation marks, with the marks."""
        if self._full is not self:
            return self._full.quotations
        return quoted_stretches(self.span.text)

    def quotes(self, at: int) -> bool:
        """Whether an offset lies between quotation marks."""
        return any(start <= at < end for start, end in self.quotations)

    @once_for_copies
    def asks(self) -> bool:
        """Whether it is a question: it claims nothing."""
        return self.span.text.rstrip("”\"’')]* ").endswith("?")

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

    def _placed(self, word: Word) -> Word:
        for number, (start, end) in enumerate(self.quotations):
            if start <= word.start < end:
                return word._replace(quoted=number)
        return word

    def part(self, start: int, end: int) -> Span:
        """A stretch of the sentence as a span of its document."""
        at = self.span.start
        return Span(start=at + start, end=at + end, text=self.span.text[start:end])


def _decides(word: Word) -> bool:
    """Whether a word counts in a part that stands beside the claim, whatever that speaks of."""
    return (
        word.kind in ("figure", "date", "code")
        or (word.kind == "decisive" and word.form not in _STAYING)
        or (word.kind == "joint" and word.form != "and")
    )
