"""The parts of a mail: which of them are its text, and which are attached to it."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from ..errors import PerspectivesError
from . import html_tree, markup
from .decoding import declared, decode
from .material import Builder

if TYPE_CHECKING:
    from email.message import MIMEPart

_TEXTS = ("text/plain", "text/html", "text/enriched", "text/markdown")
_WORD = re.compile(r"\w")
_PACKED = re.compile(rb"(?:[A-Za-z0-9+/]*={0,2}[ \t\r]*(?:\n|\Z))*")
"""Lines of base64."""
_KEYS = (
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
)
_LOCKED = ("application/pkcs7-mime", "application/x-pkcs7-mime")
_ARMOUR = b"-----BEGIN PGP MESSAGE-----"
MESSAGES = ("message/rfc822", "message/global")
"""Whole messages as parts of another one."""
_NESTING = 50
"""Parts in one another; no program nests them deeper than ten."""


def bodies(message: MIMEPart) -> list[MIMEPart]:
    """The parts that a mail program shows one below the other as the message."""
    return [part for part in _shown(message, 0) if _is_text(part)]


def content(part: MIMEPart, origin: str) -> str:
    """The text of a part, decoded.

    Raises:
        DocumentError: It is no text.
    """
    data = _bytes(part)
    charset = part.get_content_charset() or declared(data)
    return decode(data, origin, charset) if data.strip() else ""


def _bytes(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    if str(part.get("content-transfer-encoding", "")).strip().lower() != "base64":
        return data
    # What a mailing list puts below a packed text is not packed itself.
    packed = str(part.get_payload()).encode("ascii", errors="replace")
    lines = _PACKED.match(packed)
    rest = packed[lines.end() :] if lines else b""
    if not lines or not lines.end() or not rest.strip():
        return data
    try:
        return b64decode(lines[0]) + b"\n\n" + rest
    except ValueError:
        return data


def _is_text(part: MIMEPart) -> bool:
    # Several parts of which none was found, for want of a boundary, are a text as they stand.
    return part.get_content_type() in _TEXTS or part.get_content_maintype() == "multipart"


def attached(message: MIMEPart) -> list[MIMEPart]:
    """The files and messages that are attached, in order, without what the message shows itself."""
    texts = {id(part) for part in _shown(message, 0)}
    return [part for part in _leaves(message, 0) if id(part) not in texts and _is_attached(part)]


def encrypted(message: MIMEPart) -> bool:
    """Whether the text of the message can only be read with a key."""
    if any(_bytes(part).lstrip().startswith(_ARMOUR) for part in bodies(message)):
        return True
    locked = message.get_content_type() in _LOCKED
    opaque = locked and message.get_param("smime-type", "enveloped-data") != "signed-data"
    return opaque or message.get_content_type() == "multipart/encrypted"


def _shown(part: MIMEPart, depth: int) -> Iterator[MIMEPart]:
    kind = part.get_content_type()
    parts = _parts(part)
    if depth > _NESTING or kind.startswith("message/"):
        return
    if not parts:
        named = part.is_attachment() or (depth and part.get_filename())
        if not named and (_is_text(part) or not depth):
            yield part
    elif kind == "multipart/alternative":
        yield from _best(parts, depth)
    elif kind == "multipart/related":
        yield from _shown(_root(part, parts), depth + 1)
    elif kind == "multipart/signed":
        yield from _shown(parts[0], depth + 1)
    else:
        for each in parts:
            yield from _shown(each, depth + 1)


def _best(parts: list[MIMEPart], depth: int) -> list[MIMEPart]:
    """The richest alternative that holds words; the last one is the richest."""
    for part in reversed(parts):
        alternatives = list(_shown(part, depth + 1))
        if any(map(_says, alternatives)):
            return alternatives
    return []


def _says(part: MIMEPart) -> bool:
    try:
        words = content(part, "")
    except PerspectivesError:
        return False
    if part.get_content_subtype() == "html":
        root = html_tree.parse(words)
        builder = Builder()
        if root is not None:
            markup.add(builder, root)
        words = builder.text
    return _WORD.search(words) is not None


def _root(part: MIMEPart, parts: list[MIMEPart]) -> MIMEPart:
    start = str(part.get_param("start", "") or "").strip("<> ")
    named = (p for p in parts if start and str(p.get("content-id", "")).strip("<> ") == start)
    return next(named, parts[0])


def _leaves(part: MIMEPart, depth: int) -> Iterator[MIMEPart]:
    parts = _parts(part)
    if parts and depth <= _NESTING and not part.get_content_type().startswith("message/"):
        for each in parts:
            yield from _leaves(each, depth + 1)
    elif depth:
        yield part


def _is_attached(part: MIMEPart) -> bool:
    kind = part.get_content_type()
    if kind in MESSAGES:
        return True
    is_inline_picture = part.get_content_maintype() == "image" and not part.is_attachment()
    return bool(part.get_filename()) and not is_inline_picture and kind not in _KEYS


def _parts(part: MIMEPart) -> list[MIMEPart]:
    payload = part.get_payload()
    return cast("list[MIMEPart]", payload) if isinstance(payload, list) else []
