"""Mail (EML) and pages saved as MHTML: the message, its headers, and what it quotes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, cast

from .. import limits
from ..errors import DocumentError
from ..text.segmenting import Block
from . import (
    attachments,
    html_page,
    html_tree,
    mail_elements,
    mail_lines,
    mail_parts,
    mail_quotes,
    markup,
)
from .choosing import choose
from .material import Builder, Extracted, Facts, Material, facts

if TYPE_CHECKING:
    from email.message import EmailMessage, MIMEPart

_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]")
_TELLING = {"message-id", "mime-version", "received", "content-type", "return-path"}
_SAVED = {"mime-version", "content-type"}
"""All that Word puts above a page that it saves in one file."""
_HEAD = 8_000
"""Characters in which the headers of a message are looked for."""
_BOUNDARY = re.compile(rb"(?i)(\bboundary=)([^\s\";]{0,70}[=?/:,@][^\s\";]{0,70})")
"""A boundary that some programs forget to quote, so that it would end at its first such sign."""
_DECLARED = re.compile(rb"(?i)\bboundary=\"?([^\s\";]{1,70})")
_WRAPPINGS = 5
"""Messages in one another that are nothing but a message."""
_PAGES = (".mht", ".mhtml")
_SAVED_AT = ("snapshot-content-location", "content-location")


def claims(material: Material) -> bool:
    """Whether the text begins with the headers of a message."""
    names: set[str] = set()
    for line in material.text[:_HEAD].split("\n"):
        header = _HEADER.match(line)
        if not header and not (names and line[:1] in (" ", "\t")):
            break
        names.add(header[1].lower() if header else "")
    saved = names >= _SAVED and "multipart/related" in material.text[:_HEAD]
    return saved or ("from" in names and bool(_TELLING & names))


def read(material: Material) -> Iterator[Extracted]:
    """What the message says, or the attachments that were chosen.

    Quoted messages, the signature and the list of attachments are boilerplate.

    Raises:
        DocumentError: The message is encrypted.
        RecursionError: It has more parts than the parser would get through.
    """
    message = _parsed(material.data)
    page = _page_of(message, material)
    if page is not None:
        yield _page(page, message, material)
        return
    attached = attachments.of(message)
    records = [(None, message), *((attachments.name(part), part) for part in attached)]
    chosen = choose(records, material.choice, material.origin) if material.choice else ()
    for number, part in chosen or [("1", message)]:
        if part is message:
            yield attachments.listed(_message(message, material), attached)._replace(part=number)
        else:
            yield attachments.read(part, number, material, _facts(message))


def _parsed(data: bytes) -> EmailMessage:
    """The message of a mail; that in it where one was sent on as it came.

    Raises:
        RecursionError: It has more parts than the parser would get through.
    """
    from email import message_from_bytes, policy  # noqa: PLC0415 - other formats never need it

    class Short(policy.EmailPolicy):
        """Headers cut short: the parsers of some take time with the square of their length."""

        def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
            name, value = super().header_source_parse(sourcelines)
            return name, value[: limits.HEADER]

    data = _BOUNDARY.sub(rb'\1"\2"', data)
    if _parts(data) > limits.PARTS:
        raise RecursionError("The mail has too many parts.")
    message = cast("EmailMessage", message_from_bytes(data, policy=Short()))
    for _ in range(_WRAPPINGS):  # a message sent as it came is what the mail is
        if message.get_content_type() in mail_parts.MESSAGES and message.is_multipart():
            message = cast("EmailMessage", attachments.inside(message))
    return message


def _parts(data: bytes) -> int:
    """How many parts a mail has, at most; no more are counted than are borne."""
    boundaries = set(_DECLARED.findall(data))
    if len(boundaries) > limits.PARTS:
        return len(boundaries)
    begun = Counter(line[2:].strip() for line in data.split(b"\n") if line.startswith(b"--"))
    return sum(begun[boundary] for boundary in boundaries)


def _message(message: EmailMessage, material: Material) -> Extracted:
    """Every part that is shown as the text of the message, one below the other."""
    if mail_parts.encrypted(message):
        raise DocumentError(
            f"{material.origin}: the message is encrypted; open it in your mail program and save "
            "the text."
        )
    builder = Builder()
    for part in mail_parts.bodies(message):
        text = mail_parts.content(part, material.origin)
        if part.get_content_subtype() == "html":
            text, blocks = _html(text)
        else:
            flowed = str(part.get_param("format", "")).lower() == "flowed"
            cut = str(part.get_param("delsp", "")).lower() == "yes"
            text = mail_lines.unflowed(text, join=cut) if flowed else text
            text = mail_lines.unwrapped(text)
            blocks = mail_quotes.plain_blocks(text)
        builder.append(text, blocks)
    return Extracted(builder.text, builder.blocks, _facts(message))


def _html(html: str) -> tuple[str, list[Block]]:
    builder = Builder()
    root = html_tree.parse(html)
    if root is not None:
        mail_elements.dim(root)
        markup.add(builder, root)
    return builder.text, mail_quotes.told_apart(builder.text, builder.blocks)


def _page_of(message: EmailMessage, material: Material) -> MIMEPart | None:
    """The page of a message that a browser saved one as."""
    pages = [part for part in message.walk() if part.get_content_type() == "text/html"]
    # A browser has no address; what it calls itself depends on its language.
    saved = "@" not in str(message.get("from", "")) and any("content-location" in p for p in pages)
    if pages and (saved or material.suffix in _PAGES or _SAVED_AT[0] in message):
        start = str(message.get_param("start", "") or "").strip("<> ")
        named = (p for p in pages if start and str(p.get("content-id", "")).strip("<> ") == start)
        return next(named, pages[0])
    return None


def _page(page: MIMEPart, message: EmailMessage, material: Material) -> Extracted:
    extracted = html_page.extract(mail_parts.content(page, material.origin))
    places = (str(part[name]) for name in _SAVED_AT for part in (message, page) if name in part)
    address = next(
        (location for location in places if location.startswith(("http://", "https://"))), ""
    )
    known = facts("the saved page", {"address": address})
    return extracted._replace(facts={**extracted.facts, **known})


def _facts(message: EmailMessage) -> Facts:
    from email.header import decode_header, make_header  # noqa: PLC0415
    from email.utils import parseaddr, parsedate_to_datetime  # noqa: PLC0415

    name, address = parseaddr(str(message.get("from", "")))
    if not name:  # older programs put it into a comment, which the library leaves out
        sent = (value for key, value in message.raw_items() if key.lower() == "from")
        name = str(make_header(decode_header(parseaddr(str(next(sent, "")))[0])))
    headers = {"title": str(message.get("subject", "")), "author": name or address}
    with suppress(ValueError, TypeError, IndexError, OverflowError):  # a date that is none
        headers["date"] = parsedate_to_datetime(str(message.get("date", ""))).date().isoformat()
    return facts("message headers", headers)
