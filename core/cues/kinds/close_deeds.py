"""Close deeds: who does what to whom, as far as words beside each other tell it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from ..reading.once import once
from ..reading.sentence import ReadSentence
from ..reading.words import IDEAS, Word

_BESIDE = re.compile(
    r"[\s\"'“”’]*(?:(?:the|a|an|his|her|its|their|who|that|which|has|have|had|out|up|off|down|away|back|over)\s+)*",
    re.IGNORECASE,
)
"""What may stand between a doer, what is done and to whom it is done."""
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|got|gets)\s+(?:\w+ly\s+)?", re.IGNORECASE
)


class CloseDeed(NamedTuple):
    """A deed told by words beside each other, by their forms; a `Deed` may reach further."""

    doer: str
    verb: str
    done_to: str
    words: tuple[Word, ...]


def sole_place(sentence: ReadSentence, form: str) -> int | None:
    """The place of a form that a sentence has once."""
    return sentence.forms.index(form) if sentence.forms.count(form) == 1 else None


@once
def close_deeds(sentence: ReadSentence) -> tuple[CloseDeed, ...]:
    """Who does what to whom, in the passive and in the active."""
    return *passive_deeds(sentence), *_active_deeds(sentence)


def _active_deeds(sentence: ReadSentence) -> Iterator[CloseDeed]:
    """Who does what to whom, as far as words beside each other tell it."""
    text = sentence.span.text
    for at in range(len(sentence.words) - 2):
        three = sentence.words[at : at + 3]
        told = three[1].kind == "word" and {three[0].kind, three[2].kind} <= {*IDEAS}
        if told and all(_BESIDE.fullmatch(text, x.end, y.start) for x, y in pairwise(three)):
            yield CloseDeed(three[0].form, three[1].form, three[2].form, three)
            if end := _named_at_last(sentence.words[at + 2 : at + 7], text):
                words = (*_name_before(sentence.words, at), *three[:2], *end)
                yield CloseDeed(three[0].form, three[1].form, end[-1].form, words)


def _name_before(words: Sequence[Word], at: int) -> Sequence[Word]:
    """The first words of a name of which the last word stands at a place."""
    start = at
    while start and words[at].kind == "name" and words[start].start - words[start - 1].end == 1:
        start -= 1
    return words[start:at]


def _named_at_last(words: Sequence[Word], text: str) -> Sequence[Word]:
    """The words of a name of several words, or of one with a word before it: "its rival Frith"."""
    for at in range(1, len(words)):
        beside = text[words[at - 1].end : words[at].start] == " "
        if words[at].kind != "name" or not beside:
            return words[:at] if at > 1 else ()
    return words


def passive_deeds(sentence: ReadSentence) -> Iterator[CloseDeed]:
    """Who does what to whom in the passive."""
    text = sentence.span.text
    for at, (subject, verb) in enumerate(pairwise(sentence.words)):
        if verb.kind == "word" and subject.kind in IDEAS:
            passive = _PASSIVE.fullmatch(text[subject.end : verb.start].lstrip())
            if passive and (by := _agent(sentence.words[at + 2 :])):
                yield CloseDeed(by.form, verb.form, subject.form, (subject, verb, by))


def _agent(words: Sequence[Word]) -> Word | None:
    """The last word of who is named after "by"."""
    places = [n for n, word in enumerate(words) if word.form == "by"]
    if not places:
        return None
    run: list[Word] = []
    for word in words[places[0] + 1 :]:
        if word.kind not in IDEAS:
            break
        run.append(word)
    return run[-1] if run else None
