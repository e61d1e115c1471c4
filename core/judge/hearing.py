"""What is asked of a judge about opened documents, what is still open, and what was found.

Everything is read off the tape, so the same answers give the same findings, whoever gave them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Literal, NamedTuple

from ..comparison import Comparison
from ..documents import Document, document_of, in_order
from ..findings import Finding, PositionFinding, TopicName
from . import exam_result
from .gates import unopposed
from .questions import AnyQuestion, Excerpt, Question
from .sections import sections
from .tape import Tape
from .topics import TopicHearing
from .transcript import Open, Transcript

CONTEXT = 8192
"""Tokens that a question and its answer may have where nobody says how many."""
_ANSWER = 2000
"""Tokens that are left for an answer ..."""
_LEAST = 400
"""... and the fewest for both texts, however little room there is."""
_INSTRUCTION = 700
"""Tokens of the instructions, on the safe side."""


QuestionKind = Literal["documents", "pair"]
Subject = Literal["labels", "positions", "names"]
"""What passages say to each other, which positions they take, what a topic is to be called."""


class Scope(NamedTuple):
    """What the reader asks about."""

    documents: tuple[str, str] | None = None
    """Ids of two documents; None for each two that are open."""
    topic: str | None = None
    """Id of a topic: only its passages."""
    pair: tuple[str, str] | None = None
    """Ids of two passages."""
    about: tuple[Subject, ...] = ("labels",)


EVERYTHING = Scope(about=("labels", "positions"))
"""Each two of the documents that are open, and the positions on every topic that has some."""


class Hearing:
    """The questions about a comparison to one judge, and its answers on the tape.

    Args:
        comparison: What is open.
        tape: Where answers are kept.
        model: The judge's name.
        context: Tokens that a question and its answer may have together.
    """

    def __init__(
        self, comparison: Comparison, tape: Tape, model: str, context: int = CONTEXT
    ) -> None:
        self.comparison = comparison
        self._room = max(_LEAST, context - _ANSWER - _INSTRUCTION)
        self._transcript = Transcript(comparison.documents, tape, model)
        self._topics = TopicHearing(comparison, self._transcript, self._room // 2)
        self._exams = (
            exam_result.result(tape, model),
            exam_result.result(tape, model, exam_result.VERDICTS),
        )

    def open(self, scope: Scope = EVERYTHING) -> list[Open]:
        """The questions of a scope that have no answer yet; answers can open new ones."""
        return self._transcript.open(self._first(scope))

    def findings(self) -> tuple[Finding, ...]:
        """What the answers on the tape come to, each once, in the order of the passages."""
        by_places: dict[tuple[tuple[int, ...], tuple[int, ...], int, int, str], Finding] = {}
        for heard in self._heard():
            if isinstance(heard, Finding):
                weighed = self._in_order(exam_result.weighed(heard, *self._exams))
                by_places.setdefault(_place(weighed), weighed)
        return unopposed([by_places[place] for place in sorted(by_places)])

    def positions(self) -> tuple[PositionFinding, ...]:
        """Which positions passages take, each once, by topic and passage."""
        by_side: dict[tuple[str, str, str], PositionFinding] = {}
        for heard in self._topics.positions():
            if isinstance(heard, PositionFinding):
                by_side.setdefault((heard.topic, heard.claim.passage, heard.said), heard)
        return tuple(by_side.values())

    def names(self) -> tuple[TopicName, ...]:
        """What the judge would call topics, where that is not what they are called."""
        return tuple(each for each in self._topics.names() if isinstance(each, TopicName))

    def left_out(self) -> tuple[str, ...]:
        """What the judge said and is shown nowhere: a sentence for each reason, with a count."""
        outcomes = (*self._heard(), *self._topics.positions(), *self._topics.names())
        reasons = Counter(each for each in outcomes if isinstance(each, str))
        if damaged := self._transcript.tape.damaged():
            reasons["it is damaged on the tape, which stays as it is"] = damaged
        times = {why: "once" if n == 1 else f"{n} times" for why, n in reasons.items()}
        return tuple(f"Left out of the answers {times[why]}: {why}." for why in reasons)

    def _heard(self) -> Iterator[Finding | str]:
        """What the first answers on two documents come to, or why to nothing."""
        transcript = self._transcript
        for each in transcript.tape.answers(transcript.model, transcript.documents):
            question = each.question
            if not isinstance(question, Question) or question.swapped:
                continue
            if transcript.is_current(question, each.key):
                yield from transcript.findings(question, each.answer)

    def _first(self, scope: Scope) -> Iterator[AnyQuestion]:
        if "labels" in scope.about:
            yield from self._on_labels(scope)
        if "positions" in scope.about:
            yield from self._topics.about_positions(scope.topic)
        if "names" in scope.about:
            yield from self._topics.about_names(scope.topic)

    def _on_labels(self, scope: Scope) -> Iterator[Question]:
        if scope.pair:
            a, b = sorted(scope.pair, key=in_order)
            yield from self._question("pair", [a], [b])
            return
        pairs = [scope.documents] if scope.documents else self._pairs()
        members = self._members(scope.topic)
        for a, b in pairs:
            yield from self._about(
                self.comparison.document(a), self.comparison.document(b), members
            )

    def _pairs(self) -> list[tuple[str, str]]:
        return list(combinations([document.id for document in self.comparison.documents], 2))

    def _members(self, topic: str | None) -> frozenset[str] | None:
        asked = next((each for each in self.comparison.topics if each.id == topic), None)
        return frozenset(member.passage for member in asked.passages) if asked else None

    def _about(
        self, a: Document, b: Document, members: frozenset[str] | None
    ) -> Iterator[Question]:
        """Both documents whole, or where there is no room, the sections that have a link."""
        room = self._room // 2
        sections_a, sections_b = sections(a, room, members), sections(b, room, members)
        single = len(sections_a) == len(sections_b) == 1
        linked = None if single else self._joined()
        for one in sections_a:
            for other in sections_b:
                if linked is None or any((x, y) in linked for x in one for y in other):
                    yield from self._question("documents", one, other)

    def _joined(self) -> frozenset[tuple[str, str]]:
        """The pairs of passages that are linked or stand on one topic."""
        linked = {(link.a, link.b) for link in self.comparison.links}
        on_topics = (
            pair
            for topic in self.comparison.topics
            for pair in combinations([member.passage for member in topic.passages], 2)
        )
        return frozenset(linked | set(on_topics))

    def _excerpt(self, passages: Sequence[str]) -> Excerpt:
        document = self.comparison.document(document_of(passages[0]))
        numbers = tuple(int(passage.partition(".")[2]) for passage in passages)
        return Excerpt(document=document.sha256, passages=numbers)

    def _question(
        self, kind: QuestionKind, a: Sequence[str], b: Sequence[str]
    ) -> Iterator[Question]:
        """A question that is the same in whatever order the documents are opened."""
        first, second = sorted(map(self._excerpt, (a, b)), key=lambda each: each.document)
        if first.document != second.document:  # one text that is given twice agrees with itself
            yield Question(kind=kind, a=first, b=second)

    def _in_order(self, finding: Finding) -> Finding:
        """A finding with the document first that is first here."""
        if in_order(finding.a.passage) < in_order(finding.b.passage):
            return finding
        return finding.model_copy(update={"a": finding.b, "b": finding.a})


def _place(finding: Finding) -> tuple[tuple[int, ...], tuple[int, ...], int, int, str]:
    """What findings are sorted by, and told apart by."""
    ends = in_order(finding.a.passage), in_order(finding.b.passage)
    return *ends, finding.a.quote.start, finding.b.quote.start, finding.said


def tokens_of(questions: Iterable[Open]) -> int:
    """How much text is sent, in tokens, estimated."""
    return sum(each.prompt.tokens for each in questions)
