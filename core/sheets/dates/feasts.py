"""Days that are called by what is kept on them: "St. Patrick's Day", "last Easter", "Halloween"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from dateutil.easter import easter

from .calendar import Stretch, of_day
from .datelines import OwnDay
from .days_of_month import nth_day
from .moment import Moment
from .nearest_days import nearest_of
from .past import has_past
from .tense import clause, is_ahead

_FIXED = {
    **{"new year's day": (1, 1), "new year's eve": (12, 31), "twelfth night": (1, 5)},
    **{"epiphany": (1, 6), "burns night": (1, 25), "australia day": (1, 26), "candlemas": (2, 2)},
    **{"groundhog day": (2, 2), "valentine's day": (2, 14), "st david's day": (3, 1)},
    **{"international women's day": (3, 8), "st patrick's day": (3, 17)},
    **{"april fools' day": (4, 1), "april fool's day": (4, 1), "earth day": (4, 22)},
    **{
        "st george's day": (4, 23),
        "anzac day": (4, 25),
        "may day": (5, 1),
        "cinco de mayo": (5, 5),
    },
    **{"juneteenth": (6, 19), "midsummer's day": (6, 24), "canada day": (7, 1)},
    **{"fourth of july": (7, 4), "july fourth": (7, 4), "bastille day": (7, 14)},
    **{"michaelmas": (9, 29), "halloween": (10, 31), "all saints' day": (11, 1)},
    **{"all souls' day": (11, 2), "guy fawkes night": (11, 5), "bonfire night": (11, 5)},
    **{"veterans day": (11, 11), "armistice day": (11, 11), "remembrance day": (11, 11)},
    **{"st andrew's day": (11, 30), "christmas eve": (12, 24), "christmas day": (12, 25)},
    **{"christmas": (12, 25), "boxing day": (12, 26)},
}
"""Month and day of what is kept on one day of every year."""
_FROM_EASTER = {
    **{"shrove tuesday": -47, "mardi gras": -47, "ash wednesday": -46, "palm sunday": -7},
    **{"maundy thursday": -3, "good friday": -2, "easter saturday": -1, "easter sunday": 0},
    **{"easter": 0, "easter monday": 1, "ascension day": 39, "whit sunday": 49, "whit monday": 50},
}
"""Days from Easter Sunday."""
_COUNTED = {
    **{"martin luther king day": (1, "third", "monday"), "mlk day": (1, "third", "monday")},
    **{"presidents' day": (2, "third", "monday"), "presidents day": (2, "third", "monday")},
    **{"memorial day": (5, "last", "monday"), "labor day": (9, "first", "monday")},
    **{"columbus day": (10, "second", "monday"), "remembrance sunday": (11, "second", "sunday")},
    **{"thanksgiving": (11, "fourth", "thursday"), "thanksgiving day": (11, "fourth", "thursday")},
}
"""Weekdays that are counted in their month."""
_NAMES = sorted((*_FIXED, *_FROM_EASTER, *_COUNTED), key=lambda name: (-len(name), name))
_NAME = "|".join(name.replace("'", "['’]").replace("st ", r"(?:st|saint)\.?\s") for name in _NAMES)
_FEAST = re.compile(
    rf"\b(?:(?P<called>last|next|this)\s)?(?P<feast>(?i:{_NAME}))(?P<eve>['’]s\s[Ee]ve|\s[Ee]ve)?"
    r"(?:,?\s(?P<year>(?:19|20)\d\d))?(?![\w-]|['’]s)"
    r"(?!\s(?!(?:parade|march|massacre|in|on|at|and|or|but|when|because|since|that|this|with|to|for|of|by"
    r"|from|until|before|after|was|were|is|had|has|there|we|he|she|they|it|a|the|as|morning|night|evening)\b)"
    r"[a-z]+)"
)
"""A feast that is no kind of thing, as in "Christmas trees"."""
_MAY_HOLD = re.compile(
    r"(?i:day|night|easter|christmas|halloween|fourth|tuesday|wednesday|thursday|friday|sunday|monday"
    r"|epiphany|mas\b|juneteenth|thanksgiving|mardi|mayo)"
)
_DATED = re.compile(
    r"\b(?:by|before|until|till|since|after|at|over|on|from|through|to|for|this|last|next|of|the)\s$",
    re.IGNORECASE,
)
_EVERY = re.compile(r"\b(?:every|each|an?)\s$", re.IGNORECASE)


def feasts(text: str, own: OwnDay | None) -> Iterator[Moment]:
    """The feasts that a sentence names, in the year that is told or lies nearest.

    Args:
        text: The sentence.
        own: When its document was written.
    """
    if not _MAY_HOLD.search(text):
        return
    for match in _FEAST.finditer(text):
        before = text[: match.start()]
        opens = not before.strip("*_“”\"'’ ") or before.rstrip().endswith((",", "—", "–"))
        named = match["feast"][0].isupper() and match["feast"].lower() != "epiphany"
        if not named or _EVERY.search(before):
            continue
        if match["called"] or match["year"] or opens or _DATED.search(before):
            when = _when(text, match, own)
            month, day = _FIXED.get(_name(match), (0, 0)) if not match["eve"] else (0, 0)
            yield Moment(*match.span(), when, not match["year"], month, day)


def _name(match: re.Match[str]) -> str:
    """The name of a feast as it stands in the tables."""
    name = " ".join(match["feast"].lower().replace("’", "'").split())
    return re.sub(r"^saint\b|^st\.", "st", name)


def _when(text: str, match: re.Match[str], own: OwnDay | None) -> Stretch | None:
    name = _name(match)
    back = timedelta(days=1 if match["eve"] else 0)
    if match["year"]:
        return of_day(_of_year(name, int(match["year"])) - back)
    if own is None or own.yearless:
        return None
    days = [_of_year(name, own.day.year + away) - back for away in (-2, -1, 0, 1, 2)]
    called = match["called"]
    ahead = called == "next" or (called != "last" and is_ahead(text, match.start("feast")))
    told = called == "last" or has_past(clause(text, match.start("feast")))
    return nearest_of(days, own.day, ahead=True if ahead else False if told else None)


def _of_year(name: str, year: int) -> date:
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter(year) + timedelta(days=_FROM_EASTER[name])
    month, nth, weekday = _COUNTED[name]
    return nth_day(nth, weekday, date(year, month, 1))
