"""Choosing format, scope and path of an export, and exporting again with one key."""

from __future__ import annotations

from pathlib import Path

import pytest
from perspectives.core.errors import ExportError
from perspectives.core.export import Options
from perspectives.core.notebook import Notebook
from perspectives.tui.exporting.choices import chosen, contents_of
from perspectives.tui.exporting.request import ExportRequest, format_for, with_ending
from perspectives.tui.screens.export import ExportScreen
from perspectives.tui.system.paths import complete
from perspectives.tui.widgets.path_input import PathInput
from textual.widgets import Select, SelectionList, Static


def test_a_path_follows_the_format_and_the_format_the_path() -> None:
    assert with_ending("notes.md", "markdown", "html") == "notes.html"
    assert with_ending("notes", "markdown", "html") == "notes"
    assert format_for("a.docx", "markdown") == "docx"
    assert format_for("a.json", "csl") == "csl"
    assert format_for("a.xyz", "csv") == "csv"


def test_tab_completes_like_a_shell(tmp_path: Path) -> None:
    (tmp_path / "clippings").mkdir()
    (tmp_path / "clip.md").touch()
    (tmp_path / "bad\x1bname").touch()
    start = f"{tmp_path}/"

    assert complete(f"{start}c") == f"{start}clip"
    assert complete(f"{start}clipp") == f"{start}clippings/"
    assert complete(f"{start}bad") == f"{start}bad"
    assert complete(f"{start}nothing/x") == f"{start}nothing/x"
    assert complete("~nobody-here/x") == "~nobody-here/x"


def test_what_is_usual_is_everything(comparison) -> None:
    usual = [each.value for each in contents_of(Options()) if each.initial_state]
    topics = [topic.name for topic in comparison.topics]

    assert chosen(comparison, usual, topics) == Options()
    assert chosen(comparison, ["agree", "noted"], topics[:1]) == Options(
        topics=("Cost of the repair",), labels=("agree",), only_noted=True
    )
    tagged = [each.value for each in contents_of(Options(tags=("a",)), ("a", "b"))]
    assert chosen(comparison, [*usual, tagged[-1]], topics) == Options(tags=("b",))
    with pytest.raises(ExportError, match="topic"):
        chosen(comparison, usual, [])
    with pytest.raises(ExportError, match="label"):
        chosen(comparison, ["noted"], topics)


async def test_choices_show_in_the_preview_and_in_the_file(dialog, comparison, tmp_path) -> None:
    request = ExportRequest(tmp_path / "notes.md")

    async with dialog(ExportScreen(comparison, Notebook(), request), (100, 30)) as (pilot, answers):
        dialog_ = pilot.app.screen
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "#" in str(dialog_.query_one("#preview", Static).content)
        dialog_.query_one(Select).value = "csv"
        await pilot.pause()
        assert dialog_.query_one(PathInput).value.endswith("notes.csv")
        dialog_.query_one("#topics", SelectionList).deselect("Danger")
        await pilot.press("enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    assert answers[0].options.topics == ("Cost of the repair", "The way around the river")
    written = (tmp_path / "notes.csv").read_text(encoding="utf-8-sig")
    assert "Cost of the repair" in written
    assert "Danger" not in written


async def test_text_is_copied_and_what_is_no_text_is_not(
    dialog, comparison, tmp_path, monkeypatch
) -> None:
    copied: list[str] = []

    def copy(text: str, ask_terminal: object) -> str:
        copied.append(text)
        return "a tool"

    monkeypatch.setattr("perspectives.tui.screens.export.copy", copy)
    request = ExportRequest(tmp_path / "notes.md")
    async with dialog(ExportScreen(comparison, Notebook(), request), (100, 30)) as (pilot, _):
        await pilot.press("f2")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert copied
        assert "Cost of the repair" in copied[0]
        pilot.app.screen.query_one(Select).value = "docx"
        await pilot.pause()
        await pilot.press("f2")
        await pilot.app.workers.wait_for_complete()

        assert len(copied) == 1
