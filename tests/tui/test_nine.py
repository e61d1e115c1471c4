"""Nine documents where fewer fit: what is in view, and what the titles say of the rest."""

from __future__ import annotations

import pytest
from perspectives.tui.looks.arrangement import beside, moved, numbers
from perspectives.tui.widgets.pane import Pane
from textual import events

from .bridge import found_in

SIZES = {(60, 20): 1, (80, 24): 2, (120, 30): 3, (200, 50): 6}
ORDER = range(9)


@pytest.fixture
def nine(program, document):
    documents = tuple(
        document(number, *(f"Text {number} says this in {n}." for n in range(1, 5)), kind="note")
        for number in range(1, 10)
    )
    return program(found=found_in(documents))


def shown(app) -> list[int]:
    return [pane._index + 1 for pane in app.screen.query(Pane) if pane.display]


def titles(app, frame) -> str:
    return next(row for row in frame(app).splitlines() if "▸" in row)


def test_numbers_are_drawn_together() -> None:
    assert numbers([0]) == "1"
    assert numbers([0, 1, 4]) == "1 2 5"
    assert numbers([8, 3, 4, 5, 6]) == "4–7 9"


def test_what_is_beside_the_panes() -> None:
    assert beside([2, 7], ORDER) == {2: ((0, 1), ()), 7: ((3, 4, 5, 6), (8,))}
    assert beside([8, 0], [8, 1, 0]) == {8: ((), ()), 0: ((1,), ())}
    assert beside(list(ORDER), ORDER) == dict.fromkeys(ORDER, ((), ()))


def test_the_panes_move_one_by_one_and_draw_together() -> None:
    assert moved([0, 2], ORDER, 1) == (1, 2)
    assert moved([1, 2], ORDER, 1) == (2, 3)
    assert moved([0, 2], ORDER, -1) == (0, 1)
    assert moved([0, 1], ORDER, -1) is None
    assert moved([7, 8], ORDER, 1) is None
    assert moved(list(ORDER), ORDER, 1) is None


@pytest.mark.parametrize("size", SIZES)
async def test_every_document_is_reached_one_by_one_and_back(nine, settle, frame, size) -> None:
    room = SIZES[size]
    async with nine.run_test(size=size) as pilot:
        await settle(pilot)
        windows = []
        for key in [*[")"] * 12, *["("] * 12]:
            windows.append(tuple(shown(pilot.app)))
            first, last = windows[-1][0], windows[-1][-1]
            title = titles(pilot.app, frame)
            assert ("‹" in title) == (first > 1)
            assert title.rstrip().endswith("›") == (last < 9)
            assert pilot.app.screen.position.document + 1 in windows[-1]
            await pilot.press({")": "right_parenthesis", "(": "left_parenthesis"}[key])
            await pilot.pause()

        there = [tuple(range(n, n + room)) for n in range(1, 11 - room)]
        expected = [*there, *there[-1:] * (12 - len(there)), *there[::-1]]
        assert windows == [*expected, *there[:1] * (24 - len(expected))]


@pytest.mark.parametrize("size", SIZES)
async def test_a_document_that_is_gone_to_comes_into_view(nine, settle, size) -> None:
    async with nine.run_test(size=size) as pilot:
        await settle(pilot)
        await pilot.press("9", "tab", "shift+tab", "shift+tab")
        await pilot.pause()

        assert pilot.app.screen.position.document == 7
        assert 8 in shown(pilot.app)
        assert all(pane.size.width >= 32 for pane in pilot.app.screen.query(Pane) if pane.display)


async def test_the_sign_and_the_sideways_wheel_move_the_panes_too(nine, settle) -> None:
    async with nine.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.click(offset=(77, pilot.app.screen.query(Pane).first().region.y))
        await pilot.pause()
        assert shown(pilot.app) == [2, 3]
        pane = next(pane for pane in pilot.app.screen.query(Pane) if pane.display)
        pane.view.post_message(
            events.MouseScrollRight(pane.view, 5, 5, 0, 0, 0, False, False, False)
        )
        await pilot.pause()

        assert shown(pilot.app) == [3, 4]
