"""How near two sentences come to one claim."""

from __future__ import annotations

from itertools import product

from ..pairing import SentencePair
from ..reading.quantity import Quantity
from .figures import are_of_two_things


def of_another(pair: SentencePair) -> bool:
    """Whether the two speak of other things, or begin with other ones."""
    return are_of_two_things(pair) or pair.opens_with_another or are_of_complements(pair)


def are_of_complements(pair: SentencePair) -> bool:
    """Whether one speaks of what lies above a bound, the other of what lies below it."""
    mine, yours = ([w.quantity for w in x.quantities if w.quantity] for x in (pair.a, pair.b))
    return any(_meet(a, b) or _meet(b, a) for a, b in product(mine, yours))


def _meet(a: Quantity, b: Quantity) -> bool:
    """Whether one quantity begins where the other ends: "more than 50", "up to 50".

    So do "three or more" and "two or less": there is nothing between.
    """
    apart = (a.bound, b.bound) in (("more", "most"), ("least", "less"))
    next_to = (a.bound, b.bound) == ("least", "most") and a.low - b.low == 1
    return a.unit == b.unit and ((apart and a.low == b.low) or next_to)


def near(pair: SentencePair) -> bool:
    """Whether two sentences are all but the same."""
    return pair.ratio >= 0.8 or (pair.jaccard >= 0.8 and len(pair.shared) >= 3)


def rather_near(pair: SentencePair) -> bool:
    """Whether two sentences are alike, and all that one speaks of the other speaks of too."""
    return near(pair) or (
        pair.jaccard >= 0.5 and pair.containment >= 0.75 and len(pair.shared) >= 3
    )


def is_of_one(pair: SentencePair) -> bool:
    """Whether two sentences speak of one thing, in the same or other words."""
    return rather_near(pair) or pair.differs_in_little
