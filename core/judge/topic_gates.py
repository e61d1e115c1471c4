"""What must hold of a judge's positions and names of topics before a reader sees them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..findings import Claim, PositionFinding, TopicName
from ..text.visible import visible
from .answers import AnsweredChoice, AnsweredName, AnsweredPosition
from .claims import Shown, claim_of, plain_line, why_not_held
from .gates import NOT_THERE, WAITING
from .questions import AskedPosition
from .quotes import located

_PROPOSED = 2
"""The number of a judge's own name, beside the one that a topic has."""
_NAME = 60
"""Characters that the name of a topic may have."""


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
    claim = claim_of(answered, shown)
    if claim is None:
        return NOT_THERE
    side = sides[answered.position - 1]
    return side, _position_finding(side, claim, plain_line(answered.why), model)


def _position_finding(side: AskedPosition, claim: Claim, why: str, model: str) -> PositionFinding:
    reason = why_not_held((claim,))
    return PositionFinding(
        topic=side.topic,
        claim=claim,
        position=None if reason else side.name,
        said=side.name,
        why=why,
        model=model,
        kept_back=reason,
    )


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
    called = plain_line(visible(answered.name))
    if not any(map(str.isalnum, called)) or len(called) > _NAME:
        return f"the name of a topic is empty or longer than {_NAME} characters"
    folded = [text.casefold() for text in texts]
    terms = tuple(dict.fromkeys(plain_line(visible(term)) for term in answered.terms))
    standing_terms = tuple(t for t in terms if any(located(t.casefold(), text) for text in folded))
    if not standing_terms:
        return "none of the terms of a topic stands in its passages"
    missing = tuple(term for term in terms if term not in standing_terms)
    return TopicName(topic=topic, name=called, terms=standing_terms, not_found=missing, model=model)


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
