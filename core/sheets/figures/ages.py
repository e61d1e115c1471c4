"""Numbers that tell how old a person is: "aged 24", "Ida Holm, 24,", "a 24-year-old man"."""

from __future__ import annotations

import re

from ...cues.reading.amounts import NUMBER, value_of

_AGED_WITHIN = re.compile(r"(?:aged?|at\sthe\sage\sof)\s", re.IGNORECASE)
_BESIDE_NAME = re.compile(r"[A-Z][\w’'-]+\s[A-Z][\w’'-]+,\s$")
_THING = (
    r"(?:computer|boiler|tower|water|reactor|motor|tractor|trailer|border|river|paper|elevator|power"
    r"|monument|building|house|home|ship|ferry|boat|tree|oak|pine|bridge|church|company|firm|law"
    r"|rule|tradition|factory|plant|mill|wine|whisky|system|dispute|feud|conflict|war|agreement"
    r"|deal|contract|treaty|club|school|hall|pier|car|van|bus|train|tram|engine|wall|roof|hotel"
    r"|theatre|theater|cinema|prison|hospital|station|stadium|record|ban|programme|program|plan"
    r"|business|brand|institution|organisation|organization|newspaper|magazine|dam|road|tunnel)s?"
)
_YEAR_OLD = re.compile(rf"-year-old(?!\s(?:[\w’'-]+\s){{0,2}}?{_THING}\b)")
_OF_YEARS = re.compile(
    r"\b(?:man|woman|boy|girl|teenager|youth|(?!number|order|quarter|cluster|corner|master|matter|member|register"
    r"|letter|power|tower|floor|paper|layer|offer|answer|event|percent|content|extent|rent)[a-z]+(?:man|woman|mother|father|er|or|ist|ian|(?<!m)ent|ant|guard))\sof\s$"
)
"""A person before an age: "a swimmer of 19"."""
_AFTER_AGE = re.compile(r"\s*(?:$|[.,;:)])|\s(?:and|or|who|was|is|has|had|died|fell|from|were)\b")
_IS_AGED = re.compile(
    r"\b(?:who|[Hh]e|[Ss]he|I)\s(?:is|was|am|turned|had\sturned)\s(?:just\s|only\s|now\s)?$"
)
_AGES = range(5, 111)


def is_age(text: str, start: int, end: int) -> bool:
    """Whether a number is how old a person is: "aged 24", "Ida Holm, 24,", "a 24-year-old man"."""
    if _AGED_WITHIN.match(text, start, end):
        return True  # read with its number: "aged 32"
    written = re.fullmatch(NUMBER, text[start:end].removesuffix("-year"), re.IGNORECASE)
    if written is None or value_of(written[0])[0] not in _AGES:
        return False
    before, number = text[:start], start + written.end()
    beside = _BESIDE_NAME.search(before) and text[number : number + 1] in (",", ")")
    of_years = _OF_YEARS.search(before) and _AFTER_AGE.match(text, number)
    told = _IS_AGED.search(before) and _AFTER_AGE.match(text, number)
    return bool(beside or told or of_years or _YEAR_OLD.match(text, number))
