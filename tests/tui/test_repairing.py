"""A notebook that cannot be opened when the program starts."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest
from perspectives.core.notebook import Note, Notebook, NotebookFile, load
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.launch.sources import Sources
from perspectives.tui.launch.start import Start
from perspectives.tui.screens.confirm import ConfirmScreen

from .rest import until
from .told import told

ONE = Notebook().keep(Note(topic="A", text="first"))


@pytest.fixture
def start(tmp_path: Path) -> Start:
    for name, price in (("a.txt", 4), ("b.txt", 9)):
        text = f"The repair of the bridge costs {price} million crowns.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    sources = Sources(argparse.Namespace(offline=False, skip_unreadable=False))
    paths = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    return Start(sources, paths, notebook=str(tmp_path / "book.json"))


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A notebook cut in half, with a backup of the change before."""
    path = tmp_path / "book.json"
    NotebookFile(path).save(ONE)
    NotebookFile(path).save(ONE.keep(Note(topic="B", text="second")))
    path.write_bytes(path.read_bytes()[:80])
    return path


async def test_the_last_backup_is_offered_and_the_damaged_file_kept(
    start: Start, damaged: Path, settle, frame
) -> None:
    broken = damaged.read_bytes()
    app = PerspectivesApp(start)

    async with app.run_test(size=(120, 30)) as pilot:
        await until(lambda: isinstance(app.screen, ConfirmScreen))
        await pilot.pause()
        asked = " ".join(frame(app).replace("│", " ").split())
        await pilot.press("y")
        await until(lambda: app.shown.screen is not None)
        await settle(pilot)
        notes = app.screen.session.notebook.notes
        said = " ".join(told(app))

    assert "is damaged" in asked
    assert "with 1 note?" in asked
    assert [note.text for note in notes] == ["first"]
    assert "book.json.corrupt-1" in said
    assert damaged.with_name("book.json.corrupt-1").read_bytes() == broken
    assert load(damaged).notes == ONE.notes


async def test_who_does_not_want_it_leaves_with_everything_as_it_is(
    start: Start, damaged: Path
) -> None:
    broken = damaged.read_bytes()
    app = PerspectivesApp(start)

    async with app.run_test(size=(80, 24)):
        await until(lambda: isinstance(app.screen, ConfirmScreen))
        app.screen.action_close()  # no key: the program ends while the pilot would wait for it
        await until(lambda: app.problem is not None)

    assert "damaged" in str(app.problem)
    assert damaged.read_bytes() == broken
    assert not damaged.with_name("book.json.corrupt-1").exists()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ('{"schema": "perspectives.notebook/9", "notes": []}', "newer version"),
        ("{", "repair"),
    ],
)
async def test_without_anything_to_offer_the_program_says_why_and_writes_nothing(
    start: Start, tmp_path: Path, content: str, says: str
) -> None:
    path = tmp_path / "book.json"
    path.write_text(content, encoding="utf-8")
    app = PerspectivesApp(start)

    async with app.run_test(size=(80, 24)):
        await until(lambda: app.problem is not None)

    assert says in str(app.problem)
    assert path.read_text(encoding="utf-8") == content
    assert [each.name for each in tmp_path.glob("book*")] == ["book.json"]
