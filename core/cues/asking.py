"""Which rules are asked of two sentences for a difference, and in which order."""

from __future__ import annotations

from ..comparison import Cue
from .kinds.causes import causes
from .kinds.certainty import sure
from .kinds.conditions import condition
from .kinds.converses import exchanged
from .kinds.deeds import of_deeds
from .kinds.exchanged_shares import exchanged_figures, exchanged_shares
from .kinds.figures import figures, rates
from .kinds.force import force
from .kinds.instead import instead
from .kinds.lists import lists
from .kinds.negation import negation
from .kinds.one_thing import of_one_thing
from .kinds.opposites import opposites, poles
from .kinds.origins import origins
from .kinds.other_values import beside_equal_figure, other_values
from .kinds.quantifiers import many
from .kinds.quotations import quotations
from .kinds.roles import roles
from .kinds.shares import shares
from .kinds.single import single
from .kinds.times import times
from .pairing import SentencePair
from .rule import OrderedRules

DIFFERENCES = OrderedRules(
    *(quotations, figures, single, force, negation, sure, many, condition),
    *(times, opposites, roles, lists),
)
"""What looks for a difference; the order is the order of explanation."""
QUOTATIONS = OrderedRules(quotations)
"""What finds anything in two sentences that share little, or are letter for letter the same."""
LATER = OrderedRules(
    *(
        other_values,
        beside_equal_figure,
        rates,
        shares,
        origins,
        exchanged_shares,
        poles,
        of_one_thing,
    ),
    *(instead, causes, exchanged, of_deeds, exchanged_figures),
)
"""What looks for a difference where none of these finds one."""
NONE = OrderedRules()
LEAST_ALIKE = 0.25
"""Share of ideas below which two sentences are only asked for a quotation."""
LEAST_SHARED = 2
"""Ideas that both hold, likewise: one word is no claim."""


def told_by_rules(pair: SentencePair) -> tuple[tuple[Cue, ...], tuple[Cue, ...]]:
    """What differs, and what else the rules tell that look for a difference."""
    rules, later = _asked(pair)
    cues = tuple(cue for rule in rules.of(pair) for cue in rule(pair))
    differences = tuple(cue for cue in cues if cue.label == "diverge")
    if not differences:
        differences = next((told for rule in later.of(pair) if (told := tuple(rule(pair)))), ())
    return differences, cues


def _asked(pair: SentencePair) -> tuple[OrderedRules, OrderedRules]:
    """What is asked of two sentences for a difference, and what only where it finds none."""
    if pair.a.asks or pair.b.asks:
        return NONE, NONE
    if pair.a.span.text == pair.b.span.text:
        return QUOTATIONS, NONE
    if pair.jaccard < LEAST_ALIKE or len(pair.shared) < LEAST_SHARED:
        return QUOTATIONS, LATER
    return DIFFERENCES, LATER
