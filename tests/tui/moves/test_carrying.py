"""The reader's place in another comparison, without a screen."""

from __future__ import annotations

from dataclasses import replace

from perspectives.core.comparison import Comparison
from perspectives.tui.digest.digest import Digest
from perspectives.tui.moves import carrying, stepping
from perspectives.tui.moves import position as moves
from perspectives.tui.moves.position import go_passage


def test_a_topic_is_known_by_its_name_wherever_it_stands_now(
    documents, digest: Digest, comparison: Comparison
) -> None:
    there = stepping.go_topic(moves.start(documents), 0, digest)
    cost, danger, way = comparison.topics
    now = Digest(comparison.changed(topics=(way, danger, cost)))

    after = carrying.recompared(there, cost.name, now)

    assert after.topic == 2
    assert after.here == there.here
    assert (after.link.a, after.link.b) == (there.link.a, there.link.b)


def test_where_a_topic_is_gone_the_one_in_its_place_is_taken(
    documents, digest: Digest, comparison: Comparison
) -> None:
    there = stepping.go_topic(moves.start(documents), 2, digest)
    now = Digest(comparison.changed(topics=comparison.topics[:2]))

    assert carrying.recompared(there, comparison.topics[2].name, now).topic == 1


def test_a_second_link_of_a_passage_is_kept_by_its_ends(documents, digest: Digest) -> None:
    first = go_passage(moves.start(documents), (0, 4), digest)
    second = next(link for link in moves.links(first, (0, 4), digest) if link.b != first.link.b)
    there = replace(first, link=second)

    assert carrying.recompared(there, None, digest).link == second


def test_a_link_that_is_not_found_any_more_gives_way(
    documents, digest: Digest, comparison: Comparison
) -> None:
    there = go_passage(moves.start(documents), (0, 2), digest)
    left = tuple(link for link in comparison.links if (link.a, link.b) != ("1.3", "2.2"))
    now = Digest(comparison.changed(links=left))

    after = carrying.recompared(there, None, now)

    assert after.here == (0, 2)
    assert after.link is None
