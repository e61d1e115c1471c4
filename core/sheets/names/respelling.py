"""Names that are one in two spellings."""

from __future__ import annotations

from rapidfuzz.fuzz import ratio

from .entity import Entity
from .name_words import first_names

_ALIKE = 84
"""How much two long words are alike that are one name spelt in two ways, 0 to 100."""
_LONG = 6
"""Letters of a long word."""
_PET = 2
"""Letters of a pet name: more than so many."""
_PET_NAMES = {
    **dict.fromkeys(("bill", "will", "billy"), "william"),
    **dict.fromkeys(("bob", "rob", "bobby"), "robert"),
    **dict.fromkeys(("dick", "rick", "rich"), "richard"),
    **dict.fromkeys(("jim", "jimmy"), "james"),
    **dict.fromkeys(("jack", "jon"), "john"),
    **dict.fromkeys(("tony",), "anthony"),
    **dict.fromkeys(("ted", "ed", "ned"), "edward"),
    **dict.fromkeys(("harry",), "henry"),
    **dict.fromkeys(("mike", "mick"), "michael"),
    **dict.fromkeys(("liz", "beth", "betty", "lizzie"), "elizabeth"),
    **dict.fromkeys(("kate", "kathy", "cathy"), "katherine"),
    **dict.fromkeys(("peggy", "maggie", "meg"), "margaret"),
    **dict.fromkeys(("sue",), "susan"),
    **dict.fromkeys(("sandy",), "alexander"),
    **dict.fromkeys(("chuck",), "charles"),
}


def are_respelt(
    key: tuple[str, ...], other: tuple[str, ...], known: dict[tuple[str, ...], Entity]
) -> bool:
    """Whether names of equal length in different documents are likely one in two spellings."""
    a, b = known[key], known[other]
    if len(key) < 2 or {*a.documents} & {*b.documents}:
        return False
    titled = bool((a.titles & b.titles) - {"mr", "mrs", "ms", "dr"})
    return is_respelt(key, other, titled=titled) or _is_pet_name(key, other)


def _is_pet_name(key: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names have one surname, and a first name that is short for the other."""
    short, long = sorted((key[0], other[0]), key=len)
    known = long.startswith(short) and len(short) > _PET and {short, long} & first_names()
    return key[1:] == other[1:] and (bool(known) or _PET_NAMES.get(short) == long)


def is_respelt(key: tuple[str, ...], other: tuple[str, ...], *, titled: bool) -> bool:
    """Whether two names differ in one word, and there by a letter or two.

    Args:
        key: The words of a name.
        other: Those of another.
        titled: Whether both have one office: first names of one initial may differ then.
    """
    differing = _differing(key, other)
    if differing is None:
        return False
    x, y = differing
    first_name = titled and key[-1] == other[-1] and x[0] == y[0]
    long_word = min(len(x), len(y)) >= _LONG and ratio(x, y) >= _ALIKE and not x.isdigit()
    return first_name or long_word


def _differing(key: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, str] | None:
    """The one word in which two names of equal length differ."""
    if len(key) != len(other):
        return None
    differing = [(x, y) for x, y in zip(key, other, strict=True) if x != y]
    return differing[0] if len(differing) == 1 else None
