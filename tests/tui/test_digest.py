"""What the screen knows of a comparison."""

from __future__ import annotations


def test_a_topic_counts_the_links_within_it(digest) -> None:
    counts = [topic.counts for topic in digest.topics]

    assert counts == [{"diverge": 1}, {"diverge": 1}, {"agree": 1, "related": 1}]


def test_a_passage_that_diverges_or_agrees_comes_before_one_that_holds_more(digest) -> None:
    around = digest.topics[2]

    assert around.best == {0: 4, 1: 3, 2: 1}


def test_the_label_of_a_passage_is_its_weightiest(digest) -> None:
    assert digest.topics[2].labels == {(0, 4): "agree", (1, 3): "related", (2, 1): "agree"}


def test_steps_go_topic_by_topic_and_end_with_what_has_none(digest) -> None:
    agreeing = [(topic, link.a) for topic, link in digest.steps("agree")]

    assert agreeing == [(2, "1.5"), (3, "1.2")]


def test_a_document_says_as_much_as_its_passages_hold(digest) -> None:
    amounts = digest.topics[2].amounts

    assert {document: round(amount, 2) for document, amount in amounts.items()} == {
        0: 0.8,
        1: 0.7,
        2: 1.5,
    }
