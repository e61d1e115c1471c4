"""What a word is compared by: its stem, in one spelling, or that of a word of one meaning."""

from __future__ import annotations

import re

from ...text.words import stem
from ...word_lists import rows, word_lists

_SPELLINGS = (
    *(("isation", "ization"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("yse", "yze")),
    *(
        ("our", "or"),
        ("ours", "ors"),
        ("tre", "ter"),
        ("ogue", "og"),
        ("elled", "eled"),
        ("elling", "eling"),
    ),
)
_ONE_SPELLING = re.compile(
    r"(?:y?our|hour|four|tour|pour|flour)s?"
    r"|(?:\w*(?:prom|adv|exerc|surpr|compr|superv|rev|enterpr|franch|disgu|r|ra|pra|prem|no|w|otherw|prec)is)(?:e|ed|ing)"
    r"|(?:sp|s|t|f|sm|dw|qu|compell|exc|rep)ell(?:ed|ing)"
)


def _irregular() -> dict[str, str]:
    table = rows(word_lists(__package__, "irregular.toml")["forms"])
    return {form: base for *forms, _, base in table for form in forms}


def _synonyms() -> dict[str, str]:
    table = rows(word_lists(__package__, "synonyms.toml")["groups"])
    groups = ([spelling(word) for word in row] for row in table)
    return {form: forms[0] for forms in groups for form in forms}


def word_form(low: str) -> str:
    """What a word is compared by: its stem, or that of a plain word of the same meaning."""
    form = spelling(low)
    return _SYNONYMS.get(form, form)


def word_forms(listed: str) -> frozenset[str]:
    """What the words of a list are compared by."""
    return frozenset(map(word_form, listed.split()))


def spelling(low: str) -> str:
    """The stem of a word, in one spelling of those of both shores."""
    low = _IRREGULAR.get(low, low)
    if len(low) > 4 and low.endswith(_ENDINGS) and not _ONE_SPELLING.fullmatch(low):
        for british, american in _SPELLINGS:
            if low.endswith(british):
                low = low[: -len(british)] + american
                break
    return stem(low)


def is_past(low: str) -> bool:
    """Whether a word in lower case is a past form of a verb: "gave", "opened"."""
    if low.endswith("eed"):
        return low in _PAST_IN_EED
    irregular = low in _IRREGULAR and low not in _NO_PAST and not low.endswith(("s", "n"))
    return (low.endswith("ed") and low not in _NO_PAST) or irregular


_NO_PAST = frozenset(
    """feet mice teeth geese dying ageing whilst grey tyre plough programme cheque jewellery
    aluminium sceptic sceptical defence licence offence pretence draught mould enrol fulfil
    manoeuvre paediatric judgement kerb bed red sled hundred sacred hatred kindred naked wicked
    moped embed infrared watershed""".split()  # noqa: SIM905
)
"""Forms of nouns, other spellings, and what only ends like the past."""
_PAST_IN_EED = frozenset("agreed disagreed freed guaranteed decreed refereed".split())  # noqa: SIM905
"""All others are no past: "need", "speed", "exceed"."""
_ENDINGS = tuple(ending for ending, _ in _SPELLINGS)
_IRREGULAR = _irregular()
_SYNONYMS = _synonyms()
