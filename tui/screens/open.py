"""Which documents are compared: add some, take some away."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from ...core.documents import Document
from ...core.file_names import file_names
from ...core.limits import DOCUMENTS
from ...core.names import names
from ...core.reading import told_apart
from ...core.text.visible import one_line
from ...core.typed_sources import is_line
from ..widgets.source_input import SourceInput
from .adding import Adding

HINT = "A file, a folder or an address. Paste several, or a text itself. To remove one: ↑, then d."


class OpenScreen(Adding):
    """The documents, to add and remove some; closes with those to compare from now on.

    Args:
        documents: What is compared now.
        pasted: What was pasted to begin with: sources, or a text.
        corrected: Documents as the reader corrected what is known of them, for their names.
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

    def __init__(
        self,
        documents: tuple[Document, ...],
        pasted: str = "",
        *,
        corrected: Callable[[Iterable[Document]], tuple[Document, ...]] = tuple,
    ) -> None:
        super().__init__(documents)
        self._corrected = corrected
        self.heading = "Open"
        self._before = documents
        self._pasted = pasted

    def parts(self) -> list[Widget]:
        """The documents, and a line for more."""
        return [
            OptionList(id="documents"),
            SourceInput(""),
            Static(id="said"),
        ]

    def on_mount(self) -> None:
        """List what is open."""
        super().on_mount()
        self._list()
        self.say(HINT)
        if is_line(self._pasted):
            self.query_one(SourceInput).value = self._pasted.strip()
        else:
            self.paste(self._pasted)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool:  # noqa: ARG002
        """Offer to remove only where the documents are."""
        return action != "remove" or self.query_one("#documents").has_focus

    def action_remove(self) -> None:
        """Take the document in the list away."""
        name_list = self.query_one("#documents", OptionList)
        if name_list.highlighted is not None:
            del self._documents[name_list.highlighted]
            self._list()
            self._say_next()

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value.strip():
            self.add(event.value)
        else:
            self._finish()

    @on(OptionList.OptionSelected)
    def _finish(self) -> None:
        if len(self._documents) < 2:
            self._say_next()
            return
        changed = self._documents != list(self._before)
        numbered = [d.renumbered(str(n)) for n, d in enumerate(self._documents, 1)]
        self.dismiss(told_apart(numbered) if changed else None)

    def take(self, documents: Iterable[Document]) -> None:
        """List what was read, once each."""
        known = {document.sha256 for document in self._documents}
        documents = list(documents)
        new = [document for document in documents if document.sha256 not in known]
        for document in documents:
            if document.sha256 in known:
                self.notice(f"{document.origin}: this is open already.")
        self._documents += new
        self._list()
        self.query_one(SourceInput).value = ""
        self._say_next()

    def _say_next(self) -> None:
        count = len(self._documents)
        enough = f"Enter compares these {count} documents."
        self.say(enough if count > 1 else "A comparison needs two documents or more; add another.")

    def _list(self) -> None:
        name_list = self.query_one("#documents", OptionList)
        index = name_list.highlighted or 0
        name_list.clear_options()
        files = file_names([document.origin for document in self._documents])
        rows = enumerate(zip(names(self._corrected(self._documents)), files, strict=True), 1)
        name_list.add_options([Option(_entry(n, name, file)) for n, (name, file) in rows])
        if self._documents:
            name_list.highlighted = min(index, len(self._documents) - 1)
        self.retitle(f"Open · {len(self._documents)} of at most {DOCUMENTS} documents")


def _entry(number: int, name: str, file: str) -> Content:
    from_file = "" if file == name else f"  {one_line(file)}"
    return Content.assemble((f"{number} ", "bold"), name, (from_file, "dim"))
