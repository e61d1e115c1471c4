"""What is said where a sheet shows no row."""

from __future__ import annotations

from ...core.plural import number_of
from ...core.sheets.rendering import NOTHING, OTHERWISE
from ...core.sheets.sheet import Sheet
from ..session.open_sheets import holding


def why_empty(sheet: Sheet, words: str, *, with_hidden: bool) -> str:
    """Why no row is shown, and what brings rows back.

    Args:
        sheet: The sheet as the reader changed it.
        words: What the reader looks for; empty for all rows.
        with_hidden: Whether rows that the reader hid are shown too.
    """
    hidden = 0 if with_hidden else len(holding(words, sheet.hidden))
    if hidden:
        them = "them" if hidden > 1 else "it"
        return f"Nothing else is here: {number_of(hidden, 'row')} hidden by you, D shows {them}."
    if words and (sheet.rows or sheet.hidden):
        return f"No row holds “{words}”: esc shows all rows again."
    return NOTHING.get(sheet.name, OTHERWISE)
