"""Bounds: what stands before a figure and limits it, "at least", "up to"."""

from __future__ import annotations

import re

_BOUNDS = {
    "at least": "least",
    "no fewer than": "least",
    "no less than": "least",
    "not less than": "least",
    "a minimum of": "least",
    "minimum of": "least",
    "more than": "more",
    "over": "more",
    "exceeding": "more",
    "above": "more",
    "upwards of": "more",
    "at most": "most",
    "up to": "most",
    "no more than": "most",
    "not more than": "most",
    "a maximum of": "most",
    "maximum of": "most",
    "as many as": "most",
    "as much as": "most",
    "within": "most",
    "not exceed": "most",
    "no later than": "most",
    "longer than": "more",
    "shorter than": "less",
    "less than": "less",
    "fewer than": "less",
    "under": "less",
    "below": "less",
    "nearly": "nearly",
    "almost": "nearly",
    "just under": "nearly",
    "close to": "nearly",
    "about": "about",
    "around": "about",
    "roughly": "about",
    "some": "about",
    "approximately": "about",
    "an estimated": "about",
}
_BOUND = "|".join(sorted((re.escape(each) for each in _BOUNDS), key=len, reverse=True))
_BEFORE = re.compile(rf"\b(?P<bound>{_BOUND})\s+(?:(?P<known>the\s+)|an?\s+)?$", re.IGNORECASE)
_RISING = re.compile(
    r"\b(?:go(?:es|ne|ing)?|went|ris(?:es?|en|ing)|rose|increas(?:es?|ed|ing)|climb(?:s|ed)?|jump(?:s|ed)?"
    r"|mov(?:es?|ed)|put|push(?:es|ed)?|rais(?:es?|ed))\s$",
    re.IGNORECASE,
)
"""Before "up to" it tells where something ends, and no limit: "the fee goes up to £65"."""


def bound_before(text: str, at: int) -> tuple[str, int]:
    """The bound that stands before an offset, or nothing; and where it begins, or the offset."""
    before = _BEFORE.search(text, max(0, at - 25), at)
    if before is None:
        return "", at
    words = before["bound"].lower()
    bound = _BOUNDS[words]
    if words == "up to" and _RISING.search(text, 0, before.start()):
        bound = ""
    if before["known"] and bound in ("more", "less"):
        return "", at  # "more than the 5 million that he asked for" gives 5 million
    return bound, before.start()
