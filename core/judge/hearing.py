"""What is asked of a judge about opened documents, what is still open, and what was found.

Everything is read off the tape, so the same answers give the same findings, whoever gave them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Literal, NamedTuple

from ..comparison import Comparison
from ..documents import Document, document_of, in_order
from ..findings import Finding
from ..text.bodies import bodies
from . import exam
from .questions import Excerpt, Question, tokens
from .tape import Tape
from .transcript import Open, Transcript

CONTEXT = 8192
"""Tokens that a question and its answer may have where nobody says how many."""
_ANSWER = 2000
"""Tokens that are left for an answer ..."""
_LEAST = 400
"""... and the fewest for both texts, however little room there is."""
_INSTRUCTION = 700
"""Tokens of the instructions, on the safe side."""


Kind = Literal["documents", "pair"]


class Scope(NamedTuple):
    """What the reader asks about."""

    documents: tuple[str, str] | None = None
    """Ids of two documents; None for each two that are open."""
    topic: str | None = None
    """Id of a topic: only its passages."""
    pair: tuple[str, str] | None = None
    """Ids of two passages."""


EVERYTHING = Scope()
"""Each two of the documents that are open."""


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
        self._context = context
        self._transcript = Transcript(comparison.documents, tape, model)
        self._exam = exam.result(tape, model)

    def open(self, scope: Scope = EVERYTHING) -> list[Open]:
        """The questions of a scope that have no answer yet; answers can open new ones."""
        return self._transcript.open(self._first(scope))

    def findings(self) -> tuple[Finding, ...]:
        """What the answers on the tape come to, each once, in the order of the passages."""
        transcript = self._transcript
        kept: dict[tuple[tuple[int, ...], tuple[int, ...], int, str], Finding] = {}
        for each in transcript.tape.answers(transcript.model, transcript.documents):
            first = not each.question.swapped
            if first and transcript.is_current(each.question, each.key):
                for found in transcript.findings(each.question, each.answer):
                    shown = self._in_order(exam.weighed(found, self._exam))
                    kept.setdefault(_place(shown), shown)
        return tuple(kept[place] for place in sorted(kept))

    def _first(self, scope: Scope) -> Iterator[Question]:
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
        found = next((each for each in self.comparison.topics if each.id == topic), None)
        return frozenset(member.passage for member in found.passages) if found else None

    def _about(
        self, a: Document, b: Document, members: frozenset[str] | None
    ) -> Iterator[Question]:
        """Both documents whole, or where there is no room, the sections that have a link."""
        room = max(_LEAST, self._context - _ANSWER - _INSTRUCTION) // 2
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

    def _question(self, kind: Kind, a: Sequence[str], b: Sequence[str]) -> Iterator[Question]:
        """A question that is the same in whatever order the documents are opened."""
        first, second = sorted(map(self._excerpt, (a, b)), key=lambda each: each.document)
        if first.document != second.document:  # one text that is given twice agrees with itself
            yield Question(kind=kind, a=first, b=second)

    def _in_order(self, found: Finding) -> Finding:
        """A finding with the document first that is first here."""
        if in_order(found.a.passage) < in_order(found.b.passage):
            return found
        return found.model_copy(update={"a": found.b, "b": found.a})


def sections(
    document: Document, room: int, members: frozenset[str] | None = None
) -> list[tuple[str, ...]]:
    """The body passages of a document in runs that have room in a question.

    Args:
        document: The document.
        room: Tokens that a run may have; a passage that is longer stands alone.
        members: Only these passages; None for all.
    """
    runs: list[list[str]] = []
    left = 0
    for passage in bodies(document):
        if members is not None and passage.id not in members:
            continue
        size = tokens(passage.text) + 3 * (1 + passage.text.count(". "))
        if not runs or size > left:
            runs.append([])
            left = room
        runs[-1].append(passage.id)
        left -= size
    return [tuple(run) for run in runs]


def _place(found: Finding) -> tuple[tuple[int, ...], tuple[int, ...], int, str]:
    """What findings are sorted by, and told apart by."""
    return in_order(found.a.passage), in_order(found.b.passage), found.a.quote.start, found.said


def tokens_of(questions: Iterable[Open]) -> int:
    """How much text is sent, in tokens, estimated."""
    return sum(each.prompt.tokens for each in questions)
