"""A part of the compare screen that may change the notebook: what it is handed."""

from __future__ import annotations

from ..session.edited_comparison import EditedComparison
from ..session.session import Session
from .changes import Changes
from .navigator import Navigator
from .reader import Reader


class NotebookPart:
    """A part that is handed the reader, the notebook, the comparison and the place.

    Args:
        reader: Who reads and decides.
        session: The documents and the notebook.
        edited: The comparison.
        navigator: Where the reader is, and who goes elsewhere.
        changes: What is done about a change.
    """

    def __init__(
        self,
        reader: Reader,
        session: Session,
        edited: EditedComparison,
        navigator: Navigator,
        changes: Changes,
    ) -> None:
        self._reader, self._session, self._edited = reader, session, edited
        self._navigator, self._changes = navigator, changes
