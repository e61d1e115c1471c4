"""Themes beside Textual's own. Each keeps agree, diverge and plain text apart by lightness too."""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme

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

COLOUR_BLIND = Theme(
    name="colour-blind",
    primary="#0072b2",
    secondary="#56b4e9",
    accent="#cc79a7",
    success="#56b4e9",
    warning="#f0e442",
    error="#e69f00",
    foreground="#e8e8e8",
    background="#101418",
    surface="#1a2026",
    panel="#242c34",
)
"""Blue agrees, orange diverges: the pair that every kind of colour vision tells apart.

The colours are those of Okabe and Ito, Color Universal Design (2008).
"""

HIGH_CONTRAST = Theme(
    name="high-contrast",
    primary="#ffffff",
    secondary="#ffffff",
    accent="#ff80ff",
    success="#00ffff",
    warning="#ffff00",
    error="#ffff00",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#000000",
    variables={
        "text-muted": "#ffffff",
        "text-disabled": "#d0d0d0",
        "border": "#ffffff",
        "footer-key-foreground": "#ffff00",
        "primary-muted": "#303030",
        "success-muted": "#003838",
        "error-muted": "#383800",
        "accent-muted": "#380038",
    },
)
"""White, yellow and cyan on black; nothing is grey that has to be read."""

OWN = (COLOUR_BLIND, HIGH_CONTRAST)


def names() -> tuple[str, ...]:
    """The names of all themes, this program's own first."""
    return (*(theme.name for theme in OWN), *BUILTIN_THEMES)
