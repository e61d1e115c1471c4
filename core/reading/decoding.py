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
_STRAY = 0.01
"""Up to this share of zero bytes, a text has some astray; above it, it is no text."""
_SAMPLE = 200_000
"""Bytes that are looked at to tell what kind of text this is."""


def decode(data: bytes, origin: str, charset: str | None = None) -> str:
    """Turn a file's bytes into text with line feeds for line ends.

    A byte order mark decides, then UTF-8 is tried, then what the source says; otherwise
    charset-normalizer guesses. Where UTF-8 holds single bytes of another encoding, as in texts
    pasted together, those are read as Western European.

    Args:
        data: The bytes.
        origin: The source's name, for messages.
        charset: The encoding according to the source.

    Raises:
        DocumentError: The bytes are empty or no text.
    """
    if not data.strip():
        raise DocumentError(f"{origin}: the file is empty; there is nothing to compare.")
    text = _decode(data, origin, charset)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _decode(data: bytes, origin: str, charset: str | None) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace").removeprefix("\ufeff")
    if wide := _wide(data):
        return data.decode(wide, errors="replace")
    sample = data[:_SAMPLE]
    if sample.count(0) > _STRAY * len(sample):
        raise DocumentError(f"{origin}: this is a binary file; save it as plain text first.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _declared(data, charset) or _mixed(data) or _guess(data, origin)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    sample = data[:2_000]
    for encoding, zeros, others in (
        ("utf-16-le", sample[1::2], sample[::2]),
        ("utf-16-be", sample[::2], sample[1::2]),
    ):
        if len(sample) >= 4 and zeros.count(0) > 0.7 * len(zeros) and _is_plain(others):
            return encoding
    return None


def _is_plain(half: bytes) -> bool:
    return all(byte >= 0x20 or byte in b"\t\n\f\r" for byte in half)


def _declared(data: bytes, charset: str | None) -> str | None:
    try:
        # The mark of such codecs (rot13, base64) is that they make no text of bytes.
        return data.decode(charset) if charset else None
    except (LookupError, UnicodeError, ValueError):
        return None


def _mixed(data: bytes) -> str | None:
    """UTF-8 with other bytes strewn in; None when the text is mostly of another encoding."""
    ignored = data.decode("utf-8", errors="ignore")
    wide = sum(character > "\x7f" for character in ignored)
    lost = len(data) - len(ignored.encode("utf-8"))
    return data.decode("utf-8", errors="perspectives.western") if wide > lost else None


def _western(error: UnicodeError) -> tuple[str, int]:
    """One byte of another encoding; what was cut off or is in no text stays a replacement mark."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    lost = error.object[error.start : error.end]
    if lost == b"\xff" or error.reason == "unexpected end of data":
        return "\N{REPLACEMENT CHARACTER}", error.end
    return lost.decode("cp1252", errors="replace"), error.end


codecs.register_error("perspectives.western", _western)


def _guess(data: bytes, origin: str) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 20 ms that most files never need

    # Western European first: with a few accents to go by, a guess alone is close to a coin toss.
    best = from_bytes(data[:_SAMPLE], cp_isolation=["cp1252", "utf_8"]).best()
    best = best or from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise DocumentError(f"{origin}: this is a binary file; save it as plain text first.")
    return data.decode(best.encoding, errors="replace")
