"""Text handed to other programs."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import cast

from textual.app import App
from textual.screen import Screen

from ...core.documents import Document
from ...core.plural import number_of
from ...core.text.visible import one_line
from ..digest.places import Place
from ..system.clipboard import copy
from ..text.citing import cited
from ..widgets.document_view import DocumentView


class Copies:
    """Copies what is selected on a screen, or else a passage.

    Args:
        screen: What holds the views of the documents.
        documents: What they show.
    """

    def __init__(self, screen: Screen[None], documents: Sequence[Document]) -> None:
        self._screen = screen
        self._documents = documents

    def copy(self, where: Place, *, citation: bool) -> None:
        """Copy what is selected, or else the passage here, with or without where it is from."""
        document, passage = where
        text = one_line(self._documents[document].passages[passage].text)
        passages = range(passage, passage + 1)
        for view in self._screen.query(DocumentView):
            if view.selection is not None:
                document, passages = view.document, view.selection.passages
                text = view.selection.text(self._documents[document].passages)
        quoted = cited(text, self._documents[document], passages) if citation else text
        task = partial(self._copy, quoted, len(text.split()))
        self._screen.run_worker(task, thread=True, group="copy")

    def _copy(self, text: str, words: int) -> None:
        """Copy, in a thread: a tool without a display takes a while to give up."""
        app = cast("App[None]", self._screen.app)  # pyright: ignore[reportUnknownMemberType]
        used = copy(text, lambda each: app.call_from_thread(app.copy_to_clipboard, each))
        news = f"{number_of(words, 'word')} copied with {used}."
        app.call_from_thread(self._screen.notify, news, markup=False)
