"""Whether what happens at a place of a sentence lies ahead, or is past, as its words tell."""

from __future__ import annotations

import re

from .past import PAST, RECALLED, has_past, has_perfect, is_since

CALLED = re.compile(r"\b(last|next|this past|this coming)\s$", re.IGNORECASE)
_AHEAD = re.compile(
    rf"\b(?:(?:will|shall|['’]ll|(?:would|could|might)(?!\s(?:not\s)?have\b)|(?-i:may))(?!\s{RECALLED})|can"
    r"|plans? to|planned for|set (?:to|for)"
    r"|expected|scheduled|due|going to|(?:are|is|has|have|ought) to|must|please|ahead of)\b",
    re.IGNORECASE,
)
_IF = re.compile(r"\b(?:if|unless|once)\s(?:[\w’'-]+\s){1,6}$", re.IGNORECASE)
"""A condition that is still open: "if the board follows on 26 March"."""
_SAID = re.compile(r"\b(?:said|told|announced|called|added|wrote|reported)\b(?:\W+\w+)?\W+$")
"""What stands before the day on which something was said, whatever the sentence says of later."""
_OPENS = re.compile(
    r"\W*(?:In|On|By|Since|Last|Early in|Late in)\s(?:(?:early|late|mid)[\s-])?", re.I
)
"""What stands before a date that opens a sentence."""
_RELATIVE_CLAUSE = re.compile(r"\b(?:who|which|that|whose|when|where)\b")
_SIMPLE_PAST = re.compile(
    r"\b(?:said|told|announced|agreed|decided|promised|voted|approved|warned|wrote|asked|proposed"
    r"|learned|learnt|heard|signed|found|gave|took|met|was|were|had|came|went|began)\b"
)
"""The verb of a sentence whose subordinate clause may tell of later."""
_PERFECT = re.compile(
    r"\b(?:has|have|['’]ve)\s(?:also\s|now\s|already\s)?(?:called|ordered|recalled|arranged|planned|organised|organized"
    r"|scheduled|booked|set|fixed|summoned|invited|been\s(?:called|arranged|planned|scheduled|set|fixed))\s"
    r"(?![^,;]*\b(?:was|were|had|did)\b)[^,;]*$"
)
"""What was arranged lies ahead."""
_BESIDE = re.compile(r"[a-z]\s(?:after|before|since|of|from|for|on)\s(?:\w+day\s)?$")
_LATE = re.compile(
    r"\b(by|until|through|as soon as|next|coming)\s(?:(?:the|this|early|late)\s)*$", re.I
)
_DONE = re.compile(
    r"\b(?:had|did(?:\snot|n['’]t)|was\snot|were\snot|wasn['’]t|weren['’]t|never)\s(?!to\b)[a-z]+"
)
"""What was so before the day that follows: "had been signed by Friday", "did not end until May"."""
_WAS = re.compile(r"\b(?:was|were)\s(?!(?:due|to|expected|supposed|planned|going)\b)[a-z]+")
"""What tells of a state by a time: "by the end of June the hall was let"."""
_OPENS_BY = re.compile(r"\W*(?:and\s|but\s)?(?:by|until|through)\s(?:the\s)?", re.IGNORECASE)
"""What stands before a date that opens a clause and tells until when."""
_FROM = re.compile(r"\bfrom\s(?:(?:the|this|early|late)\s)*$", re.IGNORECASE)
"""What makes a weekday one to come where nothing tells of the past: "from Monday"."""
_PLAN = re.compile(
    r"\b(?:(?:re)?opens?|(?:re)?starts?|begins?|ends|closes|launches|resumes?|returns|expires?"
    r"|arrives?|departs?|leaves|comes|votes?|meets?|decides|rules|speaks|goes"
    r"|takes? (?:effect|place|over)|comes? into (?:force|effect))\b(?!\sof\b)"
)
"""The present tense of what is planned."""
_INTENDED = re.compile(
    r"\b((?:announc|plan|promis|agree|decid|vow|pledg|intend|hop|want|aim|ask|invit|urg|direct|instruct)\w*)\s(?:\w+\s){0,3}to\s[a-z]"
)
"""What tells of a plan, whenever it was made: "agreed to close the bridge"."""
_REPORTS = re.compile(
    r".*\b(?:said|says|announced|announces|added|adds|wrote|reported|told\s\w+)\s(?:that\s)?"
)
_PRESENT = re.compile(r"\b(?:is|are|has|have|does|do|says?|begins?|starts?|ends?|opens?|closes?)\b")
_THEN = re.compile(
    r"\w+(?:\s(?:19|20)\d\d)?(?:,?\s(?:when|after|as)\s(?P<clause>[^,;:.]+)|\s(?P<verb>[a-z]+))"
)
"""What a date goes on with."""
_OPENING = re.compile(r"[^,;:.“”\"]{3,20},\s")
"""The rest of a moment up to its comma."""
_SUBORDINATE = re.compile(r"\b(?:after|when|since|following|because)\s(?=(?:\S+\s){2})")
"""Where a clause begins that tells of what was before."""


def is_ahead(text: str, at: int) -> bool:
    """Whether what happens at a place of a sentence lies ahead."""
    called = CALLED.search(text[:at])
    if called or is_since(text, at):
        return called is not None and called[1].lower() in ("next", "this coming")
    if late := _LATE.search(text[:at]):
        by = late[1].lower() in ("by", "until", "through")
        return not (by and (_is_done(text, at) or has_perfect(clause(text, at))))
    condition = _IF.search(text[:at])
    if condition is not None and not has_past(condition[0]):
        return True
    if _SAID.search(text[:at]) or _opens_past(text, at) or has_perfect(clause(text, at)):
        return False
    return _is_planned(text, at)


def _is_planned(text: str, at: int) -> bool:
    """Whether the verb of a moment tells of what is to come."""
    words = clause(text, at)
    intended = _INTENDED.search(words)
    if _PERFECT.search(_reported(_before_at(text, at))):
        return True  # "She has called a meeting on Tuesday": what is done has no day of its own
    opens = intended and not _INTENDED.search(text[:at]) and intended[1].endswith("ed")
    if _AHEAD.search(words) or (intended and not opens):
        return True  # but not "On 30 April they agreed to give it back"
    plan = _FROM.search(text[:at]) or _PLAN.search(_reported(words))
    return bool(plan) and not has_past(_reported(words))


def _is_done(text: str, at: int) -> bool:
    """Whether what was so by a time is told before it, or behind one that opens the sentence."""
    before = _before_at(text, at)
    if _DONE.search(before):
        return True
    after = re.split(r"[;:“”\"]\s|,\s(?:and|but|so)\s", text[at:])[0]
    return bool(_OPENS_BY.fullmatch(before) and (_DONE.search(after) or _WAS.search(after)))


def is_told_beside(text: str, at: int) -> bool:
    """Whether a moment only tells which things are meant: "tickets for 28 March will be refunded".

    What happens to them may lie ahead while the moment does not.
    """
    before = re.split(r"[;:“”\"]\s?|,\s", text[:at])[-1]
    return bool(_BESIDE.search(before)) and not _has_verb(before)


def _before_at(text: str, at: int) -> str:
    """The words of the clause before a moment."""
    cut = r"[;:“”\"]\s?|,(?!\d)\s?|\s(?:after|when|because|who|which)\s"
    return re.split(cut, text[:at])[-1]


def _opens_past(text: str, at: int) -> bool:
    """Whether a sentence begins with a date and goes on with a past: "In May it said it would"."""
    if goes_on_past(text, at):
        return True
    if not _OPENS.fullmatch(text[:at]):
        return False
    past, ahead = _SIMPLE_PAST.search(text, at), _AHEAD.search(text, at)
    who = _RELATIVE_CLAUSE.search(text, at)
    plain = past and not (who and who.start() < past.start())
    return bool(plain and past and not (ahead and ahead.start() < past.start()))


def goes_on_past(text: str, at: int) -> bool:
    """Whether a past verb follows a date that none stands before: "a report in May found that"."""
    then = _THEN.match(text, at)
    if then is None or _has_verb(_before_at(text, at)):
        return False
    words = then["clause"] or then["verb"]
    return has_past(words) and not _AHEAD.search(words)


def is_told_past(text: str, at: int) -> bool:
    """Whether something tells that a moment is past; where nothing does nobody can say."""
    return bool(_SAID.search(text[:at]) or is_since(text, at)) or has_past(text)


def _reported(clause: str) -> str:
    """What a clause says that somebody said, or all of it."""
    said = clause[match.end() :] if (match := _REPORTS.search(clause)) else ""
    return said if _has_verb(said) or _PLAN.search(said) else clause


def clause(text: str, at: int) -> str:
    """What is told of a moment: the words before it, where they hold no verb more of them."""
    before = re.split(r"[;:“”\"]\s?", text[:at].replace(", followed by", " followed by"))[-1]
    parts = _SUBORDINATE.split(before)[-1].split(", ")
    near = parts[-1]
    if not _has_verb(near):
        near += re.split(r"[,;:.“”\"]|\s(?:when|because|although|while)\s", text[at:])[0]
    while not _has_verb(near) and len(parts) > 1:
        parts.pop()
        near = f"{parts[-1]}, {near}"
    return near if _has_verb(near) or has_past(near) else near + _main_clause(text, at)


def _main_clause(text: str, at: int) -> str:
    """What follows a moment that opens a sentence: "One night in May, a man rang the bell"."""
    opened = _OPENING.match(text, at)
    return re.split(r"[;:.“”\"]", text[opened.end() - 1 :])[0] if opened else ""


def _has_verb(words: str) -> bool:
    return bool(_AHEAD.search(words) or PAST.search(words) or _PRESENT.search(words))
