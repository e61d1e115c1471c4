"""Whether the values of a claim stand in a source with the same verb: in one clause of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ...cues.pairing import SentencePair
from ...cues.reading.word_forms import is_past
from ...cues.reading.words import Word

_PARTS = re.compile(
    r"[;:]|\s[—–-]\s|,?\s(?:who|which|where|when|while|whereas|although|though|after|before|until"
    r"|because|since|if)\s|,?\s(?:and|but|or|then)\s(?:then\s|later\s|also\s)?(?=(?:he|she|it|they|we|I)\s)"
)
"""What parts two clauses, whatever stands behind it."""
_GOES_ON = re.compile(
    r"(?:,|,?\s(?:and|but|or|then))\s(?:then\s|later\s|also\s|\w+ly\s)?(?P<verb>[a-z]+)\b"
)
"""What parts them where a verb follows: ", was sent home", "and died"."""
_AUXILIARY = frozenset("is are was were has had will would can could may might must does".split())  # noqa: SIM905
_VALUES = ("figure", "date")
_TELLING = (*_VALUES, "word", "name", "code")


_Told = Sequence[tuple[Word, set[int]]]
"""Words of a claim, each with the clauses of the source that have it, counted from 0."""


def with_the_same_verb(pair: SentencePair) -> bool:
    """Whether a source has the values and names of a claim with the verb that the claim has.

    Where it gives them in another order, all stand in one clause; and beside each figure and date
    stands, in its clause, what stands beside it in the claim.

    Args:
        pair: The claim, and the sentence of the source that has all its words.
    """
    cuts = [*_cuts(pair.b.span.text)]
    found = ((word, _clauses(word, pair, cuts)) for word in pair.a.words if word.kind in _TELLING)
    told = [(word, clauses) for word, clauses in found if clauses]
    if _is_moved(pair) and not set[int].intersection(*(clauses for _, clauses in told)):
        return False
    values = (n for n, (word, _) in enumerate(told) if word.kind in _VALUES)
    return all(_is_beside_its_own(n, told) for n in values)


def _is_beside_its_own(number: int, told: _Told) -> bool:
    """Whether what is named next to a value stands in its clause as well."""
    before = next((at for at in reversed(told[:number]) if at[0].kind not in _VALUES), None)
    behind = next((at for at in told[number + 1 :] if at[0].kind not in _VALUES), None)
    beside = [clauses for at in (before, behind) if at for clauses in at[1]]
    return not beside or not told[number][1].isdisjoint(beside)


def _is_moved(pair: SentencePair) -> bool:
    """Whether the ideas of both come in another order."""
    mine, yours = (
        [*dict.fromkeys(w.form for w in side.words if w.form in pair.shared)]
        for side in (pair.a, pair.b)
    )
    return mine != yours


def _clauses(word: Word, pair: SentencePair, cuts: Sequence[int]) -> set[int]:
    """The clauses of the source in which a word of the claim stands, or another for it."""
    forms = {word.form, *(other for one, other in pair.matched if one == word.form)}
    return {
        sum(cut <= other.start for cut in cuts)
        for other in pair.b.words
        if other.form in forms
        or (word.quantity and other.quantity and word.quantity.equals(other.quantity))
    }


def _cuts(text: str) -> Iterator[int]:
    """Where one clause of a sentence ends and another begins."""
    yield from (match.end() for match in _PARTS.finditer(text))
    for match in _GOES_ON.finditer(text):
        if match["verb"] in _AUXILIARY or is_past(match["verb"]):
            yield match.start("verb")
