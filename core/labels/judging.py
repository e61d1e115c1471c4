"""Cues -> labels: what the engine says about two passages.

A label needs a cue. Where no cue is strong enough the engine abstains: `related` leaves the
judgement to the reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

from .. import cues
from ..comparison import Cue, Label, decided
from ..cues.tokens import concepts
from ..documents import Document, Passage, Span
from ..progress import Progress
from ..text.bodies import bodies
from ..text.words import language_of
from .features import features
from .judgement import Judgement, is_plain_conflict, is_said, may_be_shown
from .model import LabelModel, label_model

_ALIKE = 0.10
"""Cosine of two sentences below which a strong cue is doubted ..."""
_CLOSELY = 0.20
"""... and that for dates, differing numbers and what is refused: two events of one day are no
agreement."""
_ANYWHERE = frozenset(("quote", "opposite_effects", "reason_unclear"))
"""Rules that hold however few words are shared."""


class Judge(Protocol):
    """What labels a pair of passages; a model that the reader brings may stand here as well."""

    def judge(self, a: Passage, b: Passage, score: float, known: Sequence[Cue]) -> Judgement:
        """Label two passages.

        Args:
            a: The passage of the document that comes first.
            b: The other passage.
            score: Their similarity, 0 to 1.
            known: Cues from the topics that both belong to.
        """
        ...


def reads_english(document: Document) -> bool:
    """Whether the rules can read a document: it is English, or in no language that is known."""
    return language_of("\n".join(passage.text for passage in bodies(document))) == "english"


class Evidence(NamedTuple):
    """Everything that a label rests on."""

    cues: tuple[Cue, ...]
    a: Span
    """The sentence of the first passage that matches best."""
    b: Span
    features: Mapping[str, float]
    """Of those two sentences."""
    chances: Mapping[Label, float]
    """What the model makes of the features."""


class RuleJudge:
    """Labels by what the rules find, and where they find little by a small linear model."""

    def __init__(
        self,
        documents: Iterable[Document] = (),
        model: LabelModel | None = None,
        progress: Progress = lambda _: None,
    ) -> None:
        from .collection import Collection  # noqa: PLC0415 - help needs no numbers

        documents = tuple(documents)
        self._collection = Collection(documents, progress)
        self._foreign = {document.id for document in documents if not reads_english(document)}
        self._model = model or label_model()

    def judge(self, a: Passage, b: Passage, score: float, known: Sequence[Cue]) -> Judgement:  # noqa: ARG002
        """Label two passages; the model is asked only where it decides what could be shown."""
        found = self._cues(a, b)
        judgement = Judgement("related", "possible", (*known, *found.cues))
        if any(map(may_be_shown, judgement.cues)):
            judgement = settled(judgement.cues) or weigh(self._evidence(a, b, known, found))
        return judgement._replace(cues=tuple(filter(is_said, judgement.cues)))

    def evidence(self, a: Passage, b: Passage, known: Sequence[Cue] = ()) -> Evidence:
        """What speaks for each label."""
        return self._evidence(a, b, known, self._cues(a, b))

    def _cues(self, a: Passage, b: Passage) -> _Found:
        pairs = cues.closest(a, b)
        x, y = pairs[0]
        close = self._collection.cosine(concepts(x.text), concepts(y.text))
        found = cues.find(a, b, pairs)
        if not self._foreign.isdisjoint((a.document, b.document)):
            found = (cue for cue in found if cue.kind == "wording")  # the other rules read English
        return _Found(tuple(_doubted(cue, close) for cue in found), x, y)

    def _evidence(self, a: Passage, b: Passage, known: Sequence[Cue], found: _Found) -> Evidence:
        own, x, y = found
        standing = self._collection.standing(a, b, x, y)
        numbers = features(x.text, y.text, own, self._collection, standing)
        return Evidence((*known, *own), x, y, numbers, self._model.chances(numbers))


class _Found(NamedTuple):
    """The cues between two passages, and the sentences of them that match best."""

    cues: tuple[Cue, ...]
    a: Span
    b: Span


def settled(found: tuple[Cue, ...]) -> Judgement | None:
    """The label that needs no model: strong conflicts, plain ones, strong agreement, positions."""
    plainly = any(is_plain_conflict(cue) for cue in found)
    if plainly:
        found = tuple(_weakened(cue) if cue.label == "agree" else cue for cue in found)
    if label := decided(found):
        return Judgement(*label, found)
    return Judgement("diverge", "possible", found) if plainly else None


def weigh(evidence: Evidence) -> Judgement:
    """The label that the cues settle, or else the one that the model takes for likely."""
    found = evidence.cues
    if judgement := settled(found):
        return judgement
    likely = max(evidence.chances, key=lambda label: (evidence.chances[label], label))
    if likely != "related" and not any(cue.label == likely for cue in found):
        found = (*found, _by_wording(likely, evidence))
    return Judgement(likely, "possible", found, evidence.chances[likely])


def _doubted(cue: Cue, close: float) -> Cue:
    """A strong cue between sentences that share little is only a possible one."""
    differs = cue.kind in ("number", "remedy") and cue.label == "diverge"
    sensitive = cue.kind == "date" or differs
    least = _CLOSELY if sensitive else _ALIKE
    doubted = cue.confidence == "strong" and close < least and cue.rule not in _ANYWHERE
    return _weakened(cue) if doubted else cue


def _weakened(cue: Cue) -> Cue:
    return cue.model_copy(update={"confidence": "possible"})


def _by_wording(label: Label, evidence: Evidence) -> Cue:
    """What the model's label rests on where no rule speaks for it."""
    few = "They speak of the same thing with few words in common."
    much = "Much of what they say is worded alike."
    return Cue(
        kind="wording",
        rule="few_shared" if label == "diverge" else "much_shared",
        label=label,
        a=_plain(evidence.a),
        b=_plain(evidence.b),
        says=few if label == "diverge" else much,
    )


def _plain(sentence: Span) -> Span:
    return Span(start=sentence.start, end=sentence.end, text=sentence.text)
