"""What the rules of the labels tell apart in a sentence of a text and one of a source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ... import cues
from ...comparison import Cue
from ...cues.pairing import SentencePair
from ...cues.reading.sentence import ReadSentence
from ...documents import Span

_YET = re.compile(r"\byet\b", re.IGNORECASE)


def label_differences(pair: SentencePair) -> Iterator[tuple[str, Span, Span]]:
    """What the rules of the labels find; figures, dates and quotations are checked apart."""
    for cue in cues.between(pair):
        told = cue.label == "diverge" and cue.kind not in ("number", "date", "quotation")
        if told and not _may_both_be(pair, cue):
            yield cue.says, cue.a, cue.b


def _may_both_be(pair: SentencePair, cue: Cue) -> bool:
    """Whether what labels tell apart is none of a text: less of a list, what is yet to come."""
    if cue.kind == "opposite":
        return all("!not" in read.forms for read in (pair.a, pair.b))
    if cue.kind == "list":
        return _ideas_of(pair.a, cue.a) <= pair.b.ideas
    to_come = "!will" in pair.a.forms and bool(_YET.search(cue.b.text))
    apart = cue.kind == "negation" and ";" in cue.a.text + cue.b.text
    return to_come or apart


def _ideas_of(read: ReadSentence, span: Span) -> frozenset[str]:
    """What some words of a sentence speak of."""
    inside = range(span.start - read.span.start, span.end - read.span.start)
    return frozenset(w.form for w in read.words if w.start in inside) & read.ideas
