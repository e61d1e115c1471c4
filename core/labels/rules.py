"""Cues -> labels: what the engine says about two passages.

A label needs a cue. Where none is found the engine abstains: `related` leaves the decision to the
reader, and shows what each says of the shared subject.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from .. import cues
from ..comparison import Cue
from ..cues.pairing import SentencePair
from ..cues.reading.asides import exempts
from ..documents import Passage
from ..links import ELSEWHERE
from ..text.corpus import Corpus
from .alike import SentencePairs, likeness
from .differing import as_related, gives_another_figure, with_what_differs
from .neighbours import beside_neighbours
from .quoted_words import weighed
from .readings import Readings, ReadSentences, is_within
from .rejections import corrects, is_rejected
from .ruling import Ruling, contradicts, ruling_of
from .shown import Shown

MOST = 8
"""Cues of one pair of passages; more is a list, not a reason."""
_CERTAIN = frozenset(
    (
        *("wording/same", "quotation/same", "quotation/altered", "quotation/beside"),
        *("number/shared", "number/stated"),
    )
)
"""Rules that hold whatever else the documents say."""


class Labeller(Protocol):
    """What labels a pair of passages; a model that the reader brings may stand here as well."""

    def label(self, a: Passage, b: Passage, topic_cues: Sequence[Cue]) -> Ruling:
        """Label two passages.

        Args:
            a: The passage of the document that comes first.
            b: The other passage.
            topic_cues: Cues from the topics that both belong to.
        """
        ...

    def contradiction(self, a: Passage, b: Passage, topic_cues: Sequence[Cue]) -> Ruling | None:
        """Label two passages that contradict each other; None where they do not.

        Of passages on one topic that are not alike nothing else is shown.
        """
        ...


class Evidence(NamedTuple):
    """Everything that a label rests on."""

    cues: tuple[Cue, ...]
    pair: SentencePair | None
    """The two sentences that are most alike; None when a passage has none."""


class Rules:
    """The rules, by what they find in the sentences of two passages that are alike.

    Args:
        corpus: The documents that are compared.
        read_before: Sentences that were read before.
    """

    def __init__(self, corpus: Corpus, read_before: ReadSentences | None = None) -> None:
        self._readings = Readings(corpus, read_before)
        self._shown = Shown(corpus, self._readings)
        self._documents = {each.id: each for each in corpus.documents}
        self._foreign = {each.id for each in corpus.documents if not corpus.reads_english(each.id)}

    @property
    def read(self) -> ReadSentences:
        """The sentences that are read by now."""
        return self._readings.read

    def label(self, a: Passage, b: Passage, topic_cues: Sequence[Cue]) -> Ruling:
        """Label two passages by the cues between them."""
        return ruling_of(self.evidence(a, b, topic_cues).cues)

    def contradiction(self, a: Passage, b: Passage, topic_cues: Sequence[Cue]) -> Ruling | None:
        """Label two passages that contradict each other; see `Labeller`."""
        if not self._read_english(a, b) or not any(map(cues.may_differ, self._pairs(a, b).alike)):
            return None
        ruling = self.label(a, b, topic_cues)
        return ruling if contradicts(ruling) else None

    def _read_english(self, a: Passage, b: Passage) -> bool:
        return self._foreign.isdisjoint((a.document, b.document))

    def evidence(self, a: Passage, b: Passage, topic_cues: Sequence[Cue] = ()) -> Evidence:
        """What speaks for each label, and the sentences that are most alike."""
        pairs = self._pairs(a, b)
        nearest = max(pairs.alike, key=likeness, default=None)
        if not self._read_english(a, b):
            return Evidence(tuple(topic_cues), nearest)
        sentence_cues = self._of_sentences(pairs, a, b)
        claimed = any(cue.label != "related" for cue in (*topic_cues, *sentence_cues))
        if nearest and not claimed:
            sentence_cues += self._shown.cues(pairs, a, b, sentence_cues)
        kept = [cue for cue in topic_cues if not claimed or cue.label != "related"]
        return Evidence((*kept, *sentence_cues[:MOST]), nearest)

    def _of_sentences(self, pairs: SentencePairs, a: Passage, b: Passage) -> list[Cue]:
        """The cues of sentences that are alike, each once; else those of neighbours."""
        cues_here: list[Cue] = []
        for pair in pairs.alike:
            cues_here += [cue for cue in self._of_pair(pair, pairs, a, b) if cue not in cues_here]
        if not any(map(_settles, cues_here)):
            cues_here += [*self._of_neighbours(a, b)]
        if any(cue.label == "diverge" for cue in cues_here):
            cues_here = [cue for cue in cues_here if cue.rule != ELSEWHERE]
        return cues_here

    def _of_pair(
        self, pair: SentencePair, pairs: SentencePairs, a: Passage, b: Passage
    ) -> list[Cue]:
        """The cues of one pair of sentences, with what the passages say beside an agreement.

        They do not agree where only one takes something out of what both claim, or rejects it.
        """
        surviving = [*self._surviving(pair, a, b)]
        if not any(cue.label == "agree" for cue in surviving):
            return surviving
        rejected = is_rejected(pair.a, pairs.here) != is_rejected(pair.b, pairs.there)
        if rejected or exempts(a.text) != exempts(b.text):
            surviving = [as_related(cue) for cue in surviving]
        return [*with_what_differs(surviving, pair, pairs.all)]

    def _of_neighbours(self, a: Passage, b: Passage) -> tuple[Cue, ...]:
        """What settles the label where two sentences of one passage are read as one."""
        for pair in beside_neighbours(a, self._readings.of(a), b, self._readings.of(b)):
            found = [cue for cue in self._surviving(pair, a, b) if _holds_of_two(cue)]
            if found:
                return tuple(cue.model_copy(update={"confidence": "possible"}) for cue in found)
        return ()

    def _pairs(self, a: Passage, b: Passage) -> SentencePairs:
        return SentencePairs(self._readings.of(a), self._readings.of(b))

    def _surviving(self, pair: SentencePair, a: Passage, b: Passage) -> Iterator[Cue]:
        """The cues of two sentences that hold beside all else that the two documents say."""
        cues_here = cues.between(pair)
        if not cues_here or corrects(pair.a) or corrects(pair.b):
            return
        certain = all(f"{cue.kind}/{cue.rule}" in _CERTAIN for cue in cues_here)
        if any(cue.label == "diverge" for cue in cues_here) and self._goes_on_alike(pair, a, b):
            return
        if certain or not self._readings.has_better(pair, a, b):
            cues_here = [self._weighed(cue, pair, a, b) for cue in cues_here]
            if any((cue.kind, cue.label) == ("quotation", "related") for cue in cues_here):
                cues_here = [cue for cue in cues_here if cue.label != "agree"]
            yield from (cue for cue in cues_here if not self._has_another_figure(cue, pair, a, b))

    def _goes_on_alike(self, pair: SentencePair, a: Passage, b: Passage) -> bool:
        """Whether one sentence differs from the other only in what the one beside that tells."""
        return any(
            is_within(pair.a, wider.a)
            and is_within(pair.b, wider.b)
            and wider.jaccard > pair.jaccard
            and any(cue.label == "agree" for cue in cues.between(wider))
            for wider in beside_neighbours(a, self._readings.of(a), b, self._readings.of(b))
        )

    def _weighed(self, cue: Cue, pair: SentencePair, a: Passage, b: Passage) -> Cue:
        here, there = ((self._documents[each.document], self._readings.of(each)) for each in (a, b))
        return weighed(cue, pair, here, there)

    def _has_another_figure(self, cue: Cue, pair: SentencePair, a: Passage, b: Passage) -> bool:
        """Whether a passage gives elsewhere another figure of what else stands beside a shared one.

        "31 bicycles, of which seven were stolen" is not "31 bicycles. Owners missed 22."
        """
        if (cue.kind, cue.rule) != ("number", "shared"):
            return False
        here, there = pair.only("figure")
        return any(
            gives_another_figure(extra, one, other)
            for extra, one, passage, partner in (
                (here, pair.a, b, pair.b),
                (there, pair.b, a, pair.a),
            )
            for other in self._readings.of(passage)
            if other is not partner
        )


def _settles(cue: Cue) -> bool:
    """Whether neighbours are not asked beside a cue; one figure in common may be all that is."""
    return (cue.label != "related" and cue.rule != "stated") or cue.kind == "quotation"


def _holds_of_two(cue: Cue) -> bool:
    """Whether a cue tells as much where one of its sentences is two: not where any word decides."""
    return cue.label == "agree" or (cue.kind, cue.rule) in (
        ("number", "beside"),
        ("number", "figure"),
        ("number", "value"),
    )
