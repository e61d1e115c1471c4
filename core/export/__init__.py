"""Comparison + notebook -> files: one module for each format, and the table of them."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from .. import saving
from ..comparison import Comparison
from ..edited import edited
from ..errors import ExportError, too_large
from ..notebook import Anchor, Notebook, reanchor
from ..notebook.moving import named_quotes, with_anchors
from ..report.narrowing import narrowed
from ..report.options import Options

if TYPE_CHECKING:
    from ..explanation import Explanation
    from ..report.changed_findings import ChangedComparison

__all__ = [
    "FORMATS",
    "ExportFormat",
    "Options",
    "from_json",
    "render",
    "render_changes",
    "render_explanation",
    "render_notes",
    "write",
]


@dataclass(frozen=True)
class ExportFormat:
    """A way to write a comparison with its notes."""

    module: str
    """Name of a module here and of the function in it: imported when it is called, as some bring
    in a lot."""
    ending: str
    """Of a file's name, with the dot."""
    says: str
    """What it is good for, in a few words."""
    binary: bool = False
    """Whether it is no text, so that no terminal should show it."""

    def __call__(
        self, comparison: Comparison, notebook: Notebook, options: Options | None = None
    ) -> str | bytes:
        """The content of a file; `render` is what chooses and corrects before."""
        render_one = getattr(import_module(f".{self.module}", __package__), self.module)
        return render_one(comparison, notebook, options or Options())


FORMATS: dict[str, ExportFormat] = {
    "text": ExportFormat("as_text", ".txt", "a report to read in a terminal"),
    "json": ExportFormat("as_json", ".json", "everything, for programs, and to be read back"),
    "markdown": ExportFormat("as_markdown", ".md", "notes for Obsidian, GitHub or an editor"),
    "html": ExportFormat("as_html", ".html", "one page to read, print and share, side by side"),
    "csv": ExportFormat("as_csv", ".csv", "a row for each quotation, for a spreadsheet"),
    "docx": ExportFormat(
        "as_docx", ".docx", "a table for each topic, for a word processor", binary=True
    ),
    "csl": ExportFormat("as_csl", ".json", "the sources in CSL-JSON, for Zotero or Pandoc"),
    "bibtex": ExportFormat("as_bibtex", ".bib", "the sources in BibTeX, for LaTeX"),
    "annotations": ExportFormat(
        "as_annotations", ".jsonld", "W3C Web Annotations of the quotations"
    ),
    "qdpx": ExportFormat(
        "as_qdpx", ".qdpx", "a REFI-QDA project for qualitative research", binary=True
    ),
    "plain": ExportFormat("as_plain", ".txt", "everything in words, for a screen reader"),
}
"""Every format by the name that the command line gives it."""


@too_large("This export takes more memory than there is; export fewer topics.", ExportError)
def render(
    comparison: Comparison,
    notebook: Notebook,
    format: str,  # noqa: A002 - the word that users know
    options: Options | None = None,
) -> str | bytes:
    """Render a comparison with its notes in one of `FORMATS`; the same input gives the same bytes.

    Args:
        comparison: What was found.
        notebook: The reader's notes, also when the documents changed since they were made.
        format: A name in `FORMATS`.
        options: What to export; see `Options`.

    Returns:
        Text, or bytes for a format that is `binary`.

    Raises:
        CallError: There is no topic of a chosen name.
        ExportError: There is no such format.
    """
    if format not in FORMATS:
        raise ExportError(f"No such format: {format}; choose one of {', '.join(FORMATS)}.")
    options = options or Options()
    # What the screen hands over is fitted and edited already: then both change nothing.
    notebook = reanchor(notebook, comparison.documents).notebook
    comparison, notebook = narrowed(edited(comparison, notebook), notebook, options)
    if format != "json":  # which is read back as it was
        notebook = notebook.about(comparison.documents)
        notebook = with_anchors(notebook, named_quotes(notebook), {})
    return FORMATS[format](comparison, notebook, options)


def render_notes(notebook: Notebook, lost: Set[Anchor], format: str) -> str:  # noqa: A002
    """Render only the notes of a notebook, without comparing anything.

    Args:
        notebook: The reader's notes.
        lost: Quotations that the documents do not hold any more.
        format: "text", "markdown" or "json".
    """
    from .as_notes import NOTE_FORMATS  # noqa: PLC0415 - few exports are of notes alone

    if format != "json":
        named = named_quotes(notebook)
        notebook = with_anchors(notebook, named, {})
        lost = frozenset(named.get(quote, quote) for quote in lost)
    return NOTE_FORMATS[format](notebook, lost)


def render_changes(changes: ChangedComparison, format: str) -> str:  # noqa: A002
    """Render what came, went and changed from one comparison to another: "text" or "json"."""
    from .as_changes import CHANGE_FORMATS  # noqa: PLC0415

    return CHANGE_FORMATS[format](changes)


def render_explanation(explanation: Explanation, format: str = "text") -> str:  # noqa: A002
    """Render everything that went into a score and a label: "text" or "json"."""
    from .as_explanation import EXPLANATION_FORMATS  # noqa: PLC0415

    return EXPLANATION_FORMATS[format](explanation)


def from_json(text: str | bytes) -> tuple[Comparison, Notebook]:
    """Read an export in JSON back, as it was when it was written with the documents in full.

    Raises:
        ExportError: This is no comparison of this version.
    """
    from .as_json import from_json as read  # noqa: PLC0415

    return read(text)


def write(content: str | bytes, target: Path, *, overwrite: bool) -> None:
    """Write an export.

    Raises:
        ExportError: The target exists and may not be overwritten, or it cannot be written.
    """
    try:
        if target.is_dir():
            raise ExportError(f"{target}: this is a folder; name a file in it.")
        if target.exists() and not overwrite:
            raise ExportError(f"{target}: this file exists already; name another.")
        data = content.encode("utf-8", "replace") if isinstance(content, str) else content
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a device or a pipe is written to, not replaced
        else:
            saving.replace(target, data)
    except FileNotFoundError:
        raise ExportError(f"{target}: the folder does not exist; make it first.") from None
    except OSError as error:
        reason = error.strerror or error
        raise ExportError(f"{target}: this cannot be written ({reason}); name another.") from error
