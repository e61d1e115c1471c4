"""Which documents are compared: add some, take some away."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from functools import partial
from pathlib import PurePath
from typing import ClassVar

from textual import events, on, work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from ...core.documents import Document
from ...core.errors import DocumentError, PerspectivesError
from ...core.reading import MOST, read_more, renumbered
from ...core.visible import visible
from ..naming import line, short
from ..sources import sources_of
from ..widgets.path_input import PathInput
from .dialog import Dialog

HINT = "A file, a folder or an address; several can be pasted. To remove one: ↑, then d."


class SourceInput(PathInput):
    """A line for a source; several pasted lines are taken at once."""

    class Pasted(Message):
        """Several lines were pasted."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    def _on_paste(self, event: events.Paste) -> None:
        if len(event.text.splitlines()) > 1:
            event.stop()
            event.prevent_default()
            self.post_message(self.Pasted(event.text))


class OpenScreen(Dialog[tuple[Document, ...] | None]):
    """Lists the documents to add and remove some; closes with those to compare from now on.

    Args:
        documents: What is compared now.
    """

    DEFAULT_CSS = """
    OpenScreen {
        #documents, #documents:focus {
            height: auto; max-height: 9; border: none; padding: 0; margin-bottom: 1;
            text-wrap: nowrap; text-overflow: ellipsis;
        }
        &.-short #documents { margin-bottom: 0; }
        #said { color: $text-muted; height: auto; max-height: 4; }
    }
    """
    AUTO_FOCUS = "SourceInput"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("delete,backspace,d", "remove", "remove", key_display="d"),
    ]

    def __init__(self, documents: tuple[Document, ...]) -> None:
        super().__init__()
        self.heading = "Open"
        self._before = documents
        self._documents = list(documents)

    def parts(self) -> list[Widget]:
        """The documents, and a line for more."""
        return [
            OptionList(id="documents"),
            SourceInput("", "add, compare"),
            Static(id="said"),
        ]

    def on_mount(self) -> None:
        """List what is open."""
        super().on_mount()
        self._list()
        self._say(HINT)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:  # noqa: ARG002
        """Offer to remove only where the documents are."""
        return action != "remove" or self.query_one("#documents").has_focus

    def action_remove(self) -> None:
        """Take the document in the list away."""
        shown = self.query_one("#documents", OptionList)
        if shown.highlighted is not None:
            del self._documents[shown.highlighted]
            self._list()

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value.strip():
            self._add(event.value)
        else:
            self._finish()

    @on(OptionList.OptionSelected)
    def _finish(self) -> None:
        if len(self._documents) < 2:
            self._say("A comparison needs two documents or more; add another.")
            return
        changed = self._documents != list(self._before)
        numbered = enumerate(self._documents, 1)
        self.dismiss(tuple(renumbered(d, str(n)) for n, d in numbered) if changed else None)

    @on(SourceInput.Pasted)
    def _several(self, event: SourceInput.Pasted) -> None:
        event.stop()
        self._add(event.text)

    @work(exclusive=True)
    async def _add(self, text: str) -> None:
        """Read what was named, beside the screen."""
        self._say("Reading ...")
        failed: list[PerspectivesError] = []
        try:
            found = await asyncio.to_thread(self._read, text, failed)
        except PerspectivesError as error:
            self._say(str(error))
            return
        for error in failed:
            self.notify(visible(str(error)), severity="error", markup=False, timeout=10)
        self._take(found, failed=bool(failed))

    def _read(self, text: str, failed: list[PerspectivesError]) -> tuple[Document, ...]:
        sources = sources_of(text)
        if "-" in sources:
            raise DocumentError(
                "-: the keyboard is this program's now; pipe the text at the start."
            )
        app: App[object] = self.app  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        tell = partial(app.call_from_thread, self._notice)
        return read_more(sources, present=len(self._documents), notice=tell, on_error=failed.append)

    def _take(self, found: Iterable[Document], *, failed: bool) -> None:
        known = {document.sha256 for document in self._documents}
        found = list(found)
        new = [document for document in found if document.sha256 not in known]
        for document in found:
            if document.sha256 in known:
                self._notice(f"{document.origin}: this is open already.")
        self._documents += new
        self._list()
        if new or not failed:
            self.query_one(SourceInput).value = ""
            self._say(f"Enter compares these {len(self._documents)} documents.")
        else:
            self._say("Nothing was added.")

    def _list(self) -> None:
        shown = self.query_one("#documents", OptionList)
        place = shown.highlighted or 0
        shown.clear_options()
        shown.add_options([Option(_entry(n, d)) for n, d in enumerate(self._documents, 1)])
        if self._documents:
            shown.highlighted = min(place, len(self._documents) - 1)
        self.retitle(f"Open · {len(self._documents)} of at most {MOST} documents")

    def _notice(self, said: str) -> None:
        self.notify(visible(said), markup=False)

    def _say(self, sentence: str) -> None:
        self.query_one("#said", Static).update(Content(visible(sentence)))


def _entry(number: int, document: Document) -> Content:
    return Content.assemble(
        (f"{number} ", "bold"),
        line(PurePath(document.origin).name or document.origin),
        (f"  {short(document)}" if document.title else "", "dim"),
    )
