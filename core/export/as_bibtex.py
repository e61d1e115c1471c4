"""BibTeX: the sources for LaTeX."""

from __future__ import annotations

from .. import in_words
from ..comparison import Comparison
from ..documents import Document
from ..notebook import Notebook
from ..report.options import Options
from ..text.days import MONTHS
from ..text.visible import one_line
from .writing.citing import csl_type, date_parts, keys, url

_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        # LaTeX's oldest fonts, which it still starts with, have other signs in these places.
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "|": r"\textbar{}",
        **{sign: f"\\{sign}" for sign in "$&#%_"},
    }
)
_ENTRIES = {"article-newspaper": "article", "report": "techreport", "book": "book"}
_OUTLETS = {"article": "journal", "techreport": "institution", "book": "publisher"}
"""The field in which an entry names its outlet; any other says how it was published."""


def as_bibtex(comparison: Comparison, notebook: Notebook, options: Options) -> str:  # noqa: ARG001
    """One entry for each document; the first line says what made the file."""
    entries = [
        _entry(document, key)
        for document, key in zip(comparison.documents, keys(comparison.documents), strict=True)
    ]
    return "\n".join([f"% {in_words.made_by(comparison)}\n", *entries])


def _entry(document: Document, key: str) -> str:
    kind = _ENTRIES.get(csl_type(document), "misc")
    parts = date_parts(document.date)
    month = MONTHS[parts[1] - 1] if len(parts) > 1 and 1 <= parts[1] <= 12 else ""
    address = url(document)
    notes = [document.kind, document.date, f"sha256 {document.sha256}"]
    fields = {
        # The inner braces keep capitals, and the names of offices in one piece.
        "title": f"{{{_text(document.name)}}}",
        "author": f"{{{_text(document.author)}}}" if document.author else "",
        # What BibTeX sorts by where there is no author.
        "key": "" if document.author else _text(document.outlet or document.name),
        _OUTLETS.get(kind, "howpublished"): _text(document.outlet or ""),
        "year": str(parts[0]) if parts else "",
        "url": _address(address) if address else "",
        "note": _text(", ".join(note for note in notes if note)),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    lines += [f"  month = {month},"] if month else []
    return "\n".join([f"@{kind}{{{key},", *lines, "}\n"])


def _text(text: str) -> str:
    """Text from a document that LaTeX prints and does not obey."""
    return one_line(text).translate(_SPECIAL)


def _address(address: str) -> str:
    """An address for LaTeX: as it is, but for what would end the field."""
    signs = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}
    return one_line(address).translate(str.maketrans(signs))
