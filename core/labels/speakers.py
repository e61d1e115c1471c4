"""Who speaks in a passage, where that is not the document itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..comparison import Speaker
from ..cues.reported_speech import may_tell, told
from ..cues.tokens import quoted
from ..documents import Document, Passage, Span
from ..run import Run
from ..text.corpus import Corpus

SHARE = 0.5
"""So much of a passage has to be another's words, or else the whole counts as its document's."""

_CLOCK = re.compile(r"[\d:.]+, (.+)")
"""The locator of a passage of a transcript: when, and who."""


def speakers(document: Document, corpus: Corpus, run: Run | None = None) -> tuple[Speaker, ...]:
    """The passages that do not speak in their document's own voice, in the order of the text."""
    passages = corpus.bodies(document.id)
    steps = (run or Run()).steps(range(len(passages)))
    return tuple(filter(None, (speaker(document, passages[n], corpus) for n in steps)))


def speaker(document: Document, passage: Passage, corpus: Corpus) -> Speaker | None:
    """Who speaks in a passage; None when it is the document itself, or when it is not clear."""
    if named := _of_transcript(document, passage):
        return Speaker(passage=passage.id, who=(named,))
    if not may_tell(passage.text):
        return None
    cut = corpus.sentences(passage)
    reported = [told(sentence.text, document.text) for sentence in cut]
    names = [
        document.span(sentence.start + each.who[0], sentence.start + each.who[1])
        for sentence, each in zip(cut, reported, strict=True)
        if each.who is not None
    ]
    if any(name.text in (document.author, document.outlet) for name in names):
        return None
    another = _filled([each.another for each in reported])
    lengths = [len(sentence.text) for sentence in cut]
    share = sum(length for length, each in zip(lengths, another, strict=True) if each)
    if share < SHARE * sum(lengths) or not (names or _mostly_quoted(passage.text)):
        return None
    return Speaker(passage=passage.id, who=_once(names))


def _filled(another: Sequence[bool]) -> list[bool]:
    """A sentence between two that another tells is told by that one too."""
    told_at = [index for index, each in enumerate(another) if each]
    return [bool(told_at) and told_at[0] <= index <= told_at[-1] for index in range(len(another))]


def _mostly_quoted(text: str) -> bool:
    return sum(end - start for start, end in quoted(text)) >= SHARE * len(text)


def _once(names: Sequence[Span]) -> tuple[Span, ...]:
    """Each name once, in the words in which it comes first."""
    return tuple({name.text.casefold(): name for name in reversed(names)}.values())[::-1]


def _of_transcript(document: Document, passage: Passage) -> Span | None:
    """Who speaks, as the transcript says before the passage."""
    clock = _CLOCK.fullmatch(passage.locator or "")
    if clock is None:
        return None
    start = document.text.rfind(clock[1], max(0, passage.start - len(clock[1]) - 4), passage.start)
    return document.span(start, start + len(clock[1])) if start >= 0 else None
