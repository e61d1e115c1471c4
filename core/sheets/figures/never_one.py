"""Two figures that are of two things however like they are: a rate and a sum, "of" and "over"."""

from __future__ import annotations

import re

from .figure import Figure
from .kinds_of_money import are_a_rate_and_a_sum
from .likeness import base_unit

_OF = re.compile(r"\s(?:or\s(?:so|more|less)\s)?of\b", re.IGNORECASE)
_BEYOND = re.compile(
    r"\s(?:above|below|under|beyond|more|less|fewer|higher|lower|up\son|down\son"
    r"|over(?!\s(?:[\w-]+\s){0,4}(?:years?|months?|weeks?|days?|decades?|terms?|periods?|time)\b))\b"
    r"(?!\sof\b)",
    re.IGNORECASE,
)
"""What makes of a share the distance to its whole: "a fifth over the budget"."""
_FROM_NOW = re.compile(
    r"\b(?:ends?|expires?|lapses?|(?:runs?|goes)\s(?:out|on)|starts?|begins?|opens?|closes?|due|up|over)\sin"
    r"\s(?:about\s|just\s|some\s|only\s)?$",
    re.IGNORECASE,
)
"""Before a span from today to what is to come: "the lease ends in"."""
_UP_TO_NOW = re.compile(
    r"\b(?:has|have|had)\s(?:[a-z]+\s)?(?:been|not|never)\b[^.;:]*\bfor\s(?:the\s(?:last|past)\s)?"
    r"(?:about\s|just\s|some\s|only\s)?$",
    re.IGNORECASE,
)
"""Before a span that lies behind: "has been looking at it for"."""


def are_never_one(a: Figure, b: Figure) -> bool:
    """Whether two figures cannot be of one thing by how each is told."""
    return are_a_rate_and_a_sum(a, b) or any(
        _is_of_and_over(x, y) or _are_before_and_behind(x, y) for x, y in ((a, b), (b, a))
    )


def _is_of_and_over(a: Figure, b: Figure) -> bool:
    """Whether one is a share of a whole, and the other by how much something is more or less."""
    if base_unit(a.quantity) != "%" or base_unit(b.quantity) != "%":
        return False
    return bool(_OF.match(a.sentence.text, a.behind) and _BEYOND.match(b.sentence.text, b.behind))


def _are_before_and_behind(a: Figure, b: Figure) -> bool:
    """Whether one span begins today and the other ends."""
    if base_unit(a.quantity) != "month" or base_unit(b.quantity) != "month":
        return False
    return bool(_FROM_NOW.search(a.before) and _UP_TO_NOW.search(b.before))
