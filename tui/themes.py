"""Themes beside Textual's own."""

from __future__ import annotations

from textual.theme import Theme

_LIGHT, _MIDDLE = "#e0e0e0", "#909090"

MONOCHROME = Theme(
    name="monochrome",
    primary=_MIDDLE,
    secondary=_MIDDLE,
    accent=_LIGHT,
    success=_LIGHT,
    warning=_LIGHT,
    error=_LIGHT,
    foreground=_LIGHT,
    background="#121212",
    surface="#1e1e1e",
)
"""For NO_COLOR: every label as bright as the text, told apart by its sign and its style."""
