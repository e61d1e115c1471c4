"""The compare screen, driven by keys and mouse."""

from __future__ import annotations

import threading

from perspectives.core.errors import CallError, Cancelled, NotebookError
from perspectives.core.notebook import NotebookFile
from perspectives.tui.moves.position import speaking
from perspectives.tui.widgets.document_view import DocumentView
from perspectives.tui.widgets.overview import Overview


def rows_of_current(app) -> set[int | None]:
    """On which rows the current passages of the documents that speak stand."""
    views = app.screen.query(DocumentView)
    position = app.screen.position
    documents = speaking(position, app.screen.digest)
    return {views[each].row_of(position.passages[each]) for each in documents}


async def test_the_text_is_there_before_the_comparison(program, comparison, frame, settle) -> None:
    go_on = threading.Event()

    def compare(*_: object, progress, **__: object):
        progress("aligning the passages", 0.3)
        go_on.wait(5)
        return comparison

    async with program(compare=compare).run_test(size=(120, 30)) as pilot:
        await pilot.pause(0.05)
        seen = frame(pilot.app)
        await pilot.press("j")
        go_on.set()
        await settle(pilot)

        assert "The repair costs 4 million" in seen
        assert "aligning the passages 30%" in seen
        assert pilot.app.screen.position.here == (0, 1), "the reader stays where they are"


async def test_a_topic_puts_its_passages_on_one_row(program, settle) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        for _ in range(3):
            await pilot.press("n")
            await pilot.pause()

            assert len(rows_of_current(pilot.app)) == 1
            assert rows_of_current(pilot.app) != {None}, "and in view"


async def test_space_reads_on_and_pageup_back(program, settle, document) -> None:
    long = document(1, *(f"{number} " + "Word by word. " * 90 for number in range(3)))
    given = (long, document(2, "Another."))
    async with program(documents=given, compare=fails).run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        view = pilot.app.screen.query(DocumentView).first()
        seen = [view.scroll_offset.y]
        for key in ["space"] * 3 + ["pageup"] * 3:
            await pilot.press(key)
            await pilot.pause()
            seen.append(view.scroll_offset.y)

        page = view.size.height - 1
        assert seen == [0, page, 2 * page, 3 * page, 2 * page, page, 0]


async def test_the_overview_shows_hits_while_searching(program, settle) -> None:
    async with program().run_test(size=(60, 20)) as pilot:
        await settle(pilot)
        column = pilot.app.screen.query(Overview).first()
        await pilot.press("slash", *"crown", "enter")
        await pilot.pause()
        shapes = [column.render_line(y).text for y in range(column.size.height)]
        assert shapes.count("◆") == 1
        assert not {"▍", "▖"} & {*shapes}
        await pilot.press("slash", *["backspace"] * 5, *"the", "enter")
        await pilot.pause()
        shapes = [column.render_line(y).text for y in range(column.size.height)]
        assert shapes.count("◆") == 1
        assert "•" in shapes
        await pilot.click(column, offset=(0, max(y for y, s in enumerate(shapes) if s == "•")))
        await pilot.pause()
        assert pilot.app.screen.position.passages[0] >= 4
        await pilot.press("escape")
        await pilot.pause()

        shapes = {column.render_line(y).text for y in range(column.size.height)}
        assert "▍" in shapes
        assert not {"•", "◆"} & shapes


async def test_a_note_on_a_passage_and_on_its_topic_are_both_shown(program, settle, frame) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("G", "e", *"Who", "tab", "tab", *"All of it", "escape")
        await pilot.pause()

        assert "note: Who   note on the topic: All of it" in frame(pilot.app)


async def test_resizing_keeps_the_passage_where_it_is(program, settle) -> None:
    async with program().run_test(size=(160, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n")
        await pilot.pause()
        before = rows_of_current(pilot.app)
        await pilot.resize_terminal(120, 30)
        await pilot.pause()

        assert rows_of_current(pilot.app) == before


async def test_a_move_draws_only_the_passages_that_it_touches(
    program, settle, document, monkeypatch
) -> None:
    long = tuple(document(n, *(f"Passage {place}." for place in range(200))) for n in (1, 2))
    drawn: list[int] = []
    render_line = DocumentView.render_line

    def counting(view: DocumentView, y: int):
        drawn.append(y)
        return render_line(view, y)

    async with program(documents=long, compare=fails).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("j")
        monkeypatch.setattr(DocumentView, "render_line", counting)
        await pilot.press("j")
        await pilot.pause()

        assert 0 < len(drawn) <= 4


async def test_a_verdict_and_a_note_are_shown_and_still_there_afterwards(
    program, settle, frame
) -> None:
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("v", "d")
        await pilot.press("e", *"Who pays", "escape")
        await pilot.pause()
        seen = frame(pilot.app)
    async with program().run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        again = frame(pilot.app)

    assert "your verdict: diverge   note: Who pays" in seen
    assert "your verdict: diverge   note: Who pays" in again


async def test_a_note_that_cannot_be_saved_stays_and_says_so(
    program, settle, frame, monkeypatch
) -> None:
    def refuse(*_: object) -> None:
        raise NotebookError("notes.json: the notebook cannot be saved (disk full).")

    async with program().run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)
        monkeypatch.setattr(NotebookFile, "save", refuse)
        await pilot.press("v", "a")
        await settle(pilot)
        seen = frame(pilot.app)

    assert "your verdict: agree" in seen
    assert "disk full" in seen


async def test_a_comparison_that_fails_leaves_the_text(program, settle, frame) -> None:
    async with program(compare=fails).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n", "enter", "e", "x", "j")
        seen = frame(pilot.app)

    assert "It cannot be done." in seen
    assert "The repair costs 4 million" in seen


async def test_leaving_stops_the_comparison(program) -> None:
    stopped = threading.Event()

    def compare(*_: object, progress, **__: object):
        try:
            while True:
                progress("on and on", 0.5)
                threading.Event().wait(0.01)
        except Cancelled:
            stopped.set()
            raise

    async with program(compare=compare).run_test(size=(80, 24)) as pilot:
        await pilot.pause(0.05)
        await pilot.press("q")

    assert stopped.wait(2)


async def test_without_topics_there_are_links(program, comparison, settle, frame) -> None:
    bare = comparison.model_copy(update={"topics": ()})
    async with program(found=bare).run_test(size=(120, 30)) as pilot:
        await settle(pilot)
        await pilot.press("n", "right_square_bracket")
        await pilot.pause()

        assert pilot.app.screen.position.topic is None
        assert "1 Town council ¶3 ↔ 2 The traders ¶2" in frame(pilot.app)


async def test_hostile_text_is_only_text(program, settle, document, frame) -> None:
    hostile = "[/] [@click=app.quit]x[/] \x1b[31mred\x1b[0m \u202eevil 日本語 e\u0301 " * 20
    given = (document(1, hostile, "One.", title="[/]\x1b"), document(2, hostile, "x" * 9000))
    async with program(documents=given, compare=fails).run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("G", "tab", "G", "g")
        await pilot.pause()
        seen = frame(pilot.app)

    assert "[@click=app.quit]" in seen
    assert "\x1b" not in seen
    assert "\u202e" not in seen


def fails(*_: object, **__: object):
    raise CallError("It cannot be done.")
