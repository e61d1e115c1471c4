"""Negation: one denies what the other states, and nothing else is changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from ...comparison import Cue
from ...documents import Span
from ..pairing import LIGHT, SentencePair
from ..reading.deciding import NEGATION
from ..reading.sentence import ReadSentence
from ..reading.thesaurus import are_opposites, complements
from ..reading.word_forms import word_forms
from ..reading.words import Word
from ..reason import against, differs, quoted, reason
from ..reported_speech import told
from ..rule import needing
from .deciding_words import with_next
from .nearness import near, of_another
from .tense import same_tense
from .turning_words import TURNING

_NEGATED = NEGATION | {"!any"}
_ASSERTING = frozenset(("!all", "!any", "!sure", "!will"))
"""Words that stand in what the other negates."""
_WHEN = word_forms("yet ever longer anymore")
"""Words after a negation that tell when."""
_MOST_SHOWN = 60
"""Characters of a claim that are shown."""
_LEAST = 2
"""Ideas in both, where neither speaks of anything else."""
_MOST_OF_SOME = 4
"""Ideas that tell of whom it is denied."""
_TELLING = ("word", "name", "figure", "date", "code")
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
    ways = (_only_negated, _is_one_claim, _is_denied_of_some)
    if not any(is_denied(pair, plain, negated) for is_denied in ways):
        return
    spans = _spans(pair, here, there, [word for word in plain if word.form == "!sure"])
    if _is_reported_alone(pair, *((pair.a, pair.b) if there else (pair.b, pair.a))):
        says = f"Reported in one, denied in the other: {quoted(spans[0])}, {quoted(spans[1])}."
        yield reason("attribution", "reported", "related", spans, says, strong=False)
        return
    strong = pair.ratio >= 0.8 and not _telling(negated)
    yield differs("negation", "negation", spans, against(spans), strong=strong)


def _is_one_denied(pair: SentencePair, here: Sequence[Word], there: Sequence[Word]) -> bool:
    """Whether what one denies is a thing that both speak of, and it denies nothing but that."""
    if len(pair.shared) < 2 or not pair.shared_plain or _is_of_another(pair) or pair.only_wished:
        return False
    if pair.each_adds:
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
    told_by_nobody = not any(part.speaks for part in denied.parts) and not _is_reported(denied)
    return told_by_nobody and _is_reported(stated) and not _speaks_in_both(pair, stated)


def _is_of_another(pair: SentencePair) -> bool:
    return of_another(pair) and not _is_dated(pair)


def _is_dated(pair: SentencePair) -> bool:
    """Whether only one says in which year, and both tell of what was: "was never built"."""
    other = pair.speaks_of_another or pair.opens_with_another
    apart = pair.each_has_own("name", "code")
    past = all("was" in x.small_words or "were" in x.small_words for x in (pair.a, pair.b))
    return past and not (other or apart) and bool(pair.a.years) != bool(pair.b.years)


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
    denied = next((w for w in words if w.kind in ("word", "name") and w.form not in _WHEN), None)
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


def _only_negated(pair: SentencePair, plain: Sequence[Word], negated: Sequence[Word]) -> bool:
    """Whether a negation is all that differs, but for two words that one adds."""
    if any(word.kind == "decisive" and word.form not in _ASSERTING for word in plain):
        return False
    if any(word.kind == "decisive" and word.form not in _NEGATED for word in negated):
        return False
    added, more = _telling(plain), _telling(negated)
    if len(added) > 2 or len(more) > 2 or (added and more):
        return False
    if {word.form for word in added} & TURNING:
        return False
    return near(pair) or (not more and pair.jaccard >= 0.5 and len(pair.shared) >= 3)


def _is_one_claim(pair: SentencePair, plain: Sequence[Word], negated: Sequence[Word]) -> bool:
    """Whether a negation is all that differs but for words of one meaning, or that say little."""
    kinds = ("figure", "code", "decisive", *(() if _is_dated(pair) else ("date",)))
    sides = ((plain, _NEGATED | _ASSERTING), (negated, _NEGATED))
    if any(w.kind in kinds and w.form not in known for words, known in sides for w in words):
        return False
    if _is_said_in_opposites(pair):
        return False
    extra = pair.extra
    if any(form in TURNING for only in extra for form in only):
        return False
    return pair.differs_in_little


def _is_said_in_opposites(pair: SentencePair) -> bool:
    """Whether one says in the opposite word what the other negates: "all left", "nobody stayed"."""
    return any(
        are_opposites(one, other) or other in complements(one)
        for one, other in product(*pair.unmatched)
    )


def _is_denied_of_some(pair: SentencePair, plain: Sequence[Word], negated: Sequence[Word]) -> bool:
    """Whether what one says of all the other denies of some: "two members had not signed"."""
    if [w.form for w in plain if w.kind in ("decisive", "figure", "date", "code")] != ["!all"]:
        return False
    if any(w.kind == "decisive" and w.form not in _NEGATED | {"!some"} for w in negated):
        return False
    mine, yours = pair.unmatched if plain is pair.only_a else pair.unmatched[::-1]
    if mine - LIGHT or len(yours - LIGHT) > _MOST_OF_SOME or (mine | yours) & TURNING:
        return False
    if _is_said_in_opposites(pair):
        return False
    return pair.common > _LEAST and same_tense(pair) and not pair.speaks_of_another


def _telling(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.kind in _TELLING]
