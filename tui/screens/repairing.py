"""A damaged notebook when the program starts: its last whole backup is offered."""

from __future__ import annotations

from dataclasses import replace

from ...core.errors import DamagedError, PerspectivesError
from ...core.notebook import last_backup, load, repair
from ...core.plural import number_of
from ..launch.open_documents import OpenDocuments
from .confirm import ConfirmScreen


def offered(problem: PerspectivesError, opened: OpenDocuments) -> ConfirmScreen | None:
    """The question whether the backup shall be taken, or None when there is nothing to offer."""
    backup = last_backup(opened.notebook) if isinstance(problem, DamagedError) else None
    if backup is None:
        return None
    question = (
        f"The notebook {opened.notebook} is damaged. Open its last backup, {backup.name}, with "
        f"{number_of(len(load(backup).notes), 'note')}? The damaged file is kept beside it."
    )
    return ConfirmScreen(question, "open the backup", "leave it all as it is")


def repaired(opened: OpenDocuments) -> OpenDocuments | PerspectivesError:
    """Take the backup: the same documents to open, or why that failed."""
    try:
        done = repair(opened.notebook)
    except PerspectivesError as error:
        return error
    if done is None or done.aside is None:
        return opened
    news = f"{number_of(len(done.notebook.notes), 'note')} back from {done.backup.name}; "
    aside = f"the damaged file is kept as {done.aside.name}."
    return replace(opened, problems=(*opened.problems, news + aside))
