"""What the mouse does on the compare screen; selecting is in `test_copying`."""

from __future__ import annotations

from perspectives.tui.widgets.base_view import BaseView
from perspectives.tui.widgets.document_view import DocumentView
from perspectives.tui.widgets.overview import Overview
from perspectives.tui.widgets.topic_list import TopicList
from textual.events import MouseScrollDown, MouseScrollUp


async def test_clicks_choose_a_passage_a_topic_a_place_and_a_filter(program, settle, frame) -> None:
    async with program().run_test(size=(120, 20)) as pilot:
        await settle(pilot)
        screen = pilot.app.screen
        second = screen.query(DocumentView)[1]
        under = second.passage_at(0)
        await pilot.click(second, offset=(5, 0))
        assert screen.position.here == (1, under)
        await pilot.click(TopicList, offset=(5, 3))
        assert screen.position.topic == 1
        column = screen.query(Overview)[2]
        await pilot.click(column, offset=(0, column.size.height - 1))
        assert screen.position.here == (2, 3)
        chosen = []
        for _ in range(2):
            await pilot.click(offset=(frame(pilot.app).splitlines()[0].index("diverge"), 0))
            chosen.append(screen.position.filter)

        assert chosen == ["diverge", "all"]


async def test_the_wheel_scrolls_the_pane_below_it_and_moves_nothing_else(program, settle) -> None:
    async with program().run_test(size=(70, 20)) as pilot:
        await settle(pilot)
        before = pilot.app.screen.position
        first, second = list(pilot.app.screen.query(DocumentView))[:2]
        for event, other in ((MouseScrollDown, 1), (MouseScrollUp, -1)):
            rows = first.scroll_offset.y, second.scroll_target_y
            x, y = second.region.x + 5, second.region.y + 5
            pilot.app.post_message(event(None, x, y, 0, 0, 0, False, False, False, x, y))
            await pilot.pause()

            assert (second.scroll_target_y - rows[1]) * other > 0
            assert first.scroll_offset.y == rows[0]
        assert pilot.app.screen.position == before


async def test_a_click_on_a_quote_goes_to_its_passage(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("b")
        await pilot.pause()
        base = pilot.app.screen.query_one(BaseView)
        y = base.flow.top(2) + base.flow.line_of(2, pilot.app.screen.position.link)
        await pilot.click(base, offset=(20, y - base.scroll_offset.y))

        assert pilot.app.screen.position.here == (1, 1)
