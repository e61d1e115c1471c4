"""The subject that two passages share, and what each says of it: shown where nothing is claimed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from ..comparison import Cue
from ..cues.reason import reason
from .passages import Clause, Place, ReadPassage
from .telling import Telling
from .verbs import company
from .weighing import (
    LEAST_RELATED,
    Shared,
    apart_weight,
    beside_weight,
    shared_words,
    subject_weight,
)

_BROKEN = 0.85
"""What is left of a clause that cannot be read by itself."""
_SHORT, _LEAST_SAID = 0.5, 2
"""What is left of a clause that hardly says anything beside its subject: ideas and figures."""
_LEAST_SHOWN = 0.35
"""Weight from which on two clauses are shown."""
_MOST_CUT = 3
"""Pairs of sentences that are cut into clauses, the best first."""
_TELLING = ("word", "name", "figure", "date", "decisive")
_OWNING = ("'s", "’s")
_NAMED = re.compile(r"(?<![\w.])((?:[A-Z][\w’'-]*\s)+(?:(?:and|&)\s(?:[A-Z][\w’'-]*\s)*)?)$")
"""Words of a name before its last ones: "Fish and" Wildlife Service."""


class Contrast(NamedTuple):
    """What two passages say of one subject."""

    cue: Cue
    is_apart: bool
    """Whether it can be seen at once that they say something else: a figure, a denial."""


def beside(a: ReadPassage, b: ReadPassage, telling: Telling) -> Contrast | None:
    """What each of two passages says of the subject that they share, clause beside clause."""
    best: tuple[float, Shared, Clause, Clause] | None = None
    subjects = [shared for shared in _shared(a, b, telling) if shared.is_subject]
    for shared in sorted(subjects, key=_order)[:_MOST_CUT]:
        if best and best[0] >= shared.weight:
            break
        here, there = a.clause(shared.a), b.clause(shared.b)
        weight = shared.weight * _BROKEN ** (2 - here.is_whole - there.is_whole)
        weight *= _SHORT ** sum(map(_says_little, (here, there), (shared.a, shared.b)))
        if (best is None or weight > best[0]) and not here.says_the_same(there):
            best = weight, shared, here, there
    if best is None or best[0] < _LEAST_SHOWN:
        return None
    _, shared, here, there = best
    said = f"“{a.shown(shared.a)}” beside “{b.shown(shared.b)}”"
    says = f"Both speak of “{_name(a, b, shared)}”: {said}."
    spans = here.span, there.span
    cue = reason("wording", "subject", "related", spans, says, strong=False)
    return Contrast(cue, shared.apart > 0 and shared.a.phrase.words[-1].kind != "name")


def _shared(a: ReadPassage, b: ReadPassage, telling: Telling) -> Iterator[Shared]:
    """The nouns that both passages speak of, each where both do."""
    for noun in a.places.keys() & b.places.keys():
        for mine, yours in product(a.places[noun], b.places[noun]):
            if mine.phrase.is_act and yours.phrase.is_act:
                continue
            words = shared_words(mine.phrase, yours.phrase)
            if words or not (mine.phrase.is_inner or yours.phrase.is_inner):
                subject = subject_weight(mine.phrase, yours.phrase, words, telling)
                if not words and subject < LEAST_RELATED:
                    continue
                two = a.statements[mine.statement], b.statements[yours.statement]
                more = beside_weight(*two, mine.phrase, telling)
                apart = apart_weight(*two, (mine.phrase, yours.phrase), more)
                yield Shared(mine, yours, 1 + len(words), subject, more, apart)


def _says_little(clause: Clause, place: Place) -> bool:
    """Whether a clause holds hardly anything but its subject: "Then the water.", "she said"."""
    subject, words = place.phrase, clause.sentence.words
    said = (w for w in words if clause.start <= w.start < clause.end and w.kind in _TELLING)
    return sum(not subject.start <= word.start < subject.end for word in said) < _LEAST_SAID


def _order(shared: Shared) -> tuple[float, Place, Place]:
    """Sorts what is shared, the best first, whatever the order in which it is found."""
    return -shared.weight, shared.a, shared.b


def _name(a: ReadPassage, b: ReadPassage, shared: Shared) -> str:
    """The subject as two passages write it: the words of it that both have, a name in full.

    Where only one of them gives more of a name than the other, it is that one's.
    """
    mine, yours = _written(a, shared.a, shared.b), _written(b, shared.b, shared.a)
    return yours if yours.endswith(f" {mine}") else mine


def _written(passage: ReadPassage, place: Place, other: Place) -> str:
    """The words of a subject that another place has as well; of a name all its words."""
    words = place.phrase.words
    forms = {word.form for word in other.phrase.words}
    last, at = words[-1], len(words) - 1
    while at and words[at - 1].form in forms:
        at -= 1
    text = passage.statements[place.statement].sentence.span.text
    start = words[at].start
    before = _NAMED.search(text, 0, start) if last.kind == "name" else None
    # "Zimbabwe and Zambia" are two.
    if before and (len(words) > 1 or "and" not in before[1]):
        opening = text[before.start(1) :].split(" ", 1)[0]
        # "The Board", "Like Governor Romney".
        named = company(opening.lower()) == "word"
        start = before.start(1) + (0 if named else len(opening) + 1)
    name = text[start : last.end]
    return name[:-2] if name.endswith(_OWNING) else name
