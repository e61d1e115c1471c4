"""Adding, removing and reading again documents while the program runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from perspectives.core.errors import NotebookError
from perspectives.core.notebook import NotebookFile, load
from perspectives.core.reading import read_all
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.compare.screen import CompareScreen
from perspectives.tui.launch.open_documents import OpenDocuments
from perspectives.tui.screens.open import OpenScreen
from perspectives.tui.settings import Preferences, Values
from textual.events import Paste
from textual.pilot import Pilot
from textual.widgets import Static

from .rest import settle
from .told import told

BRIDGE = (
    "The bridge closes on 3 May.\n\nThe repair costs 4 million crowns.\n\nBuses go by the mill."
)
ANSWER = "The bridge closes too late.\n\nThe repair costs 9 million crowns.\n\nNobody asked us."
THIRD = "Dear parents, the bridge closes on 3 May.\n\nThe repair costs 4 million crowns."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("a.txt", BRIDGE), ("b.txt", ANSWER), ("c d.txt", THIRD)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def opened(folder: Path) -> PerspectivesApp:
    documents = read_all([folder / "a.txt", folder / "b.txt"])
    values = Values(changes_first=False)  # these may be taken for versions of each other
    path = folder / "notebook.json"
    return PerspectivesApp(OpenDocuments(documents, None, path, preferences=Preferences(values)))


async def type_in(pilot: Pilot[Any], words: str) -> None:
    pilot.app.screen.query_one("SourceInput").value = words  # type: ignore[attr-defined]
    await pilot.press("enter")


async def add(pilot: Pilot[Any], path: Path) -> None:
    """Add a document in the dialog, which stays open."""
    await pilot.press("o")
    await pilot.pause()
    await type_in(pilot, str(path))
    await settle(pilot)


async def added(pilot: Pilot[Any], path: Path) -> None:
    """Add a document and compare."""
    await add(pilot, path)
    await pilot.press("enter")
    await pilot.pause()
    await settle(pilot)


async def type_path(pilot: Pilot[Any], path: str) -> None:
    pilot.app.screen.query_one("PathInput").value = path  # type: ignore[attr-defined]
    await pilot.press("enter")


def names(app: PerspectivesApp) -> list[str]:
    assert isinstance(app.screen, CompareScreen)
    return [Path(document.origin).name for document in app.screen.documents]


async def test_a_document_is_added_and_the_place_stays(folder) -> None:
    app = opened(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("2", "j", "j")
        here = app.screen.position.here  # type: ignore[attr-defined]
        await added(pilot, folder / "c d.txt")

        assert names(app) == ["a.txt", "b.txt", "c d.txt"]
        assert app.screen.position.here == here  # type: ignore[attr-defined]
        assert app.screen.digest is not None  # type: ignore[attr-defined]
        assert len(app.screen.digest.comparison.documents) == 3  # type: ignore[attr-defined]


async def test_a_document_is_taken_away_but_two_remain(folder) -> None:
    app = opened(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await add(pilot, folder / "c d.txt")
        await pilot.press("up", "home", "d", "enter")
        await pilot.pause()
        await settle(pilot)
        assert names(app) == ["b.txt", "c d.txt"]
        assert [each.id for each in app.screen.documents] == ["1", "2"]  # type: ignore[attr-defined]

        await pilot.press("o")
        await pilot.pause()
        await pilot.press("up", "d", "enter")
        await pilot.pause()
        assert isinstance(app.screen, OpenScreen)
        assert "two documents" in str(app.screen.query_one("#said", Static).content)
        await pilot.press("escape")
        assert names(app) == ["b.txt", "c d.txt"]


async def test_what_was_chosen_stays_when_a_document_is_added(folder) -> None:
    app = opened(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("L", "s", "z", "g", "i", "tab", "G", "i", "a", "x")
        await settle(pilot)
        await type_path(pilot, str(folder / "notes.md"))
        await settle(pilot)
        links = app.screen.session.notebook.links
        await added(pilot, folder / "c d.txt")
        screen = app.screen

        assert names(app) == ["a.txt", "b.txt", "c d.txt"]
        assert screen.navigator.state.order == (1, 0, 2)
        assert (screen.navigator.state.synced, screen.navigator.state.zoomed) == (False, True)
        assert screen.position.filter == "agree"
        assert screen.exports.last.target == folder / "notes.md"
        assert len(links) == 1
        await pilot.press("u")
        await pilot.pause()
        assert screen.session.notebook.links == (), "the link made before is taken back"
        await pilot.press("U")
        await pilot.pause()
        assert len(screen.session.notebook.links) == 1


async def test_pasted_lines_are_read_and_what_fails_is_named(folder) -> None:
    app = opened(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("o")
        await pilot.pause()
        lines = f"{folder}/c d.txt\n{folder}/[/]\x1b[2J.txt\n{folder}/a.txt"
        app.screen.query_one("SourceInput").post_message(Paste(lines))
        await pilot.pause()
        await settle(pilot)

        said = told(app)
        assert any("[/]␛[2J.txt" in each for each in said)
        assert any("a.txt: this is open already" in each for each in said)
        assert "3 documents" in str(app.screen.query_one("#said", Static).content)


async def test_too_many_are_refused(folder) -> None:
    many = folder / "many"
    many.mkdir()
    for number in range(8):
        (many / f"{number}.txt").write_text(f"Text {number}.\n\nMore of it.")
    app = opened(folder)
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await add(pilot, many)

        assert "more than 9" in str(app.screen.query_one("#said", Static).content)


async def test_a_changed_file_is_offered_and_notes_stay(folder) -> None:
    app = opened(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await pilot.press("1", "g", "j", "e", *"cost", "escape")
        await pilot.pause()
        (folder / "a.txt").write_text(f"An opening, new.\n\n{BRIDGE}", encoding="utf-8")
        app.screen.files.watch()  # type: ignore[attr-defined]
        await settle(pilot)
        assert any("Changed on disk: a.txt" in each for each in told(app))

        await pilot.press("r")
        await pilot.pause()
        await settle(pilot)
        screen = app.screen
        assert isinstance(screen, CompareScreen)
        assert screen.documents[0].text.startswith("An opening")
        assert screen.position.here == (0, 2)
        (note,) = screen.session.notebook.notes
        assert note.text == "cost"
        assert (0, 2) in screen.session.places(note)


async def test_a_file_that_is_read_again_is_told_of_once(folder) -> None:
    app = opened(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        (folder / "a.txt").write_text(f"An opening, new.\n\n{BRIDGE}", encoding="utf-8")
        screen = app.screen
        screen.files.watch()  # type: ignore[attr-defined]
        await settle(pilot)
        await pilot.press("question_mark")  # what is read has to wait until that is closed
        screen.action_reload()  # type: ignore[attr-defined]
        await settle(pilot)
        screen.files.watch()  # type: ignore[attr-defined]
        await settle(pilot)
        assert sum("Changed on disk" in each for each in told(app)) == 1

        await pilot.press("escape")
        await settle(pilot)
        assert app.screen.documents[0].text.startswith("An opening")  # type: ignore[attr-defined]


async def test_what_could_not_be_saved_is_not_lost_to_other_documents(
    folder, frame, monkeypatch
) -> None:
    def refuse(*_: object) -> None:
        raise NotebookError("notes.json: the notebook cannot be saved (disk full).")

    app = opened(folder)
    async with app.run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        with monkeypatch.context() as full:
            full.setattr(NotebookFile, "save", refuse)
            await pilot.press("v", "a")
            await added(pilot, folder / "c d.txt")
            assert names(app) == ["a.txt", "b.txt", "c d.txt"]
            assert any("disk full" in each for each in told(app))
            assert "not saved" in frame(app)
            assert not (folder / "notebook.json").exists()
        await pilot.press("q")
        await settle(pilot)

    assert (app.return_code, app.ending.parting) == (0, "")
    assert [note.verdict for note in load(folder / "notebook.json").notes] == ["agree"]


async def test_files_of_one_name_are_listed_with_their_folders(folder, frame) -> None:
    (folder / "old").mkdir()
    (folder / "old" / "a.txt").write_text(THIRD, encoding="utf-8")
    async with opened(folder).run_test(size=(120, 40)) as pilot:
        await settle(pilot)
        await add(pilot, folder / "old" / "a.txt")

        shown = frame(pilot.app)
        assert f"1 {folder.name}/a.txt" in shown
        assert "3 old/a.txt" in shown
        assert "2 b.txt" in shown
        await pilot.press("enter")
        await settle(pilot)
        documents = pilot.app.screen.documents
        assert [each.name for each in documents] == [f"{folder.name}/a.txt", "b.txt", "old/a.txt"]
