"""The way from a call to the compare screen: a first frame at once, the reading behind it."""

from __future__ import annotations

import argparse
import threading
from pathlib import Path

import pytest
from perspectives.core.errors import CallError, DocumentError, PerspectivesError, TopicsError
from perspectives.core.reading import read
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.cli.screen import check
from perspectives.tui.compare.screen import CompareScreen
from perspectives.tui.launch.sources import Sources
from perspectives.tui.launch.start import Start
from perspectives.tui.looks.first_look import FirstLook, first_look
from perspectives.tui.screens.reading import ReadingScreen

from .rest import until
from .told import told

BRIDGE = "# The bridge\n\nThe repair of the bridge costs 4 million crowns. \x1b[31m[/b]\n"
ANSWER = "The repair of the bridge costs 9 million crowns.\n\nNobody asked us.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bridge.md").write_text(BRIDGE, encoding="utf-8")
    (tmp_path / "answer.txt").write_text(ANSWER, encoding="utf-8")
    return tmp_path


def sources() -> Sources:
    return Sources(argparse.Namespace(offline=False, skip_unreadable=False))


def start_on(folder: Path, *names: str, **given: object) -> Start:
    paths = [str(folder / name) for name in names]
    return Start(sources(), paths, notebook=str(folder / "notebook.json"), **given)  # type: ignore[arg-type]


async def compared(pilot) -> None:
    """Wait until the documents are open and compared."""
    await until(lambda: isinstance(pilot.app.screen, CompareScreen))
    await until(lambda: pilot.app.screen.digest is not None)


async def ended(pilot) -> None:
    await until(lambda: pilot.app.problem is not None)


class Held(Start):
    """Shows one document and then waits before it reads on."""

    go_on = threading.Event()

    def read(self, shown):
        shown(read(self.paths[0]))
        self.go_on.wait(5)
        return super().read(shown)


@pytest.mark.parametrize("size", [(60, 20), (120, 30)], ids=lambda size: "x".join(map(str, size)))
async def test_the_first_frame_names_what_is_read_and_shows_what_is_there(
    folder, golden, frame, size: tuple[int, int]
) -> None:
    Held.go_on.clear()
    app = PerspectivesApp(Held(sources(), [str(folder / "bridge.md"), str(folder / "answer.txt")]))
    async with app.run_test(size=size) as pilot:
        await until(lambda: "4 million" in frame(app))
        assert isinstance(app.screen, ReadingScreen)
        golden(app, f"reading-{'x'.join(map(str, size))}")

        Held.go_on.set()
        await compared(pilot)


async def test_escape_leaves_while_it_reads(folder) -> None:
    Held.go_on.clear()
    app = PerspectivesApp(Held(sources(), [str(folder / "bridge.md"), str(folder / "answer.txt")]))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause(0.1)
        await pilot.press("escape")
        await pilot.pause()
    Held.go_on.set()

    assert "Stopped" in str(app.problem)
    assert app.return_code == 1


async def test_what_is_read_is_compared(folder) -> None:
    app = PerspectivesApp(start_on(folder, "bridge.md", "answer.txt"))
    async with app.run_test(size=(80, 24)) as pilot:
        await compared(pilot)

        assert [passage.text for passage in app.screen.documents[1].passages] == [
            "The repair of the bridge costs 9 million crowns.",
            "Nobody asked us.",
        ]


async def test_one_file_of_three_that_cannot_be_read_is_told_by_name(folder) -> None:
    (folder / "cut.docx").write_bytes(b"PK\x03\x04 cut off")
    app = PerspectivesApp(start_on(folder, "bridge.md", "cut.docx", "answer.txt"))
    async with app.run_test(size=(80, 24)) as pilot:
        await compared(pilot)
        assert [d.id for d in app.screen.documents] == ["1", "2"]
        await until(lambda: any("cut.docx" in each for each in told(app)))


@pytest.mark.parametrize(
    ("names", "topics", "error", "says"),
    [
        (("bridge.md", "empty.txt"), None, DocumentError, "empty.txt: the file is empty"),
        (("bridge.md",), None, CallError, "two documents"),
        (("bridge.md", "answer.txt"), "bridge.md", TopicsError, "bridge.md"),
    ],
)
async def test_what_cannot_be_opened_ends_in_one_sentence(
    folder, names, topics, error, says
) -> None:
    (folder / "empty.txt").touch()
    app = PerspectivesApp(start_on(folder, *names, topics=topics and str(folder / topics)))
    async with app.run_test(size=(80, 24)) as pilot:
        await ended(pilot)

    assert isinstance(app.problem, error)
    assert says in str(app.problem)


async def test_a_broken_notebook_ends_in_one_sentence_too(folder) -> None:
    (folder / "notebook.json").write_text("{")
    app = PerspectivesApp(start_on(folder, "bridge.md", "answer.txt"))
    async with app.run_test(size=(80, 24)) as pilot:
        await ended(pilot)

    assert "notebook.json" in str(app.problem)


@pytest.mark.parametrize(
    ("names", "given"),
    [
        (("bridge.md", "nowhere.txt"), {}),
        (("bridge.md",), {}),
        (("bridge.md",) * 10, {}),
        (("bridge.md", "answer.txt"), {"topics": "nowhere.toml"}),
    ],
    ids=["missing", "one", "ten", "topics"],
)
def test_a_wrong_call_is_told_before_the_screen_opens(folder, names, given) -> None:
    with pytest.raises(PerspectivesError):
        check(start_on(folder, *names, **given))


def test_a_right_call_is_not_read_before_the_screen_opens(folder, monkeypatch) -> None:
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("it was read"))

    check(start_on(folder, "bridge.md", "answer.txt"))
    check(start_on(folder, "."))
    check(start_on(folder, "*.md", "bridge.md"))


def test_a_glance_at_the_settings(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("PERSPECTIVES_CONFIG", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    file = tmp_path / "settings.toml"

    assert first_look({}) == FirstLook("textual-dark", ascii=False)
    file.write_text('theme = "nord"\nascii = true\n')
    assert first_look({}) == FirstLook("nord", ascii=True)
    assert first_look({"theme": "high-contrast"}) == FirstLook("high-contrast", ascii=True)
    file.write_text('theme = "no such"\nascii = 7\n')
    assert first_look({}) == FirstLook("textual-dark", ascii=False)
    file.write_text("theme = ")
    assert first_look({}) == FirstLook("textual-dark", ascii=False)
