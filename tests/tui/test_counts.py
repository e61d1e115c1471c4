"""The same things are counted the same everywhere: on the screen and in what is exported."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from perspectives.core import Comparison, Notebook, compare
from perspectives.core.export import render
from perspectives.core.in_words import SIGNS
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.digest.digest import Digest
from perspectives.tui.launch.open_documents import OpenDocuments
from perspectives.tui.moves.filtering import FILTER_SIGNS, FILTERS, visits
from perspectives.tui.text.grid_cells import detail, rows
from perspectives.tui.text.topic_line import counts
from perspectives.tui.widgets.overview import Overview
from perspectives.tui.widgets.panes import Panes
from perspectives.tui.widgets.topic_list import TopicList

from .drawn import frame


@pytest.fixture(params=["example", "real"])
def found(request) -> Comparison:
    return request.getfixturevalue(request.param)


def signs(text: str) -> dict[str, int]:
    """Counts as they are drawn: "≠2 ✓1"."""
    return {sign: int(number) for sign, number in re.findall(r"([✓≠])\s?(\d+)", text)}


def drawn(count: Counter[str]) -> dict[str, int]:
    return {SIGNS[each]: count[each] for each in ("agree", "diverge") if count[each]}


def test_totals_of_digest_grid_and_words(found: Comparison) -> None:
    total, digest = Counter(link.label for link in found.links), Digest(found)

    plain = render(found, Notebook(), "plain")
    assert isinstance(plain, str)
    assert digest.everything.counts == total
    assert signs(detail(digest, len(rows(digest)) - 1, 0)[0]) == drawn(total)
    (said,) = (line for line in plain.splitlines() if line.startswith("By these rules "))
    numbers = {int(each) for each in re.findall(r"\d+", said)}
    passages = len({each.passage for each in found.only_here})
    assert numbers == {*total.values(), len(found.only_here), passages} - {0}
    assert passages == len(digest.only_here)


def test_topics_in_list_grid_and_page(found: Comparison) -> None:
    digest = Digest(found)
    page = render(found, Notebook(), "html")
    assert isinstance(page, str)
    index = re.findall(r'<li><a href="#t\d+">.*?<span class="count">(.*?)</span>', page)

    assert len(index) == len(digest.topics)
    for row, (topic, listed) in enumerate(zip(digest.topics, index, strict=True)):
        assert topic.topic is not None
        on_topic = drawn(Counter(link.label for link in found.links_on(topic.topic)))
        assert signs(counts(topic)) == signs(detail(digest, row, 0)[0]) == on_topic
        assert signs(listed) == on_topic
        silent = len(topic.topic.silent)
        assert (f"{silent} silent" in listed) == (silent > 0)


def test_a_filter_visits_what_is_counted(found: Comparison) -> None:
    digest = Digest(found)
    everywhere = [
        (index, passage)
        for index, document in enumerate(found.documents)
        for passage in range(len(document.passages))
    ]

    for chosen in FILTERS[1:]:
        visited = {where for where in everywhere if visits(chosen, where, digest)}
        linked = {where for where, _ in digest.everything.labels.items()}
        if chosen == "only here":
            assert len(visited) == len({each.passage for each in found.only_here})
        elif chosen in digest.everything.labelled:
            assert visited == digest.everything.labelled[chosen].keys() <= linked


async def test_the_screen_draws_these_counts(found: Comparison, settle, frame, tmp_path) -> None:
    digest = Digest(found)
    opened = OpenDocuments(
        found.documents, None, tmp_path / "notebook.json", compare=lambda *_, **__: found
    )
    app = PerspectivesApp(opened)
    async with app.run_test(size=(200, 60)) as pilot:
        await settle(pilot)
        head = frame(app).splitlines()[0]
        for name in ("agree", "diverge"):
            count = digest.everything.counts[name]
            assert f"{FILTER_SIGNS[name]} {f'{count} {name}' if count else 'none found'}" in head
        assert f"{SIGNS['related']} {digest.everything.to_read} to read" in head
        assert f"{FILTER_SIGNS['only here']} {len(digest.only_here)} only here" in head
        listed = app.screen.query_one(TopicList)
        for row, topic in enumerate(digest.topics):
            assert signs(listed.render_line(2 * row + 1).text) == drawn(topic.counts)
        panes = app.screen.query_one(Panes)
        for index, column in enumerate(app.screen.query(Overview)):
            view, height = panes.view(index), column.size.height
            places = digest.topics[0].labels.items()
            marked = {
                view.flow.top(passage) * height // view.flow.height
                for (document, passage), label in places
                if document == index and label != "related"
            }
            shapes = {y for y in range(height) if column.render_line(y).text in "▍▖"}
            assert shapes == marked


async def test_copies_are_counted_as_one_origin_and_called_the_same_text(
    program, text, settle
) -> None:
    wire = "The ferry to Vale will not sail in the first week of June, the harbour board said."
    documents = tuple(
        text(each, id=str(n))
        for n, each in enumerate((wire, wire, "Nobody asked the people of Vale."), 1)
    )
    app = program(documents=documents, compare=compare)
    async with app.run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("escape")
        words = frame(app)

    assert "3 documents, 2 origins" in words.splitlines()[0]
    assert "✓ same text" in words


def test_the_readers_word_is_counted_and_visited_before_the_rules_label(
    comparison: Comparison,
) -> None:
    pair = frozenset(((0, 1), (2, 0)))  # agrees by the rules, on no topic
    cost = frozenset(((0, 2), (1, 1)))  # diverges by the rules, on the first topic
    before = Digest(comparison)
    assert before.links_in_order("diverge")
    digest = before.with_verdicts({pair: "diverge", cost: "unrelated"})

    assert dict(digest.everything.counts) == {"agree": 1, "diverge": 2, "related": 1}
    assert not digest.topics[0].counts
    assert counts(digest.topics[0]) == ""
    assert digest.topics[0].share(0) == Counter()
    assert [(link.a, link.b) for _, link in digest.links_in_order("diverge")] == [
        ("1.4", "2.3"),
        ("1.2", "3.1"),
    ]
    assert visits("diverge", (2, 0), digest)
    assert not visits("agree", (2, 0), digest)
    assert not visits("diverge", (1, 1), digest)
    assert visits("rules", (1, 1), digest)
    assert visits("strong", (2, 0), digest)  # nothing is firmer than the reader's word
    assert digest.everything.labels[0, 1] == "agree"
    assert digest.everything.standings[0, 1] == "diverge"
    assert digest.with_verdicts({}).everything.counts == before.everything.counts
    assert "1 by your word" in detail(digest, 0, 0)[1]


async def test_a_verdict_changes_header_list_grid_and_filter(program, settle) -> None:
    async with program().run_test(size=(140, 30)) as pilot:
        await settle(pilot)
        await pilot.press("v", "a")
        await settle(pilot)
        top, *rows = frame(pilot.app).splitlines()

        assert "✓ 3 agree" in top
        assert "≠ 1 diverge" in top
        assert "1 by your word" in top
        counted = next(n for n, row in enumerate(rows, 1) if "Cost of the repair" in row)
        assert "✓1" in rows[counted]
        await pilot.press("a", "]")
        await settle(pilot)
        assert pilot.app.screen.position.filter == "agree"
        await pilot.press("a", "]", "]")
        await settle(pilot)
        link = pilot.app.screen.position.link
        assert (link.a, link.b) == ("1.4", "2.3")
        await pilot.press("u")
        await settle(pilot)
        assert "≠ 2 diverge" in frame(pilot.app)
