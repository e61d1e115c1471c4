"""Cases: "if it rains", of which two sentences may each tell another one."""

from __future__ import annotations

import re

from ..reading.once import once
from ..reading.sentence import ReadSentence

_CASE = re.compile(r"\b(?:if|when|whenever)\s(?P<case>[^,;:—–]+)", re.IGNORECASE)


def are_of_two_cases(a: ReadSentence, b: ReadSentence) -> bool:
    """Whether both tell of a case, each of another one: "if it rains", "if it does not".

    Where they say the same of both, it is the case that was changed.
    """
    (mine, here), (yours, there) = _case(a), _case(b)
    if not mine or not yours or here == there:
        return False
    return bool(mine - yours and yours - mine) or "!not" in mine ^ yours


@once
def _case(sentence: ReadSentence) -> tuple[frozenset[str], tuple[str, ...]]:
    """What a sentence says of the case that it is told of, and all else that it says."""
    match = _CASE.search(sentence.span.text)
    if match is None:
        return frozenset(), ()
    start, end = match.span("case")
    case = (word for word in sentence.words if start <= word.start < end)
    ideas = frozenset(w.form for w in case if w.kind in ("word", "name") or w.form == "!not")
    return ideas, tuple(w.form for w in sentence.words if not start <= w.start < end)
