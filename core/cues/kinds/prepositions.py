"""Prepositions: whether they say no opposite, and stand before the same."""

from __future__ import annotations

from ..pairing import SentencePair
from ..reading.deciding import CERTAINTY
from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.words import CONTENT

_OPPOSED = frozenset(
    frozenset(words.split())
    for words in [
        *("to from", "before after", "before during", "after during", "in out", "over under"),
        *("above below", "with without", "for against", "with against", "inside outside"),
        *("until since", "until from", "until after", "until before", "since before"),
        *("on off", "up down", "on under", "on before", "on after", "within after"),
    ]
)
"""Prepositions that say something else in each other's place."""
_DIRECTED = frozenset(
    "before after until since from to against without if !if !unless !onlyif".split()  # noqa: SIM905
)
"""Words that count by what follows them."""
_OF_ALL = frozenset(("!will", *CERTAINTY))
"""Words that say how sure or how near all of a claim is, wherever they stand."""


def have_same_prepositions(pair: SentencePair) -> bool:
    """Whether prepositions say no opposite, and stand before the same."""
    only_a, only_b = ({word.form for word in words} for words in pair.only("preposition"))
    if any(frozenset((p, q)) in _OPPOSED for p in only_a for q in only_b):
        return False
    mine, yours = _followed(pair.a), _followed(pair.b)
    for form in mine.keys() & yours.keys():
        if yours[form].isdisjoint(pair.translated(mine[form])):
            return False
    return not ({"against", "without"} & (only_a ^ only_b))


@once
def _followed(sentence: ReadSentence) -> dict[str, set[str]]:
    """What follows and goes before each word that decides or directs."""
    found: dict[str, set[str]] = {}
    words = sentence.words
    for at, word in enumerate(words):
        decides = word.kind == "decisive" and word.form not in _OF_ALL
        if decides or word.form in _DIRECTED:
            after = [w.form for w in words[at + 1 :] if w.kind in CONTENT][:2]
            before = [w.form for w in words[:at] if w.kind in CONTENT][-1:] if decides else []
            found.setdefault(word.form, set()).update((*after, *before))
    return found
