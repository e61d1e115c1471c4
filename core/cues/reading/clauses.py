"""Clauses of a sentence that claim something each."""

from __future__ import annotations

import re
from collections.abc import Iterator

_QUOTED = re.compile('[“"«][^“”"«»]*(?:[”"»]|$)')
_CLAUSE = re.compile(
    r";\s+|:\s+|\s[—–-]\s"
    r"|,?\s(?:and|but|yet|so)\s(?=(?:the|an?|it|he|she|they|we|I|you|its|his|her|their|our|this|that"
    r"|these|those|no|nobody|none|there|some|all|most|every|each|both|any)\s)"
    r"|,\s(?:and\s|but\s)?(?:while|whereas|although|though|which|who|where)\s"
)
"""What parts two clauses that claim something each."""
_BOUND = re.compile(
    r"[\s“\"'(]*(?:if|unless|when|while|because|since|as|until|till|after|before|once|that|whether|to|than"
    r"|except|without|despite|given|provided)\b",
    re.IGNORECASE,
)
"""How a clause opens that claims nothing alone."""
_SHORTEST = 3
"""Words of a clause."""


def clauses(text: str) -> Iterator[tuple[int, int]]:
    """From where to where a sentence of several clauses claims something; nothing where it is one.

    Quotations stay whole: what stands in them is another's.
    """
    quoted = [match.span() for match in _QUOTED.finditer(text)]
    cuts = [
        cut
        for cut in _CLAUSE.finditer(text)
        if not any(start < cut.start() < end for start, end in quoted)
    ]
    starts = [0, *(cut.end() for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(text)]
    for start, end in zip(starts, ends, strict=True):
        if cuts and len(text[start:end].split()) >= _SHORTEST and not _BOUND.match(text, start):
            yield start, end
