"""Documents too long to be wrapped as a whole: what is read stays where it is."""

from __future__ import annotations

import pytest
from perspectives.core import Document
from perspectives.tui.text import flow
from perspectives.tui.widgets.document_view import DocumentView

from .bridge import found_in

PASSAGES = 20_000


@pytest.fixture(scope="module")
def long_documents(text) -> tuple[Document, ...]:
    """Two documents whose passages say their numbers and take one to nine rows."""
    lines = (f"no{n} " + "river bridge council " * (1 + 7 * n % 13) + "." for n in range(PASSAGES))
    content = "\n\n".join(lines)
    return text(content, id="1"), text(content, id="2")


@pytest.fixture
def opened(program, long_documents):
    """The program on them, with nothing found."""
    return program(found=found_in(long_documents))


async def test_only_what_is_near_the_screen_is_wrapped(opened, settle, monkeypatch) -> None:
    wrapped: list[str] = []
    wrap = flow.wrap

    def count(text: str, width: int) -> flow.Rows:
        wrapped.append(text)
        return wrap(text, width)

    monkeypatch.setattr(flow, "wrap", count)
    async with opened.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("G", "g", "space", "space", "j")
        await pilot.pause()

    assert len(wrapped) < PASSAGES / 10


async def test_the_ends_can_be_reached_and_paging_back_leads_back(opened, settle, frame) -> None:
    async with opened.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("G")
        await pilot.pause()
        assert f"no{PASSAGES - 1} " in frame(pilot.app)
        await pilot.press(*["pageup"] * 40)
        await pilot.press(*["space"] * 60)
        await pilot.pause()
        assert f"no{PASSAGES - 1} " in frame(pilot.app)
        await pilot.press("g")
        await pilot.pause()
        assert "no0 " in frame(pilot.app)


async def test_paging_back_leaves_no_passage_out(opened, settle, frame) -> None:
    async with opened.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("G")
        seen: set[int] = set()
        view = pilot.app.screen.query(DocumentView).first()
        for _ in range(80):
            await pilot.press("pageup")
            await pilot.pause()
            seen |= {view.passage_at(row) for row in range(20)}

    assert seen - {None} == set(range(min(seen - {None}), max(seen - {None}) + 1))
    assert PASSAGES - max(seen - {None}) < 40


async def test_what_is_read_stays_in_place_when_the_width_changes(opened, settle, frame) -> None:
    async with opened.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("G", *["pageup"] * 9)
        await pilot.pause()
        view = pilot.app.screen.query(DocumentView).first()
        passage = pilot.app.screen.position.passages[0]
        before = view.row_of(passage)
        for width in (140, 80, 160, 100):
            await pilot.resize_terminal(width, 30)
            await pilot.pause()

            assert abs((view.row_of(passage) or 0) - (before or 0)) <= 2
        assert f"no{passage} " in frame(pilot.app)


async def test_a_move_draws_a_part_of_the_screen(opened, settle, monkeypatch) -> None:
    drawn: list[int] = []
    render = DocumentView.render_line

    def count(view: DocumentView, y: int):
        drawn.append(y)
        return render(view, y)

    async with opened.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        await pilot.press("j")
        await pilot.pause()
        monkeypatch.setattr(DocumentView, "render_line", count)
        await pilot.press("j")
        await pilot.pause()
        await pilot.press("k")
        await pilot.pause()
        rows = 2 * sum(view.size.height for view in pilot.app.screen.query(DocumentView))

    assert 0 < len(drawn) < rows
