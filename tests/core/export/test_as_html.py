"""HTML: one file, no script, no request; what hostile documents say is only said."""

from __future__ import annotations

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from perspectives.core import Comparison, Notebook, compare
from perspectives.core.export import Options, render

CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)
VOID = {"meta", "link", "br", "img"}


class Page(HTMLParser):
    """Elements, attributes and text, and whether everything that opens is closed."""

    def __init__(self, content: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.marks: list[str] = []
        self._open: list[str] = []
        self.feed(content)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "mark" in self._open:
            self.marks.append(data)
        if "style" not in self._open:
            self.text += data


def page(comparison: Comparison, notebook: Notebook, **options: bool) -> Page:
    content = render(comparison, notebook, "html", Options(**options))
    assert isinstance(content, str)
    return Page(content)


def test_every_topic_has_a_column_for_each_document(example: Comparison, noted: Notebook) -> None:
    found = page(example, noted)

    columns = [attrs for tag, attrs in found.elements if attrs.get("class") == "column"]
    assert len(columns) == len(example.topics) * len(example.documents)


def test_every_link_leads_to_something_on_the_page(example: Comparison, noted: Notebook) -> None:
    found = page(example, noted, documents=True)

    links = {attrs["href"] for tag, attrs in found.elements if tag == "a"}
    places = {f"#{attrs['id']}" for _, attrs in found.elements if "id" in attrs}
    assert len(links) > len(example.topics)
    assert links <= places
    assert len(places) == len([1 for _, attrs in found.elements if "id" in attrs])


def test_cues_are_marked_in_the_passages(example: Comparison) -> None:
    found = page(example, Notebook())

    for link in example.links:
        for cue in link.cues if link.label != "related" else ():
            assert cue.a.text[:20] in "".join(found.marks)  # a mark may be cut by another


def test_it_asks_for_nothing_from_elsewhere(example: Comparison, noted: Notebook) -> None:
    found = page(example, noted, documents=True)

    assert not [tag for tag, _ in found.elements if tag in {"script", "img", "iframe", "object"}]
    assert [a["href"] for t, a in found.elements if t == "link"] == ["data:,"]
    assert not [a for _, a in found.elements if "src" in a or "onclick" in a]
    policy = next(a["content"] for t, a in found.elements if "http-equiv" in a)
    assert policy is not None
    assert policy.startswith("default-src 'none'")


def test_documents_cannot_add_elements(hostile: tuple[Comparison, Notebook]) -> None:
    found = page(*hostile, documents=True)

    assert not [tag for tag, _ in found.elements if tag in {"script", "img", "i", "b"}]
    assert len([tag for tag, _ in found.elements if tag == "style"]) == 1
    assert "{{ 7*7 }}" in found.text
    assert "{% include '/etc/passwd' %}" in found.text
    assert "<img src=x onerror=alert(1)>" in found.text
    assert "\x07" not in found.text


def in_chromium(content: str, folder: Path) -> tuple[Page, list[str], list[str]]:
    """What Chromium shows, what it writes to its console, and what the page asks for."""
    assert CHROMIUM
    (folder / "page.html").write_text(content, encoding="utf-8")
    command = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command += ["--enable-logging=stderr", f"--log-net-log={folder / 'net.json'}"]
    command += [f"--user-data-dir={folder / 'profile'}", "--host-resolver-rules=MAP * ~NOTFOUND"]
    command += [(folder / "page.html").as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    console = [line for line in shown.stderr.splitlines() if "CONSOLE" in line]
    asked = set(re.findall(r'"url":"(https?://[^"]+)"', (folder / "net.json").read_text()))
    own = re.compile(r"https?://[\w.]*(google|googleapis|gvt1)\.com/")  # the browser's own business
    dom = re.sub(r"^<!doctype[^>]*>", "", shown.stdout, flags=re.IGNORECASE)
    return Page(dom), console, [url for url in asked if not own.match(url)]


@pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here")
def test_chromium_shows_it_without_complaint_or_request(
    example: Comparison, noted: Notebook, tmp_path: Path
) -> None:
    content = render(example, noted, "html")
    assert isinstance(content, str)

    dom, console, asked = in_chromium(content, tmp_path)

    assert all(topic.name in dom.text for topic in example.topics)
    assert dom.marks
    assert console == []
    assert asked == []


@pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here")
def test_a_complaint_and_a_request_would_be_noticed(tmp_path: Path) -> None:
    bad = '<!doctype html><img src="http://example.org/x.png"><script>foo()</script>'

    _, console, asked = in_chromium(bad, tmp_path)

    assert len(console) == 1
    assert asked == ["http://example.org/x.png"]


def test_the_navigation_counts_pairs_and_silences_apart(example: Comparison) -> None:
    page = render(example, Notebook(), "html")
    assert isinstance(page, str)

    counts = re.findall(r'<li><a href="#t\d+">.*<span class="count">(.*)</span>', page)

    assert len(counts) == len(example.topics)
    assert any(re.fullmatch(r"✓ \d+, ≠ \d+, \d+ silent", count) for count in counts)


def test_no_text_turns_the_direction_of_what_follows_it(text) -> None:
    comparison = compare(
        [text("The fare is \u202e12 euros.", id="1"), text("The fare is 15 euros.", id="2")]
    )

    page = render(comparison, Notebook(), "html", Options(documents=True))

    assert isinstance(page, str)
    assert "The fare is \ufffd12 euros." in page
