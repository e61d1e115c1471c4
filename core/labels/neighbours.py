"""Two neighbouring sentences of one passage that say together what one sentence of another says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..cues.pairing import SentencePair
from ..cues.reading.sentence import ReadSentence
from ..documents import Passage, Span

_LEAST = 3
"""Ideas, figures and dates that both hold ..."""
_COVERED = 0.35
"""... and their share of those of the one sentence."""
_MOST_MORE = 8
"""Ideas that the two may hold beside them."""
_MOST_SENTENCES = 12
"""Sentences of a passage; in a longer one two neighbours are no more than any other two."""


def beside_neighbours(
    a: Passage, here: Sequence[ReadSentence], b: Passage, there: Sequence[ReadSentence]
) -> Iterator[SentencePair]:
    """A sentence of one passage with two of the other that hold more of it than either does.

    Args:
        a: The passage of the document that comes first.
        here: Its sentences.
        b: The other passage.
        there: Its sentences.
    """
    if max(len(here), len(there)) > _MOST_SENTENCES:
        return
    for sentence in here:
        yield from (SentencePair(sentence, both) for both in _joined(b, there, sentence))
    for sentence in there:
        yield from (SentencePair(both, sentence) for both in _joined(a, here, sentence))


def _joined(
    passage: Passage, sentences: Sequence[ReadSentence], one: ReadSentence
) -> Iterator[ReadSentence]:
    told = one.told
    for first, second in pairwise(sentences):
        here, there = first.told & told, second.told & told
        if here <= there or there <= here:
            continue
        held = here | there
        more = (first.told | second.told) - held
        if len(held) >= max(_LEAST, _COVERED * len(told)) and len(more) <= _MOST_MORE:
            start, end = first.span.start, second.span.end
            text = passage.text[start - passage.start : end - passage.start]
            yield ReadSentence(Span(start=start, end=end, text=text))
