"""Sentences that a source contradicts: by the rules of the labels, or in the other direction."""

from __future__ import annotations

from collections.abc import Iterator

from .. import cues
from ..cues.pairing import SentencePair
from ..cues.reading.sentence import ReadSentence, Word, word_form
from ..documents import Span
from .sources import Place, Sources

_NEAREST = 3
"""Sentences of the sources that are looked at for a contradiction, those that share most."""
_ON_ONE_MATTER = 3
"""Ideas that a sentence and a source's passage have to share to be on one matter."""
_WINDOW = 3
"""Words on each side of a word of direction among which the thing has to stand."""
_UP = frozenset(
    map(
        word_form,
        """increased raised strengthened stronger grew rose boosted expanded more higher worsened
        toughened doubled multiplied tripled gained""".split(),  # noqa: SIM905
    )
)
_DOWN = frozenset(
    map(
        word_form,
        """reduced cut lowered weakened weaker shrank fell decreased diminished lower fewer eased
        loosened halved softened lessened dropped declined lost""".split(),  # noqa: SIM905
    )
)


def contradictions(read: ReadSentence, sources: Sources) -> Iterator[tuple[Place, str, Span, Span]]:
    """What the sources say otherwise: the place, a sentence on it, the words of both."""
    pairs = [(SentencePair(read, place.read), place) for place in sources.places]
    ranked = sorted(pairs, key=lambda each: (-len(each[0].shared), -each[0].jaccard))
    for pair, place in ranked[:_NEAREST]:
        for says, here, there in _differences(pair):
            yield place, says, here, there
    for pair, place in ranked:
        for says, here, there in _directions(pair, place):
            yield place, says, here, there


def _differences(pair: SentencePair) -> Iterator[tuple[str, Span, Span]]:
    """What the rules of the labels find; figures, dates and quotations are checked apart."""
    for cue in cues.between(pair):
        if cue.label == "diverge" and cue.kind not in ("number", "date", "quotation"):
            yield cue.says, cue.a, cue.b


def _directions(pair: SentencePair, place: Place) -> Iterator[tuple[str, Span, Span]]:
    """One raises what the other lowers: the thing stands beside both words."""
    words = [word for word in pair.a.words if word.form in _UP | _DOWN]
    if not words or len(place.matter & pair.a.ideas) < _ON_ONE_MATTER:
        return
    for word in words:
        for other in pair.b.words:
            opposite = (word.form in _UP and other.form in _DOWN) or (
                word.form in _DOWN and other.form in _UP
            )
            if opposite and _beside(pair.a, word) & _beside(pair.b, other):
                here, there = pair.spans([word], [other])
                yield f"The source says “{there.text}”, the text “{here.text}”.", here, there


def _beside(read: ReadSentence, word: Word) -> set[str]:
    """What stands within a few words of a word."""
    at = read.words.index(word)
    near = read.words[max(0, at - _WINDOW) : at + _WINDOW + 1]
    return {each.form for each in near if each.kind in ("word", "name", "code")} - {word.form}
