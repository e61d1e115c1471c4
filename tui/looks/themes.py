"""Themes beside Textual's own. Each keeps agree, diverge and plain text apart by lightness too."""

from __future__ import annotations

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

_LIGHT, _MIDDLE = "#e0e0e0", "#909090"
_ANSI = {"primary-muted": "ansi_default", "footer-key-foreground": "ansi_default"}
"""What is lit by its ground alone has a sign too."""

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
    variables={
        "text-muted": "#808080",
        "text-disabled": "#808080",
        "block-cursor-blurred-background": _MIDDLE,
        "block-cursor-blurred-foreground": "#121212",
    },
)
"""For NO_COLOR: what is light here is drawn by reversing, and what is grey dim."""

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

DARK = replace(BUILTIN_THEMES["textual-dark"], variables={"block-cursor-background": "#0067b8"})
"""Textual's own, with a blue on which white can be read."""

SOLARIZED = (
    replace(BUILTIN_THEMES["solarized-light"], foreground="#073642"),
    replace(BUILTIN_THEMES["solarized-dark"], foreground="#eee8d5"),
)
"""Its usual text has no room for fainter text: the one it has for stress, of the same palette."""

ANSI_DARK = replace(
    BUILTIN_THEMES["ansi-dark"],
    primary="ansi_cyan",
    secondary="ansi_cyan",
    accent="ansi_bright_yellow",
    success="ansi_bright_cyan",
    warning="ansi_bright_yellow",
    error="ansi_bright_red",
    variables={
        **BUILTIN_THEMES["ansi-dark"].variables,
        **_ANSI,
        "block-cursor-blurred-background": "ansi_white",
        "block-cursor-blurred-foreground": "ansi_black",
        "border": "ansi_cyan",
        "scrollbar": "ansi_cyan",
        "link-color": "ansi_bright_cyan",
    },
)
"""The terminal's own colours on its dark ground: of Textual's choice, blue cannot be read there."""

ANSI_LIGHT = replace(
    BUILTIN_THEMES["ansi-light"],
    secondary="ansi_blue",
    success="ansi_blue",
    warning="ansi_magenta",
    variables={
        **BUILTIN_THEMES["ansi-light"].variables,
        **_ANSI,
        "block-cursor-blurred-background": "ansi_blue",
        "block-cursor-blurred-foreground": "ansi_bright_white",
        "scrollbar": "ansi_blue",
    },
)
"""The same on a light ground, where green and bright red are too light."""

OWN = (COLOUR_BLIND, HIGH_CONTRAST, DARK, ANSI_DARK, ANSI_LIGHT, *SOLARIZED)


def names() -> tuple[str, ...]:
    """The names of all themes, this program's own first."""
    return tuple(dict.fromkeys((*(theme.name for theme in OWN), *BUILTIN_THEMES)))


def worn(theme: Theme) -> str:
    """The theme that is worn in the place of one where there are sixteen colours."""
    if theme.ansi:
        return theme.name
    return ANSI_DARK.name if theme.dark else ANSI_LIGHT.name
