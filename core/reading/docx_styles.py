"""The styles of a Word file that hide words, or show what another style hides."""

from __future__ import annotations

from typing import Any

from .docx_numbers import W, is_on

_TOGGLES = ("vanish", "strike")
"""What the style of a paragraph and that of a word undo for each other (ECMA-376, 17.7.3)."""
_SWITCHES = ("webHidden", "dstrike")
_RING = 20
"""Styles that are made from each other, at most; some are in a ring."""


class Styles:
    """The styles of a file, by what they say of hidden and struck words.

    Args:
        root: The root of `styles.xml`; None when there is none.
    """

    def __init__(self, root: Any) -> None:
        self._above: dict[str, str | None] = {}
        self._own: dict[str, dict[str, bool]] = {}
        self._usual: str | None = None
        """The style of paragraphs that name none."""
        for style in root.findall(f"{W}style") if root is not None else ():
            name, base = style.get(f"{W}styleId"), style.find(f"{W}basedOn")
            self._above[name] = base.get(f"{W}val") if base is not None else None
            self._own[name] = _values(style.find(f"{W}rPr"))
            usual = (style.get(f"{W}default") or "0").lower() not in ("0", "false", "off")
            if usual and style.get(f"{W}type") == "paragraph":
                self._usual = name

    def hide(self, run: Any) -> bool:
        """Whether words are not shown: by what is said of them, or else by their styles."""
        own = run.find(f"{W}rPr")
        direct = _values(own)
        named = own.find(f"{W}rStyle") if own is not None else None
        word = named.get(f"{W}val") if named is not None else None
        paragraph = self._of_paragraph(run)

        def is_on_by_style(way: str) -> bool:
            inner, outer = self._value(word, way), self._value(paragraph, way)
            if way in _TOGGLES:
                return bool(inner) != bool(outer)
            return bool(outer if inner is None else inner)

        return any(direct.get(way, is_on_by_style(way)) for way in (*_TOGGLES, *_SWITCHES))

    def _of_paragraph(self, run: Any) -> str | None:
        """The name of the style of the paragraph that holds some words."""
        paragraph = next(run.iterancestors(f"{W}p"), None)
        # What is said of a paragraph comes first in it, before words without end.
        about = next(iter(paragraph), None) if paragraph is not None else None
        named = about.find(f"{W}pStyle") if about is not None and about.tag == f"{W}pPr" else None
        return named.get(f"{W}val") if named is not None else self._usual

    def _value(self, name: str | None, way: str) -> bool | None:
        """What a style says, or the nearest one of which it is made; None where none does."""
        for _ in range(_RING):
            if name is None or name not in self._own:
                return None
            if way in self._own[name]:
                return self._own[name][way]
            name = self._above[name]
        return None


def _values(properties: Any) -> dict[str, bool]:
    """The ways of hiding words that are switched on or off here."""
    if properties is None:
        return {}
    ways = ((way, properties.find(f"{W}{way}")) for way in (*_TOGGLES, *_SWITCHES))
    return {way: is_on(switch) for way, switch in ways if switch is not None}
