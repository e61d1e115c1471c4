"""Words that tell of the past, whatever the tense of the verb beside them."""

from __future__ import annotations

import re

from ...cues.reading.word_forms import is_past

RECALLED = r"(?:[a-z]+\s)?(?:remember|recall)\s(?!(?:to|that|how|what|why|if|whether)\b)"
"""What goes on after "will" or "may" and tells of the past."""
RECORD = (
    r"(?:has|have|holds?|shows?|lists?|contains?|there\sare)\s(?:[\w-]+\s){1,3}"
    r"(?:entries|records|reports|complaints|incidents|faults|warnings|cases)\b"
)
"""What is written down of the past, told in the present: "the log shows six faults"."""
PAST = re.compile(
    r"(?<!\bbe )(?<!\bbeing )(?<!\bis )(?<!\bare )\b(?:(?!need|speed|feed|exceed)[a-z]+ed|was|were"
    r"|had|did|been|came|went|ran|began|fell|rose|met|held|won|took|gave|said|told"
    r"|became|burnt|kept|spent|left|lost|made|saw|wrote|sent|paid|built|found|ago|last(?!\s\w+\sof\b))\b"
    rf"|\b(?:will|may|might|must)\s{RECALLED}|\b{RECORD}"
)
"""What makes a day without a year one of the past."""
_NOT_PASSIVE = re.compile(r"(?<!\bbe )(?<!\bbeing )(?<!\bis )(?<!\bare )\b[a-z]+\b")
"""Words that are no participle of what is done now or to be done."""
_MODAL = r"(?:may|might|must|can|could|should|would|ought\sto|need|needs\sto)(?:n['’]t|\snot)?"
_HAVE_DONE = re.compile(rf"\b{_MODAL}\s(?:\w+ly\s)?have\s(?:not\s|never\s|\w+ly\s)?([a-z]+)\b")
_SHORT_PARTICIPLES = frozenset("done gone come become run put cut set let shut read hit".split())  # noqa: SIM905
_PLANNED = re.compile(
    r"\b(?:was|were|had\sbeen)\s(?:not\s)?(?:(?:due|expected|supposed|meant|going|scheduled|planned|set)\s)?to\s(?!have\b)[a-z]+"
    r"|\bhad\s(?:\w+ly\s)?(?:promised|hoped|planned|agreed|intended|wanted|meant)\s(?:\w+\s){0,2}to\s[a-z]+"
    r"|\bwould\s(?!have\b)[^.;:“”\"]*\s(?:when|once)\s[^.;:“”\"]*$"
)
"""What was to be then, so that it may lie ahead as well as in the past."""
_SINCE_THEN = re.compile(
    r"\bsince\s(?:(?:the|early|late|mid)[\s-])*(?:(?:start|beginning|middle|end)\sof\s)?$",
    re.IGNORECASE,
)
"""What stands before a time from which on something has been so."""


def has_past(words: str) -> bool:
    """Whether a verb tells of the past: "laid off staff", but not "is laid off"."""
    return (
        bool(PAST.search(words))
        or has_perfect(words)
        or any(is_past(low) and not low.endswith("ed") for low in _NOT_PASSIVE.findall(words))
    )


def has_perfect(words: str) -> bool:
    """Whether words tell what may or ought to have been: "it should have known"."""
    return any(
        is_past(low) or low.endswith("n") or low in _SHORT_PARTICIPLES
        for low in _HAVE_DONE.findall(words)
    )


def was_planned(text: str, at: int) -> bool:
    """Whether a moment was one to come when something was planned: "it was to open in March"."""
    return bool(_PLANNED.search(re.split(r"[;:“”\"]\s", text[:at])[-1]))


def is_since(text: str, at: int) -> bool:
    """Whether something has been so from a moment on: "since the end of June"."""
    return bool(_SINCE_THEN.search(text[:at]))
