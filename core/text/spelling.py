"""Spellings that are one word.

Long words that differ by a letter, an accent or a spelling are one word: names and typos. Shorter
ones are too alike to be told apart that way, and everyday words never are ("county", "country").
"""

from __future__ import annotations

from collections import Counter

from rapidfuzz import fuzz

from .. import limits
from ..settings import Settings
from .concepts import known_concepts
from .words import is_common


def one_spelling(vocabulary: set[str], settings: Settings) -> dict[str, str]:
    """Spellings of long stems -> the first of them: a word of a concept, or by the alphabet.

    Only stems that are equal with one letter left out of each are compared (the symmetric delete
    of SymSpell, W. Garbe 2012): all that a ratio of 90 lets through at these lengths.
    """
    known = known_concepts()
    lengths = range(settings.fuzzy_length, limits.WORD)
    long = (s for s in vocabulary if len(s) in lengths and _may_differ(s))
    cut: dict[str, list[str]] = {}
    classes: dict[str, str] = {}
    for stem in sorted(long, key=lambda s: (s not in known, s)):
        shapes = {stem, *(stem[:i] + stem[i + 1 :] for i in range(len(stem)))}
        if stem not in known:  # a word that is known is no misspelling of another
            near = sorted({other for shape in shapes for other in cut.get(shape, ())})
            same = (other for other in near if fuzz.ratio(stem, other) >= settings.fuzzy_ratio)
            if (first := next(same, None)) is not None:
                classes[stem] = first
                continue
        for shape in shapes:
            cut.setdefault(shape, []).append(stem)
    return classes


def _may_differ(stem: str) -> bool:
    return not is_common(stem) and not any(map(str.isdigit, stem))


def best_spelling(forms: Counter[str]) -> str:
    """The most frequent one; of equal ones that with fewest capitals."""
    return min(forms, key=lambda form: (-forms[form], sum(map(str.isupper, form)), form))
