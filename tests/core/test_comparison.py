"""What holds for every comparison, whatever engine made it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from perspectives.core import Comparison, Document, NamedPosition, NamedTopic, Settings, compare
from perspectives.core.errors import CallError, Cancelled

Read = Callable[..., Document]
Write = Callable[..., Path]

ROOT = Path(__file__).parent.parent.parent

SENTENCES = (
    "American guns arm the cartels in Mexico.",
    "The cartels steal their guns from police stations in Mexico.",
    "American guns do not arm the cartels.",
    "Deportation makes the neighbourhood safer, supporters say.",
    "Deportation brings the violence back and makes nobody safer.",
    "In 2024 the department charged 600 defendants with trafficking.",
    "The department charged 350 defendants with trafficking in 2024.",
    "Congress should pass stricter penalties for straw purchases.",
    "We need enforcement at the border, not stricter penalties.",
    "Die Stadt hat kein Geld für die Brücke.",
    "政府は新しい法律を発表した。",
    "Skip to content",
    "Published: April 14, 2025",
    "###",
)
TOPICS = (
    NamedTopic(
        name="Guns",
        terms=("guns", "cartels", "penalties"),
        position=(
            NamedPosition(name="From America", terms=("American",)),
            NamedPosition(name="From the police", terms=("steal", "police stations")),
        ),
    ),
    NamedTopic(name="Deportation", terms=("deportation", "safer")),
    NamedTopic(name="Nothing of the kind", terms=("zeppelin",)),
)
PARAGRAPH = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3).map(" ".join)
CONTENT = st.lists(PARAGRAPH, min_size=1, max_size=4).map("\n\n".join)
ARBITRARY = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=80).map("x {}".format)


def spans_are_true(comparison: Comparison) -> None:
    """Each cue quotes the two passages that it is about."""
    inside = [(link.a, link.b, cue) for link in comparison.links for cue in link.cues]
    for a, b, cue in inside:
        for name, span in ((a, cue.a), (b, cue.b)):
            passage = comparison.passage(name)
            assert passage.start <= span.start < span.end <= passage.end
            assert comparison.document(passage.document).text[span.start : span.end] == span.text
        assert cue.says.strip()
    for topic in comparison.topics:
        for relation in topic.relations:
            for cue in relation.cues:
                for name, span in zip(relation.documents, (cue.a, cue.b), strict=True):
                    text = comparison.document(name).text
                    assert text[span.start : span.end] == span.text


def labels_have_reasons(comparison: Comparison) -> None:
    relations = [relation for topic in comparison.topics for relation in topic.relations]
    for found in (*comparison.links, *relations):
        if found.label != "related":
            assert found.label in {cue.label for cue in found.cues}
        assert found.confidence in ("strong", "possible")


def nothing_is_surer_than_its_reasons(comparison: Comparison) -> None:
    relations = [relation for topic in comparison.topics for relation in topic.relations]
    for found in (*comparison.links, *relations):
        if found.strong:
            assert any(c.label == found.label and c.confidence == "strong" for c in found.cues)


def a_pair_has_one_label(comparison: Comparison) -> None:
    for topic in comparison.topics:
        for link in comparison.links_on(topic):
            assert link is comparison.link(link.a, link.b)
            if link.label != "related":
                own = {cue.topic for cue in link.cues if cue.label == link.label}
                assert own & {None, topic.id}


def links_are_in_order(comparison: Comparison) -> None:
    places = []
    for link in comparison.links:
        a, b = comparison.passage(link.a), comparison.passage(link.b)
        assert (a.role, b.role) == ("body", "body")
        assert int(a.document) < int(b.document)
        places.append((int(a.document), a.number, int(b.document), b.number))
    assert places == sorted(set(places))


def scores_are_shares(comparison: Comparison) -> None:
    nearest = [each.nearest for each in comparison.only_here]
    for topic in comparison.topics:
        nearest += [silence.nearest for silence in topic.silent]
        members = [*topic.passages, *(m for each in topic.positions for m in each.passages)]
        assert all(0 <= member.score <= 1 for member in members)
    assert all(0 <= link.score <= 1 for link in comparison.links)
    assert all(0 <= found.score <= 1 for found in nearest if found)


def topics_are_complete(comparison: Comparison) -> None:
    names = [document.id for document in comparison.documents]
    ids = [topic.id for topic in comparison.topics]
    assert len(ids) == len(set(ids))
    for topic in comparison.topics:
        members = [member.passage for member in topic.passages]
        speaking = [n for n in names if any(m.partition(".")[0] == n for m in members)]
        silent = [silence.document for silence in topic.silent]
        assert sorted(speaking + silent) == names
        assert [relation.documents for relation in topic.relations] == [*combinations(speaking, 2)]
        assert {comparison.passage(member).role for member in members} <= {"body"}
        places = [tuple(map(int, member.split("."))) for member in members]
        assert places == sorted(set(places))
        for silence in topic.silent:
            if silence.nearest:
                assert silence.nearest.passage.startswith(f"{silence.document}.")


def only_here_is_unmatched(comparison: Comparison) -> None:
    for found in comparison.only_here:
        passage = comparison.passage(found.passage)
        assert passage.role == "body"
        assert passage.start <= found.sentence.start < found.sentence.end <= passage.end
        if found.nearest:
            assert comparison.passage(found.nearest.passage).document != passage.document


LAWS = (
    spans_are_true,
    labels_have_reasons,
    nothing_is_surer_than_its_reasons,
    a_pair_has_one_label,
    links_are_in_order,
    scores_are_shares,
    topics_are_complete,
    only_here_is_unmatched,
)


@pytest.mark.parametrize("law", LAWS)
def test_the_example_obeys(example: Comparison, law: Callable[[Comparison], None]) -> None:
    law(example)


@pytest.mark.parametrize("law", LAWS)
def test_the_real_documents_obey(real: Comparison, law: Callable[[Comparison], None]) -> None:
    law(real)


@pytest.mark.parametrize("topics", [TOPICS, None], ids=["named", "suggested"])
@settings(max_examples=40)
@given(contents=st.lists(CONTENT | ARBITRARY, min_size=2, max_size=4))
def test_every_comparison_obeys(
    text: Read, contents: list[str], topics: tuple[NamedTopic, ...] | None
) -> None:
    documents = [text(content) for content in contents]

    comparison = compare(documents, topics)

    assert len(comparison.documents) == len(contents)
    for law in LAWS:
        law(comparison)


@settings(max_examples=30)
@given(contents=st.lists(CONTENT, min_size=2, max_size=3))
def test_the_order_of_documents_changes_no_link(text: Read, contents: list[str]) -> None:
    documents = [text(f"Number {n} of them.\n\n{c}") for n, c in enumerate(contents)]

    forth, back = compare(documents, TOPICS), compare(documents[::-1], TOPICS)

    assert linked(forth) == linked(back)


def linked(comparison: Comparison) -> set[frozenset[tuple[str, int]]]:
    def place(passage: str) -> tuple[str, int]:
        found = comparison.passage(passage)
        return comparison.document(found.document).sha256, found.number

    return {frozenset((place(link.a), place(link.b))) for link in comparison.links}


def test_the_example_says_what_it_is_for(example: Comparison) -> None:
    names = [topic.name for topic in example.topics]
    labels = {each.label for topic in example.topics for each in topic.relations}

    assert len(names) >= 8
    assert {"Cause of cartel armament", "Deportation outcomes"} <= set(names)
    assert {"agree", "diverge"} <= labels


def test_equal_texts_are_linked(text: Read) -> None:
    content = "American guns arm the cartels in Mexico.\n\nThe town has no money for the bridge."

    comparison = compare([text(content), text(content)])

    assert {("1.1", "2.1"), ("1.2", "2.2")} <= {(link.a, link.b) for link in comparison.links}
    assert comparison.only_here == ()


def test_texts_without_a_common_word_are_only_here(text: Read) -> None:
    documents = [text("Rivers freeze in winter."), text("Bankers count golden coins.")]

    comparison = compare(documents)

    assert comparison.links == ()
    assert [each.passage for each in comparison.only_here] == ["1.1", "2.1"]


@pytest.mark.parametrize("topics", [TOPICS, None], ids=["named", "suggested"])
def test_documents_of_boilerplate_alone_are_silent(
    text: Read, topics: tuple[NamedTopic, ...] | None
) -> None:
    comparison = compare(
        [text("Skip to content\n\n###"), text("Published: April 14, 2025")], topics
    )

    assert comparison.links == ()
    assert comparison.only_here == ()
    assert all(len(topic.silent) == 2 for topic in comparison.topics)


@pytest.mark.parametrize("number", [2, 9])
def test_up_to_nine_documents_are_compared(text: Read, number: int) -> None:
    documents = [text(f"{SENTENCES[n]}\n\n{SENTENCES[0]}") for n in range(number)]

    comparison = compare(documents, TOPICS)

    assert [document.id for document in comparison.documents] == [*map(str, range(1, number + 1))]
    for law in LAWS:
        law(comparison)


@pytest.mark.parametrize("number", [0, 1])
def test_fewer_than_two_documents_cannot_be_compared(text: Read, number: int) -> None:
    documents = [text("One.")] * number

    with pytest.raises(CallError, match="two documents"):
        compare(documents)


def test_progress_goes_forward_to_the_end(text: Read) -> None:
    told: list[float] = []

    compare([text(SENTENCES[0]), text(SENTENCES[1])], progress=lambda _, part: told.append(part))

    assert told == sorted(told)
    assert (told[0] >= 0, told[-1]) == (True, 1)


def test_progress_can_stop_the_work(text: Read) -> None:
    def stop(_stage: str, _part: float) -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled):
        compare([text(SENTENCES[0]), text(SENTENCES[1])], progress=stop)


def test_the_settings_that_made_it_are_in_it(text: Read) -> None:
    chosen = Settings(link_threshold=0.5)

    comparison = compare([text(SENTENCES[0]), text(SENTENCES[1])], settings=chosen)

    assert comparison.engine.settings == chosen


def test_what_is_looked_up_is_what_is_listed(example: Comparison) -> None:
    link = example.links[0]

    assert example.link(link.b, link.a) == example.link(link.a, link.b) == link
    assert link in example.links_of(link.a)
    assert example.link(link.a, link.a) is None
    scores = [found.score for found in example.links_of(link.a)]
    assert scores == sorted(scores, reverse=True)


SCRIPT = """
import sys
from perspectives.core import compare, read_all, read_topics, Notebook
from perspectives.core.export import render
topics = read_topics(sys.argv[1]) if sys.argv[1] else None
comparison = compare(read_all(sys.argv[2:]), topics)
for name in ("json", "markdown", "text"):
    sys.stdout.buffer.write(render(comparison, Notebook(), name).encode())
"""


@pytest.mark.parametrize("topics", [str(ROOT / "seeds" / "topics.toml"), ""])
def test_the_same_input_gives_the_same_bytes(topics: str) -> None:
    paths = sorted(map(str, (ROOT / "seeds").glob("*.md")))
    call = [sys.executable, "-c", SCRIPT, topics, *paths]

    first, second = (
        subprocess.run(
            call, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        )
        for seed in ("1", "2")
    )

    assert first.stdout == second.stdout
    assert first.stdout.startswith(b'{\n  "schema": "perspectives.comparison/1"')


def test_topics_that_differ_in_a_mark_have_ids_of_their_own(text: Read) -> None:
    topics = [NamedTopic(name=name, terms=("guns",)) for name in ("Guns?", "Guns!", "??", "!!")]

    comparison = compare([text(SENTENCES[0]), text(SENTENCES[2])], topics)

    topics_are_complete(comparison)
