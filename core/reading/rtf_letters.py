"""The letters of RTF: bytes in the code page of the file or of a font, and numbered characters."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, field

from . import symbols

_CHARSETS = {
    **{0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030"},
    **{136: "big5hkscs", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255"},
    **{178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 255: "cp437"},
}
"""The code page of a font by its \\fcharset."""
_SIGNS = 2
"""The \\fcharset of fonts of signs."""
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}


@dataclass
class Letters:
    """The bytes of a file as text."""

    page: str = "cp1252"
    """The code page of the file."""
    _fonts: dict[int, str] = field(default_factory=dict[int, str])
    """The code page of each font that has its own."""
    _font: int = 0
    _bytes: bytearray = field(default_factory=bytearray)
    _skipped: int = 0
    """How many characters still stand for one that was told by its number."""

    def add(self, data: bytes) -> None:
        """Take bytes, which may be halves of letters until they are together."""
        if self._skipped:
            skipped = min(self._skipped, len(data))
            self._skipped -= skipped
            data = data[skipped:]
        self._bytes += data

    def text(self, page: str) -> str:
        """The text of the bytes so far, in the code page of a font; "" for that of the file."""
        if page in (symbols.SYMBOL, symbols.DINGBATS):
            text = symbols.drawn(bytes(self._bytes), page)
            self._bytes.clear()
            return text
        try:
            text = self._bytes.decode(page or self.page, errors="replace")
        except LookupError:
            text = self._bytes.decode("cp1252", errors="replace")
        self._bytes.clear()
        return text

    def numbered(self, number: int, skip: int, page: str) -> str:
        """A character by its number; so many after it stand for it in older programs."""
        self._skipped = skip
        number %= 65536
        if page in (symbols.SYMBOL, symbols.DINGBATS) and number >> 8 in (0, 0xF0):
            return symbols.drawn(bytes([number & 0xFF]), page)
        return chr(number)

    def stop_skipping(self) -> None:
        """Skip no more: what stands for a numbered character ends with its group."""
        self._skipped = 0

    def choose(self, font: int) -> str:
        """The code page of a font, which is the current one from now on."""
        self._font = font
        return self._fonts.get(font, "")

    def describe(self, word: str, number: int | None) -> None:
        """Learn from the table of fonts which code page the current one has."""
        name = _CHARSETS.get(number or 0, "") if word == "fcharset" else f"cp{number}"
        signs = word == "fcharset" and number == _SIGNS
        self._fonts[self._font] = symbols.SYMBOL if signs else _page(name)

    def name(self, words: str) -> None:
        """Learn what the current font of the table is called."""
        other = "symbol" not in words.lower() and any(map(str.isalpha, words))
        if other and self._fonts.get(self._font) == symbols.SYMBOL:
            self._fonts[self._font] = symbols.DINGBATS

    def declare(self, word: str, number: int | None) -> None:
        """Learn which code page the file has."""
        declared = _page(f"cp{number}") if word == "ansicpg" else _PAGES[word]
        self.page = declared or self.page


DECLARED = frozenset((*_PAGES, "ansicpg"))
"""Words that say which code page a file has."""


def whole(text: str) -> str:
    """Text in which characters beyond the first 65 536, which come as two halves, are one."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _page(name: str) -> str:
    try:
        return codecs.lookup(
            {"cp0": "", "cp10000": "mac_roman", "cp65001": "utf-8"}.get(name, name)
        ).name
    except LookupError:
        return ""
