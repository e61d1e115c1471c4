"""Test suggested topics: shared, labelled in words of the texts, stable, and fit for a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import (
    Comparison,
    Document,
    NamedTopic,
    compare,
    read_all,
    read_text,
    read_topics,
    suggest,
)
from perspectives.core.topics.writing import topics_toml

SEEDS = Path(__file__).parents[3] / "seeds"
Write = Callable[..., Path]


def suggested() -> Comparison:
    return compare(read_all(sorted(SEEDS.glob("*.md"))))


def test_a_suggested_topic_is_shared_and_swallows_nothing() -> None:
    comparison = suggested()
    bodies = [p for d in comparison.documents for p in d.passages if p.role == "body"]

    assert comparison.topics
    for topic in comparison.topics:
        assert topic.origin == "suggested"
        assert len({member.passage.partition(".")[0] for member in topic.passages}) > 1
        assert len(topic.passages) <= 0.45 * len(bodies)


def test_a_label_stands_in_the_texts() -> None:
    comparison = suggested()
    everything = "\n".join(document.text for document in comparison.documents)

    for topic in comparison.topics:
        assert all(part in everything for part in topic.name.split(", "))
        assert all(term in everything for term in topic.terms)


def test_the_same_documents_suggest_the_same() -> None:
    documents = read_all(sorted(SEEDS.glob("*.md")))

    assert suggest(documents) == suggest(documents)
    assert [t.name for t in suggested().topics] == [t.name for t in suggest(documents)]


PHONES = (
    """The phone ban covers lessons. Pupils hate the phone ban.

Test scores of pupils have not fallen. Pupils read more.

Parents want to reach their pupils. The phone is there for them.""",
    """The phone ban covers breaks as well. Pupils must give up the phone.

Pupils had the same test scores after the phone was gone.

Parents of pupils want the phone back.""",
)


def test_short_documents_on_one_subject_have_topics_too(text: Callable[..., Document]) -> None:
    found = suggest([text(content) for content in PHONES])

    assert [topic.name for topic in found]


HARBOUR = """# Harbour

## Introduction

A word before.

## 1 Noise at night

Cranes are loud after ten. Loud cranes wake the quay.

The quay sleeps badly.

## 2 Fish market

Stalls sell herring from six. The herring is fresh.

A stall costs rent.
"""
PORT = """# Port rules

## Introduction

Read this first.

## Noise at night

Loud cranes stop at ten. Nobody on the quay is woken.

## Fish Market

Herring is sold at every stall. Rent is due in May.

## Boats

Boats need lamps.
"""


def test_headings_that_documents_share_are_topics_first(text: Callable[..., Document]) -> None:
    found = suggest([text(HARBOUR, ".md"), text(PORT, ".md")])

    names = [topic.name for topic in found]
    assert names[:2] == ["Noise at night", "Fish market"]
    assert "Introduction" not in names
    assert "Boats" not in names
    assert "cranes" in found[0].terms


def test_a_heading_of_every_chapter_is_no_topic(text: Callable[..., Document]) -> None:
    twice = PORT.replace("## Boats", "## Noise at night")

    assert "Noise at night" not in [
        topic.name for topic in suggest([text(HARBOUR, ".md"), text(twice, ".md")])
    ]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1))
def test_a_topics_file_is_read_as_it_was_written(tmp_path_factory, terms: list[str]) -> None:  # type: ignore[no-untyped-def]
    terms = [term if term.strip() else "x" for term in terms]
    topic = NamedTopic(
        name='Gründe "und" mehr', terms=tuple(terms), position=({"name": "a", "terms": terms},)
    )
    path = tmp_path_factory.mktemp("topics") / "topics.toml"
    path.write_text(topics_toml([topic]), encoding="utf-8", newline="")

    assert read_topics(path) == (topic,)


RULES = """Members must keep their plot free of weeds. Water may be taken from the well.

Fires are forbidden from May to September.

The yearly fee is {} euros. Members who do not pay by 31 March lose their plot.
"""


def test_a_unit_is_no_topic() -> None:
    documents = [*read_text(RULES.format(120)), *read_text(RULES.format(150))]

    assert "euros" not in {topic.name for topic in suggest(documents)}
