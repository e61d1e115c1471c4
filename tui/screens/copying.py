"""Copies of text from the compare screen."""

from __future__ import annotations

from functools import partial
from typing import cast

from textual.app import App

from ..clipboard import copy
from ..text.citing import cited
from ..text.selection import one_line
from ..widgets.document_view import DocumentView
from .located import Located


class Copying(Located):
    """The actions that hand text to other programs."""

    def action_copy(self, citation: bool) -> None:
        """Copy what is selected, or else the current passage."""
        document, passage = self.position.here
        text = one_line(self._documents[document].passages[passage].text)
        passages = range(passage, passage + 1)
        for view in self.query(DocumentView):
            if view.selection is not None:
                document, passages = view.document, view.selection.passages
                text = view.selection.text(self._documents[document].passages)
        quoted = cited(text, self._documents[document], passages) if citation else text
        self.run_worker(partial(self._copy, quoted, len(text.split())), thread=True, group="copy")

    def _copy(self, text: str, words: int) -> None:
        """Copy, in a thread: a tool without a display takes a while to give up."""
        app = cast("App[None]", self.app)  # pyright: ignore[reportUnknownMemberType]
        used = copy(text, lambda each: app.call_from_thread(app.copy_to_clipboard, each))
        said = f"{words} {'word' if words == 1 else 'words'} copied with {used}."
        app.call_from_thread(self.notify, said, markup=False)
