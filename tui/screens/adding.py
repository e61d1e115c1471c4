"""Reading what a reader names or pastes, beside the open dialog."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from textual import events, work
from textual.app import App
from textual.content import Content
from textual.widgets import Static

from ...core.documents import Document
from ...core.errors import CallError, DocumentError, PerspectivesError
from ...core.limits import DOCUMENTS
from ...core.reading import read_more, read_text
from ...core.text.visible import visible
from ...core.typed_sources import first_words, is_text, sources_of
from .dialog import Dialog
from .form import LineForm

Read = Callable[[Callable[[str], None]], Iterable[Document]]
"""Reads documents; given what to call with something that the reader should know."""


class Adding(Dialog[tuple[Document, ...] | None]):
    """Documents read for a dialog, and handed to `take`.

    Args:
        documents: What is open.
    """

    def __init__(self, documents: tuple[Document, ...]) -> None:
        super().__init__()
        self._documents: list[Document] = list(documents)

    def take(self, documents: Iterable[Document]) -> None:
        """Go on with what was read."""
        raise NotImplementedError

    def on_paste(self, event: events.Paste) -> None:
        """Take what was pasted, wherever the cursor stands."""
        event.stop()
        self.paste(event.text)

    def paste(self, pasted: str) -> None:
        """Read the sources that were pasted, or ask what to call the text."""
        if is_text(pasted):
            self._ask_title(pasted)
        elif pasted.strip():
            self.add(pasted)

    def add(self, named: str) -> None:
        """Read the sources that a text names."""
        failed: list[PerspectivesError] = []
        self._read_beside(partial(self._read, named, failed), failed)

    def _ask_title(self, text: str) -> None:
        def keep(title: str) -> None:
            self._read_beside(partial(self._read_pasted, text, title), [])

        heading = f"A pasted text of {len(text.split())} words"
        form = LineForm(heading, first_words(text), keep, asks="Its title")
        self._program.push_screen(form)

    @work(exclusive=True)
    async def _read_beside(self, read: Read, failed: list[PerspectivesError]) -> None:
        self.say("Reading ...")
        tell = partial(self._program.call_from_thread, self.notice)
        try:
            documents = tuple(await asyncio.to_thread(read, tell))
        except PerspectivesError as error:
            self.say(str(error))
            return
        for error in failed:
            self.notify(visible(str(error)), severity="error", markup=False, timeout=10)
        if documents or not failed:
            self.take(documents)
        else:
            self.say("Nothing was added.")

    def _read(
        self, named: str, failed: list[PerspectivesError], tell: Callable[[str], None]
    ) -> Iterable[Document]:
        sources = sources_of(named)
        if "-" in sources:
            raise DocumentError(
                "-: the keyboard is this program's now; pipe the text at the start."
            )
        return read_more(sources, present=len(self._documents), notice=tell, on_error=failed.append)

    def _read_pasted(
        self, text: str, title: str, tell: Callable[[str], None]
    ) -> Iterable[Document]:
        documents = read_text(text, title, first=len(self._documents) + 1, notice=tell)
        if len(self._documents) + len(documents) > DOCUMENTS:
            raise CallError(
                f"More than {DOCUMENTS} documents cannot be compared; remove one first."
            )
        return documents

    def notice(self, sentence: str) -> None:
        """Say something that the reader should know and need not act on."""
        self.notify(visible(sentence), markup=False)

    def say(self, sentence: str) -> None:
        """Say below the line how things stand."""
        self.query_one("#said", Static).update(Content(visible(sentence)))

    @property
    def _program(self) -> App[Any]:
        return self.app  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
