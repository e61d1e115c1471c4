"""The filter by who says it: the rules, a judge, the reader; never one for the other."""

from __future__ import annotations

import pytest
from perspectives.tui.digest.digest import Digest
from perspectives.tui.digest.places import ends, place
from perspectives.tui.moves import filtering, visiting
from perspectives.tui.moves import position as moves

from .bridge import make_finding


@pytest.fixture
def judged(digest: Digest) -> Digest:
    """The example with a judge that sees two pairs, one of which is not linked."""
    found = digest.comparison
    linked = next(link for link in found.links if link.label == "related")
    apart = next(
        (a.id, b.id)
        for a in found.documents[0].passages
        for b in found.documents[2].passages
        if found.link(a.id, b.id) is None and a.role == b.role == "body"
    )
    findings = (
        make_finding(found, linked.a, linked.b, "diverge"),
        make_finding(found, *apart, "agree"),
    )
    return Digest(found.changed(findings=findings))


def test_only_those_who_said_something_are_offered(digest: Digest, judged: Digest) -> None:
    plain = ("all", "agree", "diverge", "strong", "only here")
    verdicts = {frozenset(ends(digest.everything.links[0])): "diverge"}

    assert filtering.offered(None) == filtering.offered(digest) == plain
    assert filtering.offered(judged) == (*plain[:4], "rules", "judge", "only here")
    assert filtering.offered(digest.with_verdicts(verdicts)) == (
        *plain[:4],
        "rules",
        "yours",
        "only here",
    )


def test_each_lights_what_it_says_and_nothing_else(judged: Digest) -> None:
    mine = judged.everything.links[-1]
    digest = judged.with_verdicts({frozenset(ends(mine)): "agree"})

    lit = {
        kind: set(digest.labelled(digest.everything, kind)) for kind in ("rules", "judge", "yours")
    }

    said = [place(c.passage) for f in digest.comparison.findings for c in (f.a, f.b)]
    assert lit["judge"] == set(said)
    assert lit["yours"] == set(ends(mine))
    labelled = [link for link in digest.everything.links if link.label != "related"]
    assert lit["rules"] == {end for link in labelled for end in ends(link)}


def test_the_labels_and_counts_of_the_rules_stay(digest: Digest, judged: Digest) -> None:
    assert judged.everything.counts == digest.everything.counts
    assert judged.everything.labels == digest.everything.labels


def test_steps_go_through_what_the_judge_says_linked_or_not(documents, judged: Digest) -> None:
    position = visiting.apply(moves.start(documents), "judge", judged)
    pairs = [{place(f.a.passage), place(f.b.passage)} for f in judged.comparison.findings]

    seen = []
    for _ in range(4):
        position = visiting.next_judged(position, 1, judged)
        at = {(n, passage) for n, passage in enumerate(position.passages)}
        seen.append([n for n, pair in enumerate(pairs) if pair <= at])

    assert sorted(n for found in seen[:2] for n in found) == [0, 1]
    assert seen[2:] == seen[:2]
    assert visiting.next_judged(position, -1, judged).passages != position.passages


def test_steps_go_through_verdicts(digest: Digest) -> None:
    mine = digest.everything.links[-1]
    before = digest.with_verdicts({frozenset(ends(digest.everything.links[0])): "agree"})
    before.steps("yours")

    after = before.with_verdicts({frozenset(ends(mine)): "unsure"})

    assert {ends(link) for _, link in after.steps("yours")} == {ends(mine)}


async def test_the_key_goes_on_to_what_the_reader_says(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("right_square_bracket", "v", "a")
        await settle(pilot)
        await pilot.press("a", "a", "a", "a", "a")
        await settle(pilot)

        assert pilot.app.screen.position.filter == "yours"
        assert len(pilot.app.screen.digest.verdicts) == 1
