"""What is attached to a mail: listed below the message, and read when it is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage, MIMEPart
from pathlib import PurePath
from typing import cast

from ..errors import DocumentError
from ..text.segmenting import Block
from . import loading, mail_parts
from .material import Extracted, Facts, Material


def of(message: EmailMessage) -> list[MIMEPart]:
    """The attached files and messages, without the pictures that belong into the message itself."""
    return mail_parts.attached(message)


def name(part: MIMEPart) -> str:
    """What an attachment is called: its file's name, or the subject of a message."""
    called = part.get_filename()
    if not called and (message := inside(part)) is not None:
        called = message.get("subject")
    header_name = " ".join(str(called or "").split())[:200] or "message"
    return header_name.encode(errors="replace").decode()


def inside(part: MIMEPart) -> MIMEPart | None:
    """The message in a part; some programs pack it, although the standard forbids that."""
    payload = part.get_payload()
    if not isinstance(payload, list) or not payload:
        return None
    message = cast("MIMEPart", payload[0])
    packed = str(part.get("content-transfer-encoding", "")).strip().lower()
    if packed not in ("base64", "quoted-printable") or message.keys():
        return message
    from email import message_from_bytes, policy  # noqa: PLC0415

    message["content-transfer-encoding"] = packed
    data = message.get_payload(decode=True)
    del message["content-transfer-encoding"]
    return message_from_bytes(data if isinstance(data, bytes) else b"", policy=policy.default)


def listed(extracted: Extracted, attached: Sequence[MIMEPart]) -> Extracted:
    """A message with a line for each attachment below it, which says how to choose it."""
    text, blocks = extracted.text, list(extracted.blocks)
    for number, part in enumerate(attached, 2):
        text += "\n\n" if text else ""
        line = f"[Attachment #{number}: {name(part)}]"
        blocks.append(Block(len(text), len(text) + len(line), "boilerplate"))
        text += line
    return extracted._replace(text=text, blocks=blocks)


def read(part: MIMEPart, number: str, material: Material, own_facts: Facts) -> Extracted:
    """An attachment as a document of its own; the mail says who sent it and when.

    Raises:
        DocumentError: It cannot be read, or holds several documents.
    """
    from .building import extract  # noqa: PLC0415 - which picks among all formats, mail too

    origin = f"{material.origin}#{number}"
    data = loading.limited(_data(part), origin)
    suffix = PurePath(str(part.get_filename())).suffix.lower()
    suffix = ".eml" if part.get_content_type() in mail_parts.MESSAGES else suffix
    texts = extract(Material(data, origin, suffix, part.get_content_charset()))
    if len(texts) != 1:
        raise DocumentError(f"{origin}: it holds {len(texts)} documents; save it as a file first.")
    sent = {key: fact for key, fact in own_facts.items() if key in ("author", "date")}
    return texts[0]._replace(part=number, hints={**sent, **texts[0].hints})


def _data(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    if (message := inside(part)) is not None:
        from email import policy  # noqa: PLC0415

        # As it came: headers that are written anew may no longer be what was sent.
        return message.as_bytes(policy=policy.default.clone(refold_source="none"))
    return payload if isinstance(payload, bytes) else b""
