"""What else two passages say that agree in another sentence, part beside part."""

from __future__ import annotations

from collections.abc import Iterator

from ..comparison import Cue
from ..documents import Span
from ..links import ELSEWHERE
from .pairing import SentencePair
from .parts import SHOWN, part_with
from .reading.sentence import ReadSentence
from .reason import quoted, reason


def elsewhere(pair: SentencePair) -> Iterator[Cue]:
    """What else two passages say that agree in another sentence, part beside part."""
    a, b = _part(pair.a, pair), _part(pair.b, pair)
    says = f"Beside it one says {quoted(a, SHOWN)}, the other {quoted(b, SHOWN)}."
    yield reason("wording", ELSEWHERE, "related", (a, b), says, strong=False)


def _part(sentence: ReadSentence, pair: SentencePair) -> Span:
    """The part of a sentence between marks that holds most of what both speak of."""
    spoken_of = pair.shared_plain
    return part_with(sentence, [word.start for word in sentence.words if word.form in spoken_of])
