"""The filter by who says it: the rules, a judge, the reader; never one for the other."""

from __future__ import annotations

import pytest
from perspectives.core.comparison import Comparison
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
        "reader",
        "only here",
    )


def test_each_lights_what_it_says_and_nothing_else(judged: Digest) -> None:
    mine = judged.everything.links[-1]
    digest = judged.with_verdicts({frozenset(ends(mine)): "agree"})

    lit = {
        kind: set(digest.labelled(digest.everything, kind)) for kind in ("rules", "judge", "reader")
    }

    said = [place(c.passage) for f in digest.comparison.findings for c in (f.a, f.b)]
    assert lit["judge"] == set(said)
    assert lit["reader"] == set(ends(mine))
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


def test_steps_go_round_where_all_passages_of_all_pairs_stand(documents, digest: Digest) -> None:
    triple = ("1.2", "2.1", "3.1")
    pairs = [(a, b) for n, a in enumerate(triple) for b in triple[n + 1 :]]
    findings = tuple(make_finding(digest.comparison, *pair, "agree") for pair in pairs)
    judged = Digest(digest.comparison.changed(findings=findings))
    position = visiting.apply(moves.start(documents), "judge", judged)

    seen = []
    for _ in range(6):
        position = visiting.next_judged(position, 1, judged)
        seen.append(frozenset(position.together))

    assert {frozenset(map(place, pair)) for pair in pairs} == set(seen[:3])
    assert seen[:3] == seen[3:]


async def test_a_pair_without_a_link_is_told_as_that_pair(
    program, settle, frame, comparison: Comparison
) -> None:
    apart = ("1.2", "3.3")
    assert comparison.link(*apart) is None
    assert comparison.links_of("1.2"), "another link must not take its place"
    findings = (make_finding(comparison, *apart, "diverge"),)
    found = comparison.changed(findings=findings)
    async with program(found=found).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("a", "a", "a", "a", "a", "right_square_bracket")
        await settle(pilot)

        main = pilot.app.screen
        shown = " ".join(frame(pilot.app).split())
        assert main.position.together == (place("1.2"), place("3.3"))
        assert "1 ¶2 ↔ 3 ¶3 not linked judge · small: ≠ diverge" in shown
        assert "≠ judge Because." in shown
        assert "The old bridge will close" in shown
        assert "Children who walk meet" in shown
        await pilot.press("v")
        await settle(pilot)
        assert pilot.app.screen is main, "a verdict is for linked passages"


def test_steps_go_through_verdicts(digest: Digest) -> None:
    mine = digest.everything.links[-1]
    before = digest.with_verdicts({frozenset(ends(digest.everything.links[0])): "agree"})
    before.links_in_order("reader")

    after = before.with_verdicts({frozenset(ends(mine)): "unsure"})

    assert {ends(link) for _, link in after.links_in_order("reader")} == {ends(mine)}


async def test_the_key_goes_on_to_what_the_reader_says(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("right_square_bracket", "v", "a")
        await settle(pilot)
        await pilot.press("a", "a", "a", "a", "a")
        await settle(pilot)

        assert pilot.app.screen.position.filter == "reader"
        assert len(pilot.app.screen.digest.verdicts) == 1
