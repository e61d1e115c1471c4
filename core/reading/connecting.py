"""The way to a server: given up when it takes too long, and never led into the reader's network.

A page on the public network may redirect to an address that only the reader's machine can reach: a
router, a service on this machine, a cloud's own data. That is refused, whatever name it goes by,
since what counts is the address that was connected to; only who names such an address is led there.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from http.client import HTTPConnection, HTTPResponse, HTTPSConnection
from ipaddress import ip_address
from socket import SHUT_RDWR, inet_aton, inet_ntoa, socket
from threading import Timer
from typing import Any
from urllib import request
from urllib.parse import urlsplit

HEADERS = {
    "User-Agent": "perspectives (a reader that a person asked for this page)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip",
}


class LedInsideError(Exception):
    """A public address leads to one that only the reader's machine can reach."""


class UserError(Exception):
    """An address holds a user's name or password."""


REFUSALS = (LedInsideError, UserError)
"""What is raised where the way to a page is one that is not gone."""


class Watch:
    """All connections that one call makes: where they lead, and when they have to end."""

    def __init__(self, altogether: float) -> None:
        """Begin to count `altogether`, the seconds after which every connection is shut."""
        self._sockets: list[socket] = []
        self._public = False
        self._named = True
        self.late = False
        self._timer = Timer(altogether, self._shut)
        self._timer.daemon = True
        self._timer.start()

    def close(self) -> None:
        """Stop watching."""
        self._timer.cancel()
        for each in self._sockets:
            each.close()

    def connected(self, host: str, connection: socket) -> None:
        """Take note of a connection.

        Raises:
            LedInsideError: It leads where only this machine can, from a public address.
        """
        self._sockets.append(connection.dup())  # TLS takes the first one over
        if self.late:
            raise TimeoutError
        proxied = host in _proxies()
        private = not proxied and not is_public(str(connection.getpeername()[0]))
        if self._named:
            self._public, self._named = not private, False
        elif private and self._public:
            raise LedInsideError

    def led_to(self, host: str) -> None:
        """Take note of a redirect: where a proxy connects, only the name tells where it leads.

        Raises:
            LedInsideError: As in `connected`.
        """
        if self._public and _is_inside(host):
            raise LedInsideError

    def _shut(self) -> None:
        self.late = True
        for each in self._sockets:
            with suppress(OSError):
                each.shutdown(SHUT_RDWR)


def has_user(address: str) -> bool:
    """Whether an address holds a user's name or password."""
    return "@" in urlsplit(address).netloc


def open_page(address: str, seconds: float, watch: Watch) -> HTTPResponse:
    """The answer of a server, after every redirect.

    Args:
        address: As it goes over the wire.
        seconds: Without an answer after which the server is given up.
        watch: Told of every connection.

    Raises:
        LedInsideError: As in `Watch.connected`.
        UserError: A redirect leads to an address with a user's name or password.
        OSError: The server cannot be reached.
    """
    # Not urllib's usual opener: that one also opens files and FTP.
    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler(),
        _Plain(watch),
        _Secure(watch),
        request.HTTPDefaultErrorHandler(),
        request.HTTPErrorProcessor(),
        _Redirects(watch),
    ):
        opener.add_handler(handler)
    return opener.open(request.Request(address, headers=HEADERS), timeout=seconds)


class _Redirects(request.HTTPRedirectHandler):
    def __init__(self, watch: Watch) -> None:
        self._watch = watch

    def redirect_request(self, req: Any, fp: Any, code: Any, msg: Any, headers: Any, newurl: str):
        if has_user(newurl):
            fp.close()
            raise UserError
        try:
            self._watch.led_to(urlsplit(newurl).hostname or "")
        except LedInsideError:
            fp.close()
            raise
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Plain(request.HTTPHandler):
    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    def http_open(self, req: request.Request) -> HTTPResponse:
        return self.do_open(_watched(HTTPConnection, self._watch), req)


class _Secure(request.HTTPSHandler):
    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    def https_open(self, req: request.Request) -> HTTPResponse:
        return self.do_open(_watched(HTTPSConnection, self._watch), req)


def _watched(kind: type[HTTPConnection], watch: Watch) -> Callable[..., HTTPConnection]:
    """A kind of connection that tells where it leads before anything is sent there."""

    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            watch.connected(self.host, self.sock)

    class Secure(HTTPSConnection, Plain):  # whose TLS begins after the connection is made
        pass

    return Secure if kind is HTTPSConnection else Plain


def _proxies() -> set[str | None]:
    return {urlsplit(proxy).hostname for proxy in request.getproxies().values()}


def _is_inside(host: str) -> bool:
    """Whether a name says by itself that only the reader's machine can reach it."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    with suppress(ValueError):
        return not is_public(host)
    with suppress(OSError):  # as 127.1 or one number, which servers take as well
        return not is_public(inet_ntoa(inet_aton(host)))
    return False


def is_public(peer: str) -> bool:
    """Whether an IP address is one that every machine can reach."""
    address = ip_address(peer)
    return (getattr(address, "ipv4_mapped", None) or address).is_global
