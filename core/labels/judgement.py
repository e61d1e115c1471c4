"""Judgements: a label with its cues, and how much of it is shown to a reader."""

from __future__ import annotations

from typing import NamedTuple

from ..comparison import Confidence, Cue, Label

_MODEL_ONLY = frozenset(("wording/few_shared", "wording/much_shared"))
"""What the model's labels are said to rest on where no rule speaks."""
_SHORT = "wording/short"
_FAINT = _MODEL_ONLY | {_SHORT, "wording/near", "date/equal", "polarity/antonym"}
"""Possible cues that are no reason for a reader: too often they join different events ..."""
_LIKELY = 0.5
"""... unless a few words are the same and the model finds agreement this likely."""
_PLAIN = frozenset(
    (
        *("polarity/negated_claim", "polarity/opposite_claim", "number/conflict"),
        *("cause/different_causes", "certainty/unclear_against_stated", "evaluation/opposed_value"),
        "remedy/refused_against_asked",
    )
)
"""Possible conflicts that outrank agreement: two texts that contradict each other in one thing are
alike in all else, so shared words and the model take them for agreement."""
_UNSAID = frozenset(
    (
        *("certainty/absolute", "evaluation/same_value", "evaluation/opposite_value"),
        "polarity/antonym",
    )
)
"""Possible cues that only feed the model: true more often than telling, they tire a reader."""


class Judgement(NamedTuple):
    """A label with what it rests on."""

    label: Label
    confidence: Confidence
    cues: tuple[Cue, ...]
    chance: float = 1.0
    """How likely the model takes a label to be that rests on it, 0 to 1."""


def asked(judgement: Judgement, *, joined: bool) -> Judgement:
    """What is told of two passages that a reader asks about: what the model alone says as well.

    Few words in common tell of a divergence only where the passages are on one subject.
    """
    reasons = [cue for cue in judgement.cues if cue.label == judgement.label]
    if joined or judgement.label != "diverge" or any(_name(c) not in _MODEL_ONLY for c in reasons):
        return judgement
    return _abstaining(judgement)


def gated(judgement: Judgement, *, comparable: bool) -> Judgement:
    """What is shown of a judgement: strong labels, and possible ones of comparable passages.

    A possible label needs a cue that gives a reason as well; otherwise the reader judges.
    """
    reasons = [cue for cue in judgement.cues if cue.label == judgement.label]
    if judgement.label == "related" or any(map(is_firm, reasons)):
        return judgement
    likely = judgement.chance >= _LIKELY and _SHORT in map(_name, reasons)
    if comparable and (likely or not all(map(_is_faint, reasons))):
        return judgement
    return _abstaining(judgement)


def is_firm(cue: Cue) -> bool:
    """Whether a cue is enough by itself: a strong one, or a position taken."""
    return cue.confidence == "strong" or cue.kind == "position"


def is_plain_conflict(cue: Cue) -> bool:
    """Whether a cue says in which point two texts contradict each other."""
    return cue.label == "diverge" and _name(cue) in _PLAIN


def is_said(cue: Cue) -> bool:
    """Whether a cue is told to the reader, and does not only feed the model."""
    return cue.confidence == "strong" or _name(cue) not in _UNSAID


def may_be_shown(cue: Cue) -> bool:
    """Whether a label that rests on a cue can be shown at all."""
    return cue.label != "related" and (_name(cue) == _SHORT or not _is_faint(cue))


def _abstaining(judgement: Judgement) -> Judgement:
    given = tuple(cue for cue in judgement.cues if _name(cue) not in _MODEL_ONLY)
    return Judgement("related", "possible", given)


def _is_faint(cue: Cue) -> bool:
    return cue.confidence == "possible" and _name(cue) in _FAINT


def _name(cue: Cue) -> str:
    return f"{cue.kind}/{cue.rule}"
