"""Quotations: the same one in both, altered, cropped, or with more beside it."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import filterfalse, product, starmap

from rapidfuzz.distance import Indel, MatchingBlock

from ...comparison import Cue
from ...documents import Span
from ...text.words import STOP_WORDS
from ..pairing import SentencePair
from ..reading.quoting import ENOUGH, LEAST, SLIGHT, Quotation, is_title, quotations_in, words_in
from ..reason import quoted, reason
from ..rule import needing
from .altered_quotations import MOST_ALTERED, altered
from .cropped_quotations import cropped

_ALIKE = 0.3
"""Likeness of two sentences from which on one quotation is an altered or a cropped other one."""
_CONTAINED = 6
"""Words of a part of a quotation that are enough."""
_BEGINNING = SLIGHT | set("i we he she they it".split())  # noqa: SIM905
"""Words before a quotation that a text may leave out: it says itself who or what."""


@needing()
def quotations(pair: SentencePair) -> Iterator[Cue]:
    """What is told of the first two quotations that are one.

    Two that only share a part are told where no others settle anything; those that end in other
    words agree in nothing.
    """
    if not pair.a.whole.quotations or not pair.b.whole.quotations:
        return
    here, there = (filterfalse(is_title, quotations_in(side)) for side in (pair.a, pair.b))
    pairs = [*product(here, there)]
    told = [cue for here, there in pairs if (cue := _told(pair, here, there))]
    cue = next((cue for cue in told if cue.label != "related"), told[0] if told else None)
    if cue and (cue.label != "agree" or not any(starmap(_ends_otherwise, pairs))):
        yield cue


def _told(pair: SentencePair, here: Quotation, there: Quotation) -> Cue | None:
    alike = max(pair.ratio - 0.1, pair.jaccard) >= _ALIKE
    other = (cropped(here, there) or altered(here, there)) if alike else None
    return other or _same(here, there)


def _same(here: Quotation, there: Quotation) -> Cue | None:
    block = _shared_part(here, there)
    whole = block.size == len(here.words) == len(there.words)
    if block.size < (LEAST if whole else _CONTAINED):
        return None
    if len({*here.words[block.a : block.a + block.size]} - STOP_WORDS) < 2:
        return None
    ends = block.a + block.size, block.b + block.size
    spans = here.part(block.a, ends[0]), there.part(block.b, ends[1])
    before = _unlike(here.before(block.a), there.before(block.b), (here, there), _BEGINNING)
    behind = _unlike(here.behind(ends[0]), there.behind(ends[1]), (here, there), SLIGHT)
    says = f"Both quote {quoted(spans[0])}"
    if any((*before, *behind)):
        wider = tuple(starmap(_around, zip((here, there), before, spans, behind, strict=True)))
        says += f"{_more('before it', before)}{_more('behind it', behind)}."
        return reason("quotation", "beside", "related", (wider[0], wider[1]), says, strong=False)
    return reason("quotation", "same", "agree", spans, f"{says}.", strong=block.size >= ENOUGH)


def _unlike(
    mine: Span | None,
    yours: Span | None,
    quotations: tuple[Quotation, Quotation],
    slight: Set[str],
) -> tuple[Span | None, Span | None]:
    """What stands beside a shared part, where that differs by more than small words.

    What the other sentence quotes as well, before or behind who says it, is not left out.
    """
    here, there = quotations
    mine = None if mine and _has_words(there, mine) else mine
    yours = None if yours and _has_words(here, yours) else yours
    words = [{*words_in(span.text)} if span else set[str]() for span in (mine, yours)]
    return (None, None) if words[0] ^ words[1] <= slight else (mine, yours)


def _has_words(quotation: Quotation, span: Span) -> bool:
    """Whether another quotation of the same sentence has some words."""
    words = " ".join(words_in(span.text))
    others = (each for each in quotations_in(quotation.sentence) if each != quotation)
    return any(words in " ".join(other.words) for other in others)


def _around(quotation: Quotation, before: Span | None, span: Span, behind: Span | None) -> Span:
    """A part of a quotation with what is told of beside it."""
    start, end = (before or span).start, (behind or span).end
    at = quotation.sentence.span.start
    return quotation.sentence.part(start - at, end - at)


def _more(where: str, spans: tuple[Span | None, Span | None]) -> str:
    """What stands beside a shared part in one or in both, as the end of a sentence."""
    told = [quoted(span) for span in spans if span]
    return f"; {where}, one has {', the other '.join(told)}" if told else ""


def _shared_part(here: Quotation, there: Quotation) -> MatchingBlock:
    """The longest part that both have."""
    blocks = Indel.opcodes(here.words, there.words).as_matching_blocks()
    return max(blocks, key=lambda block: block.size)


def _ends_otherwise(here: Quotation, there: Quotation) -> bool:
    """Whether both go on differently to their ends after the same words: "to all", "to a few"."""
    block = _shared_part(here, there)
    rest = len(here.words) - block.a - block.size, len(there.words) - block.b - block.size
    return block.size >= ENOUGH and min(rest) > 0 and max(rest) > MOST_ALTERED
