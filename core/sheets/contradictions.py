"""Sentences that a source contradicts: by the rules of the labels, or in the other direction."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .. import cues
from ..cues.kinds.opposites import pairs_of_opposites
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
_THING = 3
"""Words of both beside those of direction that make them speak of one thing."""
_COVERED = 0.6
"""The share of a claim's ideas, 0 to 1, that a source's sentence holds to be on the same ..."""
_FEWEST = 2
"""... and their least number; a figure of both counts for two."""
_BRIEF = 2
"""Ideas of both that have to be all of the claim."""
_ACCORDING = re.compile(r"according to [^,]{2,60},\s", re.IGNORECASE)
_DENIES = re.compile(r"(?:not|no|never|cannot|\w*n['’]t)\s[^“”\",]", re.IGNORECASE)
"""What denies the word after it; "No, ..." answers somebody."""
_SHORT = 7
"""Letters of both opposites together: "up" and "on" are as often no opposites."""
_ENDING = 3
"""Letters that make another word when they are cut off."""
_OPEN = frozenset(("!if", "!unless", "!onlyif", "!may", "!perhaps", "!should"))
"""What makes of a claim a condition, a wish or a guess."""
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
    near = [(pair, place, [*_differences(pair)]) for pair, place in ranked[:_NEAREST]]
    borne_out = max((pair.jaccard for pair, _, found in near if not found), default=0.0)
    for pair, place, found in near:
        for says, here, there in found if pair.jaccard > borne_out else ():
            yield place, says, here, there
    for pair, place in ranked:
        for says, here, there in _directions(pair, place):
            yield place, says, here, there
    yield from _of_claims(read, sources)


def _of_claims(read: ReadSentence, sources: Sources) -> Iterator[tuple[Place, str, Span, Span]]:
    """Opposites and negations in a source's sentence that holds most of what the text claims.

    Where another sentence of the sources bears the claim out, none contradicts it.
    """
    held = [(_Claim(read, place.read), place) for place in sources.places if not read.asks]
    told = [(claim, place, claim.against) for claim, place in held if claim.covers]
    borne_out = max((claim.share for claim, _, denied in told if denied is None), default=0.0)
    for claim, place, denied in sorted(told, key=lambda each: -each[0].share):
        if denied is not None and claim.share > borne_out:
            here, there = denied
            yield place, f"The source says “{there.text}”, the text “{here.text}”.", here, there


class _Claim:
    """A sentence of a text beside one of a source that may hold all of it, and more."""

    def __init__(self, read: ReadSentence, source: ReadSentence) -> None:
        self._pair = SentencePair(read.about(source.ideas), source.about(read.ideas))
        said = _ACCORDING.match(read.span.text)
        start = said.end() if said else 0
        kinds = ("word", "name", "code")
        self._words = [w for w in self._pair.a.words if w.kind in kinds and w.start >= start]
        own = {word.form for word in self._words} - _turning_words()
        self._shared = own & {word.form for word in source.words}
        self._is_short = len(own) <= _BRIEF
        self.share = len(self._shared) / max(1, len(own))
        """How much of what the text speaks of the source's sentence speaks of, 0 to 1."""

    @property
    def covers(self) -> bool:
        """Whether the source's sentence is on what the text claims."""
        figures = {w.form for w in self._pair.a.words if w.kind == "figure"}
        same = figures & {w.form for w in self._pair.b.words if w.kind == "figure"}
        brief = len(self._shared) <= _BRIEF and not same
        least = 1.0 if brief else _COVERED
        return self.share >= least and len(self._shared) + 2 * len(same) >= _FEWEST

    @property
    def against(self) -> tuple[Span, Span] | None:
        """The words of both that cannot both be right, or None."""
        a, b = self._pair.a, self._pair.b
        if _OPEN & {*a.forms, *b.forms}:
            return None
        for word in self._words:
            for other in b.words:
                turned = frozenset((word.form, other.form)) in _opposites()
                once = word.form not in b.forms and other.form not in a.forms
                if turned and once and (self._is_short or _near(a, word) & _near(b, other)):
                    return self._pair.spans([word], [other])
        return self._negated(a, b)

    def _negated(self, a: ReadSentence, b: ReadSentence) -> tuple[Span, Span] | None:
        """A word that one denies and the other does not."""
        here, there = _denied(a), _denied(b)
        if bool(here) == bool(there) or "!without" in {*a.forms, *b.forms}:
            return None
        denied, others = (here, b.words) if here else (there, a.words)
        for negation, word in denied:
            for other in others:
                text = (a if here else b).span.text[negation.start :].lower()
                whole = self.share == 1.0 or not text.startswith("no ")
                if whole and other.form == word.form and other.kind in ("word", "name"):
                    mine, yours = ([negation, word], [other])
                    return self._pair.spans(*((mine, yours) if here else (yours, mine)))
        return None


def _denied(read: ReadSentence) -> list[tuple[Word, Word]]:
    """The words that a sentence denies, each with what denies it."""
    pairs: list[tuple[Word, Word]] = []
    for n, word in enumerate(read.words):
        if word.form == "!not" and _DENIES.match(read.span.text, word.start):
            told = (each for each in read.words[n + 1 : n + 2] if each.kind == "word")
            pairs += [(word, each) for each in told]
    return pairs


def _near(read: ReadSentence, word: Word) -> set[str]:
    """What stands around a word, as far as a short clause goes."""
    at = read.words.index(word)
    near = read.words[max(0, at - 2 * _WINDOW) : at + 2 * _WINDOW + 1]
    return {each.form for each in near if each.kind in ("word", "name", "code")} - {word.form}


@cache
def _opposites() -> frozenset[frozenset[str]]:
    """What cannot both be said of one thing: directions, and the opposites of the labels."""
    listed = {
        frozenset(map(word_form, pair))
        for pair in pairs_of_opposites()
        if all(len(word_form(word)) > len(word) - _ENDING for word in pair)  # no "law" of "lawful"
    }
    pairs = {frozenset((up, down)) for up in _UP - {"more"} for down in _DOWN}
    return frozenset({pair for pair in listed if len("".join(pair)) > _SHORT} | pairs)


@cache
def _turning_words() -> frozenset[str]:
    return frozenset[str]().union(*_opposites())


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
            if opposite and len(_beside(pair.a, word) & _beside(pair.b, other)) >= _THING:
                here, there = pair.spans([word], [other])
                yield f"The source says “{there.text}”, the text “{here.text}”.", here, there


def _beside(read: ReadSentence, word: Word) -> set[str]:
    """What stands within a few words of a word."""
    at = read.words.index(word)
    near = read.words[max(0, at - _WINDOW) : at + _WINDOW + 1]
    return {each.form for each in near if each.kind in ("word", "name", "code")} - {word.form}
