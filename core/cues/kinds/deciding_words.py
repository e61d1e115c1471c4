"""Words that decide and that cannot both hold, of which each sentence has one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...comparison import Cue, CueKind
from ..pairing import SentencePair
from ..reading.deciding import NEGATION
from ..reading.words import Word
from ..reason import against, differs
from .nearness import near

Conflicts = frozenset[frozenset[str]]


def conflicts(text: str) -> Conflicts:
    """Pairs of words that decide and that cannot both hold, as "must may, all some" names them."""
    return frozenset(frozenset(f"!{word}" for word in pair.split()) for pair in text.split(","))


def same_negations(pair: SentencePair, *, without: bool = True) -> bool:
    """Whether both negate equally often."""
    which = NEGATION if without else frozenset(("!not",))
    here, there = pair.decisive(which)
    return len(here) == len(there)


def conflicting(
    pair: SentencePair, kind: CueKind, rule: str, forms: frozenset[str], conflicts: Conflicts
) -> Iterator[Cue]:
    """The one word of some that each has, where the two cannot both hold."""
    here, there = pair.decisive(forms)
    if len(here) != 1 or len(there) != 1:
        return
    if frozenset((here[0].form, there[0].form)) in conflicts:
        spans = pair.spans(with_next(pair.a.words, here), with_next(pair.b.words, there))
        yield differs(kind, rule, spans, against(spans), strong=near(pair))


def with_next(words: Sequence[Word], changed: Sequence[Word]) -> list[Word]:
    """Some words with what they are said of: alone they would be no reason."""
    if not changed:
        return []
    at = max(n for n, word in enumerate(words) if word in changed)
    following = [word for word in words[at + 1 : at + 3] if word.kind in ("word", "name", "figure")]
    if following:
        return [*changed, following[0]]
    return [*changed, *[word for word in words[max(0, at - 2) : at] if word.kind == "word"][-1:]]
