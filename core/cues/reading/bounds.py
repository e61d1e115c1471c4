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
    "in excess of": "more",
    "north of": "more",
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
    "getting on for": "nearly",
    "nearer": "about",
    "nearer to": "about",
    "closer to": "about",
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
_NONE = re.compile(
    r"\b(?:none|nobody|no\sone|neither|never|not(?!\s(?:only|just|because|until)\b)|cannot|\w+n['’]t"
    r"|no\s(?!doubt|wonder|longer|matter)\w+)\s(?P<told>.*)$",
    re.IGNORECASE,
)
"""What denies that something goes beyond a limit."""
_OF_ANOTHER = re.compile(
    r"\b(?:that|who|which|whether|if|but|and|when|while|because|than|or)\b"
    r"|(?<!lasts\s)(?<!last\s)(?<!lasted\s)(?<!waits\s)(?<!wait\s)(?<!waited\s)\bfor\s?$"
    r"|\b(?:in|of|to|by|at|from|with|after|on|about|over|into|against|despite|by)\s?$",
    re.IGNORECASE,
)
"""What makes it no limit: "no train ran for more than an hour", "not said that more than 9"."""
_GOVERNS = re.compile(
    r"\b(?:presid|rul|argu|disput|controvers|quarrel|fight|fought|battl|concern|worr|jurisdiction"
    r"|authorit|vot|hand|por|mull|brood|reign|stumbl)\w*\s$"
    r"|\b(?:go(?:es|ne|ing)?|went|look(?:s|ed|ing)?)\sback\s$|\blook(?:s|ed|ing)?\s$",
    re.IGNORECASE,
)
"""What "over" belongs to where it is no bound: "presided over 11 trials"."""
_MAY_GOVERN = re.compile(
    r"\b(?:(?P<goes>go(?:es|ne|ing)?|went)|watch(?:es|ed|ing)?)\s$", re.IGNORECASE
)
"""What it belongs to where no measure is behind it: "went over 300 files", "went over 40 mph"."""
_MEASURE = re.compile(
    r"\s*(?:[$€£]|[\d.,]+\s?(?:million|billion|m|bn)?\s?(?:%|per\s?cent\b|percent\b|degrees?\b|mph\b|kph\b|k?m\b|miles?\b"
    r"|metres?\b|feet\b|(?:kilo)?met(?:er|re)s?\b|(?:hour|minute|day|week|month|year)s?\b|[.,;:](?!\d)|$))",
    re.IGNORECASE,
)
_SEEN = re.compile(
    r"\s*[\d.,]+\s(?:[a-z-]+\s)?(?:films?|movies|episodes|videos|matches|games|shows|plays|programmes)\b",
    re.IGNORECASE,
)
"""What one watches without keeping watch: "watched over 200 films"."""
_THAN = re.compile(r"(?:more|less|fewer|longer|shorter)\sthan\b", re.IGNORECASE)
_DENIED = {"more": "most", "less": "least"}
_CLAUSE = 80
"""Characters before a bound that may deny it."""


def bound_before(text: str, at: int) -> tuple[str, int]:
    """The bound that stands before an offset, or nothing; and where it begins, or the offset."""
    before = _BEFORE.search(text, max(0, at - 25), at)
    if before is None:
        return "", at
    words = before["bound"].lower()
    bound = _BOUNDS[words]
    if words == "up to" and _RISING.search(text, 0, before.start()):
        bound = ""
    if words == "over" and _is_governed(text, before.start(), at):
        return "", at
    if before["known"] and bound in ("more", "less"):
        return "", at  # "more than the 5 million that he asked for" gives 5 million
    return bound, before.start()


def _is_governed(text: str, start: int, at: int) -> bool:
    """Whether an "over" at an offset belongs to the verb before it: "gone over 5,600 results"."""
    if _GOVERNS.search(text, 0, start):
        return True
    verb = _MAY_GOVERN.search(text, 0, start)
    seen = verb is not None and not verb["goes"] and _SEEN.match(text, at)
    return verb is not None and not seen and not _MEASURE.match(text, at)


def limit_of(bound: str, text: str, at: int) -> str:
    """The bound at an offset as its clause means it: "none takes more than 45 minutes" is at most.

    For what a figure says by itself; between two sentences the denial counts by its word.
    """
    if bound not in _DENIED or not _THAN.match(text, at):
        return bound
    clause = re.split(r"[,;:.!?()–—“”\"]", text[max(0, at - _CLAUSE) : at])[-1]
    none = _NONE.search(clause)
    denied = none is not None and bool(none["told"]) and not _OF_ANOTHER.search(none["told"])
    return _DENIED[bound] if denied else bound
