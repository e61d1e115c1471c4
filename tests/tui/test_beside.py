"""Work beside the screen: cancelled, failed, and never in the way."""

from __future__ import annotations

import threading
import time
from functools import partial

import pytest
from perspectives.core.errors import DocumentError
from perspectives.tui.system.beside import beside, run_beside
from textual.app import App

from .rest import SOON, until
from .told import told


async def test_it_waits_for_the_work_and_passes_on_what_went_wrong() -> None:
    def fail() -> None:
        raise ZeroDivisionError

    done: list[int] = []
    await beside(lambda: done.append(1))

    assert done == [1]
    with pytest.raises(ZeroDivisionError):
        await beside(fail)


async def test_what_a_work_is_given_is_not_written_out() -> None:
    class Text:
        def __repr__(self) -> str:
            raise AssertionError("a whole text was written out")

    async with App[None]().run_test() as pilot:
        done: list[Text] = []
        run_beside(pilot.app, partial(done.append, Text()), "test")
        await pilot.app.workers.wait_for_complete()

        assert len(done) == 1


class Slow:
    """A comparison that reports its progress until it is told to end."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.ended = threading.Event()

    def __call__(self, *_: object, progress, **__: object) -> None:
        try:
            while not self.go_on.is_set():
                progress("working", 0.5)
                time.sleep(2 * SOON)  # so that the screen comes to rest in between
        finally:
            self.ended.set()


async def test_what_was_stopped_can_be_read_and_is_compared_again(
    program, frame, settle, comparison
) -> None:
    slow, runs = Slow(), []

    def compare(*given: object, **named: object):
        runs.append(given)
        return slow(*given, **named) if len(runs) == 1 else comparison

    async with program(compare=compare).run_test(size=(80, 24)) as pilot:
        await until(lambda: "S stops" in frame(pilot.app))
        await pilot.press("escape")
        await pilot.pause(3 * SOON)
        assert not slow.ended.is_set(), "escape leaves what is open, and stops nothing"
        await pilot.press("S")
        await until(slow.ended.is_set)
        await settle(pilot)
        await pilot.press("j")
        await pilot.pause()

        assert "Stopped" in frame(pilot.app)
        assert "not compared" in frame(pilot.app)
        assert pilot.app.screen.position.passages[0] == 1
        await pilot.press("r")
        await settle(pilot)
        assert "Stopped" not in frame(pilot.app)
        assert pilot.app.screen.digest is not None
        assert len(runs) == 2
        await pilot.press("r")
        await settle(pilot)
        assert told(pilot.app)[-1] == "No file has changed since it was read."


async def test_the_screen_answers_while_it_works(program, frame) -> None:
    slow = Slow()
    async with program(compare=slow).run_test(size=(80, 24)) as pilot:
        await until(lambda: "working 50%" in frame(pilot.app))
        await pilot.press("j", "tab", "j", "question_mark")
        await pilot.pause()

        assert "Help" in frame(pilot.app)
    assert slow.ended.wait(5), "quitting ends the work"


async def test_an_error_is_a_notice_that_names_the_file(program, settle, frame) -> None:
    def compare(*_: object, **__: object) -> None:
        raise DocumentError("a[/]b.txt: it is \x1b gone.")

    async with program(compare=compare).run_test(size=(100, 30), notifications=True) as pilot:
        await settle(pilot)
        await pilot.pause(0.1)

        assert told(pilot.app) == ("a[/]b.txt: it is ␛ gone.",)
        assert "a[/]b.txt: it is ␛ gone." in frame(pilot.app)


async def test_pairs_that_were_not_linked_are_told(program, comparison, settle) -> None:
    found = comparison.model_copy(update={"unlinked": 31_204})
    async with program(found=found).run_test(size=(120, 30), notifications=True) as pilot:
        await settle(pilot)

        said = told(pilot.app)
        assert any(each.startswith("31,204 more pairs are alike enough") for each in said)
