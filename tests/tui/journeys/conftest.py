"""What journeys begin on: documents in a folder, where everything is written too."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from perspectives.core import compare
from perspectives.core.comparison import Comparison
from perspectives.core.documents import Document
from perspectives.core.judge.settings import JudgeSettings
from perspectives.core.notebook.edited_topics import topic_from
from perspectives.core.reading import read_all
from perspectives.core.saving import replace
from perspectives.core.sheets import SHEETS
from perspectives.core.sheets.sheet import Sheet
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.settings import Preferences, Values
from textual.pilot import Pilot

from ..rest import SOON, settle, until
from ..sheet_rows import make_row
from .journey import Journey
from .seen import COPIED

TEXTS = {
    "a.txt": "The bridge closes on 3 May.\n\nThe repair costs 4 million crowns.",
    "b.txt": "The bridge closes too late.\n\nThe repair costs 9 million crowns.",
    "c.txt": "Dear parents, the bridge closes on 3 May.\n\nThe repair costs 4 million crowns.",
}
PARTS = {
    "plan.md": "# Plan\n\nIt is.\n\n## Costs\n\nThe repair costs all.\n\n## Detours\n\nNone.",
    "reply.txt": "The bridge closes too late.\n\nThe repair costs 9 million crowns.",
}
TOPICS = (topic_from("Cost", "repair costs\ncrowns", ""), topic_from("Closing", "closes", ""))
Begin = Callable[..., AbstractAsyncContextManager[Pilot[Any]]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program is started; what is copied is kept there."""

    def keep(text: str, _: object) -> str:
        (tmp_path / COPIED).write_text(text, encoding="utf-8")
        return "a tool"

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(PerspectivesApp, "NOTIFICATION_TIMEOUT", 600)  # however slow this runs
    for module in ("compare.copies", "screens.export"):
        monkeypatch.setattr(f"perspectives.tui.{module}.copy", keep)
    return tmp_path


@pytest.fixture
def begin(
    folder: Path,
    program: Callable[..., PerspectivesApp],
    document: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> Begin:
    """Opens the program on what a journey begins on."""

    def nine() -> dict[str, Any]:
        shown = tuple(document(n, f"Text {n}.", f"More of {n}.") for n in range(1, 10))
        return {"documents": shown, "compare": compare}

    def files() -> dict[str, Any]:
        _write(folder, TEXTS)
        return {"documents": read_all([folder / "a.txt", folder / "b.txt"]), "compare": _topics}

    def changed() -> dict[str, Any]:
        given = files()
        (folder / "a.txt").write_text(f"All new.\n\n{TEXTS['a.txt']}", encoding="utf-8")
        return given

    def settings() -> dict[str, Any]:
        (folder / "edited").write_text('theme = "nord"\n', encoding="utf-8")
        monkeypatch.setenv("VISUAL", "cp edited")
        monkeypatch.setattr(PerspectivesApp, "suspend", nullcontext)
        return {"preferences": Preferences(Values(), folder / "settings.toml")}

    def parts() -> dict[str, Any]:
        _write(folder, PARTS)
        return {"documents": read_all([folder / name for name in PARTS]), "compare": _topics}

    def judge() -> dict[str, Any]:
        return {"preferences": Preferences(Values(judge=JudgeSettings(model="small")))}

    def rows() -> dict[str, Any]:
        monkeypatch.setattr("perspectives.tui.session.open_sheets.make_sheets", _sheets)
        return {}

    stages: dict[str, Callable[[], dict[str, Any]]] = {
        "bridge": dict,
        "nine": nine,
        "files": files,
        "changed": changed,
        "settings": settings,
        "slow": _slow,
        "judge": judge,
        "parts": parts,
        "rows": rows,
        "full": partial(_full, monkeypatch),
    }

    @asynccontextmanager
    async def opened(journey: Journey, **given: Any) -> AsyncIterator[Pilot[Any]]:
        app = program(**stages[journey.stage](), **given)
        async with app.run_test(size=journey.size) as pilot:
            if journey.stage == "slow":
                await until(_begun.is_set)
                await pilot.pause()
            else:
                app.screen.files.watch()
                await settle(pilot)
            yield pilot

    return opened


def _full(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    def refuse(target: Path, data: bytes, *, backups: int = 0) -> None:
        if target.name == "notebook.json":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        replace(target, data, backups=backups)

    monkeypatch.setattr("perspectives.core.notebook.file.replace", refuse)
    return {}


def _write(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")


def _topics(documents: tuple[Document, ...], topics: Any, **given: Any) -> Comparison:
    return compare(documents, topics or TOPICS, **given)


def _sheets(documents: Sequence[Document]) -> tuple[Sheet, ...]:
    """Three rows of figures, whatever the engine makes of the texts."""
    said = (("way", ("1", "ten minutes"), ("3", "ten minutes")), ("paid", ("1", "4 million")))
    asked = ("asked", ("2", "9 million"))
    rows = [make_row(documents, name, *cells) for name, *cells in (*said, asked)]
    return tuple(Sheet(name=name, rows=tuple(rows) if name == "figures" else ()) for name in SHEETS)


_begun = threading.Event()


def _slow() -> dict[str, Any]:
    _begun.clear()

    def work(*_: object, progress: Callable[[str, float], None], **__: object) -> Comparison:
        while True:  # until the progress says that it is of no use any more
            progress("working", 0.5)
            _begun.set()
            time.sleep(2 * SOON)  # so that the screen comes to rest in between

    return {"compare": work}
