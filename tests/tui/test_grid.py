"""The grid of topics and documents."""

from __future__ import annotations

import pytest
from perspectives.core import NamedTopic, compare
from perspectives.tui.digest.digest import Digest
from perspectives.tui.screens.grid import GridScreen
from perspectives.tui.text.grid_cells import detail
from perspectives.tui.widgets.grid_view import GridView


@pytest.fixture
def nine(documents, comparison) -> Digest:
    """Nine documents, most of them silent."""
    copies = [each.model_copy(update={"id": str(n)}) for n, each in enumerate(documents * 2, 4)]
    return Digest(comparison.model_copy(update={"documents": (*documents, *copies)}))


async def test_the_last_row_is_every_link(program, settle) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("m", "G", "enter", "m")
        await pilot.pause()

        assert pilot.app.screen.query_one(GridView).row == 3, "the grid opens where the reader is"
        await pilot.press("escape")
        assert pilot.app.screen.position.topic is None


async def test_the_cursor_stays_within_the_grid(dialog, digest) -> None:
    async with dialog(GridScreen(digest, 0, 0)) as (pilot, answers):
        await pilot.press("h", "k", *"l" * 9, *"j" * 9, "enter")

        assert answers == [(None, 2)]


async def test_a_click_opens_a_cell(dialog, digest) -> None:
    async with dialog(GridScreen(digest, 0, 0)) as (pilot, answers):
        await pilot.click(GridView, offset=(2, 2))

        assert answers == [(1, 0)]


def test_the_cells_of_a_row_count_each_of_its_links_twice(digest) -> None:
    for topic in (*digest.topics, digest.everything):
        for label, count in topic.counts.items():
            assert sum(topic.share(n)[label] for n in range(3)) == 2 * count


async def test_nine_documents_at_60_columns(dialog, golden, nine) -> None:
    async with dialog(GridScreen(nine, 0, 0), (60, 20)) as (pilot, _):
        golden(pilot.app, "grid-nine-60x20")


async def test_each_count_has_the_style_of_its_label(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("m")
        await pilot.pause()
        view = pilot.app.screen.query_one(GridView)
        last = view.render_line(len(view._rows))
        counts = {text[0]: style for text, style, _ in last if text[:1] in ("≠", "✓")}

        assert counts["≠"] == view._style("diverge")
        assert counts["✓"] == view._style("agree")


def test_a_cell_says_what_two_documents_say_of_one_subject(text) -> None:
    a = text("Deportation works as a release of pressure for the towns by the river.", id="1")
    b = text("After each deportation the gangs in the towns grew stronger than before.", id="2")
    found = compare([a, b], [NamedTopic(name="Deportation", terms=("deportation",))])

    said = detail(Digest(found), 0, 1)

    assert len(said) == 3
    assert said[2].startswith(f"1 {found.called('1')} ¶1 and 2 {found.called('2')} ¶1: Both speak")
    assert "works as a release" in said[2].partition("beside")[0]
    assert "grew stronger" in said[2].partition("beside")[2]
