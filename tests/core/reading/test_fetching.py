"""Addresses: what is fetched from a server on this machine, what is refused, what is kept."""

from __future__ import annotations

import gc
import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.client import HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from perspectives.core import compare, limits, read, read_all
from perspectives.core.errors import DocumentError
from perspectives.core.reading import connecting, fetching, kept

PAGE = (
    "<html><head><title>Bridge closed</title><meta charset='iso-8859-1'></head><body><article>"
    "<p>The harbour bridge stays closed until the summer, and the café beside it stays open, the "
    "town said on Tuesday after a meeting of the council.</p></article></body></html>"
)
ANSWERS: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/page": (200, {"Content-Type": "text/html"}, PAGE.encode("latin-1")),
    "/utf8": (200, {"Content-Type": "text/html; charset=utf-8"}, PAGE.encode()),
    "/notes": (200, {"Content-Type": "text/markdown"}, b"# Notes\n\nThe bridge is closed."),
    "/packed": (
        200,
        {"Content-Type": "text/plain", "Content-Encoding": "gzip"},
        gzip.compress(b"The bridge is closed."),
    ),
    "/packed-in-parts": (
        200,
        {"Content-Type": "text/plain", "Content-Encoding": "x-gzip"},
        gzip.compress(b"The bridge ") + gzip.compress(b"is closed.") + b"\0\0and more",
    ),
    "/no-size": (
        200,
        {"Content-Type": "text/plain", "Content-Length": "9" * 5000},
        b"The bridge is closed.",
    ),
    "/bomb": (
        200,
        {"Content-Type": "text/plain", "Content-Encoding": "gzip"},
        gzip.compress(b"0" * 5_000_000),
    ),
    "/wrongly-packed": (
        200,
        {"Content-Type": "text/plain", "Content-Encoding": "gzip"},
        b"The bridge is closed.",
    ),
    "/half-packed": (
        200,
        {"Content-Type": "text/plain", "Content-Encoding": "gzip"},
        gzip.compress(b"The bridge is closed.")[:-9],
    ),
    "/to-a-user": (302, {"Location": "http://ann:secret@127.0.0.1:1/page"}, b""),
    "/caf%C3%A9": (200, {"Content-Type": "text/plain"}, b"The cafe stays open."),
    "/moved": (302, {"Location": "/page"}, b""),
    "/loop": (302, {"Location": "/loop"}, b""),
    "/file": (302, {"Location": "file:///etc/hostname"}, b""),
    "/picture": (200, {"Content-Type": "image/png"}, b"\x89PNG"),
    "/binary": (200, {"Content-Type": "application/octet-stream"}, b"\x00\x01" * 500),
    "/empty": (200, {"Content-Type": "text/html"}, b""),
    "/cut": (200, {"Content-Type": "text/plain", "Content-Length": "500"}, b"The bridge"),
    "/secret": (403, {}, b""),
    "/broken": (500, {}, b""),
}


class _Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/dripping":
            with suppress(OSError):
                for _ in range(100):
                    self.wfile.write(b"HTTP/1.0 200 OK\r\nX-Drop: a\r\n")
                    threading.Event().wait(0.1)
            return
        if self.path == "/slow":
            threading.Event().wait(60)  # longer than anybody here waits
        code, headers, body = ANSWERS.get(self.path, (404, {}, b"nothing here"))
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


@pytest.mark.parametrize("path", ["/page", "/utf8"])
def test_a_page_is_fetched_in_its_encoding(server: str, path: str) -> None:
    document = read(server + path)

    assert "café beside it" in document.text
    assert document.title == "Bridge closed"
    assert document.origin == document.address == server + path
    assert document.accessed is not None
    assert document.accessed.endswith("+00:00")
    assert document.provenance["accessed"] == "the fetch"


def test_the_kind_of_content_chooses_the_reader(server: str) -> None:
    document = read(f"{server}/notes")

    assert [passage.role for passage in document.passages] == ["heading", "body"]


def test_packed_answers_and_letters_beyond_ascii_are_understood(server: str) -> None:
    assert read(f"{server}/packed").text == "The bridge is closed."
    assert read(f"{server}/packed-in-parts").text == "The bridge is closed."
    assert read(f"{server}/café").text == "The cafe stays open."


def test_a_size_that_is_no_number_of_bytes_is_not_waited_for(server: str) -> None:
    assert read(f"{server}/no-size").text == "The bridge is closed."


def test_a_redirect_that_is_not_followed_leaves_no_connection_open(server: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(f"{server}/to-a-user")

    answers = [each for each in gc.get_objects() if type(each) is HTTPResponse]
    assert caught  # which holds on to all that was known where it was raised
    assert answers
    assert all(each.isclosed() for each in answers)


def test_a_redirect_is_said_and_kept(server: str) -> None:
    said: list[str] = []

    document = read(f"{server}/moved", notice=said.append)

    assert said == [f"{server}/moved leads to {server}/page."]
    assert document.origin == f"{server}/moved"
    assert document.address == f"{server}/page"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/nowhere", r"no such page on the server \(404\)"),
        ("/secret", r"refuses .*\(403 Forbidden\); save it from a browser"),
        ("/broken", r"the server failed \(500"),
        ("/loop", "leads on and on"),
        ("/file", "leads on and on, or elsewhere"),
        ("/wrongly-packed", "packed the page wrongly; save it from a browser"),
        ("/half-packed", "cut off"),
        ("/to-a-user", "with a user or a password in it is not fetched"),
        ("/picture", "no text but image/png"),
        ("/binary", "binary"),
        ("/empty", "empty"),
        ("/cut", "cannot be fetched"),
    ],
)
def test_what_is_no_text_is_said_in_a_sentence(server: str, path: str, said: str) -> None:
    with pytest.raises(DocumentError, match=said) as caught:
        read(server + path)

    assert str(caught.value).startswith(server + path)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def test_a_slow_server_is_given_up(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "SECONDS", 0.2)

    with pytest.raises(DocumentError, match="takes too long"):
        read(f"{server}/slow")


def test_a_server_that_drips_its_headers_is_given_up(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "_ALTOGETHER", 0.3)

    with pytest.raises(DocumentError, match="takes too long"):
        read(f"{server}/dripping")


@pytest.mark.parametrize("scheme", ["http", "https", "ftp"])
def test_a_password_is_neither_sent_nor_shown(scheme: str) -> None:
    with pytest.raises(DocumentError, match="with a user or a password in it") as caught:
        read(f"{scheme}://ann:secret@example.org/page")

    assert "secret" not in str(caught.value)
    assert str(caught.value).startswith(f"{scheme}://example.org: ")


@pytest.mark.parametrize("rest", ["[::1/", "host:no-port/", "host/"])
def test_a_password_in_an_address_that_is_none_is_not_shown(rest: str) -> None:
    for user in ("ann:sec@", "ann:sec/ret@"):
        with pytest.raises(DocumentError, match="with a user or a password in it") as caught:
            read(f"http://{user}{rest}")

        assert "sec" not in str(caught.value)


def test_a_public_page_leads_to_no_private_address(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read(f"{server}/moved").text  # who names a private address is led to one
    public = iter([True, False])
    monkeypatch.setattr(connecting, "is_public", lambda _peer: next(public))

    with pytest.raises(DocumentError, match="leads to a private address"):
        read(f"{server}/moved")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.1", "[::1]", "2852039166"])
def test_by_a_proxy_a_public_page_leads_to_no_private_address_either(
    server: str, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    monkeypatch.setenv("http_proxy", server)
    monkeypatch.setenv("no_proxy", "")
    asked = "http://example.org/inside"
    monkeypatch.setitem(ANSWERS, asked, (302, {"Location": f"http://{host}/page"}, b""))
    monkeypatch.setitem(ANSWERS, f"http://{host}/page", ANSWERS["/page"])

    with pytest.raises(DocumentError, match="leads to a private address"):
        read(asked)


@pytest.mark.parametrize(
    ("peer", "public"),
    [
        ("93.184.215.14", True),
        ("2606:4700::1111", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("192.168.1.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("::1", False),
        ("fe80::1%eth0", False),
        ("fd00::1", False),
        ("::ffff:127.0.0.1", False),
    ],
)
def test_public_is_what_every_machine_can_reach(peer: str, public: bool) -> None:
    assert connecting.is_public(peer) is public


@pytest.mark.parametrize("path", ["/page", "/bomb"])
def test_too_much_is_cut_short(server: str, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.setattr(limits, "SOURCE", 100)

    with pytest.raises(DocumentError, match="larger than"):
        read(server + path)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("ftp://example.org/a.txt", "only http and https"),
        ("file:///etc/hostname", "only http and https"),
        ("http://", "no valid address"),
        ("http://[::1", "no valid address"),
        ("http://127.0.0.1:1/", "cannot be fetched"),
        ("https://name.invalid/", "no such server"),
    ],
)
def test_what_cannot_be_an_address_is_said(address: str, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        read(address)


def test_a_server_that_cannot_prove_who_it_is_is_refused(server: str) -> None:
    with pytest.raises(DocumentError, match="cannot prove who it is"):
        read(server.replace("http:", "https:") + "/page")


def test_a_comparison_can_be_made_again_offline(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    addresses = [f"{server}/moved", f"{server}/notes"]
    first = compare(read_all(addresses))

    monkeypatch.setattr(socket, "socket", _no_network)
    again = compare(read_all(addresses, offline=True))

    assert again == first


def test_what_was_never_fetched_is_not_there_offline(server: str) -> None:
    with pytest.raises(DocumentError, match="no copy of it was kept"):
        read(f"{server}/page", offline=True)


def test_a_copy_that_was_changed_is_not_used(server: str) -> None:
    read(f"{server}/page")
    for path in kept.folder().iterdir():
        if path.suffix != ".json":
            path.write_bytes(b"something else")

    with pytest.raises(DocumentError, match="no copy"):
        read(f"{server}/page", offline=True)


def test_a_page_that_cannot_be_kept_is_read_all_the_same(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("PERSPECTIVES_CACHE", str(tmp_path / "file"))
    said: list[str] = []

    document = read(f"{server}/page", notice=said.append)

    assert document.passages
    assert "could not be kept" in said[0]


def _no_network(*_arguments: object, **_options: object) -> None:
    raise AssertionError("the network was used")


def test_nothing_but_an_address_uses_the_network(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, _no_network)

    names = ["page.html", "pandoc.docx", "pandoc.odt", "pandoc.rtf", "pandoc.epub", "feed.atom"]
    names += ["talk.vtt", "letter.eml", "libreoffice.pdf"]
    documents = read_all(data / name for name in names)

    assert compare(documents).documents == documents


@pytest.mark.parametrize(
    "content",
    [
        '<html><body><img src="http://127.0.0.1:9/x"><p>A text.</p></body></html>',
        '<!DOCTYPE r SYSTEM "http://127.0.0.1:9/x"><rss><channel><item><title>A</title>'
        "<description>A text.</description></item></channel></rss>",
        "http://127.0.0.1:9/feed",
    ],
)
def test_what_a_document_names_is_not_fetched(
    text: Callable[..., object], monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, _no_network)

    assert text(content)
