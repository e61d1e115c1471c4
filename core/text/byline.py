"""A line that credits a text: who wrote it, for which outlet, and on which day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .days import MONTH, WEEKDAY

_SHORT = 30
"""Words of such a line at most."""
_WORD = r"(?-i:[A-Z])[\w.'’-]*"
_PERSON = rf"{_WORD}(?:\s(?:(?:de|del|della|la|van|von|der|al|bin)\s)*{_WORD}){{1,3}}"
_AUTHOR = re.compile(
    r"(?:(?:(?:written|posted|reported|words|comment|commentary|opinion|interview|analysis)\s)?by:?"
    r"|(?:author|presenter|reporter|interviewer|host|correspondent):)"
    rf"\s+({_PERSON}(?:\s(?:and|&)\s{_PERSON})?)",
    re.IGNORECASE,
)
_COMMA_IN_DAY = re.compile(rf"\b({MONTH}\s\d{{1,2}}),\s(?=\d{{4}}\b)", re.IGNORECASE)
_DAY = re.compile(
    r"(?:(?:issued|published|updated|posted|dated|broadcast|recorded|(?:press\s|news\s)?release"
    r"|transcript|statement|minutes|edition|issue)(?:\s(?:on|of))?:?\s)?"
    rf"(?:{WEEKDAY}\s)?"
    rf"(\d{{1,2}}\s{MONTH}\s\d{{4}}|{MONTH}\s\d{{1,2}}\s\d{{4}}|\d{{4}}-\d\d-\d\d)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[,|·•;\n]\s*|\s+[–—-]\s+|(?<=[a-z0-9])\.\s+(?=[A-Z])")
"""What stands between the parts of the line."""
_TELLING = re.compile(r"\d|\bby\b|:", re.IGNORECASE)
"""What stands in every byline: a digit of its day, or what comes before an author."""
_MARKS = "*_ "
"""Signs of emphasis around the whole line."""
_NAME = re.compile(r"[A-Z][\w.'’-]*(?:\s(?:of|the|and|&|for|de|la|[A-Z][\w.'’-]*)){0,7}")
KIND = (
    r"(?:press|media|news)\s(?:office|release|statement)|statement|opinion|op-ed|comment(?:ary)?"
    r"|editorial|analysis|interview|transcript|report"
)
"""A kind of text, as a byline names it; a pattern for both cases."""
_KIND = re.compile(KIND, re.IGNORECASE)
_TIME = re.compile(
    rf"{WEEKDAY}|\d{{1,2}}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\d{{1,2}}\s?[ap]\.?m\.?",
    re.IGNORECASE,
)
"""A day of the week or an hour."""
_OUTLET = re.compile(
    r"(?:The(?:\s(?:[A-Z][\w'’-]*|of|and)){1,5}|[A-Z]{2,5}"
    r"|.*\b(?:Agency|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe"
    r"|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Magazine|Mail|Mercury|Mirror|Monitor|News"
    r"|Observer|Post|Press|Radio|Record|Register|Reuters|Review|Sentinel|Standard|Star|Sun|Telegraph"
    r"|Times|Tribune|Voice|Weekly|Wire)(?:\s(?:[A-Z]\w*|of))*|\S+\.(?:com|org|net|co\.uk))"
)
"""A name by its words alone: other two words with capitals may be a second author."""
_ABOUT = re.compile(
    r"(?:based\son|compiled|translated|edited|photo(?:graph)?s?\sby|additional|the\s(?:writer|author)"
    r"|this\s(?:article|report|text))\b.*",
    re.IGNORECASE,
)
"""A sentence on the text itself."""
_RELEASED = re.compile(r"for immediate release|embargoed (?:until|till|to)\b.*", re.IGNORECASE)
"""When a text may be printed, which stands after the place that it comes from."""
_PARTS = (_ABOUT, _RELEASED, _AUTHOR, _DAY, _KIND, _TIME, _OUTLET, _NAME)


class Byline(NamedTuple):
    """What a byline says; "" for what it does not."""

    author: str
    outlet: str
    day: str
    """As it is written, without the day of the week."""


def byline(content: str) -> Byline | None:
    """A paragraph as a byline; None for one that is none.

    The parts come in any order, with commas, stops, bars or line breaks between them: "By Ann Lee,
    Harbour Times, 3 May 2025", "Isle Ferries, press office. Issued 3 May 2025". Either an author
    stands beside an outlet or a day; or a day beside nothing but names and kinds of text; or a day
    in a line that is emphasised from end to end and begins with a name or a kind.
    """
    line = content.strip()
    words = line.strip(_MARKS)
    if len(line.split()) > _SHORT or not words or not _TELLING.search(words):
        return None
    parts = _BETWEEN.split(_COMMA_IN_DAY.sub(r"\1 ", words).rstrip("."))
    authors = [match[1] for part in parts if (match := _AUTHOR.fullmatch(part))]
    days = [match[1] for part in parts if (match := _DAY.fullmatch(part))]
    outlets = [each for each in parts if _OUTLET.fullmatch(each) and not _KIND.fullmatch(each)]
    if len(authors) > 1 or len(days) > 1:
        return None
    if not (authors and (days or outlets)) and not (days and _credits(line, parts)):
        return None
    released = any(_RELEASED.fullmatch(part) for part in parts)
    outlet = next(iter(outlets or (() if authors or released else filter(_is_name, parts))), "")
    return Byline("".join(authors), outlet, "".join(days))


def _is_name(part: str) -> bool:
    """Whether a part is a name, and no kind of text or hour."""
    kind = _KIND.fullmatch(part) or _TIME.fullmatch(part)
    return _NAME.fullmatch(part) is not None and not kind


def _credits(line: str, parts: Sequence[str]) -> bool:
    """Whether a line with a day credits a text without a "by"."""
    are_parts = [any(kind.fullmatch(part) for kind in _PARTS) for part in parts]
    if line[0] in "*_" and line[-1] == line[0]:
        return len(parts) > 1 and are_parts[0]
    named = (_OUTLET, _KIND, _ABOUT, _RELEASED)
    return all(are_parts) and any(kind.fullmatch(part) for kind in named for part in parts)
