"""Addresses -> bytes: the only part that uses the network, and only for what the user named."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from ..errors import DocumentError
from . import kept
from .fetch_problems import refused, unreached
from .material import Material, facts
from .page_body import body

if TYPE_CHECKING:
    from http.client import HTTPResponse

SECONDS = 15.0
"""Seconds without an answer after which a server is given up."""
_ALTOGETHER = 60.0
"""Seconds after which a page is given up even if it still trickles."""

_SUFFIXES = {
    "application/atom+xml": ".xml",
    "application/epub+zip": ".epub",
    "application/json": ".json",
    "application/pdf": ".pdf",
    "application/rss+xml": ".xml",
    "application/rtf": ".rtf",
    "application/xhtml+xml": ".html",
    "text/csv": ".csv",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/vtt": ".vtt",
}
_WITH_USER = (
    "{}: an address with a user or a password in it is not fetched; save the page from a browser."
)

_LED_INSIDE = (
    "{}: it leads to a private address, which no public page may do; name that address yourself."
)
_FAILURES = (OSError, UnicodeError, ValueError, zlib.error)
"""What goes wrong on the way to a server; what its libraries raise is known with them."""


def fetch(address: str, *, offline: bool, notice: Callable[[str], None]) -> Material:
    """Fetch what an address names and keep it, or find what was kept.

    Args:
        address: Where the page is.
        offline: Whether only pages that were kept may be used.
        notice: Told about redirects.

    Raises:
        DocumentError: There is no such server or page, it takes too long or is too large, or it
            is no text.
    """
    _check(address)
    if offline:
        copy = kept.find(address)
        if copy is None:
            raise DocumentError(
                f"{address}: no copy of it was kept; fetch it once without --offline."
            )
        page, data = copy
    else:
        page, data = _fetched(address, notice)
    known = facts("the fetch", {"address": page.final, "accessed": page.accessed})
    return Material(data, address, page.suffix, page.charset, known)


def _check(address: str) -> None:
    try:
        parts = urlsplit(address)
        host, user = parts.hostname, "@" in parts.netloc
        _ = parts.port  # one that is no number is refused here
    except ValueError:
        # An "@" may end a password with a sign in it that had to be written otherwise.
        parts, host, user = urlsplit(""), None, "@" in address
    if user:
        server = f"{parts.scheme}://{host}" if host else "This address"
        raise DocumentError(_WITH_USER.format(server))
    if parts.scheme.lower() not in ("http", "https", ""):
        raise DocumentError(
            f"{address}: only http and https are fetched; save the text to a file first."
        )
    if not host:
        raise DocumentError(f"{address}: this is no valid address; check it.")


def _fetched(address: str, notice: Callable[[str], None]) -> tuple[kept.Page, bytes]:
    """A page as its server has it now, kept for later."""
    page, data = _loaded(address)
    if page.final != _quoted(address):
        notice(f"{address} leads to {page.final}.")
    try:
        kept.keep(page, data)
    except OSError as error:
        notice(f"{address} could not be kept for later ({error.strerror}).")
    return page, data


def _loaded(address: str) -> tuple[kept.Page, bytes]:
    """What a server gives for an address; whatever goes wrong becomes one sentence."""
    from http.client import HTTPException  # noqa: PLC0415 - files never need the network

    from . import connecting  # noqa: PLC0415

    watch = connecting.Watch(_ALTOGETHER)
    try:
        with connecting.open_page(_quoted(address), SECONDS, watch) as response:
            data = body(response, address, _ALTOGETHER)
            page = _page(address, response, data)
        if watch.late:  # a connection that was shut looks like one that ended
            raise TimeoutError
    except (*_FAILURES, HTTPException, *connecting.REFUSALS) as error:
        raise DocumentError(_problem(address, error, late=watch.late)) from error
    finally:
        watch.close()
    return page, data


def _problem(address: str, error: Exception, *, late: bool) -> str:
    """Why an address cannot be had, in a sentence.

    Args:
        address: What the user named.
        error: What went wrong.
        late: Whether the time was over, which looks like other things.
    """
    from urllib.error import HTTPError, URLError  # noqa: PLC0415

    from .connecting import LedInsideError, UserError  # noqa: PLC0415

    match error:
        case LedInsideError():
            return _LED_INSIDE.format(address)
        case UserError():
            return _WITH_USER.format(address)
        case HTTPError():
            error.close()
            return refused(address, error.code, str(error.reason))
        case URLError(reason=Exception() as reason):
            return unreached(address, TimeoutError() if late else reason)
        case _:
            return unreached(address, TimeoutError() if late else error)


def _quoted(address: str) -> str:
    """The address as it goes over the wire: what browsers show may hold any letter."""
    parts = urlsplit(address.partition("#")[0])
    host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
    path = quote(parts.path or "/", safe="/%:=&;,+$@!*'()~")
    query = quote(parts.query, safe="/%:=&;,+$@!*'()~?")
    return f"{parts.scheme.lower()}://{host}{path}{'?' + query if query else ''}"


def _page(address: str, response: HTTPResponse, data: bytes) -> kept.Page:
    ending = PurePosixPath(urlsplit(response.url).path).suffix.lower()
    return kept.Page(
        address=address,
        final=response.url,
        accessed=datetime.now(UTC).isoformat(timespec="seconds"),
        sha256=sha256(data).hexdigest(),
        charset=response.headers.get_content_charset(),
        suffix=_SUFFIXES.get(response.headers.get_content_type(), ending),
    )
