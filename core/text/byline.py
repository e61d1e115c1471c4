"""A byline that says more than a name: who wrote a text, for which outlet, and on which day."""

from __future__ import annotations

import re
from typing import NamedTuple

_SHORT = 24
"""Words of such a line at most."""
_WORD = r"(?-i:[A-Z])[\w.'’-]*"
_PERSON = rf"{_WORD}(?:\s(?:(?:de|del|della|la|van|von|der|al|bin)\s)*{_WORD}){{1,3}}"
_AUTHOR = re.compile(
    rf"(?:(?:written|posted|reported|words)\s)?by:?\s+({_PERSON}(?:\s(?:and|&)\s{_PERSON})?)",
    re.IGNORECASE,
)
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_COMMA_IN_DAY = re.compile(rf"\b({_MONTH}\s\d{{1,2}}),\s(?=\d{{4}}\b)", re.IGNORECASE)
_DAY = re.compile(
    rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s)?"
    rf"(\d{{1,2}}\s{_MONTH}\s\d{{4}}|{_MONTH}\s\d{{1,2}}\s\d{{4}}|\d{{4}}-\d\d-\d\d)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[,|·•\n]\s*|\s+[–—-]\s+")
"""What stands between the parts of the line."""
_OUTLET = re.compile(
    r"(?:The\s.+|[A-Z]{2,5}"
    r"|.*\b(?:Agency|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe"
    r"|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Magazine|Mail|Mercury|Mirror|Monitor|News"
    r"|Observer|Post|Press|Radio|Record|Register|Reuters|Review|Sentinel|Standard|Star|Sun|Telegraph"
    r"|Times|Tribune|Voice|Weekly|Wire)(?:\s(?:[A-Z]\w*|of))*|\S+\.(?:com|org|net|co\.uk))"
)
"""A name by its words alone: other two words with capitals may be a second author."""


class Byline(NamedTuple):
    """What a byline says; "" for what it does not."""

    author: str
    outlet: str
    day: str
    """As it is written, without the day of the week."""


def byline(content: str) -> Byline | None:
    """A paragraph as a byline; None for one that names no author beside an outlet or a day.

    The parts come in any order, with commas, bars or line breaks between them: "By Ann Lee, Harbour
    Times, 3 May 2025".
    """
    if len(content.split()) > _SHORT:
        return None
    parts = _BETWEEN.split(_COMMA_IN_DAY.sub(r"\1 ", content.strip()))
    authors = [match[1] for part in parts if (match := _AUTHOR.fullmatch(part))]
    days = [match[1] for part in parts if (match := _DAY.fullmatch(part))]
    outlets = [part for part in parts if _OUTLET.fullmatch(part)]
    if len(authors) != 1 or len(days) > 1 or not (days or outlets):
        return None
    return Byline(authors[0], outlets[0] if outlets else "", days[0] if days else "")
