"""What is asked of a judge about topics: which positions passages take, what to call a topic."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..comparison import Comparison, Topic
from ..documents import document_of, in_order
from ..findings import PositionFinding, TopicName
from ..topics.named import NamedTopic
from .prompts import tokens
from .questions import AskedPosition, Excerpt, TopicQuestion
from .sections import sections
from .transcript import Transcript

_LEAST = 400
"""Tokens of a document that a question shows, however long the list of positions is."""
_MOST_PASSAGES = 24
"""Passages of a topic that are enough to name it, those that hold most of it first."""


class TopicHearing:
    """The questions about the topics of a comparison, and what the answers come to.

    Args:
        comparison: What is open.
        transcript: The answers.
        room: Tokens that the texts of a question may have.
    """

    def __init__(self, comparison: Comparison, transcript: Transcript, room: int) -> None:
        self._comparison, self._transcript, self._room = comparison, transcript, room

    def about_positions(self, topic: str | None = None) -> Iterator[TopicQuestion]:
        """The questions on the positions of one topic, or of all, a document at a time.

        Whole documents are shown: a topic does not always hold the passage that takes a side on it.
        """
        sides = tuple(
            AskedPosition(topic=each.name, name=position.name)
            for each in self._chosen(topic)
            for position in each.positions
        )
        size = sum(tokens(str(side)) for side in sides)
        for document in self._comparison.documents if sides else ():
            for run in sections(document, max(_LEAST, 2 * self._room - size)):
                yield TopicQuestion(kind="positions", excerpts=self._excerpts(run), positions=sides)

    def about_names(self, topic: str | None = None) -> Iterator[TopicQuestion]:
        """The question what to call a topic, or each of them."""
        yield from (self._naming(each) for each in self._chosen(topic) if each.passages)

    def positions(self) -> Iterator[PositionFinding | str]:
        """Which positions passages take, by topic and passage; a sentence for what is left out."""
        topics = self._comparison.topics
        ids = {topic.name: topic.id for topic in topics}
        places = {topic.id: n for n, topic in enumerate(topics)}
        findings: list[PositionFinding] = []
        for question in self._positions_asked():
            answer = self._transcript.answer(question)
            for each in self._transcript.positions(question, answer) if answer else ():
                if isinstance(each, str):
                    yield each
                else:
                    findings.append(each.model_copy(update={"topic": ids[each.topic]}))
        # What one of two questions kept back comes after what the other did not.
        yield from sorted(
            findings, key=lambda e: (places[e.topic], in_order(e.claim.passage), e.position is None)
        )

    def _positions_asked(self) -> dict[TopicQuestion, None]:
        """The questions on all topics at once, then on each by itself; each question once."""
        each = (topic.id for topic in self._comparison.topics)
        scopes = (None, *each)
        return dict.fromkeys(question for s in scopes for question in self.about_positions(s))

    def names(self) -> Iterator[TopicName | str]:
        """What the judge would call topics; a sentence for a name that is left out."""
        for topic in self._comparison.topics:
            if topic.passages:
                question = self._naming(topic)
                answer = self._transcript.answer(question)
                proposed = answer and self._transcript.name(question, answer, topic.id)
                if proposed:
                    yield proposed

    def _chosen(self, topic: str | None) -> Iterator[Topic]:
        return (each for each in self._comparison.topics if topic in (None, each.id))

    def _naming(self, topic: Topic) -> TopicQuestion:
        ranked = sorted(topic.passages, key=lambda each: (-each.score, in_order(each.passage)))
        chosen = [member.passage for member in ranked[:_MOST_PASSAGES]]
        sizes = [tokens(self._comparison.passage(each).text) for each in chosen]
        fitting = [
            passage
            for n, passage in enumerate(chosen)
            if n == 0 or sum(sizes[: n + 1]) <= 2 * self._room
        ]
        return TopicQuestion(kind="name", excerpts=self._excerpts(fitting), names=(topic.name,))

    def _excerpts(self, passages: Iterable[str]) -> tuple[Excerpt, ...]:
        """The excerpts of passages, in an order that does not hang on that of the documents."""
        numbers: dict[str, list[int]] = {}
        for passage in sorted(passages, key=in_order):
            numbers.setdefault(document_of(passage), []).append(int(passage.partition(".")[2]))
        excerpts = (
            Excerpt(document=self._comparison.document(document).sha256, passages=tuple(each))
            for document, each in numbers.items()
        )
        return tuple(sorted(excerpts, key=lambda each: each.document))


def renamed(topics: Sequence[NamedTopic], names: Mapping[str, TopicName]) -> tuple[NamedTopic, ...]:
    """Topics with the names and terms of a judge; a name that is taken already is not given twice.

    Args:
        topics: What they are now.
        names: What the judge would call them, by their present names.
    """
    topics_by_judge: list[NamedTopic] = []
    names_in_use = {topic.name for topic in topics}
    for topic in topics:
        proposed = names.get(topic.name)
        if proposed and proposed.name not in names_in_use:
            names_in_use.add(proposed.name)
            topics_by_judge.append(
                topic.model_copy(update={"name": proposed.name, "terms": proposed.terms})
            )
        else:
            topics_by_judge.append(topic)
    return tuple(topics_by_judge)
