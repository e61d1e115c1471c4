"""Fonts of signs: what their bytes, which stand for letters in other fonts, are drawn as."""

from __future__ import annotations

SYMBOL, DINGBATS = "symbol", "dingbats"
"""Names of the two as if they were code pages."""
_SIGNS = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"
    "‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
)
_MORE = (
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉"
    "∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪•〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
)
_SYMBOLS = dict(enumerate(_SIGNS, 0x20)) | dict(enumerate(_MORE, 0xA0))
_DRAWN = {0x20: " ", 0xDF: "←", 0xE0: "→", 0xE8: "→", 0xF0: "→", 0xFB: "✗", 0xFC: "✓", 0xFE: "☑"}
"""Of the signs of Wingdings those that say something; the others are there to be looked at."""


def drawn(data: bytes, font: str) -> str:
    """What bytes are drawn as.

    Args:
        data: Signs of a font.
        font: `SYMBOL` or `DINGBATS`.
    """
    signs, other = (_SYMBOLS, "") if font == SYMBOL else (_DRAWN, "•")
    return "".join(signs.get(byte, other) for byte in data if byte >= 0x20)
