"""What must hold of a judge's answer before a reader sees it as the judge's label.

1. Every quote stands in the sentence that it is said to be from, or in just one other.
2. Who diverges or takes a position holds the claim, or its own words say whose claim it is.
3. A divergence survives a second question, in which the documents change places; a position one on
   its passage alone, in which the positions stand the other way round; a name for a topic one in
   which it stands beside the name that the topic has.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from ..documents import Document
from ..findings import Claim, Finding, PositionFinding, TopicName
from ..links import Label
from ..text.visible import visible
from .answers import (
    AnsweredChoice,
    AnsweredFinding,
    AnsweredName,
    AnsweredPosition,
    AnsweredSide,
)
from .own_language import is_foreign
from .questions import AskedPosition, NumberedSentence
from .quotes import located, place_of

NOT_THERE = "a quote does not stand in its document"
WAITING = "the second question is not answered yet"
NO_SHAPE = "it has not the shape that was asked for"
_PROPOSED = 2
"""The number of a judge's own name, beside the one that a topic has."""
_NAME = 60
"""Characters that the name of a topic may have."""


class Shown(NamedTuple):
    """A document of a question with what is shown of it."""

    document: Document
    sentences: Sequence[NumberedSentence]


class Sides(NamedTuple):
    """The documents of a question."""

    a: Shown
    b: Shown


def finding(answered: AnsweredFinding, sides: Sides, model: str) -> Finding | str:
    """What an answer's finding comes to, before it is asked about again.

    Returns:
        The finding, held back or not, or why nothing of it can be shown: a sentence.
    """
    a, b = _claims(answered, sides)
    if a is None or b is None:
        # A judge that takes one document for the other still quotes them right.
        a, b = _claims(answered.swapped, sides)
    if a is None or b is None:
        return NOT_THERE
    reason = _not_held((a, b)) if answered.label == "diverge" else _denied(answered.label, (a, b))
    return Finding(
        a=a,
        b=b,
        label="related" if reason else answered.label,
        said=answered.label,
        on=answered.on,
        why=_plain(answered.why),
        model=model,
        kept_back=reason,
    )


def position(
    answered: AnsweredPosition, sides: Sequence[AskedPosition], shown: Shown, model: str
) -> tuple[AskedPosition, PositionFinding] | str:
    """What an answer's position comes to, before it is asked about again.

    Args:
        answered: What the judge says.
        sides: The positions that it was asked about, in their own order.
        shown: The document that it was asked about.
        model: The judge's name.

    Returns:
        The position with what is to be shown of it, under the name of its topic; or why nothing of
        it can be shown: a sentence.
    """
    if not 1 <= answered.position <= len(sides):
        return "it names a position that was not asked about"
    claim = _claim(answered, shown)
    if claim is None:
        return NOT_THERE
    side, reason = sides[answered.position - 1], _not_held((claim,))
    finding = PositionFinding(
        topic=side.topic,
        claim=claim,
        position=None if reason else side.name,
        said=side.name,
        why=_plain(answered.why),
        model=model,
        kept_back=reason,
    )
    return side, finding


def confirmed_position(first: PositionFinding, again: Collection[str] | None) -> PositionFinding:
    """A position as it stands after the second question.

    Args:
        first: The position as the first answer has it.
        again: The names of the positions in the second answer; None while that is open.
    """
    if first.position is None or first.position in (again or ()):
        return first
    reason = WAITING if again is None else "asked again, the judge did not name this position"
    return first.model_copy(update={"position": None, "kept_back": reason})


def name(answered: AnsweredName, topic: str, texts: Sequence[str], model: str) -> TopicName | str:
    """A name and terms for a topic: only terms that stand in its passages, capitals apart.

    Returns:
        The name, or why there is none: a sentence.
    """
    called = _plain(visible(answered.name))
    if not any(map(str.isalnum, called)) or len(called) > _NAME:
        return f"the name of a topic is empty or longer than {_NAME} characters"
    folded = [text.casefold() for text in texts]
    terms = tuple(dict.fromkeys(_plain(visible(term)) for term in answered.terms))
    held = tuple(t for t in terms if any(located(t.casefold(), text) for text in folded))
    if not held:
        return "none of the terms of a topic stands in its passages"
    missing = tuple(term for term in terms if term not in held)
    return TopicName(topic=topic, name=called, terms=held, not_found=missing, model=model)


def confirmed_name(first: TopicName, again: Sequence[AnsweredChoice] | None) -> TopicName | str:
    """A name as it stands after the second question, in which it is the last to choose from.

    Args:
        first: The name as the first answer has it.
        again: What was chosen; None while that is open.
    """
    if again is None:
        return "the second question on a name is not answered yet"
    if any(each.name == _PROPOSED for each in again):
        return first
    return "asked again, the judge did not choose its own name for a topic"


def foreign(
    said: Iterable[AnsweredFinding | AnsweredPosition],
    asked_for: str,
    documents: Iterable[Document],
) -> str | None:
    """Why the sentences of a judge are not shown: they are in another language than asked for.

    Args:
        said: Everything that one answer says.
        asked_for: The language, by its name.
        documents: What was asked about.
    """
    own: list[str] = []
    for each in said:
        sides = (each.a, each.b) if isinstance(each, AnsweredFinding) else (each,)
        own += [each.why, *(side.claim for side in sides)]
    if not is_foreign(" ".join(own), asked_for, documents):
        return None
    return f"The judge's own sentences are left out: they are not in {asked_for.capitalize()}."


def unopposed(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings without those of which the judge says the opposite of the same words elsewhere."""
    return tuple(
        kept_back(each, "the judge also said the opposite of the same words")
        if any(_opposed(each, other) for other in findings)
        else each
        for each in findings
    )


def _opposed(one: Finding, other: Finding) -> bool:
    labels = {one.label, other.label}
    same = (one.a.passage, one.b.passage) == (other.a.passage, other.b.passage)
    sides = ((one.a.quote, other.a.quote), (one.b.quote, other.b.quote))
    meet = all(x.start < y.end and y.start < x.end for x, y in sides)
    return labels == {"agree", "diverge"} and same and meet


def confirmed(first: Finding, second: Sequence[AnsweredFinding] | None) -> Finding:
    """A divergence as it stands after the second question; None while that is open."""
    if first.label != "diverge":
        return first
    if second is None:
        return kept_back(first, WAITING)
    if any(each.label == "diverge" for each in second):
        return first
    return kept_back(first, "asked again, the judge did not call it a divergence")


def kept_back(shown: Finding, reason: str) -> Finding:
    """A finding of which less is shown than was said."""
    label: Label = "related"
    return shown.model_copy(update={"label": label, "kept_back": reason})


def _claims(answered: AnsweredFinding, sides: Sides) -> tuple[Claim | None, Claim | None]:
    return _claim(answered.a, sides.a), _claim(answered.b, sides.b)


def _claim(side: AnsweredSide, shown: Shown) -> Claim | None:
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
        claim=_plain(side.claim),
        stance=side.stance,
        speaker=speaker or None,
    )


def _not_held(claims: Sequence[Claim]) -> str | None:
    """Why claims are not those of their documents."""
    if any(claim.stance == "denies" for claim in claims):
        return "a document denies the claim that it is quoted with"
    if any(claim.stance == "reports" and claim.speaker is None for claim in claims):
        return "a document only reports the claim, and does not say whose it is"
    return None


def _denied(label: str, claims: Sequence[Claim]) -> str | None:
    """Why documents do not agree: one denies what the other does not."""
    denying = sum(claim.stance == "denies" for claim in claims)
    return "one document denies the claim" if label == "agree" and denying == 1 else None


def _plain(text: str) -> str:
    """A sentence of the judge on one line, and no longer than a reader wants."""
    return " ".join(text.split())[:400]
