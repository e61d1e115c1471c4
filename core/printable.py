"""Text without what files cannot hold and what would change how the text around it is read."""

from __future__ import annotations

_UNFIT: dict[int, str] = dict.fromkeys(
    (
        *(code for code in range(0x20) if chr(code) not in "\t\n"),
        *range(0x7F, 0xA0),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xD800, 0xE000),
        *range(0xFDD0, 0xFDF0),
        *(plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)),
    ),
    "\N{REPLACEMENT CHARACTER}",
)
"""Control characters, those that turn the direction of all that follows (Unicode TR 36), halves of
surrogate pairs and what Unicode says is no character."""


def printable(text: str) -> str:
    """Text as XML, HTML and spreadsheets can hold and show it, one code point for one.

    Marks of direction that act on their neighbours alone are left: right-to-left text needs them.
    """
    return text.translate(_UNFIT)
