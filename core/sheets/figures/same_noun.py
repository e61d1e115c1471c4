"""Whether two nouns may name one thing that is counted: by their stem, their family, or a list."""

from __future__ import annotations

from ...cues.reading.counted import PEOPLE, is_person
from ...cues.reading.word_forms import word_form
from ...cues.tokens import idea

_GROUPS = """
shop store outlet branch premises | job post position vacancy role
| house home dwelling property flat household | signature name | car vehicle
| lorry truck vehicle | hospital clinic | clinic practice surgery | ship boat vessel ferry
| night occasion day time | time occasion case instance incident | room suite
| site place pool centre facility plant | tree oak beech elm chestnut | bird gull duck goose
| school academy college | bus coach vehicle | firm company business | meeting session
| letter email message submission response reply objection | kilometre mile
| plot garden allotment | stall stand pitch | bed place | seat place | ticket place
"""
"""Nouns that count one thing in other words, one group between bars."""
_PERSONS = frozenset(
    """staff midwives police crew wives nurses families guests youths men women boys girls
    kids pensioners adults locals peers vets wardens stewards guards pilots chefs clerks
    monks dead killed died wounded injured hurt missing""".split()  # noqa: SIM905
)
"""People whose plural does not tell that they are any."""
_FAMILY = 5
"""Letters at the beginning that words of one family share: "midwives", "midwifery"."""


def _form(word: str) -> str:
    return idea(word_form(word.lower()))


_BY_FORM: dict[str, set[int]] = {}
for _number, _group in enumerate(_GROUPS.split("|")):
    for _word in _group.split():
        _BY_FORM.setdefault(_form(_word), set()).add(_number)


def are_persons(noun: str) -> bool:
    """Whether a noun that is counted likely means people."""
    low = noun.lower()
    return is_person(low) or low in _PERSONS or _form(low) in PEOPLE


def is_same_noun(a: str, b: str) -> bool:
    """Whether two nouns are one word, or of one idea."""
    return _form(a) == _form(b)


def may_be_one(a: str, b: str) -> bool:
    """Whether two nouns may name one thing; a noun that is missing may name any."""
    if not a or not b or _form(a) == _form(b):
        return True
    if are_persons(a) and are_persons(b):
        return True
    return bool(_BY_FORM.get(_form(a), set()) & _BY_FORM.get(_form(b), set()))


def is_of_family(noun: str, words: str) -> bool:
    """Whether some words hold one of a noun's family: "midwives", "midwifery posts"."""
    low = noun.lower()[:_FAMILY]
    return len(low) == _FAMILY and any(word.lower().startswith(low) for word in words.split())
