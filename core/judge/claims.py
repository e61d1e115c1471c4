"""The claims that an answer quotes, as they stand in their documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..documents import Document
from ..findings import Claim
from .answers import AnsweredSide
from .numbered_sentences import NumberedSentence
from .quotes import located, place_of


class Shown(NamedTuple):
    """A document of a question with what is shown of it."""

    document: Document
    sentences: Sequence[NumberedSentence]


def claim_of(side: AnsweredSide, shown: Shown) -> Claim | None:
    """The claim of one side of an answer; None where its quote stands nowhere."""
    document, sentences = shown
    place_and_span = place_of(side.quote, sentences, side.sentences)
    if place_and_span is None:
        return None
    place, span = place_and_span
    # A quotation often goes on after the paragraph that says whose it is.
    speaker = side.speaker.strip() if located(side.speaker, document.text) else None
    return Claim(
        passage=place.passage.id,
        quote=document.span(*span),
        claim=plain_line(side.claim),
        stance=side.stance,
        speaker=speaker or None,
    )


def why_not_held(claims: Sequence[Claim]) -> str | None:
    """Why claims are not those of their documents."""
    if any(claim.stance == "denies" for claim in claims):
        return "a document denies the claim that it is quoted with"
    if any(claim.stance == "reports" and claim.speaker is None for claim in claims):
        return "a document only reports the claim, and does not say whose it is"
    return None


def plain_line(text: str) -> str:
    """A sentence of the judge on one line, and no longer than a reader wants."""
    return " ".join(text.split())[:400]
