"""Cues: readable reasons for a label, read off two sentences that are alike.

The rules are English. What two alike sentences do not share decides: a figure, a date, a word of
force, a negation. Where nothing that is known differs and most of it is shared they agree; all
else is left to the reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..comparison import Cue
from .asking import told_by_rules
from .clauses import between_clauses
from .kinds.active_and_passive import voice, voice_without_doer
from .kinds.agreement import wording
from .kinds.claims import claims
from .kinds.converses import converses
from .kinds.directions import have_opposed_directions, in_other_directions
from .kinds.other_measures import of_one_figure
from .kinds.other_times import at_one_time
from .kinds.quotations import quotations
from .kinds.shared_figures import same_figure
from .kinds.stated_dates import stated_dates
from .kinds.stated_figures import stated
from .pairing import SentencePair

LEAST_READ = 0.15
"""Share of ideas below which nothing but a quotation makes two sentences worth reading."""


def between(pair: SentencePair) -> tuple[Cue, ...]:
    """The cues between two sentences: how they differ, or else in what they agree."""
    cues = tuple(of_one_figure(pair, tuple(at_one_time(pair, _cues(pair)))))
    return tuple(in_other_directions(pair, cues))


def may_differ(pair: SentencePair) -> bool:
    """Whether there may be a difference between two sentences; agreement is not looked for."""
    if _share_too_little(pair):
        return any(quotations(pair))
    if any(told_by_rules(each)[0] for each in dict.fromkeys((pair, pair.core, pair.unspoken))):
        return True
    return any(between_clauses(pair)) or have_opposed_directions(pair)


def _cues(pair: SentencePair) -> tuple[Cue, ...]:
    """The cues between two sentences, before directions are looked at.

    Where nothing is found they are read once more without what stands beside their claims.
    """
    if _share_too_little(pair):
        return tuple(quotations(pair))
    cues = _by_rules(pair)
    if _settled(cues) or _parted(cues):
        return cues
    weaker = () if pair.core is pair else _by_rules(pair.core)
    if not _settled(weaker) and pair.unspoken is not pair:
        weaker = _by_rules(pair.unspoken)
    if not _settled(weaker):
        weaker = tuple(between_clauses(pair)) or weaker
    if not weaker and pair.bare is not pair:
        weaker = tuple(_agreement(pair.bare))
    if not weaker and not cues:
        weaker = _by_figures(pair)
    return tuple(cue.model_copy(update={"confidence": "possible"}) for cue in weaker) or cues


def _by_figures(pair: SentencePair) -> tuple[Cue, ...]:
    """What equal figures and dates tell."""
    shared = tuple(same_figure(pair))
    if _settled(shared):
        return shared
    return tuple(stated(pair)) or tuple(stated_dates(pair)) or shared


def _share_too_little(pair: SentencePair) -> bool:
    """Whether two sentences share so little that neither is a claim about the other's subject."""
    return pair.jaccard < LEAST_READ and pair.a.figures.isdisjoint(pair.b.figures)


def _parted(cues: Iterable[Cue]) -> bool:
    """Whether a quotation is told that only one gives in full: then they agree in nothing."""
    return any((cue.kind, cue.label) == ("quotation", "related") for cue in cues)


def _settled(cues: Iterable[Cue]) -> bool:
    return any(cue.label != "related" for cue in cues)


def _by_rules(pair: SentencePair) -> tuple[Cue, ...]:
    """What the rules tell of the two as they are: differences, or else with what agrees."""
    differences, cues = told_by_rules(pair)
    if differences or _parted(cues):
        return differences or cues
    return (*cues, *_agreement(pair, known=bool(cues)))


def _agreement(pair: SentencePair, *, known: bool = False) -> Iterator[Cue]:
    """The same claim, word for word or restated, by the first rule that finds it."""
    near = (*wording(pair), *voice(pair)) or tuple(voice_without_doer(pair))
    yield from near or (() if known else tuple(claims(pair)) or converses(pair))
