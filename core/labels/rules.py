"""Cues -> labels: what the engine says about two passages.

A label needs a cue. Where none is found the engine abstains: `related` leaves the decision to the
reader, and shows what each says of the shared subject.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product, starmap
from typing import NamedTuple, Protocol

from .. import cues
from ..comparison import Cue
from ..cues.given import given
from ..cues.kinds.figures import counted
from ..cues.pairing import SentencePair
from ..cues.reading.asides import exempts
from ..cues.reading.deciding import FORCE, NEGATION
from ..cues.reading.sentence import ReadSentence
from ..cues.reading.words import Word
from ..cues.subject import counts, elsewhere, subject
from ..documents import Passage
from ..links import ELSEWHERE
from ..text.corpus import Corpus
from .neighbours import beside_neighbours
from .quoted_words import weighed
from .readings import Readings, ReadSentences
from .ruling import Ruling, contradicts, ruling_of

MOST = 8
"""Cues of one pair of passages; more is a list, not a reason."""
MOST_PAIRS = 64
"""Pairs of sentences of two passages that are read; of more, those that are most alike."""
_CERTAIN = frozenset(
    ("wording/same", "quotation/same", "quotation/altered", "quotation/beside", "number/shared")
)
"""Rules that hold whatever else the documents say."""

_ALIKE = 0.5
"""Share of ideas from which on two sentences are of one thing."""
_RATHER_ALIKE = 0.25
"""Share of ideas from which on a denial, a demand or a figure in only one is a difference."""
_DECIDING = NEGATION | FORCE
_SMALL = ("preposition", "joint")


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
        if not self._read_english(a, b) or not any(map(cues.may_differ, self._alike(a, b))):
            return None
        ruling = self.label(a, b, topic_cues)
        return ruling if contradicts(ruling) else None

    def _read_english(self, a: Passage, b: Passage) -> bool:
        return self._foreign.isdisjoint((a.document, b.document))

    def evidence(self, a: Passage, b: Passage, topic_cues: Sequence[Cue] = ()) -> Evidence:
        """What speaks for each label, and the sentences that are most alike."""
        pairs = self._alike(a, b)
        nearest = max(pairs, key=_likeness, default=None)
        if not self._read_english(a, b):
            return Evidence(tuple(topic_cues), nearest)
        cues_here: list[Cue] = []
        for pair in pairs:
            found = [*self._surviving(pair, a, b)]
            if any(cue.label == "agree" for cue in found):
                found = [*self._with_what_differs(found, pair, pairs, a, b)]
            cues_here += [cue for cue in found if cue not in cues_here]
        if not any(cue.label != "related" or cue.kind == "quotation" for cue in cues_here):
            cues_here += [*self._of_neighbours(a, b)]
        if any(cue.label == "diverge" for cue in cues_here):
            cues_here = [cue for cue in cues_here if cue.rule != ELSEWHERE]
        claimed = any(cue.label != "related" for cue in (*topic_cues, *cues_here))
        if nearest and not claimed:
            cues_here += [*self._figures(a, b, cues_here), *subject(nearest)]
        kept = [cue for cue in topic_cues if not claimed or cue.label != "related"]
        return Evidence((*kept, *cues_here[:MOST]), nearest)

    def _figures(self, a: Passage, b: Passage, known: Sequence[Cue]) -> Iterator[Cue]:
        """What both count otherwise, and a figure that both give, where that is not known."""
        here, there = (
            [sentence for sentence in self._readings.of(each) if sentence.quantities]
            for each in (a, b)
        )
        pairs = [SentencePair(x, y) for x, y in product(here, there)]
        rules = (counts,) if any(cue.kind == "number" for cue in known) else (counts, given)
        for rule in rules:
            told = (tuple(rule(pair)) for pair in pairs)
            yield from next(filter(None, told), ())

    def _of_neighbours(self, a: Passage, b: Passage) -> tuple[Cue, ...]:
        """What settles the label where two sentences of one passage are read as one."""
        for pair in beside_neighbours(a, self._readings.of(a), b, self._readings.of(b)):
            found = [cue for cue in self._surviving(pair, a, b) if _holds_of_two(cue)]
            if found:
                return tuple(cue.model_copy(update={"confidence": "possible"}) for cue in found)
        return ()

    def _alike(self, a: Passage, b: Passage) -> list[SentencePair]:
        """The pairs of sentences that share something; at least one where there are any."""
        here, there = self._readings.of(a), self._readings.of(b)
        pairs = [
            pair
            for pair in starmap(SentencePair, _sharing(here, there))
            if len(pair.shared) > 1 or not pair.a.figures.isdisjoint(pair.b.figures)
        ]
        if len(pairs) > MOST_PAIRS:
            pairs = sorted(pairs, key=_likeness_first)[:MOST_PAIRS]
        return pairs or [SentencePair(x, y) for x, y in zip(here[:1], there[:1], strict=False)]

    def _surviving(self, pair: SentencePair, a: Passage, b: Passage) -> Iterator[Cue]:
        reasons = cues.between(pair)
        certain = all(f"{cue.kind}/{cue.rule}" in _CERTAIN for cue in reasons)
        if reasons and (certain or not self._readings.has_better(pair, a, b)):
            told = [self._weighed(cue, pair, a, b) for cue in reasons]
            if any((cue.kind, cue.label) == ("quotation", "related") for cue in told):
                told = [cue for cue in told if cue.label != "agree"]
            yield from (cue for cue in told if not self._has_another_figure(cue, pair, a, b))

    def _weighed(self, cue: Cue, pair: SentencePair, a: Passage, b: Passage) -> Cue:
        here, there = ((self._documents[each.document], self._readings.of(each)) for each in (a, b))
        return weighed(cue, pair, here, there)

    def _with_what_differs(
        self,
        found: Sequence[Cue],
        pair: SentencePair,
        alike: Sequence[SentencePair],
        a: Passage,
        b: Passage,
    ) -> Iterator[Cue]:
        """Some cues with what the passages say beside an agreement, where that differs.

        Where other sentences are that much alike, the passages do not agree: both are told. Nor do
        they where only one takes something out of what both claim.
        """
        if exempts(a.text) != exempts(b.text):
            found = [_related(cue) for cue in found]
        here, there = self._readings.of(a), self._readings.of(b)
        few = len(here) * len(there) <= MOST_PAIRS
        pairs = starmap(SentencePair, product(here, there)) if few else alike
        others = (each for each in pairs if each.a is not pair.a and each.b is not pair.b)
        unlike = [each for each in others if _differ(each)]
        if not unlike:
            yield from found
            return
        most = max(unlike, key=_likeness)
        is_alike = most.jaccard >= _ALIKE and len(most.shared) > 1
        for cue in found:
            yield _related(cue) if is_alike else cue
        yield from elsewhere(most)

    def _has_another_figure(self, cue: Cue, pair: SentencePair, a: Passage, b: Passage) -> bool:
        """Whether a passage gives elsewhere another figure of what else stands beside a shared one.

        "31 bicycles, of which seven were stolen" is not "31 bicycles. Owners missed 22."
        """
        if (cue.kind, cue.rule) != ("number", "shared"):
            return False
        here, there = pair.only("figure")
        return any(
            _gives_another(extra, one, other)
            for extra, one, passage, beside in (
                (here, pair.a, b, pair.b),
                (there, pair.b, a, pair.a),
            )
            for other in self._readings.of(passage)
            if other is not beside
        )


def _related(cue: Cue) -> Cue:
    """A cue that settles nothing where it told an agreement."""
    return cue.model_copy(update={"label": "related"}) if cue.label == "agree" else cue


def _holds_of_two(cue: Cue) -> bool:
    """Whether a cue tells as much where one of its sentences is two: not where any word decides."""
    return cue.label == "agree" or (cue.kind, cue.rule) in (
        ("number", "beside"),
        ("number", "value"),
    )


def _sharing(
    here: Iterable[ReadSentence], there: Sequence[ReadSentence]
) -> Iterator[tuple[ReadSentence, ReadSentence]]:
    """Sentences of two passages, two by two, that speak of anything in common."""
    return (xy for xy in product(here, there) if not xy[0].ideas.isdisjoint(xy[1].ideas))


def _differ(pair: SentencePair) -> bool:
    """Whether two sentences are on one thing and each says something else of it.

    They are much alike, or only one denies or demands, or they count the same thing otherwise.
    """
    if len(pair.shared) > 1 and pair.jaccard >= _ALIKE:
        return all(any(w.kind not in _SMALL for w in words) for words in (pair.only_a, pair.only_b))
    if len(pair.shared) > 1 and pair.jaccard >= _RATHER_ALIKE:
        here, there = pair.decisive(_DECIDING)
        return len(here) != len(there) or _give_other_figures(pair)
    return any(
        counted(pair.a.words, a) & counted(pair.b.words, b)
        for a, b in product(*pair.only("figure"))
    )


def _give_other_figures(pair: SentencePair) -> bool:
    """Whether each gives a figure, and no two have one value."""
    mine, yours = ({w.quantity.low for w in words if w.quantity} for words in pair.only("figure"))
    return bool(mine and yours) and mine.isdisjoint(yours)


def _gives_another(figures: Sequence[Word], held: ReadSentence, other: ReadSentence) -> bool:
    """Whether a sentence that shares an idea gives another figure of the unit of one of some."""
    units = {word.quantity.unit for word in figures if word.quantity}
    return not held.ideas.isdisjoint(other.ideas) and any(
        word.quantity and word.quantity.unit in units and word.form not in held.forms
        for word in other.words
    )


def _likeness(pair: SentencePair) -> tuple[float, int]:
    return pair.jaccard, len(pair.shared)


def _likeness_first(pair: SentencePair) -> tuple[float, int, list[str]]:
    """Sorts pairs, the most alike first, whichever of their passages comes first."""
    texts = sorted((pair.a.span.text, pair.b.span.text))
    return -pair.jaccard, -len(pair.shared), texts
