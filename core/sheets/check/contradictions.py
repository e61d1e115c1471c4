"""Sentences that a source contradicts, by the rules of the labels and beyond, or says otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ...cues.pairing import SentencePair
from ...cues.reading.sentence import ReadSentence
from ...cues.reading.words import Word
from ...documents import Span
from .checked_sentence import CheckedSentence
from .claims import Claim, are_of_others, tells_of_blame
from .denials import denials
from .label_differences import label_differences
from .not_done import not_done
from .open_questions import settled
from .opposites import are_opposite, is_direction, with_particles
from .sources import Sources, SourceSentence
from .stated import stated

_NEAREST = 3
"""Sentences of the sources that are looked at for a contradiction, those that share most."""
_ON_ONE_MATTER = 3
"""Ideas that a sentence and a source's passage have to share to be on one matter."""
_SHARED = 2
"""Words that a sentence and one of a source share that is on its claim, but for a figure."""
_WINDOW = 3
"""Words on each side of a word of direction among which the thing has to stand."""
_THING = 3
"""Words of both beside those of direction that make them speak of one thing."""
_IN_ORDER = 0.75
"""How much of two sentences stands in both in one order, 0 to 1, where one has a word changed."""
_DENIES = re.compile(r"\b[A-Z]\w+\s(?:has\s|have\s)?(?:denie[sd]|disput(?:es|ed))\b")


class Otherwise(NamedTuple):
    """What a source says otherwise."""

    source: SourceSentence
    note: str
    here: Span
    """The words of the text."""
    there: Span
    """The words of the source."""


def contradictions(checked: CheckedSentence) -> Iterator[Otherwise]:
    """What the sources contradict in a sentence, the surest first.

    What it quotes word for word is no claim that its source denies.
    """
    yield from (each for each in _contradictions(checked) if not checked.stands_quoted(each.here))


def _contradictions(checked: CheckedSentence) -> Iterator[Otherwise]:
    if _DENIES.search(checked.read.span.text):  # it tells who denies what another source says
        return
    pairs = _by_likeness(checked)
    near = [(pair, source, [*label_differences(pair)]) for pair, source in pairs[:_NEAREST]]
    borne_out = max((pair.jaccard for pair, _, found in near if not found), default=0.0)
    for pair, source, found in near:
        for says, here, there in found if pair.jaccard > borne_out else ():
            yield Otherwise(source, says, here, there)
    for pair, source in pairs if _tells_a_direction(checked.read) else ():
        for here, there in _directions(pair, source):
            yield _otherwise(source, here, there)
    yield from _of_claims(checked.read, checked.sources)
    for denied in (
        *denials(checked),
        *settled(checked),
        *stated(checked),
        *not_done(checked),
    ):
        yield _otherwise(*denied)


def changed_words(checked: CheckedSentence) -> Iterator[Otherwise]:
    """Where the nearest sentence of a source has one other word in the place of one."""
    for pair, source in _by_likeness(checked)[:1]:
        mine, yours = pair.extra
        if pair.ratio < _IN_ORDER or len(mine) != 1 or len(yours) != 1 or are_of_others(pair):
            continue
        for change in pair.changes:
            here, there = pair.a.words[slice(*change.a)], pair.b.words[slice(*change.b)]
            if _is_other(pair.a, here, mine) and _is_other(pair.b, there, yours):
                yield _otherwise(source, *pair.spans(here, there))


def _by_likeness(checked: CheckedSentence) -> list[tuple[SentencePair, SourceSentence]]:
    return sorted(checked.pairs, key=lambda each: (-len(each[0].shared), -each[0].jaccard))


def _otherwise(source: SourceSentence, here: Span, there: Span) -> Otherwise:
    note = f"The source says “{there.text}”, the text “{here.text}”."
    return Otherwise(source, note, here, there)


def _of_claims(read: ReadSentence, sources: Sources) -> Iterator[Otherwise]:
    """Opposites and negations in a source's sentence that holds most of what the text claims.

    Where another sentence of the sources bears the claim out in these words, none contradicts it.
    """
    if read.asks:
        return
    near = (sources.sentences[n] for n in _on_its_claim(read, sources))
    sentences = (source for source in near if _is_of_its_years(read, source))
    claims = ((Claim(read, source.read, source.matter), source) for source in sentences)
    told = [(claim, source, claim.against) for claim, source in claims if claim.covers]
    for claim, source, denial in sorted(told, key=lambda each: -each[0].share):
        if denial is None:
            continue
        forms = {word.form for word in denial.here}
        bearing = (o.share for o, _, against in told if against is None and o.says(forms))
        if claim.share > max(bearing, default=0.0):
            yield _otherwise(source, *claim.spans(denial))


def _on_its_claim(read: ReadSentence, sources: Sources) -> list[int]:
    """The numbers of the sentences of sources that may be on what a sentence claims."""
    if tells_of_blame(read):
        return [*range(len(sources.sentences))]
    figures = {word.form for word in read.words if word.kind == "figure"}
    shared = sources.sharing({*read.forms}, _SHARED), sources.sharing(figures)
    return sorted({*sources.choosing}.union(*shared))


def _tells_a_direction(read: ReadSentence) -> bool:
    """Whether a sentence says up or down."""
    return any(is_direction(word.form) for word in with_particles(read, read.words))


def _directions(pair: SentencePair, source: SourceSentence) -> Iterator[tuple[Span, Span]]:
    """One raises what the other lowers: the thing stands beside both words."""
    mine, yours = (with_particles(read, read.words) for read in (pair.a, pair.b))
    words = [word for word in mine if is_direction(word.form)]
    on_one = len(source.matter & pair.a.ideas) >= _ON_ONE_MATTER
    known = pair.a.names <= source.matter and _is_of_its_years(pair.a, source)
    if not (words and on_one and known) or are_of_others(pair):
        return
    for word in words:
        for other in yours:
            near = len(_beside(mine, word) & _beside(yours, other)) >= _THING
            if near and are_opposite(word.form, other.form):
                yield pair.spans([word], [other])


def _is_of_its_years(read: ReadSentence, source: SourceSentence) -> bool:
    """Whether a source's passage gives the years that a sentence gives."""
    return all(year in source.passage.text for year in read.years)


def _beside(words: tuple[Word, ...], word: Word) -> set[str]:
    """What stands within a few words of a word."""
    at = words.index(word)
    near = words[max(0, at - _WINDOW) : at + _WINDOW + 1]
    return {each.form for each in near if each.kind in ("word", "name", "code")} - {word.form}


def _is_other(read: ReadSentence, words: tuple[Word, ...], only: frozenset[str]) -> bool:
    """Whether the one idea of some words is what only their sentence has; "finally" is none."""
    told = [word for word in words if word.kind in ("word", "name")]
    written = [read.span.text[word.start : word.end] for word in told]
    return [word.form for word in told] == [*only] and not written[0].endswith("ly")
