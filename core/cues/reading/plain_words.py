"""Plain words: one written word as the words that it says, halves and contractions apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .written_word import WrittenWord

_PREFIXES = frozenset(
    "e co re non pre post anti multi inter sub un on off mid semi over under".split()  # noqa: SIM905
)
_RE_ANEW = re.compile(
    r"re-(?:sign|cover|form|lease|mark|press|sort|treat|sent|collect|dress|pose|present|serve|strain"
    r"|prove|solve|lay)(?:s|es|d|ed|ing|al|ation|ment|y)?"
)
"""Words that are others without their hyphen: who re-signs stays, who resigns goes."""
_SHOUTED = frozenset(("MAY", "SHALL", "SHOULD", "MUST", "NOT", "CAN", "NEED", "REQUIRED"))
"""Words of force as standards write them: no names."""
_ENDINGS_CUT = frozenset(("s", "ve", "re", "ll", "d", "m", ""))


def without_not(word: str) -> tuple[str, str]:
    """The verb of a contraction, and "not": "won't" is "will not"."""
    return {"can't": "can", "won't": "will", "shan't": "shall"}.get(word, word[:-3]), "not"


def _opens_sentence(text: str, at: int) -> bool:
    """Whether a word begins a sentence: its capital makes no name of it."""
    before = text[:at].rstrip(" \"“'‘([«")
    return not before or before[-1] in ".!?:;—–"


def plain_words(text: str, at: int, word: str) -> Iterator[WrittenWord]:
    """The words of one written word: halves of "pro-gun", "could" and "not" of "couldn't"."""
    opens = word[0].isupper() and _opens_sentence(text, at)
    parts = word.split("-")
    if len(parts) > 1 and (parts[0].lower() in _PREFIXES or _is_named_by_no(parts)):
        parts[:2] = ["-".join(parts[:2])]
    for part in parts:
        yield from _one_word(part, at, opens=opens)
        at += len(part) + 1
        opens = False


def _is_named_by_no(parts: Sequence[str]) -> bool:
    """Whether "no" is part of what something is called: "a no-confidence vote"."""
    return parts[0].lower() == "no" and parts[1].lower() not in ("one", "body")


def _one_word(part: str, at: int, *, opens: bool) -> Iterator[WrittenWord]:
    end = at + len(part)
    low = part.lower()
    low = low if _RE_ANEW.fullmatch(low) else low.replace("-", "")
    if low.endswith("n't") or low == "cannot":
        base, negator = ("can", "not") if low == "cannot" else without_not(low)
        yield at, end, base, "plain", None
        yield at, end, negator, "plain", None
        return
    acronyms = len(part) > 2 and part[-1] == "s" and part[:-1].isupper()
    bare, _, ending = (low[:-1] if acronyms else low).partition("'")
    if ending not in _ENDINGS_CUT:
        bare += ending
    shouted = len(part) > 1 and part.isupper()
    capital = part[0].isupper() and (not opens or shouted) and part not in _SHOUTED
    yield at, end, bare, "capital" if capital else "plain", None
    if ending == "ll":
        yield at, end, "will", "plain", None
