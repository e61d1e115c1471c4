"""Quotations that both passages hold, and in which they still do not agree.

The same words are given to two speakers, or only one passage quotes the "but" that follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..comparison import Cue
from ..cues.lexicon import listed
from ..cues.pairing import SentencePair
from ..cues.reading.quoting import quotations_in, words_in
from ..cues.reading.sentence import ReadSentence
from ..cues.reason import quoted
from ..cues.reported_speech import sole_speaker
from ..documents import Document, Span
from ..text.words import STOP_WORDS

_NEAR = 80
"""Characters around a name within which a text says who that is."""
_HE_OR_SHE = re.compile(
    r"\b(?:he|she)\s(?:\w+ly\s)?(?:said|says|added|asked|told)\b", re.IGNORECASE
)
_OPENING = 2
"""Marks before the first word of a sentence that goes on with a quotation."""
_KNOWN = 4
"""First words by which a quotation is known again."""
_TURNS = ("but", "yet", "however", "unless", "only")
_ADDRESSED = re.compile(
    r"\b(?:told|tells|asked|asks|warned|assured|(?:said|says|replied|wrote|shouted)\sto)\s"
    r"([^,.;:!?“”\"]+)"
)
"""Whom a speaker speaks to: somebody else."""
_ROLE_BESIDE = r"(?:[a-z], {name}|{name}, (?:the|an?|its|her|his|their|our|who)\b)"

Side = tuple[Document, Sequence[ReadSentence]]
"""A document and the sentences of its passage."""


def weighed(cue: Cue, pair: SentencePair, a: Side, b: Side) -> Cue:
    """A cue of the same quotation, or what else the passages say of it."""
    if cue.kind != "quotation" or cue.rule not in ("same", "altered", "cropped"):
        return cue
    if cue.rule != "same":
        return _of_two_speakers(cue, pair, a, b) or cue
    ways = (_of_two_speakers, _turned, _gone_on)
    return next((told for way in ways if (told := way(cue, pair, a, b))), cue)


def _of_two_speakers(cue: Cue, pair: SentencePair, a: Side, b: Side) -> Cue | None:
    """The cue of words that two speakers are said to have said; None where that is not sure."""
    mine, yours = _speaker(pair.a, a), _speaker(pair.b, b)
    if not (mine and yours):
        return None
    apart = _speaks_to(pair.a, yours) or _speaks_to(pair.b, mine)
    if _words(mine) & _words(yours) or not (apart or _are_two(mine, a[0], yours, b[0])):
        return None
    says = f"; one gives it to {quoted(mine)}, the other to {quoted(yours)}."
    return _told(cue, "speakers", says, _both(a[0], cue.a, mine), _both(b[0], cue.b, yours))


def _speaker(sentence: ReadSentence, side: Side) -> Span | None:
    """Who says what a sentence quotes; whom "she said" means is told right before it."""
    document, sentences = side
    who = sole_speaker(sentence.span.text, document.text)
    if who:
        return sentence.part(*who)
    before = [each for each in sentences if each.span.end <= sentence.span.start][-1:]
    spoken = _HE_OR_SHE.finditer(sentence.span.text)
    if not before or all(sentence.whole.quotes(match.start()) for match in spoken):
        return None
    who = sole_speaker(before[0].span.text, document.text)
    return before[0].part(*who) if who else None


def _speaks_to(sentence: ReadSentence, other: Span) -> bool:
    """Whether who speaks in a sentence speaks to another speaker, and so is not them."""
    text = sentence.span.text
    return any(
        _words(other) <= {*re.findall(r"[^\W_]+", match[1].lower())}
        for match in _ADDRESSED.finditer(text)
        if not sentence.whole.quotes(match.start())
    )


def _are_two(mine: Span, a: Document, yours: Span, b: Document) -> bool:
    """Whether two speakers are two for sure: each is named, or called by an office not the other's.

    Somebody who is only called by an office may be anybody of whom no office is told.
    """
    if _is_called(mine, a, yours) or _is_called(yours, b, mine):
        return False
    offices = [_is_office(mine), _is_office(yours)]
    if not any(offices):
        return True
    name, document = (yours, b) if offices[0] else (mine, a)
    told = _ROLE_BESIDE.format(name=re.escape(name.text))
    return not all(offices) and re.search(told, document.text) is not None


def _is_office(speaker: Span) -> bool:
    """Whether a speaker is called by what they are and not by a name: "the warden", "Mayor"."""
    words = re.sub(r"^(?:the|an?)\s", "", speaker.text, flags=re.IGNORECASE).split()
    return all(word[0].islower() or word.lower() in listed("speaking") for word in words)


def _words(speaker: Span) -> set[str]:
    """What tells a speaker: their words without titles."""
    words = {word.lower() for word in re.findall(r"[^\W_]+", speaker.text)} - STOP_WORDS
    return words if _is_office(speaker) else words - listed("speaking")


def _is_called(speaker: Span, document: Document, other: Span) -> bool:
    """Whether a document calls a speaker by words of another, near any mention of their name."""
    last, text = speaker.text.split()[-1], document.text
    around = (
        text[max(0, at.start() - _NEAR) : at.end() + _NEAR].lower()
        for at in re.finditer(rf"\b{re.escape(last)}\b", text)
    )
    return any(re.search(rf"\b{word}\b", each) for each in around for word in _words(other))


def _turned(cue: Cue, pair: SentencePair, a: Side, b: Side) -> Cue | None:
    """The cue of a quotation after which only one passage quotes a sentence with "but"."""
    here, there = _turn_after(pair.a, a[1]), _turn_after(pair.b, b[1])
    if bool(here) == bool(there):
        return None
    turn = here or there
    assert turn is not None
    says = f"; then one goes on: {quoted(turn)}."
    first = _both(a[0], cue.a, here) if here else cue.a
    return _told(cue, "beside", says, first, _both(b[0], cue.b, there) if there else cue.b)


def _gone_on(cue: Cue, pair: SentencePair, a: Side, b: Side) -> Cue | None:
    """The cue of a quotation that only one passage gives on, or each in other words."""
    here, there = _more_after(pair.a, a[1], b[1]), _more_after(pair.b, b[1], a[1])
    more = [quoted(span) for span in (here, there) if span]
    if not more:
        return None
    says = cue.says.removesuffix(".") + f"; then one goes on: {', the other: '.join(more)}."
    first = _both(a[0], cue.a, here) if here else cue.a
    second = _both(b[0], cue.b, there) if there else cue.b
    return cue.model_copy(update={"confidence": "possible", "says": says, "a": first, "b": second})


def _more_after(
    sentence: ReadSentence, sentences: Sequence[ReadSentence], others: Sequence[ReadSentence]
) -> Span | None:
    """What is quoted right behind a sentence and nowhere in another passage."""
    after = [each for each in sentences if each.span.start >= sentence.span.end][:1]
    known = " ".join(word for other in others for word in words_in(other.span.text))
    for quotation in (each for one in after for each in quotations_in(one)):
        if quotation.places[0][0] <= _OPENING and " ".join(quotation.words[:_KNOWN]) not in known:
            return quotation.part(0, len(quotation.words))
    return None


def _turn_after(sentence: ReadSentence, sentences: Sequence[ReadSentence]) -> Span | None:
    """What is quoted in the sentence that follows, if that opens with "but" or the like."""
    after = [each for each in sentences if each.span.start >= sentence.span.end][:1]
    turns = (each for one in after for each in quotations_in(one) if each.words[0] in _TURNS)
    return next((each.part(0, len(each.words)) for each in turns), None)


def _both(document: Document, span: Span, other: Span) -> Span:
    """From the first of two spans to the end of the last."""
    return document.span(min(span.start, other.start), max(span.end, other.end))


def _told(cue: Cue, rule: str, says: str, a: Span, b: Span) -> Cue:
    says = cue.says.removesuffix(".") + says
    told = {"rule": rule, "label": "related", "confidence": "possible", "says": says}
    return cue.model_copy(update={**told, "a": a, "b": b})
