"""What the screen knows of a comparison."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from perspectives.core import NamedTopic, Settings, compare
from perspectives.core.edited import with_members
from perspectives.core.notebook import Notebook, anchor
from perspectives.tui.digest.digest import Digest
from perspectives.tui.digest.hand_edits import HandEdits

ENDS = some.tuples(some.integers(0, 3), some.integers(0, 3)).map(
    lambda places: frozenset({(0, places[0] + 1), (1, places[1])})
)
HANDS = some.builds(HandEdits, linked=some.frozensets(ENDS), apart=some.frozensets(ENDS))


def test_a_topic_counts_the_links_within_it(digest) -> None:
    counts = [topic.counts for topic in digest.topics]

    assert counts == [{"diverge": 1}, {"diverge": 1}, {"agree": 1, "related": 1}]


def test_a_passage_that_diverges_or_agrees_comes_before_one_that_holds_more(digest) -> None:
    around = digest.topics[2]

    assert around.best == {0: 4, 1: 3, 2: 1}


def test_the_label_of_a_passage_is_its_weightiest(digest) -> None:
    assert digest.topics[2].labels == {(0, 4): "agree", (1, 3): "related", (2, 1): "agree"}


def test_steps_go_topic_by_topic_and_end_with_what_has_none(digest) -> None:
    agreeing = [(topic, link.a) for topic, link in digest.links_in_order("agree")]

    assert agreeing == [(2, "1.5"), (3, "1.2")]


def test_a_document_says_as_much_as_its_passages_hold(digest) -> None:
    amounts = digest.topics[2].amounts

    assert {document: round(amount, 2) for document, amount in amounts.items()} == {
        0: 0.8,
        1: 0.7,
        2: 1.5,
    }


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(hands=some.lists(HANDS, min_size=2, max_size=4))
def test_what_is_arranged_again_in_part_is_as_if_arranged_anew(comparison, hands) -> None:
    reached = Digest(comparison, hands[0])
    for before, hand in pairwise(hands):
        reached = Digest(comparison, hand, reached)

        assert arranged(reached) == arranged(Digest(comparison, hand)), (before, hand)


def test_a_topic_is_arranged_again_when_a_passage_is_put_on_it(comparison, digest) -> None:
    document = comparison.documents[0]
    book = Notebook().place_on("Danger", anchor(document, document.passages[5]), belongs=True)
    moved = with_members(comparison, book)

    reached = Digest(moved, before=digest)

    assert arranged(reached) == arranged(Digest(moved))
    assert (0, 5) in reached.topics[1].members
    assert reached.topics[0] is digest.topics[0]


def arranged(digest: Digest) -> object:
    topics = (digest.everything, *digest.topics)
    return digest.only_here, [(each.links, each.at, each.labels, each.members) for each in topics]


def test_the_best_contrast_stands_for_a_topic_on_which_nothing_is_claimed(text) -> None:
    a = text(
        "The ferry to Orm is late in winter, and the ferry waits for nobody on the pier.\n\n"
        "Deportation works as a release of pressure for the towns by the river."
    )
    b = text(
        "The ferry to Orm carries the post in winter and sells hot soup on the pier.\n\n"
        "After each deportation the gangs in the towns grew stronger than before."
    )
    topics = [NamedTopic(name="Deportation", terms=("deportation", "ferry"))]
    found = compare([a, b], topics, settings=Settings(link_threshold=0.01))

    (topic,) = Digest(found).topics

    assert {link.label for link in topic.links} == {"related"}
    assert topic.best == {0: 1, 1: 1}
    assert [cue.rule for cue in topic.links_at((0, 1))[0].cues] == ["subject"]
