"""Rich Text Format as groups, control words and text (Microsoft, RTF Specification 1.9.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?"  # a control word
    rb"|\\'([0-9a-fA-F]{2})"  # a byte
    rb"|\\([^a-zA-Z])"  # a control symbol
    rb"|([{}])"
    rb"|([^\\{}\r\n]+)"
    rb"|[\r\n]+|\\$"
)


class Token(NamedTuple):
    """One step through a file."""

    kind: str
    """"open", "close", "word", "symbol", "byte" or "text"."""
    word: str = ""
    """The name of a control word or symbol."""
    number: int | None = None
    """What stands after a control word."""
    data: bytes = b""
    """Of a byte or a text."""


def tokens(source: bytes) -> Iterator[Token]:
    r"""The tokens of a file; what follows \bin in as many bytes as it says is left out."""
    at = 0
    while at < len(source):
        match = _TOKEN.match(source, at)
        if match is None:
            at += 1
            continue
        at = match.end()
        if match[1] == b"bin":
            at += max(0, int(match[2] or 0))
        elif token := _token(match):
            yield token


def _token(match: re.Match[bytes]) -> Token | None:
    word, number, byte, symbol, brace, text = match.groups()
    if word:
        return Token("word", word.decode("ascii"), int(number) if number else None)
    if byte:
        return Token("byte", data=bytes.fromhex(byte.decode("ascii")))
    if symbol:
        return Token("symbol", symbol.decode("latin-1"))
    if brace:
        return Token("open" if brace == b"{" else "close")
    return Token("text", data=text) if text else None
