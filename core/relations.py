"""Cues -> labels: what the engine says about two passages, and about two documents on a topic.

A label needs a cue. Where no cue is strong enough the engine abstains: `related` leaves the
judgement to the reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple, Protocol

from . import cues
from .collection import Collection
from .comparison import Confidence, Cue, Label, Link, Relation, Topic, decided
from .cues.tokens import concepts
from .documents import Document, Passage, Span
from .features import features
from .labels import LabelModel, label_model

_ALIKE = 0.10
"""Cosine of two sentences below which a strong cue is doubted ..."""
_CLOSELY = 0.20
"""... and that for dates and differing numbers: two events of one day are no agreement."""
_ANYWHERE = frozenset(("quote", "opposite_effects", "reason_unclear", "refused_against_asked"))
"""Rules that hold however few words are shared."""
_MODEL_ONLY = frozenset(("wording/few_shared", "wording/much_shared"))
"""What the model's labels are said to rest on where no rule speaks."""
_FAINT = _MODEL_ONLY | {"wording/close", "date/equal", "polarity/antonym"}
"""Possible cues that are no reason for a reader: too often they join different events."""
_UNSAID = frozenset(
    ("certainty/absolute", "evaluation/same_value", "evaluation/opposite_value", "evaluation/tone")
)
"""Cues that only feed the model: true more often than telling, they tire a reader."""
_CUES_SHOWN = 6
"""Cues that a relation on a topic carries: more is a list, not a reason."""


class Judgement(NamedTuple):
    """A label with what it rests on."""

    label: Label
    confidence: Confidence
    cues: tuple[Cue, ...]


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

    def __init__(self, documents: Iterable[Document] = (), model: LabelModel | None = None) -> None:
        self._collection = Collection(documents)
        self._model = model or label_model()

    def judge(self, a: Passage, b: Passage, score: float, known: Sequence[Cue]) -> Judgement:  # noqa: ARG002
        """Label two passages."""
        label, confidence, found = weigh(self.evidence(a, b, known))
        said = tuple(cue for cue in found if _name(cue) not in _UNSAID)
        return Judgement(label, confidence, said)

    def evidence(self, a: Passage, b: Passage, known: Sequence[Cue] = ()) -> Evidence:
        """What speaks for each label."""
        x, y = cues.closest(a, b)[0]
        close = self._collection.cosine(concepts(x.text), concepts(y.text))
        found = tuple(_doubted(cue, close) for cue in cues.find(a, b))
        standing = self._collection.standing(a, b, x, y)
        numbers = features(x.text, y.text, found, self._collection, standing)
        return Evidence((*known, *found), x, y, numbers, self._model.chances(numbers))


def weigh(evidence: Evidence) -> Judgement:
    """The label: strong conflict, strong agreement, positions taken, then the model."""
    found = evidence.cues
    if settled := decided(found):
        return Judgement(*settled, found)
    likely = max(evidence.chances, key=lambda label: (evidence.chances[label], label))
    if likely != "related" and not any(cue.label == likely for cue in found):
        found = (*found, _by_wording(likely, evidence))
    return Judgement(likely, "possible", found)


def gated(judgement: Judgement, *, comparable: bool) -> Judgement:
    """What is shown of a judgement: strong labels, and possible ones of comparable passages.

    A possible label needs a cue that gives a reason as well; otherwise the reader judges.
    """
    reasons = [cue for cue in judgement.cues if cue.label == judgement.label]
    if judgement.label == "related" or any(map(_is_firm, reasons)):
        return judgement
    if comparable and not all(map(_is_faint, reasons)):
        return judgement
    given = tuple(cue for cue in judgement.cues if _name(cue) not in _MODEL_ONLY)
    return Judgement("related", "possible", given)


def _doubted(cue: Cue, close: float) -> Cue:
    """A strong cue between sentences that share little is only a possible one."""
    sensitive = cue.kind == "date" or (cue.kind == "number" and cue.label == "diverge")
    least = _CLOSELY if sensitive else _ALIKE
    if cue.confidence == "strong" and close < least and cue.rule not in _ANYWHERE:
        return cue.model_copy(update={"confidence": "possible"})
    return cue


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


def relate(topics: Iterable[Topic], links: Sequence[Link]) -> tuple[Topic, ...]:
    """The topics with a relation for each two documents that both speak."""
    return tuple(
        topic.model_copy(update={"relations": tuple(_relations(topic, links))}) for topic in topics
    )


def _relations(topic: Topic, links: Sequence[Link]) -> Iterator[Relation]:
    inside = topic.among(links)
    speaking = dict.fromkeys(_document(member.passage) for member in topic.passages)
    for a, b in combinations(speaking, 2):
        between = [link for link in inside if (_document(link.a), _document(link.b)) == (a, b)]
        ordered = sorted(between, key=_weight)
        found = [c for link in ordered for c in link.cues if c.topic in (None, topic.id)]
        label, confidence = _relation(_reasons(ordered, topic.id))
        shown = sorted(found, key=lambda cue: cue.label != label)[:_CUES_SHOWN]
        yield Relation(documents=(a, b), label=label, confidence=confidence, cues=tuple(shown))


def _reasons(links: Iterable[Link], topic: str) -> list[Cue]:
    """The cues that labelled the links of a topic: one that was overruled counts for nothing."""
    return [
        cue
        for link in links
        for cue in link.cues
        if cue.label == link.label and cue.topic in (None, topic)
    ]


def _relation(reasons: Sequence[Cue]) -> tuple[Label, Confidence]:
    """A strong conflict or positions taken, then agreement; nothing less speaks for documents."""
    for label in ("diverge", "agree"):
        firm = [cue for cue in reasons if cue.label == label and _is_firm(cue)]
        if firm:
            strong = len(firm) > 1 or firm[0].confidence == "strong"
            return label, "strong" if strong else "possible"
    return "related", "possible"


def _is_firm(cue: Cue) -> bool:
    return cue.confidence == "strong" or cue.kind == "position"


def _is_faint(cue: Cue) -> bool:
    return cue.confidence == "possible" and _name(cue) in _FAINT


def _name(cue: Cue) -> str:
    return f"{cue.kind}/{cue.rule}"


def _weight(link: Link) -> tuple[bool, float]:
    return link.confidence != "strong", -link.score


def _document(passage: str) -> str:
    return passage.partition(".")[0]
