"""Cues: readable reasons for a label, read off two sentences that are alike.

The rules are English. What two alike sentences do not share decides: a figure, a date, a word of
force, a negation. Where nothing that is known differs and most of it is shared they agree; all
else is left to the reader.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..comparison import Cue
from .kinds.active_and_passive import voice, voice_without_doer
from .kinds.agreement import wording
from .kinds.causes import causes
from .kinds.certainty import sure
from .kinds.claims import claims
from .kinds.conditions import condition
from .kinds.converses import converses, exchanged
from .kinds.deeds import of_deeds
from .kinds.directions import have_opposed_directions, in_other_directions
from .kinds.exchanged_shares import exchanged_shares
from .kinds.figures import figures, rates
from .kinds.force import force
from .kinds.instead import instead
from .kinds.lists import lists
from .kinds.nearness import are_of_complements
from .kinds.negation import negation
from .kinds.one_thing import of_one_thing
from .kinds.opposites import opposites, poles
from .kinds.origins import origins
from .kinds.other_times import at_one_time
from .kinds.quantifiers import many
from .kinds.quotations import quotations
from .kinds.roles import roles
from .kinds.shared_figures import same_figure
from .kinds.shares import shares
from .kinds.single import single
from .kinds.stated_dates import stated_dates
from .kinds.stated_figures import stated
from .kinds.times import times
from .kinds.values import beside_equal_figure, values
from .pairing import SentencePair
from .rule import Rules

DIFFERENCES = Rules(
    *(quotations, figures, single, force, negation, sure, many, condition),
    *(times, opposites, roles, lists),
)
"""What looks for a difference; the order is the order of explanation."""

QUOTATIONS = Rules(quotations)
SAME = Rules(quotations)
"""What finds anything in two sentences that are letter for letter the same."""

LATER = Rules(
    *(values, beside_equal_figure, rates, shares, origins, exchanged_shares, poles, of_one_thing),
    *(instead, causes, exchanged, of_deeds),
)
"""What looks for a difference where none of these finds one."""

IN_CLAUSES = Rules(
    *(figures, force, negation, sure, many, condition, times, opposites, poles, values),
)
"""What looks for a difference between two clauses."""

NONE = Rules()

CLAUSES_ALIKE = 0.5
"""Share of ideas from which on two clauses are compared."""

LEAST_ALIKE = 0.25
"""Share of ideas below which two sentences are only asked for a quotation."""
LEAST_SHARED = 2
"""Ideas that both hold, likewise: one word is no claim."""


LEAST_READ = 0.15
"""Share of ideas below which nothing but a quotation makes two sentences worth reading."""


def between(pair: SentencePair) -> tuple[Cue, ...]:
    """The cues between two sentences: how they differ, or else in what they agree."""
    cues = tuple(at_one_time(pair, _cues(pair)))
    return tuple(in_other_directions(pair, cues))


def may_differ(pair: SentencePair) -> bool:
    """Whether there may be a difference between two sentences; agreement is not looked for."""
    if _share_too_little(pair):
        return any(quotations(pair))
    if any(_differences(each)[0] for each in dict.fromkeys((pair, pair.core, pair.unspoken))):
        return True
    return any(_between_clauses(pair)) or have_opposed_directions(pair)


def _cues(pair: SentencePair) -> tuple[Cue, ...]:
    """The cues between two sentences, before directions are looked at.

    Where nothing is found they are read once more without what stands beside their claims.
    """
    if _share_too_little(pair):
        return tuple(quotations(pair))
    cues = _read(pair)
    if _settled(cues) or _parted(cues):
        return cues
    weaker = () if pair.core is pair else _read(pair.core)
    if not _settled(weaker) and pair.unspoken is not pair:
        weaker = _read(pair.unspoken)
    if not _settled(weaker):
        weaker = tuple(_between_clauses(pair)) or weaker
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


def _between_clauses(pair: SentencePair) -> Iterator[Cue]:
    """The first difference between a clause of one and one of the other that is alike."""
    if pair.a.asks or pair.b.asks or len(pair.shared) < LEAST_SHARED or pair.core.is_elsewhere:
        return
    if are_of_complements(pair):
        return
    for clauses in pair.of_clauses if pair.a.clauses or pair.b.clauses else ():
        if clauses.jaccard < CLAUSES_ALIKE or len(clauses.shared) < LEAST_SHARED:
            continue
        if not _stands_alone(clauses, pair):
            continue
        told = [
            cue
            for rule in IN_CLAUSES.of(clauses)
            for cue in rule(clauses)
            if cue.label == "diverge"
        ]
        if told:
            yield from told
            return


def _stands_alone(clauses: SentencePair, pair: SentencePair) -> bool:
    """Whether nothing that decides in a clause is said in another clause of the other sentence."""
    return all(
        word in in_sentence
        for words, in_sentence in ((clauses.only_a, pair.only_a), (clauses.only_b, pair.only_b))
        for word in words
        if word.kind in ("decisive", "figure", "date", "code")
    )


def _read(pair: SentencePair) -> tuple[Cue, ...]:
    differences, cues = _differences(pair)
    if differences or _parted(cues):
        return differences or cues
    return (*cues, *_agreement(pair, known=bool(cues)))


def _differences(pair: SentencePair) -> tuple[tuple[Cue, ...], tuple[Cue, ...]]:
    """What differs, and what else the rules tell that look for a difference."""
    rules, later = _asked(pair)
    cues = tuple(cue for rule in rules.of(pair) for cue in rule(pair))
    differences = tuple(cue for cue in cues if cue.label == "diverge")
    if not differences:
        differences = next((told for rule in later.of(pair) if (told := tuple(rule(pair)))), ())
    return differences, cues


def _asked(pair: SentencePair) -> tuple[Rules, Rules]:
    """What is asked of two sentences for a difference, and what only where it finds none."""
    if pair.a.asks or pair.b.asks:
        return NONE, NONE
    if pair.a.span.text == pair.b.span.text:
        return SAME, NONE
    if pair.jaccard < LEAST_ALIKE or len(pair.shared) < LEAST_SHARED:
        return QUOTATIONS, LATER
    return DIFFERENCES, LATER


def _agreement(pair: SentencePair, *, known: bool = False) -> Iterator[Cue]:
    """The same claim, word for word or restated, by the first rule that finds it."""
    near = (*wording(pair), *voice(pair)) or tuple(voice_without_doer(pair))
    yield from near or (() if known else tuple(claims(pair)) or converses(pair))
