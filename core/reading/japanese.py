"""Japanese in seven bits as mail programs write it: also the signs that only Windows knows."""

from __future__ import annotations

import re

_SHIFT = re.compile(rb"(\x1b(?:\([BJI]|\$[@B]))")
_WIDE = (b"\x1b$@", b"\x1b$B")
_NARROW = b"\x1b(I"


def decode(data: bytes) -> str:
    """ISO-2022-JP with the rows of NEC and half-width katakana; unknown signs are replaced."""
    state, parts = b"", [b""]
    for piece in _SHIFT.split(data):
        if _SHIFT.fullmatch(piece):
            state = piece
        elif state in _WIDE:
            parts.append(_shift_jis(piece))
        elif state == _NARROW:
            parts.append(bytes(byte | 0x80 for byte in piece))
        else:
            parts.append(piece)
    return b"".join(parts).decode("cp932", errors="replace")


def _shift_jis(pairs: bytes) -> bytes:
    """Rows and cells of JIS X 0208 as Shift-JIS counts them; a line end ends a line here too."""
    encoded = bytearray()
    at = 0
    while at + 1 < len(pairs):
        row, cell = pairs[at], pairs[at + 1]
        if row < 0x21:
            encoded.append(row)
            at += 1
            continue
        lead = (row + 1) // 2 + (0x70 if row < 0x5F else 0xB0)
        odd = cell + (0x20 if cell > 0x5F else 0x1F)
        encoded += bytes((lead & 0xFF, odd if row % 2 else (cell + 0x7E) & 0xFF))
        at += 2
    return bytes(encoded)
