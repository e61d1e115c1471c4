"""What a reader sees of the program, in words: on the screen, in files, in the clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

from perspectives.core.in_words import SIGNS, citation
from perspectives.core.names import names
from perspectives.core.notebook import Anchor, Notebook, load
from perspectives.core.sheets.rendering import signs
from perspectives.core.sheets.sheet import Row
from perspectives.tui.app import PerspectivesApp
from perspectives.tui.compare.screen import CompareScreen
from perspectives.tui.screens.sheets import SheetsScreen
from perspectives.tui.text.naming import heading, pair, several
from perspectives.tui.widgets.grid_view import GridView
from perspectives.tui.widgets.legend import Legend
from perspectives.tui.widgets.pane import Pane
from perspectives.tui.widgets.panes import Panes
from perspectives.tui.widgets.sheet_table import SheetTable
from textual.containers import VerticalScroll
from textual.widgets import DataTable, Input, OptionList, Select, SelectionList, Static, TextArea

from ..told import told

Seen = dict[str, Any]
DIALOG = frozenset(
    {
        "title",
        "focus",
        "typed",
        "text",
        "option",
        "ticked",
        "format",
        "said",
        "scrolled",
        "cell",
        "sheet",
        "rows",
    }
)
"""What only a dialog has."""
COPIED = "clipboard"
"""The file that stands for the clipboard."""


def seen(app: PerspectivesApp, folder: Path) -> Seen:
    """Everything, by name; what only a dialog has is missing where there is none.

    Args:
        app: The program.
        folder: Where it was started, with the notebook.
    """
    main = app.shown.screen
    assert main is not None
    book, copied = load(folder / "notebook.json"), folder / COPIED
    return {
        "screen": type(app.screen).__name__,
        "ended": app.return_code is not None,
        "theme": app.theme,
        "ascii": app._ascii.enabled,
        "told": tuple(each.replace(f"{folder}/", "") for each in told(app)),
        "parting": app.ending.parting.replace(f"{folder}/", ""),
        "notebook": tuple(_lines(book, main)),
        "files": tuple(_files(folder, book)),
        "copied": copied.read_text(encoding="utf-8")[:120] if copied.exists() else "",
        **_reading(main),
        **({} if app.screen is main else dict(_dialog(app))),
    }


def _reading(main: CompareScreen) -> Seen:
    """Where the reader is, and how it is shown."""
    position, digest = main.position, main.digest
    search, hit, link = position.search, position.hit, position.link
    sign = f" {SIGNS[link.label]} " if link is not None else ""
    waits = digest.hand_edits.first if digest is not None else None
    counts = digest.everything.counts if digest is not None else {}
    panes = [pane for pane in main.query(Pane) if pane.display and not position.based]
    view = main.query_one(Panes).view(position.document)
    return {
        "problem": main.drawing.reasons.problem,
        "documents": tuple(map(heading, main.documents, names(main.documents), repeat(40))),
        "begins": tuple(" ".join(each.text.split()[:3]) for each in main.documents),
        "topics": tuple(each.topic.name for each in digest.topics if each.topic) if digest else (),
        "topic": main.navigator.topic_name,
        "here": several([position.here]),
        "pair": pair(link).replace(" ↔ ", sign) if link is not None else "",
        "found": ", ".join(f"{n} {label}" for label, n in sorted(counts.items()) if n),
        "filter": position.filter,
        "search": search
        and f"{search.words}: {0 if hit is None else hit + 1} of {len(search.hits)}",
        "marked": several(position.marked),
        "waiting": several([waits]) if waits is not None else "",
        "base": position.based,
        "zoom": main.navigator.state.zoomed,
        "sync": main.navigator.state.synced,
        "legend": main.query_one(Legend).display,
        "panes": " ".join(str(pane._index + 1) for pane in panes),
        "row": view.scroll_offset.y,
    }


def _dialog(app: PerspectivesApp) -> Iterator[tuple[str, Any]]:
    """What stands in the dialog that is open."""
    screen = app.screen
    for box in screen.query("#box"):
        yield "title", str(box.border_title)
    focus = app.focused
    yield "focus", (focus.id or type(focus).__name__) if focus is not None else ""
    yield "typed", tuple(each.value for each in screen.query(Input))
    yield "text", tuple(each.text for each in screen.query(TextArea))
    lists = [each for each in screen.query(OptionList) if not isinstance(each, SelectionList)]
    yield "option", tuple(each.highlighted for each in lists if each.display)
    ticked = [each.selected for each in screen.query(SelectionList)]
    yield "ticked", tuple(map(tuple, ticked))
    yield "format", tuple(each.value for each in screen.query(Select))
    said = screen.query("#problem, #said, #asked").results(Static)
    yield "said", " ".join(str(each.content) for each in said if each.display)
    yield "scrolled", tuple(int(each.scroll_target_y) for each in screen.query(VerticalScroll))
    tables = [each.cursor_coordinate for each in screen.query(DataTable)]
    yield "cell", tuple((each.row, each.column) for each in (*screen.query(GridView), *tables))
    if isinstance(screen, SheetsScreen):
        yield "sheet", screen.name_of_sheet if screen.sheets.made else ""
        yield "rows", tuple(_row(row) for row in screen.query_one(SheetTable)._rows)


def _row(row: Row) -> str:
    """A row of a sheet: its signs, its name, and which documents speak in it."""
    documents = "".join(cell.document for cell in row.cells)
    return " ".join(filter(None, (signs(row), row.name, documents, ", ".join(row.by_hand))))


def _lines(book: Notebook, main: CompareScreen) -> Iterator[str]:
    """What the notebook holds on the disk, a line each."""
    ids = {
        each.text: citation(each.id) for document in main.documents for each in document.passages
    }

    def where(*anchors: Anchor) -> str:
        return ", ".join(ids.get(each.exact, "lost") for each in anchors)

    for note in book.notes:
        parts = (where(*note.anchors) or note.topic or "", note.verdict, note.text)
        yield " · ".join([*filter(None, parts), *(f"#{tag}" for tag in note.tags)])
    for made in book.links:
        yield f"{where(made.a, made.b)} {'linked' if made.linked else 'apart'}"
    for member in book.members:
        yield f"{where(member.passage)} {'on' if member.belongs else 'off'} {member.topic}"
    for row in book.rows:
        yield f"{', '.join(quote.exact for quote in row.quotes)}: {row.does}"
    for correction in book.corrections:
        known = correction.model_dump(exclude={"document"}, exclude_none=True)
        yield ", ".join(f"{name}: {value}" for name, value in known.items())
    if book.topics is not None:
        yield f"topics: {', '.join(topic.name for topic in book.topics)}"


def _files(folder: Path, book: Notebook) -> Iterator[str]:
    """The files that were written, each with how many notes are in it."""
    for path in sorted(folder.glob("*.*")):
        if path.suffix in (".md", ".html", ".toml"):
            text = path.read_text(encoding="utf-8")
            yield f"{path.name}: {sum(note.text in text for note in book.notes if note.text)}"
