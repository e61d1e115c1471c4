"""Base view, zoom, sync and the order of panes, driven by keys."""

from __future__ import annotations

import pytest
from perspectives.tui.moves import position as moves
from perspectives.tui.moves import visiting
from perspectives.tui.text.inline import InlineFlow, quotes
from perspectives.tui.widgets.base_view import BaseView
from perspectives.tui.widgets.document_view import DocumentView
from perspectives.tui.widgets.pane import Pane
from perspectives.tui.widgets.panes import Panes

from .test_compare import fails


def views(app) -> list[DocumentView]:
    return list(app.screen.query_one(Panes).query(DocumentView))


def shown(app) -> list[int]:
    """The numbers of the documents with a pane in view, from left to right."""
    return [pane._index + 1 for pane in app.screen.query(Pane) if pane.display]


@pytest.mark.parametrize("key", ["b", "escape"])
async def test_the_base_view_leads_back_to_its_passage(program, settle, key) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("b", "j", "j")
        await pilot.pause()
        base = pilot.app.screen.query_one(BaseView)
        assert base.region.height > 10
        await pilot.press(key)
        await pilot.pause()

        assert pilot.app.screen.position.here == (0, 4)
        assert views(pilot.app)[0].row_of(4) is not None
        assert not base.region


async def test_a_digit_changes_the_base(program, settle, frame) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("b", "3")
        await pilot.pause()

        assert "▸ 3 To all parents · with the others inline" in frame(pilot.app)
        assert "✓ 1 ¶5" in frame(pilot.app)


async def test_divergences_do_not_lead_out_of_the_base(program, settle) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("b", "3", "right_square_bracket", "n", "n")
        assert pilot.app.screen.position.document == 2
        await pilot.press("right_curly_bracket")

        assert pilot.app.screen.position.here == (2, 0)


async def test_the_filter_decides_what_is_quoted(documents, digest) -> None:
    start = moves.start(documents)

    def quoted(position, passage):
        found = quotes((0, passage), documents, position, digest, 60)
        return [(quote.where, quote.link.label) for quote in found]

    assert [quoted(start, n) for n in (2, 4)] == [[((1, 1), "diverge")], [((2, 1), "agree")]]
    agree = visiting.apply(start, "agree", digest)
    assert [quoted(agree, n) for n in (2, 4)] == [[], [((2, 1), "agree")]]
    assert quoted(visiting.apply(start, "only here", digest), 4) == []


def test_rows_of_quotes_follow_those_of_their_passage(documents, digest) -> None:
    start = moves.start(documents)
    flow = InlineFlow(
        documents[0].passages, 40, lambda n: quotes((0, n), documents, start, digest, 40)
    )
    link = digest.everything.links_at((0, 2))[0]
    line = flow.line_of(2, link)

    assert flow.quote_at(2, line - 1) is None
    assert flow.quote_at(2, line)[0].link is link
    assert flow.locate(flow.top(2) + line) == (2, line)
    assert flow.height == flow.top(5) + flow.lines(5) + 1


async def test_without_sync_the_other_panes_stay(program, settle, document) -> None:
    async with program().run_test(size=(120, 20)) as pilot:
        await settle(pilot)
        await pilot.press("n", "n", "s")
        for view in views(pilot.app):
            view.scroll_to(y=0, animate=False, force=True)
        await pilot.press("k", "j")
        await pilot.pause()
        stay = [view.scroll_offset.y for view in views(pilot.app)[1:]]
        await pilot.press("s")
        await pilot.pause()

        assert stay == [0, 0]
        assert views(pilot.app)[1].scroll_offset.y > 0


async def test_the_base_view_before_the_comparison_is_the_text(program, settle, frame) -> None:
    async with program(compare=fails).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("b", "j")
        await pilot.pause()

        assert "The repair costs 4 million" in frame(pilot.app)
