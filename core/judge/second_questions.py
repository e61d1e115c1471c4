"""The second questions: on what a first answer proposes, asked the other way round."""

from __future__ import annotations

from ..findings import Claim, Finding, PositionFinding, TopicName
from .questions import AskedPosition, Excerpt, Question, TopicQuestion


def second_question(proposed: Finding, question: Question) -> Question:
    """The pair question on a proposed divergence, with the documents the other way round."""
    whole = question.kind == "pair"
    a = question.a if whole else _around(question.a, proposed.a)
    b = question.b if whole else _around(question.b, proposed.b)
    return Question(kind="pair", a=a, b=b, swapped=not question.swapped)


def second_look(
    proposed: PositionFinding, side: AskedPosition, question: TopicQuestion
) -> TopicQuestion:
    """The question on one passage alone and one topic, with the positions the other way round."""
    return TopicQuestion(
        kind="positions",
        excerpts=(_around(question.excerpts[0], proposed.claim),),
        positions=tuple(each for each in question.positions if each.topic == side.topic),
        swapped=not question.swapped,
    )


def second_choice(proposed: TopicName, question: TopicQuestion) -> TopicQuestion:
    """The question whether the name proposed suits the passages better than the present one."""
    names = (*question.names, proposed.name)
    return question.model_copy(update={"kind": "choice", "names": names})


def _around(excerpt: Excerpt, claim: Claim) -> Excerpt:
    """The passage of a claim, with the words that are asked about."""
    return Excerpt(
        document=excerpt.document,
        passages=(int(claim.passage.partition(".")[2]),),
        focus=(claim.quote.start, claim.quote.end),
    )
