"""Bytes -> text: encodings, line ends, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from collections import Counter

from ..errors import DocumentError
from . import charsets, chinese, japanese

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEVEN_BITS = {"hz", "iso2022_kr", "utf-7", chinese.NAME}
_JAPANESE = ("iso2022_jp_ext", "iso2022_jp_2004", "iso2022_jp_2")
"""Encodings that write other letters with ASCII alone; each of Japanese knows some more of them."""
_SHIFTS = (
    (b"\x1b$)C", "iso2022_kr"),
    (b"\x1b$)A", chinese.NAME),
    (b"\x1b$B", "iso2022_jp"),
    (b"\x1b$@", "iso2022_jp"),
)
"""What such a text holds wherever it is not declared: no other text has an escape there."""
_LARGER = {
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "tis-620": "cp874",
}
"""What is meant by a name where it stands for a larger encoding (WHATWG, Encoding Standard)."""
_WESTERN = re.compile(r"[\u00a0-\u017f\u2010-\u2044\u20ac\u2122]")
"""Characters that a pair or triple of bytes of UTF-8 makes in a Western text."""
_FEW = 0.2
"""Share of stray bytes in a text that is written with Latin letters."""
_NAMED = re.compile(
    rb"\s*<\?xml\s[^>]{0,100}?encoding=[\"']([\w.:-]{1,40})"
    rb"|\s*<.*?<meta\s[^>]{0,200}?charset=[\"']?\s*([\w.:-]{1,40})",
    re.IGNORECASE | re.DOTALL,
)
_CUT = re.compile(rb"[\xc3-\xf4][\x80-\xbf]{0,2}\Z")
"""The beginning of a character at the very end: the file was cut there."""
_HALVES = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
"""The halves of a character beyond the first 65 536, as some databases write them."""
_HEAD = 4_000
"""Bytes in which a page says its encoding; the standard asks for it in the first 1024."""
_STRAY = 0.01
"""Up to this share of zero bytes, a text has some astray; above it, it is no text."""
_SAMPLE = 200_000
"""Bytes that are looked at to tell what kind of text this is."""


def decode(data: bytes, origin: str, charset: str | None = None) -> str:
    """Turn a file's bytes into text with line feeds for line ends.

    A byte order mark decides, then an encoding of seven bits that is declared or shows itself, then
    UTF-8 is tried, then what the source says; otherwise charset-normalizer guesses. Where UTF-8
    holds single bytes of another encoding, as in texts pasted together, those are read as Western
    European.

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


def declared(data: bytes) -> str | None:
    """The encoding that XML or HTML names at its beginning."""
    named = _NAMED.match(data[:_HEAD])
    return (named[1] or named[2]).decode("ascii") if named else None


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
        return _seven_bits(data, charset) or data.decode("utf-8")
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
    for encoding in ("utf-16-le", "utf-16-be") if 0 in sample and len(sample) % 2 == 0 else ():
        if _is_text(sample, encoding):
            return encoding
    return None


def _is_text(sample: bytes, encoding: str) -> bool:
    """Whether pairs of bytes are letters of one script, with spaces between them."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return False
    spaces = sum(character in " \n\r\t" for character in text)
    printed = all(character.isprintable() or character in "\n\r\t" for character in text)
    pages = Counter(ord(character) >> 8 for character in text if character.isalpha())
    alike = sum(count for _, count in pages.most_common(2))
    return printed and 20 * spaces >= len(text) and 2 * alike >= len(text)


def _is_plain(half: bytes) -> bool:
    return all(byte >= 0x20 or byte in b"\t\n\f\r" for byte in half)


def _seven_bits(data: bytes, charset: str | None) -> str | None:
    """A text that other letters are written in with ASCII; None when it is not."""
    name = _codec(charset)
    if not data.isascii():
        return None
    if not (name in _SEVEN_BITS or name.startswith("iso2022_jp")):
        name = next((codec for shift, codec in _SHIFTS if shift in data), "")
    if name == chinese.NAME:
        return chinese.decode(data)
    codecs_of_it = (name, *_JAPANESE) if name.startswith("iso2022_jp") else (name,)
    for codec in filter(None, codecs_of_it):
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    if name.startswith("iso2022_jp"):
        return japanese.decode(data)
    return data.decode(name, errors="replace") if name else None


def _codec(charset: str | None) -> str:
    """Python's name of a charset; nothing where it is unknown or makes no text of bytes."""
    name = (charset or "").strip(" \"'").lower().removeprefix("x-")
    if name in chinese.NAMES:
        return chinese.NAME
    try:
        return codecs.lookup(_ALIASES.get(name, name)).name if name else ""
    except (LookupError, ValueError):
        return ""


_ALIASES = {
    "cp50220": "iso2022_jp",
    "cp50221": "iso2022_jp",
    "csiso2022jp": "iso2022_jp",
    "iso-2022-jp-ms": "iso2022_jp",
    "iso-8859-6-e": "iso8859-6",
    "iso-8859-6-i": "iso8859-6",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-8-i": "iso8859-8",
    "unicode-1-1-utf-7": "utf-7",
    "unicode-2-0-utf-7": "utf-7",
    "windows-31j": "cp932",
    "sjis": "cp932",
    "windows-874": "cp874",
    "macintosh": "mac_roman",
}


def _declared(data: bytes, charset: str | None) -> str | None:
    name = _codec(charset)
    for codec in (_LARGER.get(name), name):
        try:
            if codec:
                # The mark of some codecs (rot13, base64) is that they make no text of bytes.
                return data.decode(codec)
        except (LookupError, UnicodeError, ValueError):
            continue
    return None


def _mixed(data: bytes) -> str | None:
    """UTF-8 with other bytes strewn in; None when the text is mostly of another encoding."""
    data = _HALVES.sub(_joined, data)
    whole = _CUT.sub(b"", data)
    ignored = whole.decode("utf-8", errors="ignore")
    wide = sum(character > "\x7f" for character in ignored)
    lost = len(whole) - len(ignored.encode("utf-8"))
    # In a text of few accents, two bytes that make one by chance are all but impossible.
    few = lost < _FEW * len(data) and _WESTERN.search(ignored) is not None
    if wide > lost or few:
        return data.decode("utf-8", errors="perspectives.western")
    return None


def _joined(halves: re.Match[bytes]) -> bytes:
    return (
        halves[0]
        .decode("utf-8", "surrogatepass")
        .encode("utf-16", "surrogatepass")
        .decode("utf-16")
        .encode()
    )


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
    encoding = charsets.within_family(data[:_SAMPLE], best.encoding)
    return data.decode(encoding, errors="replace")
