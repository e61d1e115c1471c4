"""Chinese in seven bits (ISO-2022-CN, RFC 1922), of which Python knows nothing."""

from __future__ import annotations

import re

NAME = "iso2022_cn"
NAMES = ("iso-2022-cn", "iso-2022-cn-ext", "iso2022cn", "csiso2022cn")
_SHIFT = re.compile(rb"(\x1b\$[)*][A-Z]|\x0e|\x0f|\n)")
_SIMPLIFIED = b"\x1b$)A"


def decode(data: bytes) -> str:
    """The text; what is designated from other sets than GB 2312 is replaced."""
    wide, designated = False, b""
    parts: list[str] = []
    for piece in _SHIFT.split(data):
        if piece.startswith(b"\x1b"):
            designated = piece if piece[2:3] == b")" else designated
        elif piece in (b"\x0e", b"\x0f"):
            wide = piece == b"\x0e"
        elif piece == b"\n":
            wide = False  # each line begins in ASCII
            parts.append("\n")
        elif wide and designated == _SIMPLIFIED:
            parts.append(bytes(byte | 0x80 for byte in piece).decode("gb2312", errors="replace"))
        elif wide:
            parts.append("\N{REPLACEMENT CHARACTER}" * (len(piece) // 2))
        else:
            parts.append(piece.decode("ascii", errors="replace"))
    return "".join(parts)
