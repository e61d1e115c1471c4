"""How near two sentences come to one claim."""

from __future__ import annotations

from ..pairing import SentencePair
from .figures import of_another as of_another_thing


def of_another(pair: SentencePair) -> bool:
    """Whether the two speak of other things, or begin with other ones."""
    return of_another_thing(pair) or pair.opens_with_another


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
