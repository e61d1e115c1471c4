"""Which words of an English sentence tell that something is or happens, without a tagger.

A verb shows by what stands beside it: "drivers face a", "the rate climbs from", "talks collapsed".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from ..cues.reading.word_forms import is_past
from ..topics.grammar import listed

Company = Literal[
    "verb", "past", "article", "preposition", "pronoun", "binding", "number", "to", "word"
]
"""What a written word is to those beside it; "binding" makes a clause depend on another one."""

_VERBS = """is are was were am has have had does do did will would can could may might must shall
should said says wrote gets gives makes takes comes goes knows thinks cannot ain't wants needs means
remains becomes seems puts lets keeps brings owes""".split()  # noqa: SIM905
_ARTICLES = """the a an this these those his her its their our my your some any no every each both
all another such many more most several few other own new""".split()  # noqa: SIM905
_PREPOSITIONS = """of in on at by for from with against about over between under through into during
without among toward towards upon within across behind beyond despite per via near amid off out up
down after before since until than as like around including regarding concerning
following""".split()  # noqa: SIM905
PRONOUNS = frozenset(
    "he she it they we i you who there that people everyone nobody somebody someone".split()  # noqa: SIM905
)
_SUBJECTS = frozenset(("he", "she", "they", "we", "i", "who"))
"""Pronouns behind which a verb stands."""
_BINDING = """who whom whose which that when where if unless whether until while though although
because whereas as than since once how why what lest and or nor but including""".split()  # noqa: SIM905
_KNOWN: dict[str, Company] = {
    **dict.fromkeys(sorted(PRONOUNS), "pronoun"),
    **dict.fromkeys(_BINDING, "binding"),
    **dict.fromkeys(_PREPOSITIONS, "preposition"),
    **dict.fromkeys(_ARTICLES, "article"),
    **dict.fromkeys(_VERBS, "verb"),
    "to": "to",
}
_MODALS = frozenset(
    "do does did will would can could may might must shall should cannot n't".split()  # noqa: SIM905
)
_SHORT = ("'s", "'re", "'ve", "'ll", "'d", "'m")
"""Endings of a pronoun that hold a verb."""
_BASES = frozenset(
    verb
    for name in ("no_nouns", "changing", "causing", "refusals", "endings", "acting")
    for verb in listed(name)
)
"""Verbs as they stand behind "to"."""
_PRESENT = frozenset(
    form
    for verb in sorted(listed("no_nouns") | listed("changing"))
    for form in (f"{verb}s", f"{verb}es", f"{verb[:-1]}ies")
)
_AFTER_A_VERB = ("article", "pronoun", "number")
_BEFORE_A_NOUN = frozenset(("article", "preposition", "number", "to", "binding"))
"""What stands before a noun, and before no verb."""
_WORDS = 20_000


@lru_cache(maxsize=_WORDS)
def company(low: str) -> Company:
    """What a word in lower case is to those beside it."""
    if low in _KNOWN:
        return _KNOWN[low]
    if not low[:1].isalpha():
        return "number"
    if low.endswith("n't"):
        return "verb"
    pronoun, mark, _ = low.partition("'")
    if mark and low.endswith(_SHORT) and (pronoun in PRONOUNS or pronoun in ("what", "let")):
        return "verb"
    return "past" if is_past(low) else "word"


def verbs(lows: Sequence[str], companies: Sequence[Company]) -> set[int]:
    """The places of the words that are finite verbs.

    Args:
        lows: The words of a sentence in lower case.
        companies: What each is to those beside it.
    """
    found = {at for at, own in enumerate(companies) if own == "verb"}
    found.update(
        at
        for at in range(1, len(lows))
        if companies[at] in ("past", "word")
        and companies[at - 1] not in _BEFORE_A_NOUN
        and _is_verb(at, lows, companies)
    )
    return found or {at for at in range(1, len(lows) - 1) if _may_be_verb(at, lows, companies)}


def _may_be_verb(at: int, lows: Sequence[str], companies: Sequence[Company]) -> bool:
    """Whether a word may be a verb where no other is one: "deportation works as"."""
    low = lows[at]
    return (
        companies[at] == companies[at - 1] == "word"
        and low.endswith("s")
        and low[-2:] != "ss"
        and not lows[at - 1].endswith("s")
        and companies[at + 1] in _BEFORE_A_NOUN
    )


def _is_verb(at: int, lows: Sequence[str], companies: Sequence[Company]) -> bool:
    """Whether a word that stands where a verb may stand is one."""
    if companies[at] == "past":
        return lows[at + 1 : at + 2] != ["by"]
    low, before = lows[at], lows[at - 1]
    if before in _SUBJECTS:
        return not low.endswith("ly")
    after = companies[at + 1] if at + 1 < len(lows) else None
    if low.endswith("s"):
        return low in _PRESENT or (after in _AFTER_A_VERB and low[-2:] != "ss")
    if before[-1:] != "s" or before[-2:] == "ss" or after in ("verb", "past"):
        return False
    return low in _BASES or (after in _AFTER_A_VERB and not low.endswith(("ing", "ly")))


def opens_object(low: str, before: str) -> bool:
    """Whether a word is a verb of which the words behind it are the object: "to improve access".

    Args:
        low: The first of some words in a row, in lower case.
        before: What stands before it, in lower case; "" for nothing.
    """
    if low.endswith("ing") or before in _MODALS or company(before) == "pronoun":
        return True
    return low in _BASES and before in ("to", "and", "or", "")


def is_base(low: str) -> bool:
    """Whether a word in lower case is known for a verb as it stands behind "to"."""
    return low in _BASES
