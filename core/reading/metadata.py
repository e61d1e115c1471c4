"""What the text itself gives away: title, author, date, language and kind, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..documents import Passage
from ..text.asides import asides
from ..text.byline import Byline, byline
from ..text.days import WEEKDAY
from ..text.languages import code_of, is_known
from .material import Fact, Facts, facts
from .untitled import is_untitled

_DATED = re.compile(
    r"(?:published|updated|posted|filed)\s*(?:on|at)?\s*:?\s*(.*?\b\d{4}\b(?:-\d\d-\d\d)?)",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WRITTEN = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}")
_PLACE_AND_DAY = re.compile(
    rf"[A-ZÀ-Þ][\w.'’ -]{{2,40}},? (?:{WEEKDAY},? )?(?:{_WRITTEN.pattern})(?: \([\w ]{{2,40}}\))?"
)
"""A line that is a dateline: "TARNMOUTH, Thursday 12 March 2026 (CPA)"."""
_HEAD_LINE = re.compile(r"(?:[A-ZÀ-Þ\d].{0,98}\s)?[A-ZÀ-Þ\d][\w'’/-]*")
"""A line of a letterhead: its first and its last word have a capital or are numbers."""
_LONGEST_HEAD = 400
"""Characters of a letterhead at most."""
_BYLINE = re.compile(
    r"(?:written |posted |reported )?by:? (.+?)(?:\s*[,|·•–—-]?\s*(?:on )?((?:\d{1,2}\.? )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2},?)? \d{4}))?",
    re.IGNORECASE,
)
_SEARCHED = 8
"""Passages from the top in which a title, a byline or a datestamp is looked for."""
_ENDS = 1000
"""Passages at either end of a long text in which its language and kind are looked for."""

_KINDS = (
    ("press release", re.compile(r"for immediate release|(?:press|media) contacts?\b|^###$|-30-")),
    ("press release", re.compile(r"^(?:press|news|media) release\b|\bpress office[.,|] issued\b")),
    (
        "op-ed",
        re.compile(r"^(?:opinion|op-ed|editorial|comment by|commentary|letter to the editor)\b"),
    ),
    ("op-ed", re.compile(r"\b\S{1,40} is an? (?:\w+ )?columnist\b|views expressed")),
    ("report", re.compile(r"^(?:executive summary|table of contents|abstract|key findings)$")),
    ("news", re.compile(r"\((?:ap|reuters|afp|upi|dpa)\)\s*[—–-]|^reporting by\b")),
)
"""What gives a kind away in a single passage, in lower case."""
_PATHS = (
    ("op-ed", re.compile(r"/(?:opinions?|op-?eds?|editorials?|commentary|columnists?)/")),
    ("press release", re.compile(r"/(?:press-?releases?|newsroom|media-?releases?)(?:/|$)")),
    ("news", re.compile(r"/(?:news|world|politics|local)/")),
)
"""What gives a kind away in an address."""
_SPEAKER = re.compile(r"[A-Z][\w.'’ -]{1,30}:\s")


def guess(passages: Sequence[Passage], address: str = "") -> Facts:
    """What the passages give away; what is not found is left out."""
    if len(passages) > 2 * _ENDS:
        # What names a text stands at its ends; to look through a long one takes seconds.
        passages = (*passages[:_ENDS], *passages[-_ENDS:])
    return {**_top(passages), **_language(passages), **_kind(passages, address)}


def _top(passages: Sequence[Passage]) -> Facts:
    known: Facts = {}
    for passage in passages[:_SEARCHED]:
        text = " ".join(passage.text.split())
        because = f"guessed from ¶{passage.number}"
        untitled = passage.role == "heading" and is_untitled(text)
        beside = untitled or passage.role == "boilerplate"
        if beside and (said := _credited(passage.text, text)):
            known = facts(because, said) | known
        elif day := _day_of_head(passage.text):
            known = facts(because, {"date": iso(day)}) | known
        elif passage.role == "heading" and not untitled:
            known = facts(because, {"title": text}) | known
        elif passage.role == "body":
            known = _dateline(passage) | known
            if len(text) > 200:
                break
    return known


def _day_of_head(content: str) -> str:
    """The day of a dateline that is a paragraph, or a line of a letterhead; or ""."""
    if len(content) > _LONGEST_HEAD:
        return ""
    lines = [" ".join(line.split()).strip("*_ ") for line in content.splitlines()]
    whole = _PLACE_AND_DAY.fullmatch(" ".join(lines))
    if not whole and not all(_HEAD_LINE.fullmatch(line) for line in lines):
        return ""
    dated = (line for line in lines if _PLACE_AND_DAY.fullmatch(line) or _WRITTEN.fullmatch(line))
    day = (whole and _WRITTEN.search(whole[0])) or _WRITTEN.search(next(dated, ""))
    return day[0] if day else ""


def _credited(content: str, line: str) -> dict[str, str]:
    """What a paragraph beside the text says of it: a byline, or a day.

    Args:
        content: The paragraph.
        line: The same on one line.
    """
    if credit := byline(content):
        return _said(credit)
    dated = _DATED.match(line)
    day = iso(dated[1] if dated else line)
    if dated or day != line or _DAY.fullmatch(line):
        return {"date": day}
    if named := _BYLINE.fullmatch(line):
        return {"author": named[1], "date": iso((named[2] or "").replace(".", ""))}
    return {}


def _said(credit: Byline) -> dict[str, str]:
    """The facts of a byline."""
    day = credit.day.replace(".", "")
    return {"author": credit.author, "outlet": credit.outlet, "date": iso(day)}


def _dateline(passage: Passage) -> Facts:
    """The date before the words of a paragraph, "SPRINGFIELD, March 3, 2025 —"."""
    for start, end in asides(passage):
        dated = _WRITTEN.search(" ".join(passage.text[start:end].split()))
        if start == 0 and dated:
            return facts(f"guessed from ¶{passage.number}", {"date": iso(dated[0])})
    return {}


def _language(passages: Sequence[Passage]) -> Facts:
    body = " ".join(passage.text for passage in passages if passage.role == "body")
    return facts("guessed from its frequent words", {"language": code_of(body)})


def _kind(passages: Sequence[Passage], address: str) -> Facts:
    for kind, path in _PATHS:
        if sign := path.search(address.lower()):
            return {"kind": Fact(kind, f"guessed from “{sign[0].strip('/')}” in the address")}
    for kind, pattern in _KINDS:
        for passage in passages:
            if sign := pattern.search(passage.text[:2_000].lower().lstrip("*_ ")):
                words = " ".join(sign[0].split())
                return {"kind": Fact(kind, f"guessed from “{words}” in ¶{passage.number}")}
    spoken = sum(bool(_SPEAKER.match(passage.text)) for passage in passages)
    if spoken >= 5 and spoken > 0.5 * len(passages):
        return {"kind": Fact("transcript", "guessed from the speakers' names before what they say")}
    return {}


def contradicts(declared: str, guessed: str) -> bool:
    """Whether a text is in another language than it says, as translated pages often are."""
    return declared != guessed and is_known(declared)


def iso(date: str) -> str:
    """The date as ISO 8601 when it is written out in English, otherwise as it stands."""
    from datetime import datetime  # noqa: PLC0415

    plain = re.sub(r"^(Sep)t\b|(?<=[a-z])\.(?= )", r"\1", date.strip())
    for form in (
        "%B %d, %Y",
        "%B %d %Y",
        "%b %d %Y",
        "%b %d, %Y",
        "%d %B %Y",
        "%d %b %Y",
        "%Y-%m-%d",
    ):
        try:
            return datetime.strptime(plain, form).date().isoformat()
        except ValueError:
            continue
    return date.strip()
