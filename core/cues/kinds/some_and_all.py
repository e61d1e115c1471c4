"""Whether two sentences tell of some, or one of all what the other tells of some."""

from __future__ import annotations

from ..pairing import SentencePair
from ..reading.once import once

SOME = frozenset(("!some", "!few", "!most"))


@once
def tell_of_some(pair: SentencePair) -> bool:
    """Whether both tell of some only, which may be others: "some were open", "some were shut"."""
    return any(not SOME.isdisjoint(side.forms) for side in (pair.a, pair.b)) and not (
        tell_all_and_some(pair)
    )


def tell_all_and_some(pair: SentencePair) -> bool:
    """Whether one tells of all what the other tells of some."""
    here, there = ({w.form for w in words} for words in pair.decisive(SOME | {"!all"}))
    return (here == {"!all"} and 1 == len(there - {"!all"}) == len(there)) or (
        there == {"!all"} and 1 == len(here - {"!all"}) == len(here)
    )
