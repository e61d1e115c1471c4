"""What a judge can be asked about where a reader is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...core.comparison import Link, Topic
from ...core.documents import Document, document_of
from ...core.judge.exam import Sitting
from ...core.judge.exam_pairs import Asked, bundled
from ...core.judge.hearing import Scope
from ...core.names import names


@dataclass(frozen=True)
class Choice:
    """Something that a judge can be asked about."""

    name: str
    about: Scope | Sitting


def choices(
    documents: Sequence[Document],
    link: Link | None,
    topic: Topic | None,
    document: int,
    topics: Sequence[Topic] = (),
    verdicts: Sequence[Asked] = (),
) -> list[Choice]:
    """What can be asked about where a reader is, the smallest first.

    Args:
        documents: What is open.
        link: The current pair of passages.
        topic: The current topic.
        document: The place of the current document.
        topics: All topics.
        verdicts: What the reader decided on pairs of passages.
    """
    return [
        *_about_here(link, topic),
        *_about_documents(documents, link, document),
        *_about_topics(topics),
        *_exams(verdicts),
    ]


def _about_here(link: Link | None, topic: Topic | None) -> Iterator[Choice]:
    if link is not None:
        pair = f"{link.a.replace('.', ' ¶')} and {link.b.replace('.', ' ¶')}"
        yield Choice(f"This pair, {pair}", Scope(pair=(link.a, link.b)))
    if topic is not None:
        yield Choice(f"This topic, {topic.name}", Scope(topic=topic.id))
        if topic.positions:
            scope = Scope(topic=topic.id, about=("positions",))
            yield Choice(f"Which positions passages take on {topic.name}", scope)


def _about_documents(
    documents: Sequence[Document], link: Link | None, document: int
) -> Iterator[Choice]:
    """The two documents of the pair, or else the current one and the first other; all of them."""
    here = documents[document].id
    other = next(each.id for each in documents if each.id != here)
    if link is not None:
        here, other = document_of(link.a), document_of(link.b)
    a, b = sorted((here, other), key=int)
    called = dict(zip((each.id for each in documents), names(documents), strict=True))
    two = f"Documents {a} and {b}: {called[a]}, {called[b]}"
    yield Choice(two, Scope(documents=(a, b)))
    if len(documents) > 2:
        yield Choice("Each two of the open documents", Scope())


def _about_topics(topics: Sequence[Topic]) -> Iterator[Choice]:
    if sum(bool(each.positions) for each in topics) > 1:
        scope = Scope(about=("positions",))
        yield Choice("Which positions passages take on every topic", scope)
    if topics:
        yield Choice("Names and terms for the topics", Scope(about=("names",)))


def _exams(verdicts: Sequence[Asked]) -> Iterator[Choice]:
    known = f"{len(bundled())} pairs with known answers"
    yield Choice(f"The exam of {known}", Sitting())
    if verdicts:
        own = "your verdict" if len(verdicts) == 1 else f"your {len(verdicts)} verdicts"
        yield Choice(f"The exam of {own}", Sitting(tuple(verdicts)))
