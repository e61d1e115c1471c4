"""Laws of edited topics: whatever names and terms hold, file and editor give them back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from perspectives.core import NamedTopic, read_topics
from perspectives.core.notebook import Notebook
from perspectives.core.notebook.edited_topics import merge, positions_text, put, split, topic_from
from perspectives.core.topics.named import NamedPosition
from perspectives.core.topics.writing import topics_toml

HOSTILE = (
    '"quoted"',
    "'''",
    "two\nlines",
    "a\u2028b",
    "[red]x[/red]",
    "\x1b[31m",
    "\\",
    "- dash",
    "x" * 10_000,
)
ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)
TEXTS = st.sampled_from(HOSTILE) | ANYTHING
TERMS = st.lists(TEXTS, min_size=2, max_size=4, unique_by=lambda text: " ".join(text.split()))
SIDES = st.lists(
    st.builds(NamedPosition, name=TEXTS, terms=TERMS.map(tuple)),
    max_size=2,
    unique_by=lambda side: side.name,
)
TOPICS = st.lists(
    st.builds(NamedTopic, name=TEXTS, terms=TERMS.map(tuple), position=SIDES.map(tuple)),
    min_size=2,
    max_size=3,
    unique_by=lambda topic: topic.name,
).map(tuple)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("topics") / "topics.toml"


def kept(notebook: Notebook, file: Path) -> tuple[NamedTopic, ...]:
    """The topics of a notebook, written to a file and read again."""
    topics = notebook.topics or ()
    file.write_text(topics_toml(topics), encoding="utf-8", newline="")
    assert read_topics(file) == topics
    return topics


def sayings(*topics: NamedTopic) -> set[tuple[str, str]]:
    """Each position's name with each of its terms."""
    sides = [side for topic in topics for side in topic.positions]
    return {(side.name, term) for side in sides for term in side.terms}


@given(topics=TOPICS)
def test_what_the_editor_shows_is_read_back(topics: tuple[NamedTopic, ...]) -> None:
    for topic in topics:
        assert topic_from(topic.name, "\n".join(topic.terms), positions_text(topic)) == topic


@given(topics=TOPICS)
def test_merged_topics_lose_no_term(file: Path, topics: tuple[NamedTopic, ...]) -> None:
    first, second, *_ = topics

    merged = kept(merge(Notebook(), topics, first.name, second.name), file)

    made = next(topic for topic in merged if topic.name == second.name)
    assert set(made.terms) == {*first.terms, *second.terms}
    assert sayings(made) == sayings(first, second)


@given(topics=TOPICS)
def test_a_topic_that_is_split_and_merged_again_has_its_terms(
    file: Path, topics: tuple[NamedTopic, ...]
) -> None:
    first = topics[0]
    apart = kept(split(Notebook(), topics, first.name, first.terms[:1], "apart from all"), file)

    again = kept(merge(Notebook(), apart, "apart from all", first.name), file)

    assert set(again[0].terms) == set(first.terms)
    assert again[1:] == topics[1:]


@given(topics=TOPICS, name=TEXTS)
def test_a_topic_that_is_renamed_back_is_as_it_was(
    file: Path, topics: tuple[NamedTopic, ...], name: str
) -> None:
    first = topics[0]
    other = topic_from(f"not yet there {name}", "\n".join(first.terms), positions_text(first))

    renamed = kept(put(Notebook(), topics, first.name, other), file)

    assert renamed[0].name == other.name
    assert kept(put(Notebook(), renamed, other.name, first), file) == topics
