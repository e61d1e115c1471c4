"""What must hold of a judge's answer before a reader sees it as the judge's label.

1. Every quote stands in the sentence that it is said to be from, or in just one other.
2. Who diverges or takes a position holds the claim, or its own words say whose claim it is.
3. A divergence survives a second question, in which the documents change places; a position one on
   its passage alone, in which the positions stand the other way round; a name for a topic one in
   which it stands beside the name that the topic has.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ..documents import Document
from ..findings import Claim, Finding
from ..links import Label
from .answers import AnsweredFinding, AnsweredPosition
from .claims import Shown, claim_of, plain_line, why_not_held
from .own_language import is_foreign

NOT_THERE = "a quote does not stand in its document"
WAITING = "the second question is not answered yet"
NO_SHAPE = "it has not the shape that was asked for"


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
    reason = (
        why_not_held((a, b)) if answered.label == "diverge" else _denied(answered.label, (a, b))
    )
    return Finding(
        a=a,
        b=b,
        label="related" if reason else answered.label,
        said=answered.label,
        on=answered.on,
        why=plain_line(answered.why),
        model=model,
        kept_back=reason,
    )


def foreign(
    answered: Iterable[AnsweredFinding | AnsweredPosition],
    asked_for: str,
    documents: Iterable[Document],
) -> str | None:
    """Why the sentences of a judge are not shown: they are in another language than asked for.

    Args:
        answered: Everything that one answer says.
        asked_for: The language, by its name.
        documents: What was asked about.
    """
    own: list[str] = []
    for each in answered:
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


def kept_back(from_judge: Finding, reason: str) -> Finding:
    """A finding of which less is shown than was said."""
    label: Label = "related"
    return from_judge.model_copy(update={"label": label, "kept_back": reason})


def _claims(answered: AnsweredFinding, sides: Sides) -> tuple[Claim | None, Claim | None]:
    return claim_of(answered.a, sides.a), claim_of(answered.b, sides.b)


def _denied(label: str, claims: Sequence[Claim]) -> str | None:
    """Why documents do not agree: one denies what the other does not."""
    denying = sum(claim.stance == "denies" for claim in claims)
    return "one document denies the claim" if label == "agree" and denying == 1 else None
