"""Cropped quotations: one ends where the other goes on."""

from __future__ import annotations

from collections.abc import Sequence

from ...comparison import Cue
from ...text.words import STOP_WORDS
from ..reading.quoting import ENOUGH, LEAST, Quotation, quotations_in
from ..reason import quoted, reason

_CONDITIONS = frozenset("if unless until only except without provided".split())  # noqa: SIM905
_TURNS = frozenset("but although though however yet".split())  # noqa: SIM905
_DENIALS = frozenset("not no never nobody nothing none nor neither cannot hardly".split())  # noqa: SIM905
_RELATIVE = frozenset("that who which whose".split())  # noqa: SIM905
_OF_ALL = frozenset("never no nobody nothing none all every everybody everything any".split())  # noqa: SIM905
_NEAR = 14
"""Words behind the end of a cropped quotation in which it may be turned."""
_PERIODS = frozenset("year month week day spring summer autumn winter season term".split())  # noqa: SIM905


def cropped(here: Quotation, there: Quotation) -> Cue | None:
    """One ends where the other goes on: a difference if that turns or limits what was said.

    "I will go, if you pay" is another claim; of "I will go by the night train" the reader decides.
    """
    short, long = sorted((here, there), key=lambda quotation: len(quotation.words))
    size = len(short.words)
    if long.words[:size] != short.words or STOP_WORDS.issuperset(short.words):
        return None
    rest = long.words[size:]
    turned = _is_condition(rest) or _is_turned(long, size) or _is_narrowed(short, rest)
    if not (turned or _is_told(long, size)) or _is_resumed(short, rest):
        return None
    spans = tuple(each.part(0, len(each.words)) for each in (here, there))
    more = quoted(long.part(size, len(long.words)))
    says = f"One quotes {quoted(short.part(0, size))}, and in the other it goes on: {more}."
    rule, label = ("cropped", "diverge") if turned else ("shortened", "related")
    return reason("quotation", rule, label, (spans[0], spans[1]), says, strong=False)


def _is_narrowed(quotation: Quotation, rest: Sequence[str]) -> bool:
    """Whether "never", "all" or the like is said only of some: "no gift", "no gift that ..."."""
    return bool(rest) and rest[0] in _RELATIVE and not _OF_ALL.isdisjoint(quotation.words)


def _is_condition(words: Sequence[str]) -> bool:
    """Whether some words open with a condition or with a time that it holds for."""
    time = len(words) > 1 and words[0] in ("this", "next") and words[1] in _PERIODS
    return bool(words) and (words[0] in _CONDITIONS or time)


def _is_told(quotation: Quotation, at: int) -> bool:
    """Whether so much is left out behind a word that a reader wants to know of it."""
    enough = at >= ENOUGH and len(quotation.words) >= at + LEAST
    return enough and quotation.goes_on(at)


def _is_resumed(quotation: Quotation, rest: Sequence[str]) -> bool:
    """Whether the rest is quoted too, behind who says it: “we shall,” she said, “but not yet”."""
    begun = tuple(rest[:2])
    return any(other.words[: len(begun)] == begun for other in quotations_in(quotation.sentence))


def _is_turned(quotation: Quotation, at: int) -> bool:
    """Whether a quotation is turned behind a word, in the same sentence: "safe, but not yet"."""
    rest = quotation.words[at : at + _NEAR]
    if not quotation.goes_on(at):
        return False
    turn = next((n for n, word in enumerate(rest) if word in _TURNS), None)
    denied = any(word in _DENIALS or word.endswith("n't") for word in rest)
    return turn is not None and (turn == 0 or denied)
