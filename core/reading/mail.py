"""Mail (EML) and pages saved as MHTML: the message, its headers, and what it quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from . import attachments, html_page, markup, plain
from .choosing import choose
from .decoding import decode
from .material import Builder, Extracted, Facts, Material, facts

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]")
_TELLING = {"message-id", "mime-version", "received", "content-type", "return-path"}
_QUOTED = re.compile(r">|On .{5,120} wrote:$|-{2,} ?(?:Original|Forwarded) [Mm]essage", re.DOTALL)
_SIGNATURE = re.compile(r"^-- $", re.MULTILINE)


def claims(material: Material) -> bool:
    """Whether the text begins with the headers of a message."""
    names: set[str] = set()
    for line in material.text[:8_000].split("\n"):
        header = _HEADER.match(line)
        if not header and not (names and line[:1] in (" ", "\t")):
            break
        names.add(header[1].lower() if header else "")
    return "from" in names and bool(_TELLING & names)


def read(material: Material) -> Iterator[Extracted]:
    """What the message says, or the attachments that were chosen.

    Quoted messages, the signature and the list of attachments are boilerplate.
    """
    from email import message_from_bytes, policy  # noqa: PLC0415 - other formats never need it

    message = message_from_bytes(material.data, policy=policy.default)
    attached = attachments.of(message)
    records = [(None, message), *((part.get_filename(), part) for part in attached)]
    chosen = choose(records, material.choice, material.origin) if material.choice else ()
    for number, part in chosen or [("1", message)]:
        if part is message:
            yield attachments.listed(_message(message, material), attached)._replace(part=number)
        else:
            yield attachments.read(part, number, material, _facts(message))


def _message(message: EmailMessage, material: Material) -> Extracted:
    said = _facts(message)
    part = message.get_body(("html", "related", "plain"))
    if "snapshot-content-location" in message:  # a page that a browser saved as MHTML
        return _page(message, said)
    if part is not None and part.get_content_subtype() == "html":
        return _html(_content(part, material.origin), said)
    return _plain(_content(part or message, material.origin), said)


def _content(part: MIMEPart, origin: str) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    return decode(data, origin, part.get_content_charset()) if data.strip() else ""


def _page(message: EmailMessage, said: Facts) -> Extracted:
    for part in message.walk():
        if part.get_content_type() == "text/html":
            found = html_page.extract(_content(part, ""))
            address = str(message["snapshot-content-location"])
            known = facts("the saved page", {"address": address})
            return found._replace(facts={**found.facts, **known})
    return _plain("", said)


def _html(html: str, said: Facts) -> Extracted:
    builder = Builder()
    root = markup.parse(html)
    if root is not None:
        markup.add(builder, root)
    return Extracted(builder.text, builder.blocks, said)


def _plain(text: str, said: Facts) -> Extracted:
    signature = _SIGNATURE.search(text)
    end = signature.start() if signature else len(text)
    blocks = [
        block._replace(role="boilerplate")
        if block.start >= end or _QUOTED.match(text, block.start, block.end)
        else block
        for block in plain.blocks(text)
    ]
    return Extracted(text, blocks, said)


def _facts(message: EmailMessage) -> Facts:
    from email.utils import parseaddr, parsedate_to_datetime  # noqa: PLC0415

    name, address = parseaddr(str(message.get("from", "")))
    found = {"title": str(message.get("subject", "")), "author": name or address}
    with suppress(ValueError, TypeError, IndexError, OverflowError):  # a date that is none
        found["date"] = parsedate_to_datetime(str(message.get("date", ""))).date().isoformat()
    return facts("message headers", found)
