"""Cues: readable reasons for a label. One module for each kind, and the table of them.

The rules are English; on other languages they find little, and nothing breaks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product

from ..comparison import Cue
from ..documents import Passage, Sentence, Span
from ..text.sentences import sentences
from .attribution import attribution
from .cause import cause
from .certainty import certainty
from .date import date
from .evaluation import evaluation
from .number import number
from .polarity import polarity
from .remedy import remedy
from .tokens import concepts
from .wording import wording

Kind = Callable[[Span, Span], Iterator[Cue]]

KINDS: tuple[Kind, ...] = (wording, number, date, polarity, certainty, attribution, evaluation)
"""What looks for cues in two sentences; the order is the order of explanation."""
IN_CONTEXT: tuple[Kind, ...] = (cause, remedy)
"""What reads whole passages: "as a result" points to the sentence before."""

MOST = 8
"""Cues of one pair of passages; more is a list, not a reason."""
_CLOSING = "”\"’')] "
"""What may stand behind the mark that ends a sentence."""
_SENTENCE_PAIRS = 4
"""Pairs of sentences that are read closely: those that share most."""


def find(
    a: Passage, b: Passage, pairs: Sequence[tuple[Sentence, Sentence]] | None = None
) -> tuple[Cue, ...]:
    """The cues between two passages, strongest first.

    Args:
        a: The passage of the document that comes first.
        b: The other passage.
        pairs: Their sentences that are read closely; None for the `closest`.
    """
    found = [
        cue
        for x, y in pairs or closest(a, b)
        for kind in KINDS
        for cue in kind(x, y)
        if cue.label != "diverge" or not (_asks(x) or _asks(y))
    ]
    found += [cue for kind in IN_CONTEXT for cue in kind(a, b)]
    return _chosen(found)


def between(a: Span, b: Span) -> tuple[Cue, ...]:
    """The cues between two single statements, strongest first."""
    return _chosen(cue for kind in (*KINDS, *IN_CONTEXT) for cue in kind(a, b))


def closest(a: Passage, b: Passage) -> list[tuple[Sentence, Sentence]]:
    """The pairs of sentences that share most ideas, best first; at least one."""
    pairs = product(sentences(a) or (_whole(a),), sentences(b) or (_whole(b),))
    scored = sorted(((_shared(*pair), pair) for pair in pairs), key=lambda each: -each[0])
    best = scored[:_SENTENCE_PAIRS]
    return [pair for i, (shared, pair) in enumerate(best) if i == 0 or shared]


def _asks(sentence: Span) -> bool:
    """Whether a sentence is a question: it claims nothing that another could contradict."""
    return sentence.text.rstrip(_CLOSING).endswith("?")


def _whole(passage: Passage) -> Sentence:
    """A passage of blanks, which has no sentences, as one."""
    return Sentence(start=passage.start, end=passage.end, text=passage.text)


def _shared(x: Span, y: Span) -> float:
    """Ideas in both, as a share of the geometric mean of their sizes."""
    left, right = concepts(x.text), concepts(y.text)
    return len(left & right) / (len(left) * len(right)) ** 0.5 if left and right else 0.0


def _chosen(found: Iterable[Cue]) -> tuple[Cue, ...]:
    """Each reason once, strongest first, those that label before those that only inform."""
    ordered = sorted(found, key=lambda cue: (cue.confidence != "strong", cue.label == "related"))
    once = {(cue.kind, cue.label, cue.says): cue for cue in reversed(ordered)}
    return tuple(cue for cue in ordered if once.get((cue.kind, cue.label, cue.says)) is cue)[:MOST]
