"""A comparison as the reader edited it: their word outranks the engine's."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from .comparison import Comparison, Membership, Silence, Topic
from .documents import Passage, document_of, in_order
from .notebook import HandMember, Notebook


def edited(comparison: Comparison, notebook: Notebook) -> Comparison:
    """Call the documents what the reader corrected them to, and put passages where the reader did.

    What is edited already stays as it is. Links that the reader made or took apart are no findings:
    they are told beside the comparison, from the notebook.

    Args:
        comparison: What was found.
        notebook: The reader's, anchored in the documents of the comparison.
    """
    documents = notebook.corrected(comparison.documents)
    if documents != comparison.documents:
        comparison = comparison.changed(documents=documents)
    return with_members(comparison, notebook)


def with_members(comparison: Comparison, notebook: Notebook) -> Comparison:
    """Put passages on topics and take them off as the reader did.

    A passage that the reader put on a topic holds all of it: score 1, and no term. What the
    documents or topics of the comparison do not hold is passed over.
    """
    homes = {document.sha256: document for document in comparison.documents}
    moved: dict[str, dict[str, HandMember]] = {}
    for hand_member in notebook.members:
        home = homes.get(hand_member.passage.document)
        passage = _starting(home.passages, hand_member.passage.start) if home is not None else None
        if passage is not None:
            moved.setdefault(hand_member.topic, {})[passage.id] = hand_member
    if not any(topic.name in moved for topic in comparison.topics):
        return comparison
    topics = tuple(
        _moved(topic, moved[topic.name], comparison) if topic.name in moved else topic
        for topic in comparison.topics
    )
    return comparison.changed(topics=topics)


def _moved(topic: Topic, hand_members: Mapping[str, HandMember], comparison: Comparison) -> Topic:
    members = {m.passage: m for m in topic.passages if m.passage not in hand_members}
    members |= {
        passage: Membership(passage=passage, score=1.0)
        for passage, hand in hand_members.items()
        if hand.belongs
    }
    ordered = tuple(members[passage] for passage in sorted(members, key=in_order))
    speaking = {document_of(passage) for passage in members}
    known = {silent.document: silent for silent in topic.silent}
    silent = tuple(
        known.get(document.id, Silence(document=document.id, nearest=None))
        for document in comparison.documents
        if document.id not in speaking
    )
    from .labels.relations import relate  # noqa: PLC0415 - it brings the engine, and most move nothing

    changed = topic.model_copy(update={"passages": ordered, "silent": silent})
    return relate((changed,), comparison.links)[0]


def _starting(passages: Sequence[Passage], start: int) -> Passage | None:
    """The passage that begins at an offset."""
    index = bisect_left(passages, start, key=lambda passage: passage.start)
    return passages[index] if index < len(passages) and passages[index].start == start else None
