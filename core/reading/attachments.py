"""What is attached to a mail: listed below the message, and read when it is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage, MIMEPart
from pathlib import PurePath

from ..errors import DocumentError
from ..text.segmenting import Block
from . import loading
from .material import Extracted, Facts, Material


def of(message: EmailMessage) -> list[MIMEPart]:
    """The attached files, without the pictures that belong into the message itself."""
    return [
        part
        for part in message.iter_attachments()
        if part.get_filename()
        and not (part.get_content_maintype() == "image" and not part.is_attachment())
    ]


def listed(found: Extracted, attached: Sequence[MIMEPart]) -> Extracted:
    """A message with a line for each attachment below it, which says how to choose it."""
    text, blocks = found.text, list(found.blocks)
    for number, part in enumerate(attached, 2):
        text += "\n\n" if text else ""
        name = " ".join(str(part.get_filename()).split())[:200]
        line = f"[Attachment #{number}: {name.encode(errors='replace').decode()}]"
        blocks.append(Block(len(text), len(text) + len(line), "boilerplate"))
        text += line
    return found._replace(text=text, blocks=blocks)


def read(part: MIMEPart, number: str, material: Material, said: Facts) -> Extracted:
    """An attachment as a document of its own; the mail says who sent it and when.

    Raises:
        DocumentError: It cannot be read, or holds several documents.
    """
    from .building import extract  # noqa: PLC0415 - which picks among all formats, mail too

    origin = f"{material.origin}#{number}"
    payload = part.get_payload(decode=True)
    data = loading.limited(payload if isinstance(payload, bytes) else b"", origin)
    suffix = PurePath(str(part.get_filename())).suffix.lower()
    found = extract(Material(data, origin, suffix, part.get_content_charset()))
    if len(found) != 1:
        raise DocumentError(f"{origin}: it holds {len(found)} documents; save it as a file first.")
    sent = {key: fact for key, fact in said.items() if key in ("author", "date")}
    return found[0]._replace(part=number, hints={**sent, **found[0].hints})
