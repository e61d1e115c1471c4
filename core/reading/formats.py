"""Every format, and which of them a source has."""

from __future__ import annotations

from . import (
    docx,
    epub,
    feeds,
    html_page,
    mail,
    markdown,
    objects,
    odt,
    pdf,
    plain,
    rtf,
    subtitles,
    table,
    ttml,
    unreadable,
)
from .material import Material, SourceFormat

PLAIN = SourceFormat("plain text", (".txt", ".text"), table.claims, plain.read)
"""What is read as it stands."""
MARKDOWN = SourceFormat("Markdown", (".md", ".markdown"), markdown.claims, markdown.read)
FORMATS = (
    SourceFormat("PDF", (".pdf",), pdf.claims, pdf.read),
    SourceFormat("Word", (".docx",), docx.claims, docx.read),
    SourceFormat("OpenDocument", (".odt", ".fodt"), odt.claims, odt.read),
    SourceFormat("EPUB", (".epub",), epub.claims, epub.read),
    SourceFormat("RTF", (".rtf",), rtf.claims, rtf.read),
    SourceFormat("unreadable", (), unreadable.claims, unreadable.read),
    SourceFormat("subtitles", (".srt", ".vtt", ".sbv"), subtitles.claims, subtitles.read),
    SourceFormat("subtitles", (".ttml", ".dfxp"), ttml.claims, ttml.read),
    SourceFormat("feed", (".rss", ".atom"), feeds.claims, feeds.read),
    SourceFormat("web page", (".html", ".htm", ".xhtml"), html_page.claims, html_page.read),
    SourceFormat("mail", (".eml", ".mht", ".mhtml"), mail.claims, mail.read),
    SourceFormat("JSON", (".json", ".jsonl", ".ndjson"), objects.claims, objects.read),
    SourceFormat("table", (".csv", ".tsv"), table.claims, table.read),
    MARKDOWN,
    PLAIN,
)
"""Every format. The first one that claims the content reads it, or else the one of its suffix."""

_COLLECTIONS = {"feed", "JSON", "table"}
SUFFIXES = tuple(
    sorted(
        suffix for known in FORMATS for suffix in known.suffixes if known.name not in _COLLECTIONS
    )
)
"""Endings that a folder is searched for; collections of texts are opened only by name."""


def pick(material: Material) -> SourceFormat:
    """The format of these bytes: what they say themselves, or else what their suffix says.

    Raises:
        DocumentError: The bytes are empty or no text of any format.
    """
    claiming = (known for known in FORMATS if known.claims(material))
    named = (known for known in FORMATS if material.suffix in known.suffixes)
    return next(claiming, None) or next(named, PLAIN)
