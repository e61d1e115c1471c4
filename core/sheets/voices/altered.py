"""Quotations that two documents give in other words, or to other speakers, sentence by sentence.

A sentence that one document leaves out alters nothing; a sentence that is cut does. Each is told
once for each other document, beside that sentence of it which is most like it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...documents import in_order
from ...text.corpus import Corpus
from ..sheet import Row, SentenceKey, cells_of, row
from .alterations import Alteration, Held, alteration, report
from .speaker import NOBODY, are_rivals
from .speech import Speech
from .utterances import ITSELF, Utterance, neighbours, own_words, utterances

LIKELY = 2
"""Telling words that utterances share which are held against each other ..."""
FEW = 3
"""... but for those that have no more than so many."""
RUN = 6
"""Words in a row that make one quotation of what two speakers are said to say ..."""
SURE = 0.8
"""... or so much of the shorter one's words, 0 to 1, of which ..."""
TELLING = 4
"""... at least so many tell something."""
_COMMON = 80
"""A word in more utterances leads to none."""


class _Pair(NamedTuple):
    a: Utterance
    """The shorter one, or what is quoted where the other reports it."""
    b: Utterance
    how: Alteration


def altered(corpus: Corpus, speeches: Sequence[Speech]) -> Iterator[Row]:
    """Each sentence of somebody, or of a document itself, that stands otherwise in another."""
    every = [*utterances(speeches)]
    own = [*own_words(corpus, {each.sentence_key for each in every})]
    pairs = sorted(_pairs(every, own), key=lambda pair: -pair.how.shared)
    told: set[tuple[Utterance, str]] = set()
    chosen: list[_Pair] = []
    for pair in pairs:
        here, there = (pair.a, pair.b.document), (pair.b.parts[0], pair.a.document)
        if pair.how.kinds and not {here, there} <= told:
            told |= {here, there}
            chosen.append(pair)
    order = {each: n for n, each in enumerate([*every, *own])}
    for pair in sorted(chosen, key=lambda pair: min(order[pair.a], order[pair.b.parts[0]])):
        yield _row(pair)


def _pairs(every: Sequence[Utterance], own: Sequence[Utterance]) -> Iterator[_Pair]:
    """Each utterance with what is most like it in each other document."""
    wider = [*every, *neighbours(every), *own]
    places: defaultdict[str, list[int]] = defaultdict(list)
    for n, each in enumerate(wider):
        for word in each.telling:
            places[word].append(n)
    voices, held = _voices(every), _held(every)
    for mine in every:
        best: dict[str, _Pair] = {}
        for n in _likely(mine, places):
            pair = None
            if wider[n].document != mine.document:
                pair = _pair(mine, wider[n], voices, held.get(mine.document, ()))
            if pair and (known := best.get(pair.b.document)):
                pair = max(known, pair, key=lambda pair: (pair.how.shared, -len(pair.b.words)))
            if pair:
                best[pair.b.document] = pair
        yield from best.values()


def _likely(mine: Utterance, places: dict[str, list[int]]) -> list[int]:
    """The utterances that share telling words with one."""
    shared: Counter[int] = Counter()
    for word in mine.telling:
        if len(found := places.get(word, ())) <= _COMMON:
            shared.update(found)
    return sorted(n for n, count in shared.items() if count >= _fewest(mine))


def _fewest(utterance: Utterance) -> int:
    """How many telling words another has to share with it."""
    return LIKELY if len(utterance.telling) > FEW else 1


_Voices = dict[SentenceKey, set[tuple[object, ...]]]
"""Whose words each sentence gives."""


def _voices(every: Sequence[Utterance]) -> _Voices:
    voices: _Voices = {}
    for each in every:
        voices.setdefault(each.sentence_key, set()).add(each.speech.voice.key)
    return voices


def _held(every: Sequence[Utterance]) -> dict[str, Held]:
    """The words that each document quotes, by paragraph."""
    passages: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for each in every:
        if each.direct:
            there = passages[each.document][each.quotes[0].passage]
            there += [word.low for word in each.words]
    return {document: [*told.values()] for document, told in passages.items()}


def _pair(mine: Utterance, other: Utterance, voices: _Voices, held: Held) -> _Pair | None:
    """Two utterances as one, or None: the first is reported, or not longer than the other."""
    if any(len(mine.telling & part.telling) < _fewest(mine) for part in other.parts):
        return None
    if other.speech.voice == ITSELF:
        return _of_document(mine, other, held)
    if not mine.direct:
        how = report(other, mine) if other.direct and _is_one_voice(mine, other) else None
        return _Pair(mine, other, how) if how else None
    if not other.direct or len(mine.words) > len(other.words):
        return None
    how = alteration(mine, other, held)
    if how is None or _is_one_voice(mine, other):
        return _Pair(mine, other, how) if how else None
    same = mine.speech.voice.key in voices[other.sentence_key] or (
        other.speech.voice.key in voices[mine.sentence_key]
    )
    return None if same else _of_another(mine, other, how)


def _of_document(mine: Utterance, other: Utterance, held: Held) -> _Pair | None:
    """A quotation of what another document says itself, as it stands there otherwise."""
    short = not mine.direct or len(mine.words) > len(other.words)
    how = None if short else alteration(mine, other, held)
    if how is None or how.shared < max(TELLING, SURE * len(mine.words)):
        return None
    if how.kinds and how.shared < RUN:
        return None  # words that anybody has
    note = f"Document {other.document} says it itself."
    return _Pair(mine, other, how._replace(notes=(*how.notes, note)))


def _is_one_voice(a: Utterance, b: Utterance) -> bool:
    return a.speech.voice.key == b.speech.voice.key != NOBODY.key


def _of_another(a: Utterance, b: Utterance, how: Alteration) -> _Pair | None:
    """One quotation of which the documents do not name one speaker."""
    sure = how.shared >= max(TELLING, SURE * len(a.words)) and len(a.telling) >= TELLING - 1
    if how.shared < RUN and not sure:
        return None
    voices = [each.speech.voice for each in (a, b)]
    if not are_rivals(*voices):  # nobody, a group or a paper of theirs, a body of theirs
        return _Pair(a, b, how) if sure or how.shared >= RUN else None
    if not sure or not any(each.speech.named for each in (a, b)):
        return None
    first, second = sorted((a, b), key=lambda each: in_order(each.document))
    note = (
        f"Document {first.document} gives these words to {first.speech.voice.name}, "
        f"document {second.document} to {second.speech.voice.name}."
    )
    kinds = ("given to another speaker", *how.kinds)
    return _Pair(a, b, Alteration(kinds, (note, *how.notes), how.shared))


def _row(pair: _Pair) -> Row:
    a, b, how = pair
    cells = cells_of([*a.quotes, *b.quotes])
    voice = (b if a.speech.voice == NOBODY else a).speech.voice
    voice = a.speech.voice if voice == ITSELF else voice
    return row(voice.name, cells, "changed", kind=", ".join(how.kinds), note=" ".join(how.notes))
