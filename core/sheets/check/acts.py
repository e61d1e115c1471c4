"""What somebody does or does not do in a sentence: who, which verb, what it is done to.

A verb is taken as it is written, so that "tell", "report" and "own" count as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...cues.reading.once import once
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.word_forms import word_form, word_forms

_AUX = r"(?:has|have|had|is|are|was|were|do|does|did|will|would|could|can|may|might|shall|should)"
_SKIPPED = (
    r"(?:(?:been|be|yet|ever|also|even|still|fully|\w+ly)\s){0,2}"
    r"(?:(?:asked|invited|able|allowed)\sto\s)?"
)
_NO_VERB = (
    r"(?:a|an|the|in|on|at|for|of|to|by|with|from|against|as|only|just|all|any|so|too|very|even"
    r"|because|about)\b"
)
_NOT = re.compile(
    rf"\b(?:{_AUX}(?:\snot|n['’]t)|(?:ha[sd]|have)\sne(?:ver)|never|(?P<yet>(?:ha[sd]|have)\syet\sto)|(?:refuse[sd]?"
    rf"|decline[sd]?|fail(?:s|ed)?)\sto)\s{_SKIPPED}(?!{_NO_VERB})(?P<verb>[a-z]{{2,}})\b",
    re.IGNORECASE,
)
"""A verb that is denied, behind its subject."""
_NONE = re.compile(
    rf"\b(?:no|none\sof\s(?:the|these|those|its|their))\s(?P<who>(?:[a-z-]+\s){{1,3}}?){_AUX}\s(?:been\s)?(?P<verb>[a-z]{{3,}})\b",
    re.IGNORECASE,
)
"""Where nothing was done to any of them: "no seizures have been reported"."""
_MENTIONS = word_forms("mention discuss disclose describe acknowledge")
_SAYS_NOTHING = re.compile(
    r"\b(?P<verb>sa(?:ys|id)\snothing|makes?\sno\smention|made\sno\smention|(?:do|does|did)(?:\snot|n['’]t)\smention)"
    r"\s(?:(?:of|about)\s)?",
    re.IGNORECASE,
)
_PENDING = word_forms("consider decide vote discuss rule debate")
_DECIDING = word_forms("approve reject adopt pass grant refuse decide endorse")
"""What nobody has done who has yet to consider it."""
_CUT = re.compile(
    r"[,;:—–(“”\"]|\b(?:and|but)\s(?=[a-z])|\b(?:because|although|though|while|since|so)\s"
)
_LIMITED = re.compile(
    r"\b(?:until|till|unless|except|only|without|enough|more|fewer|less|if|whether|any\s(?:longer|more))\b",
    re.I,
)
"""What limits what is denied."""
_INFINITIVE = re.compile(
    r"\b(?:to|would|will|could|may|might|should|must|can)\s(?:\w+ly\s)?$", re.I
)


class Act(NamedTuple):
    """What is done or not done in a sentence."""

    start: int
    end: int
    verb: str
    who: frozenset[str]
    what: frozenset[str]
    subject: str
    """Who does it, as it is written."""
    rest: str
    """What follows the verb, as it is written."""


@once
def denied_acts(read: ReadSentence) -> tuple[Act, ...]:
    """What a sentence says was not done, without a limit."""
    told = () if read.asks else (*_unsaid(read), *_not_done(read), *_by_none(read))
    return tuple(act for act in told if not _LIMITED.search(act.rest))


def _unsaid(read: ReadSentence) -> Iterator[Act]:
    """What is not mentioned: "it says nothing of the fire"."""
    for match in _SAYS_NOTHING.finditer(read.span.text):
        yield _act(read, match.span(), match.span(), "mention")


def _not_done(read: ReadSentence) -> Iterator[Act]:
    """What is not done: "did not order", "has yet to decide"."""
    for match in _NOT.finditer(read.span.text):
        verb = word_form(match["verb"].lower())
        verb = "decide" if match["yet"] and verb in _PENDING else verb
        yield _act(read, match.span(), match.span("verb"), verb)


def _by_none(read: ReadSentence) -> Iterator[Act]:
    """What is done by none of them, or to none: "no seizures have been reported"."""
    for match in _NONE.finditer(read.span.text):
        act = _act(read, match.span(), match.span("verb"), word_form(match["verb"].lower()))
        yield act._replace(who=_forms(read, *match.span("who")), subject=match["who"])


def acts(read: ReadSentence, denied: Act) -> Iterator[Act]:
    """Where a sentence states a verb that another one denies."""
    for start, end, low, *_ in read.written:
        form = word_form(low)
        same = _is_one_verb(form, denied.verb) and low.isalpha() and not read.whole.quotes(start)
        if same and not _INFINITIVE.search(read.span.text, 0, start):
            yield _act(read, (start, end), (start, end), form)


def _is_one_verb(form: str, denied: str) -> bool:
    """Whether a verb tells what another one denies."""
    if form == denied:
        return True
    return form in {"mention": _MENTIONS, "decide": _DECIDING}.get(denied, ())


def _act(read: ReadSentence, place: tuple[int, int], verb: tuple[int, int], form: str) -> Act:
    text = read.span.text
    cuts = [m.end() for m in _CUT.finditer(text)]
    first = max((cut for cut in cuts if cut <= place[0]), default=0)
    last = min((cut for cut in cuts if cut > verb[1]), default=len(text))
    who, what = _forms(read, first, place[0]), _forms(read, verb[1], last)
    return Act(*place, form, who, what, text[first : place[0]], text[verb[1] : last])


def _forms(read: ReadSentence, start: int, end: int) -> frozenset[str]:
    """What the words of a stretch of a sentence speak of."""
    inside = (w for w in read.words if start <= w.start < end)
    return frozenset(w.form for w in inside if w.kind in ("word", "name", "code"))
