"""Pasting and dropping: a text becomes a document, paths are opened."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from perspectives.core import read, read_all
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.launch.open_documents import OpenDocuments
from perspectives.tui.screens.form import LineForm
from perspectives.tui.screens.open import OpenScreen
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Input

PASTED = "\r".join(("The bridge, seen from the boat", "", "The repair costs 7 million crowns."))


@pytest.fixture
async def pilot(tmp_path: Path, settle) -> AsyncIterator[Pilot[Any]]:
    """The program on two files, with a third beside them."""
    for name in ("a.txt", "b.txt", "c d.txt"):
        (tmp_path / name).write_text(f"The bridge closes.\n\n{name} says so.", encoding="utf-8")
    documents = read_all([tmp_path / "a.txt", tmp_path / "b.txt"])
    app = PerspectivesApp(OpenDocuments(documents, None, tmp_path / "notebook.json"))
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot)
        yield pilot


async def paste(pilot: Pilot[Any], text: str) -> None:
    pilot.app.post_message(Paste(text))
    await pilot.pause()
    await pilot.app.workers.wait_for_complete([w for w in pilot.app.workers if w.is_running])
    await pilot.pause()


def titles(pilot: Pilot[Any]) -> list[str | None]:
    assert isinstance(pilot.app.screen, OpenScreen)
    return [document.title for document in pilot.app.screen._documents]


@pytest.mark.parametrize("before", [[], ["o"], ["o", "up"]], ids=["reading", "line", "list"])
async def test_a_text_becomes_a_document_with_a_title(pilot, settle, before) -> None:
    await pilot.press(*before)
    await pilot.pause()
    await paste(pilot, PASTED)
    assert isinstance(pilot.app.screen, LineForm)
    assert pilot.app.screen.query_one(Input).value == "The bridge, seen from the boat"
    await pilot.press(*"!!", "enter")
    await settle(pilot)
    assert titles(pilot)[2] == "The bridge, seen from the boat!!"
    await pilot.press("enter")
    await settle(pilot)
    document = pilot.app.screen.documents[2]

    assert "7 million" in document.text
    assert read(document.origin, id="3") == document, "it can be opened again"


async def test_a_text_without_a_title_keeps_its_own(pilot, settle) -> None:
    await paste(pilot, f"---\ntitle: From the boat\n---\n{PASTED}")
    await pilot.press("enter")
    await settle(pilot)

    assert titles(pilot)[2] == "From the boat"


async def test_escape_opens_nothing(pilot, settle) -> None:
    await paste(pilot, PASTED)
    await pilot.press("escape")
    await settle(pilot)

    assert len(titles(pilot)) == 2


async def test_a_dropped_path_is_opened_while_reading(pilot, settle, tmp_path) -> None:
    await paste(pilot, f"'{tmp_path}/c d.txt' ")
    assert pilot.app.screen.query_one(Input).value == f"'{tmp_path}/c d.txt'"
    await pilot.press("enter")
    await settle(pilot)
    await pilot.press("enter")
    await settle(pilot)

    assert [Path(each.origin).name for each in pilot.app.screen.documents][2:] == ["c d.txt"]


async def test_a_tenth_document_is_refused(pilot, settle) -> None:
    for number in range(8):
        await paste(pilot, f"Text {number}.\n\nMore of it.")
        await pilot.press("enter")
        await settle(pilot)
        if number == 0:
            assert len(titles(pilot)) == 3

    assert len(titles(pilot)) == 9
    assert "More than 9" in str(pilot.app.screen.query_one("#said").content)


async def test_hostile_text_is_a_title_and_no_more(pilot, settle, frame) -> None:
    await paste(pilot, "[/] [@click=app.quit]x \x1b[2J\u202e\n\nA text \x1b[31m.")
    shown = frame(pilot.app)
    await pilot.press("enter")
    await settle(pilot)

    assert "\x1b" not in shown + frame(pilot.app)
    assert "\u202e" not in shown + frame(pilot.app)
    assert len(titles(pilot)) == 3
