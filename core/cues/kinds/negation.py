"""Negation: one denies what the other states, and nothing else is changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ...comparison import Cue
from ...documents import Span
from ..pairing import SentencePair
from ..reading.deciding import NEGATION
from ..reading.sentence import ReadSentence
from ..reading.thesaurus import complements
from ..reading.word_forms import word_forms
from ..reading.words import IDEAS, Word
from ..reason import against, differs, quoted, reason
from ..reported_speech import told
from ..rule import needing
from .deciding_words import with_next
from .denials import is_dated, is_denied_of_some, is_one_claim, is_only_negated, telling
from .nearness import of_another

_WHEN = word_forms("yet ever longer anymore")
"""Words after a negation that tell when."""
_MOST_SHOWN = 60
"""Characters of a claim that are shown."""
_MARKS = ("“", "”", '"', "'", "‘", "’")
_TURNS = frozenset(("because", "but", "rather"))
"""After these a negation touches the reason, or one of two."""


@needing("a deciding word")
def negation(pair: SentencePair) -> Iterator[Cue]:
    """One negates what the other states, and nothing else is changed."""
    here, there = pair.decisive(NEGATION)
    if len(here) + len(there) != 1 or not _is_one_denied(pair, here, there):
        return
    plain, negated = (pair.only_a, pair.only_b) if there else (pair.only_b, pair.only_a)
    ways = (is_only_negated, is_one_claim, is_denied_of_some)
    if not any(is_denied(pair, plain, negated) for is_denied in ways) or _is_of_another(pair):
        return
    spans = _spans(pair, here, there, [word for word in plain if word.form == "!sure"])
    if _is_reported_alone(pair, *((pair.a, pair.b) if there else (pair.b, pair.a))):
        says = f"Reported in one, denied in the other: {quoted(spans[0])}, {quoted(spans[1])}."
        yield reason("attribution", "reported", "related", spans, says, strong=False)
        return
    strong = pair.ratio >= 0.8 and not telling(negated)
    yield differs("negation", "negation", spans, against(spans), strong=strong)


def _is_one_denied(pair: SentencePair, here: Sequence[Word], there: Sequence[Word]) -> bool:
    """Whether what one denies is a thing that both speak of, and it denies nothing but that."""
    if len(pair.shared) < 2 or not pair.shared_plain or pair.only_wished or pair.each_adds:
        return False
    if _is_named(pair.a, here) or _is_named(pair.b, there):
        return False
    turns = _TURNS & {word.form for word in (*pair.a.words, *pair.b.words)}
    if turns or _denies_what_is_not_stated(pair, here, there):
        return False
    return not _is_denied_in_a_word(pair.only_b if here else pair.only_a)


def _is_denied_in_a_word(plain: Sequence[Word]) -> bool:
    """Whether a word of some says so itself: "unfit to drink", beside "cannot be drunk"."""
    return any(word.form.endswith(complements(word.form)) for word in plain)


def _spans(
    pair: SentencePair, here: Sequence[Word], there: Sequence[Word], asserted: Sequence[Word]
) -> tuple[Span, Span]:
    """Where the negation stands, and what is asserted where the other has it."""
    if not asserted and (_denies_a_thing(pair.a, here) or _denies_a_thing(pair.b, there)):
        return pair.spans(_claim(pair, pair.a), _claim(pair, pair.b))
    here, there = (here, asserted) if here else (asserted, there)
    return pair.spans(with_next(pair.a.words, here), with_next(pair.b.words, there))


def _is_reported_alone(pair: SentencePair, stated: ReadSentence, denied: ReadSentence) -> bool:
    """Whether a document only reports of somebody else what the other denies in its own voice."""
    if any(part.speaks for part in denied.whole.parts) or _is_reported(denied):
        return False
    return _is_reported(stated) and not _speaks_in_both(pair, stated)


def _is_of_another(pair: SentencePair) -> bool:
    return of_another(pair) and not is_dated(pair)


def _denies_a_thing(sentence: ReadSentence, words: Sequence[Word]) -> bool:
    """Whether "no" stands before a thing: then the words around it tell what is denied."""
    text = sentence.span.text
    return any(text[word.start : word.end].lower() in ("no", "without") for word in words)


def _claim(pair: SentencePair, sentence: ReadSentence) -> list[Word]:
    """The words of what both speak of and what decides, up to a few after the first."""
    held = [w for w in sentence.words if w.form in pair.shared or w.kind == "decisive"]
    return [w for w in held if w.end - held[0].start <= _MOST_SHOWN]


def _denies_what_is_not_stated(
    pair: SentencePair, here: Sequence[Word], there: Sequence[Word]
) -> bool:
    """Whether what one denies stands in it alone: "still in hospital", "not yet discharged"."""
    only = pair.unmatched[0 if here else 1]
    (word,) = here or there
    words = [w for w in (pair.a if here else pair.b).words if w.start > word.start]
    denied = next((w for w in words if w.kind in IDEAS and w.form not in _WHEN), None)
    return denied is not None and denied.form in only


def _is_named(sentence: ReadSentence, words: Sequence[Word]) -> bool:
    """Whether a word stands in quotation marks by itself: a "no" vote."""
    text = sentence.span.text
    return any(
        text[max(0, w.start - 1) : w.start] in _MARKS and text[w.end : w.end + 1] in _MARKS
        for w in words
        if w.start
    )


def _is_reported(sentence: ReadSentence) -> bool:
    """Whether a sentence gives another's words and not its document's own."""
    return told(sentence.span.text, sentence.span.text).another


def _speaks_in_both(pair: SentencePair, sentence: ReadSentence) -> bool:
    """Whether who speaks in one sentence is named by both: then it is one person's word."""
    who = told(sentence.span.text, sentence.span.text).who
    spoken = {w.form for w in sentence.words if who and who[0] <= w.start < who[1]}
    return bool(spoken) and spoken <= pair.shared
