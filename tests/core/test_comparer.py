"""Test that a comparison is made anew only in part, and what changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hypothesis import given
from hypothesis import settings as thorough
from hypothesis import strategies as st
from perspectives.core import (
    Comparer,
    Comparison,
    Document,
    Link,
    NamedPosition,
    NamedTopic,
    Settings,
    compare,
)
from perspectives.core.documents import document_of

Read = Callable[..., Document]

CONTENTS = (
    "The ferry sank in March with 40 people on board. Nobody was hurt.\n\n"
    "The owner says that the hull was sound.\n\nA new ferry costs 12 million euros.",
    "When the ferry sank in March, 60 people were on board.\n\n"
    "The hull was not sound, an engineer told the court.\n\nThe town cannot pay for a new ferry.",
    "Nobody was hurt when the ferry sank in March.\n\nA bridge would cost 30 million euros.",
    "The engineer told the court that the hull was rotten.\n\nA new ferry costs 12 million euros.",
    "Bees dance to tell where nectar is.\n\nMites cling to their larvae in June.",
)
TOPICS = (
    NamedTopic(
        name="The hull",
        terms=("hull", "engineer"),
        position=(
            NamedPosition(name="It was sound", terms=("hull was sound",)),
            NamedPosition(name="It was not", terms=("not sound", "rotten")),
        ),
    ),
    NamedTopic(name="A new ferry", terms=("new ferry", "cost")),
    NamedTopic(name="A new ferry?", terms=("town", "pay")),
    NamedTopic(name="The hull", terms=("hull",)),
)
EDITS = st.tuples(
    st.lists(st.sampled_from(range(len(CONTENTS))), min_size=2, max_size=4, unique=True),
    st.lists(st.sampled_from(TOPICS), max_size=3, unique_by=lambda topic: topic.name),
    st.sampled_from(
        (
            {},
            {"link_threshold": 0.4},
            {"most_conflict_pairs": 1},
            {"only_here_threshold": 0.7},
            {"topic_threshold": 0.6},
            {"position_threshold": 0.5},
            {"graph_weight": 0.0},
            {"links_per_document": 1},
            {"preceding_weight": 0.4},
            {"most_passages": 0},
            {"language": "german"},
            {"most_links": 1},
        )
    ),
    st.sampled_from((None, "fr")),
)


@thorough(max_examples=25, deadline=None)
@given(st.lists(EDITS, min_size=2, max_size=5))
def test_after_any_edits_it_is_the_comparison_from_scratch(
    text: Read, edits: list[tuple[list[int], list[NamedTopic], dict[str, object], str | None]]
) -> None:
    comparer = Comparer()
    read = [text(content) for content in CONTENTS]

    for chosen, topics, changed, language in edits:
        documents = [read[n] for n in chosen]
        documents[0] = documents[0].model_copy(update={"language": language})
        settings = Settings.model_validate(changed)

        found = comparer.compare(documents, topics, settings=settings)

        scratch = compare(documents, topics, settings=settings)
        assert found.model_dump_json() == scratch.model_dump_json()


def test_a_topic_that_is_edited_aligns_nothing_again(text: Read) -> None:
    made: list[object] = []

    def similarity(corpus: object, run: object) -> object:
        from perspectives.core.alignment.chosen_similarity import similarity_of

        made.append(corpus)
        return similarity_of(corpus, run)

    documents = [text(content) for content in CONTENTS[:3]]
    comparer = Comparer(similarity=similarity)

    comparer.compare(documents, TOPICS[:2])
    comparer.compare(documents, TOPICS[1:3])
    assert len(made) == 1
    comparer.compare(documents[:2], TOPICS[1:3])
    assert len(made) == 2


def test_links_without_labels_come_first_and_only_once(text: Read) -> None:
    documents = [text(content) for content in (*CONTENTS[:3], CONTENTS[4])]
    comparer = Comparer()
    first: list[Comparison] = []

    whole = comparer.compare(documents, TOPICS[:1], first=first.append)
    comparer.compare(documents, TOPICS[:2], first=first.append)

    (found,) = first
    assert found.links
    assert {(link.label, link.cues) for link in found.links} == {("related", ())}
    assert not found.only_here
    assert whole.only_here
    assert {(x.a, x.b, x.score) for x in found.links} <= {(x.a, x.b, x.score) for x in whole.links}


def _named(link: Link, order: Sequence[int]) -> tuple[object, ...]:
    """A link by the documents as they were before they were put in an order."""
    sides = [
        (order[int(document_of(each)) - 1], each.partition(".")[2]) for each in (link.a, link.b)
    ]
    return *sorted(sides), link.score, link.label, link.confidence


PARAGRAPHS = [p for content in CONTENTS for p in content.split("\n\n")]
TEXTS = st.lists(
    st.lists(st.sampled_from(PARAGRAPHS), min_size=1, max_size=4, unique=True).map("\n\n".join),
    min_size=3,
    max_size=3,
)


@thorough(max_examples=25, deadline=None)
@given(TEXTS, st.permutations(range(3)))
def test_the_order_of_the_files_changes_nothing(
    text: Read, contents: list[str], order: list[int]
) -> None:
    documents = [text(content) for content in contents]

    first = compare(documents, TOPICS[:2]).links
    other = compare([documents[n] for n in order], TOPICS[:2]).links

    assert {_named(link, range(3)) for link in first} == {_named(link, order) for link in other}
