"""explain(): everything that went into the score and the label of two passages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .alignment.chosen_similarity import similarity_of
from .alignment.similarity import Similarity
from .comparison import Comparison, Cue
from .documents import Passage
from .errors import CallError
from .explanation import ExplainedPart, Explanation, SharedTopic
from .labels.rules import Evidence, Rules
from .labels.ruling import ruling_of
from .run import Run
from .sayings import of_topics
from .text.corpus import Corpus
from .topics import positions


def explain(
    comparison: Comparison,
    a: str,
    b: str,
    *,
    ids: Sequence[str] = (),
) -> Explanation:
    """Explain the score and the label of two passages, linked or not.

    Args:
        comparison: The comparison that they belong to.
        a: A passage as a reader names it: "1.3" or "A.3", documents counted from 1 or A.
        b: A passage of another document.
        ids: What the reader calls the documents, as they were read: where one between them could
            not be read, "1" and "3". Their ids in the comparison, unless told otherwise.

    Raises:
        CallError: There is no such passage, or both are of one document.
    """
    first, second = _two_passages(comparison, a, b, ids)
    corpus = Corpus(comparison.documents, Run(comparison.engine.settings))
    similarity = similarity_of(corpus, Run(comparison.engine.settings))
    topic_cues = _topic_cues(comparison, first, second, similarity)
    evidence = Rules(corpus).evidence(first, second, topic_cues)
    likeness = _likeness(comparison, first, second, similarity)
    english = all(corpus.reads_english(each.document) for each in (first, second))
    explanation = _explanation(comparison, (first, second), likeness, evidence, english=english)
    called = {"a": _called(comparison, first, ids), "b": _called(comparison, second, ids)}
    return explanation.model_copy(update=called)


def _two_passages(
    comparison: Comparison, a: str, b: str, ids: Sequence[str]
) -> tuple[Passage, Passage]:
    """The passages that a reader names, in the order of their documents."""
    first, second = sorted(
        (_passage(comparison, a, ids), _passage(comparison, b, ids)),
        key=lambda passage: int(passage.document),
    )
    if first.document == second.document:
        raise CallError(f"{a} and {b} are of one document; name passages of two.")
    return first, second


def _topic_cues(
    comparison: Comparison, a: Passage, b: Passage, similarity: Similarity
) -> tuple[Cue, ...]:
    """What the topics of a comparison give for two passages: positions and sayings."""
    passages = {each.id: each for document in comparison.documents for each in document.passages}
    by_positions = positions.cues(a, b, comparison.topics, similarity)
    by_sayings = of_topics.contrasts(comparison.topics, passages, similarity.vocabulary)
    return (*by_positions, *by_sayings.get((a.id, b.id), ()))


class _Likeness(NamedTuple):
    score: float
    parts: tuple[ExplainedPart, ...]
    ranks: tuple[int, int]


def _likeness(comparison: Comparison, a: Passage, b: Passage, similarity: Similarity) -> _Likeness:
    """How alike two passages are, what of it comes from what, and who is more alike."""
    (score,) = similarity.scores([(a, b)])
    documents = {document.id: document.passages for document in comparison.documents}
    for_a = similarity.scores([(a, other) for other in documents[b.document]])
    for_b = similarity.scores([(other, b) for other in documents[a.document]])
    ranks = tuple(1 + sum(other > score for other in scores) for scores in (for_a, for_b))
    parts = tuple(
        ExplainedPart(
            name=name, value=round(value, 9), weight=weight, adds=round(value * weight, 9)
        )
        for name, value, weight in (similarity.score_parts(a, b) if score else ())
    )
    return _Likeness(score, parts, (ranks[0], ranks[1]))


def _explanation(
    comparison: Comparison,
    passages: tuple[Passage, Passage],
    likeness: _Likeness,
    evidence: Evidence,
    *,
    english: bool,
) -> Explanation:
    a, b = passages
    link, ruling, nearest = comparison.link(a.id, b.id), ruling_of(evidence.cues), evidence.pair
    return Explanation(
        a=a,
        b=b,
        linked=link is not None,
        **likeness._asdict(),
        settings=comparison.engine.settings,
        topics=_topics(comparison, a, b),
        sentences=(nearest.a.span, nearest.b.span) if nearest else (a, b),
        cues=ruling.cues,
        english=english,
        label=ruling.label,
        confidence=ruling.confidence,
        shown=link.label if link else ruling.label,
    )


def _topics(comparison: Comparison, a: Passage, b: Passage) -> tuple[SharedTopic, ...]:
    topics: list[SharedTopic] = []
    for topic in comparison.topics:
        members = {member.passage: member for member in topic.passages}
        if a.id in members and b.id in members:
            x, y = members[a.id], members[b.id]
            shared = SharedTopic(
                topic=topic.name, terms=(x.terms, y.terms), scores=(x.score, y.score)
            )
            topics.append(shared)
    return tuple(topics)


def _called(comparison: Comparison, passage: Passage, ids: Sequence[str]) -> Passage:
    """A passage with the id that the reader knows it by."""
    own = {document.id: id_ for document, id_ in zip(comparison.documents, ids, strict=False)}
    document = own.get(passage.document, passage.document)
    return passage.model_copy(update={"id": f"{document}.{passage.number}"})


def _passage(comparison: Comparison, name: str, ids: Sequence[str]) -> Passage:
    document, _, number = name.strip().partition(".")
    if len(document) == 1 and document.isascii() and document.isalpha():
        document = str(1 + ord(document.upper()) - ord("A"))
    for index, each in enumerate(comparison.documents):
        by_number = {str(passage.number): passage for passage in each.passages}
        if document == (ids[index] if ids else each.id) and number in by_number:
            return by_number[number]
    raise CallError(
        f"{name}: there is no such passage; write 1.3 or A.3 for the third passage of the first "
        "document."
    )
