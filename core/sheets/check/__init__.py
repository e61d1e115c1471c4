"""Check: somebody else's text about some documents, held against them.

Quotations that stand in a source, stand there changed, cropped or as another's words, or stand
nowhere; sentences that a source contradicts, gives with another word, or has as they are; figures
and dates that a source gives, or gives otherwise. Each with its place. It says what was found,
never that somebody lied, and where no more than a figure was found, that the claim is not checked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from ... import limits
from ...documents import Document
from ...errors import CallError
from ...text.corpus import Corpus
from ..dates.datelines import OwnDay, own_days
from ..names.entities import entities
from ..sheet import Row, Sheet
from ..voices.speech import speeches
from .checked_sentence import CheckedSentence
from .contradictions import changed_words, contradictions
from .dates_given import dates_given
from .figures_given import figures_given
from .finding import FOUND, KINDS, UNCHECKED, finding_row, near_sentences
from .named_source import elsewhere, named_source
from .quotations_given import SpokenSources, quotations_given
from .source_words import SourceWords
from .sources import Sources
from .times_given import times_given
from .verdicts import verdict

__all__ = ["KINDS", "check"]


class _Named(NamedTuple):
    """The source that a sentence names, among all."""

    id: str | None
    sources: Sequence[Document]


def check(answer: Document, sources: Sequence[Document]) -> Sheet:
    """What of a text stands in its sources.

    Args:
        answer: The text, with an id of its own.
        sources: What it is about.

    Raises:
        CallError: They have too many sentences to hold each against each.
    """
    corpus = Corpus((answer, *sources))
    _bounded(corpus, answer.id, [document.id for document in sources])
    texts = Sources(corpus, [document.id for document in sources])
    spoken = SpokenSources(texts, [*speeches(corpus, entities(corpus))])
    days = own_days(corpus)
    rows: list[Row] = []
    for passage in corpus.bodies(answer.id):
        named = None
        for sentence in corpus.sentences(passage):
            checked = CheckedSentence(passage, sentence, texts)
            named = named_source(sentence.text, sources, named)
            rows += _of_sentence(checked, spoken, days, _Named(named, sources))
    return Sheet(name="check", rows=tuple(sorted(rows, key=lambda r: KINDS.index(r.kind))))


def _bounded(corpus: Corpus, answer: str, sources: Sequence[str]) -> None:
    """Nothing, unless there is too much to check.

    Raises:
        CallError: The text or its sources have too many sentences.
    """
    many = _sentences(corpus, answer)
    there = sum(_sentences(corpus, source) for source in sources)
    if many > limits.CHECKED or many * there > limits.CHECKED_PAIRS:
        raise CallError(
            f"The text has {many} sentences and its sources {there}, too many to hold each against "
            "each; check a part of it."
        )


def _sentences(corpus: Corpus, document: str) -> int:
    """How many sentences a document has."""
    return sum(len(corpus.sentences(passage)) for passage in corpus.bodies(document))


def _of_sentence(
    checked: CheckedSentence,
    spoken: SpokenSources,
    days: Mapping[str, OwnDay | None],
    named: _Named,
) -> Iterator[Row]:
    """What is found of a sentence: its quotations, values and claims."""
    quotations = [*quotations_given(checked, spoken)]
    yield from quotations
    sources = checked.sources
    if source_words := sources.whole_sentence(checked.sentence):
        yield finding_row("sentence that stands", checked.quotation, sources, source_words)
        return
    told = [*_values(checked, days, named), *_contradicted(checked)]
    yield from told if quotations else _verdict(checked, told)


def _values(
    checked: CheckedSentence, days: Mapping[str, OwnDay | None], named: _Named
) -> Iterator[Row]:
    """What the sources say of each figure, time of day and date, but for those it quotes."""
    near = near_sentences(checked)
    for each in (
        *figures_given(checked, near),
        *times_given(checked, near),
        *dates_given(checked, near, days),
    ):
        note = each.note or (UNCHECKED if each.kind in FOUND else "")
        note = (each.kind in FOUND and elsewhere(each, *named)) or note
        yield finding_row(each.kind, each.quote, checked.sources, each.source_words, note)


def _verdict(checked: CheckedSentence, told: Sequence[Row]) -> Iterator[Row]:
    """What was found of a sentence, and its verdict where nothing speaks against it."""
    if any(row.kind not in FOUND for row in told):
        yield from told
        return
    kind, source, note = verdict(checked)
    borne_out = kind == "sentence borne out"
    yield from (_borne_out(row) if borne_out else row for row in told)
    if borne_out or not told:  # else it is said of its figures that the claim is not checked
        there = source and SourceWords(source.passage, source.sentence.start, source.sentence.end)
        yield finding_row(kind, checked.quotation, checked.sources, there, note)


def _borne_out(row: Row) -> Row:
    """A figure or date of a sentence that a source bears out."""
    return row.model_copy(update={"mark": "same", "note": ""})


def _contradicted(checked: CheckedSentence) -> Iterator[Row]:
    """The first of a source's sentences that says another thing, or has another word."""
    for kind, otherwise in (("contradicted", contradictions), ("changed word", changed_words)):
        for each in otherwise(checked):
            quote = checked.quote(each.here.start, each.here.end)
            source_words = SourceWords(each.source.passage, each.there.start, each.there.end)
            yield finding_row(kind, quote, checked.sources, source_words, each.note)
            return
