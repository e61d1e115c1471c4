"""Bytes -> text: encodings, line ends, and what is no text at all."""

from __future__ import annotations

import codecs

from ..errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, origin: str) -> str:
    """Turn a file's bytes into text with line feeds for line ends.

    UTF-8 is tried first; any other encoding is recognised by its byte order mark or guessed
    by charset-normalizer.

    Raises:
        DocumentError: The bytes are empty or no text.
    """
    if not data.strip():
        raise DocumentError(f"{origin}: the file is empty; there is nothing to compare.")
    text = _decode(data, origin)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode(data: bytes, origin: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace").removeprefix("\ufeff")
    if b"\0" in data:
        raise DocumentError(f"{origin}: this is a binary file; save it as plain text first.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", errors="replace")
        return text if _mostly_utf8(text) else _guess(data, origin)


def _mostly_utf8(text: str) -> bool:
    """Whether a file was UTF-8 before somebody cut it short or patched it.

    In any other encoding hardly an accent happens to be valid UTF-8.
    """
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    return len(text) - len(text.encode("ascii", errors="ignore")) > 2 * broken


def _guess(data: bytes, origin: str) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 20 ms that most files never need

    # Western European first: with a few accents to go by, a guess alone is close to a coin toss.
    best = from_bytes(data[:200_000], cp_isolation=["cp1252", "utf_8"]).best()
    best = best or from_bytes(data[:200_000]).best()
    if best is None:
        raise DocumentError(f"{origin}: this is a binary file; save it as plain text first.")
    return data.decode(best.encoding, errors="replace")
