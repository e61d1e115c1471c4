"""Selecting and copying: never across panes, without the breaks of the screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from perspectives.tui.compare import copies
from perspectives.tui.system import clipboard
from perspectives.tui.text.citing import cited
from perspectives.tui.text.selection import Selection, offset_at
from perspectives.tui.widgets.document_view import DocumentView


@pytest.fixture
def copied(monkeypatch) -> list[str]:
    """What was copied."""
    texts: list[str] = []

    def keep(text: str, _: object) -> str:
        texts.append(text)
        return "a tool"

    monkeypatch.setattr(copies, "copy", keep)
    return texts


async def test_y_copies_the_passage_in_one_line_and_capital_y_cites_it(
    program, settle, documents, copied
) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await pilot.press("2", "y")
        await settle(pilot)
        await pilot.press("Y")
        await settle(pilot)
        place = pilot.app.screen.position.passages[1]

    text = documents[1].passages[place].text
    assert copied[0] == text
    assert copied[1] == f"“{text}”\n— The traders, 2.txt, 2025-04-02, ¶{place + 1}"


async def test_a_selection_stays_in_its_pane_and_is_copied_without_breaks(
    program, settle, documents, copied
) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        first, second = list(pilot.app.screen.query(DocumentView))[:2]
        await pilot.mouse_down(first, offset=(3, 0))
        await pilot.hover(first, offset=(5, 3))
        await pilot.hover(second, offset=(20, 12))
        await pilot.mouse_up(second, offset=(20, 12))
        await pilot.press("y")
        await settle(pilot)
        await pilot.press("Y")
        await settle(pilot)
        selected = [view.selection is not None for view in (first, second)]

    assert selected == [True, False]
    whole = "\n\n".join(passage.text for passage in documents[0].passages)
    assert copied[0] in whole
    assert len(copied[0]) > 60
    assert copied[1].startswith(f"“{copied[0]}”\n— 1.txt, Town council, ¶")


async def test_a_click_chooses_and_ends_the_selection(program, settle) -> None:
    async with program().run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        first, second = list(pilot.app.screen.query(DocumentView))[:2]
        first.select(Selection((0, 0), (1, 4)))
        await pilot.click(second, offset=(6, 2))
        await pilot.pause()

        assert first.selection is None
        assert pilot.app.screen.position.document == 1


def test_a_selection_is_the_same_backwards(documents) -> None:
    passages = documents[0].passages

    forward = Selection((1, 4), (2, 10)).text(passages)

    assert Selection((2, 10), (1, 4)).text(passages) == forward
    assert forward == f"{passages[1].text[4:]}\n\n{passages[2].text[:10]}"


def test_what_acts_is_never_copied(document) -> None:
    hostile = document(1, "one\x1b[31m two\nthree\u202e")

    text = Selection((0, 0), (0, 99)).text(hostile.passages)

    assert text == "one␛[31m two three�"


def test_a_column_is_a_character_also_among_wide_ones() -> None:
    assert [offset_at("a日b", cells) for cells in range(6)] == [0, 1, 1, 2, 3, 3]


def test_several_paragraphs_are_cited_as_such(documents) -> None:
    assert cited("a", documents[2], range(1, 3)) == "“a”\n— To all parents, ¶2–3"


@pytest.fixture
def tools(tmp_path: Path, monkeypatch) -> Path:
    """A folder of tools that keep what they are given; nothing else is found."""
    for name in ("WAYLAND_DISPLAY", "DISPLAY", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return tmp_path


def tool(folder: Path, name: str, code: int = 0) -> Path:
    path = folder / name
    path.write_text(f'#!/bin/sh\ncat > "{folder}/{name}.got"\nexit {code}\n')
    path.chmod(0o755)
    return folder / f"{name}.got"


def test_the_tool_of_the_system_comes_first(tools, monkeypatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.setenv("TMUX", "x")
    got = tool(tools, "wl-copy")
    tool(tools, "tmux")

    used = clipboard.copy("Größe", lambda _: None)

    assert used == "wl-copy"
    assert got.read_text() == "Größe"
    assert not (tools / "tmux.got").exists()


def test_a_tool_that_fails_gives_way_to_tmux_and_that_to_the_terminal(tools, monkeypatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setenv("TMUX", "x")
    tool(tools, "xclip", code=1)
    got = tool(tools, "tmux")
    asked: list[str] = []

    first = clipboard.copy("text", asked.append)
    tool(tools, "tmux", code=1)
    second = clipboard.copy("text", asked.append)

    assert first == "tmux"
    assert got.read_text() == "text"
    assert second.startswith("the terminal (OSC 52)")
    assert asked == ["text"]
