"""CSL-JSON and BibTeX of the sources."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from perspectives.core import Comparison, Document, Notebook, Passage
from perspectives.core.export import render
from perspectives.core.export.as_bibtex import _entry
from perspectives.core.export.as_csl import _item
from perspectives.core.export.writing.citing import csl_type, date_parts, keys

# https://github.com/citation-style-language/schema, csl-data.json: what is used here of it.
TYPES = "article-newspaper document interview legislation post post-weblog report speech webpage"
TYPES += " book thesis"
FIELDS = "id type title author container-title publisher issued genre URL custom"

LATEX, BIBTEX = shutil.which("pdflatex"), shutil.which("bibtex")
PAPER = r"""\documentclass{article}\begin{document}
\nocite{*}\bibliographystyle{plain}\bibliography{sources}\end{document}"""


def source(**known: str) -> Document:
    whole = Passage(id="1.1", start=0, end=1, text="x")
    given = {"origin": "a.txt", "sha256": "0" * 64, **known}
    return Document.model_validate({"id": "1", "text": "x", "passages": [whole], **given})


def test_csl_items_have_only_what_the_schema_knows(example: Comparison) -> None:
    items = json.loads(render(example, Notebook(), "csl"))

    assert len(items) == len(example.documents)
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert set(item) <= set(FIELDS.split())
        assert item["type"] in TYPES.split()


@pytest.mark.parametrize(
    ("kind", "origin", "expected"),
    [
        ("op-ed", "a.txt", "article-newspaper"),
        ("Press release", "a.txt", "document"),
        ("interview transcript", "a.txt", "interview"),
        ("", "https://example.org/x", "webpage"),
        ("", "a.txt", "document"),
    ],
)
def test_the_kind_gives_the_type(kind: str, origin: str, expected: str) -> None:
    assert csl_type(source(kind=kind, origin=origin)) == expected


@pytest.mark.parametrize(
    ("date", "parts"),
    [
        ("2025-04-14", [2025, 4, 14]),
        ("2025-04", [2025, 4]),
        ("2025", [2025]),
        ("2025-04-14T10:00:00Z", [2025, 4, 14]),
        ("spring 2025", []),
        (None, []),
    ],
)
def test_a_date_is_taken_apart_or_left_in_words(date: str | None, parts: list[int]) -> None:
    assert date_parts(date) == parts


def test_a_date_in_words_stays_so() -> None:
    assert _item(source(date="spring 2025"), "k", "p")["issued"] == {"literal": "spring 2025"}


def test_two_sources_of_one_outlet_have_two_keys() -> None:
    first = source(outlet="The Gazette", date="2025-01-02")

    assert keys([first, first.model_copy(update={"id": "2"})]) == [
        "the-gazette2025",
        "the-gazette2025-2",
    ]


def test_bibtex_keeps_braces_closed_and_commands_dead() -> None:
    entry = _entry(source(title=r"50% {of} \input{x} & $1 #2 a_b ~^", author="A {B"), "k")

    assert r"50\% \textbraceleft{}of\textbraceright{} \textbackslash{}input" in entry
    unescaped = entry.replace(r"\textbraceleft{}", "").replace(r"\textbraceright{}", "")
    assert unescaped.count("{") == unescaped.count("}")
    assert r"\input" not in entry


@pytest.mark.skipif(not (LATEX and BIBTEX), reason="there is no LaTeX here")
def test_latex_prints_hostile_sources(hostile: tuple[Comparison, Notebook], tmp_path: Path) -> None:
    titles = (r"100% of {cats} & \dogs_$5 #1 ~x^2 <b> |", r"\input{/etc/passwd}", "}} and {{", "\\")
    documents = tuple(
        source(id=str(n), title=title, author=title, outlet=title, date=title, kind="report {")
        for n, title in enumerate(titles, 1)
    )
    content = render(
        hostile[0].changed(documents=documents, topics=(), links=(), only_here=()),
        Notebook(),
        "bibtex",
    )
    assert isinstance(content, str)
    (tmp_path / "sources.bib").write_text(content, encoding="utf-8")
    (tmp_path / "a.tex").write_text(PAPER, encoding="utf-8")

    for program in (LATEX, BIBTEX, LATEX, LATEX):
        assert program
        stop = [] if program == BIBTEX else ["-halt-on-error"]
        subprocess.run([program, *stop, "a"], cwd=tmp_path, check=True, capture_output=True)

    entries = (tmp_path / "a.bbl").read_text(encoding="utf-8").count(r"\bibitem")
    assert entries == len(titles)


def test_bibtex_has_the_date_and_the_address() -> None:
    known = {"date": "2025-04-14", "kind": "news", "outlet": "Desk"}
    entry = _entry(source(origin="https://example.org/a_b", **known), "desk2025")

    assert entry.startswith("@article{desk2025,")
    assert "  year = {2025}," in entry
    assert "  month = apr," in entry
    assert "  url = {https://example.org/a_b}," in entry
    assert "  journal = {Desk}," in entry
