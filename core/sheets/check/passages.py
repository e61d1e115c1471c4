"""The passage of a source in which most words of a sentence stand, in one or several sentences."""

from __future__ import annotations

from ...cues.pairing import LIGHT
from ...cues.reading.thesaurus import senses
from ...cues.reading.word_forms import word_forms
from .checked_sentence import CheckedSentence
from .sources import SourceSentence, meanings

_MOST = 0.6
"""The share of the ideas of a sentence, 0 to 1, that the passage has ..."""
_FEWEST = 3
"""... and their least number, of which one is rare."""

_OF_TEXTS = word_forms(
    """document text source article author summary writer piece feature account open describe
    mention recall compare deal note"""
)
"""What tells of a text, and not of what it is about."""


def passage_of(checked: CheckedSentence) -> SourceSentence | None:
    """The sentence that has most of a sentence's words, in the passage that has most; or None.

    Args:
        checked: The sentence beside those of its sources.
    """
    own = checked.read.ideas - LIGHT - _OF_TEXTS
    best: tuple[int, list[SourceSentence]] = (0, [])
    for sentences, meant in checked.sources.by_passage:
        shared = _shared(own, sentences[0].matter, meant)
        if len(shared) > best[0] and shared & checked.sources.rare:
            best = len(shared), sentences
    count, sentences = best
    if count < max(_FEWEST, _MOST * len(own)):
        return None
    return max(sentences, key=lambda source: len(_shared(own, *_told(source))))


def _told(source: SourceSentence) -> tuple[frozenset[str], frozenset[int]]:
    """What a sentence speaks of, and all senses of that."""
    return source.read.ideas, meanings(source.read.ideas)


def _shared(own: frozenset[str], theirs: frozenset[str], meant: frozenset[int]) -> frozenset[str]:
    """What of some ideas a passage speaks of, in these words or in others for the same."""
    return (own & theirs) | {idea for idea in own - theirs if meant & senses(idea)}
