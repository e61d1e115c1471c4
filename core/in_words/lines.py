"""Lines of text: so much of one that it is known again, and what is told of a source and a run."""

from __future__ import annotations

import textwrap

from ..comparison import Comparison
from ..documents import Document
from ..plural import number_of
from ..text.visible import one_line

COLUMNS = 100
"""Columns of a terminal that a line of text is wrapped to."""
_QUOTED = 88
"""Code points of a passage that are enough to know it by."""


def shortened(text: str) -> str:
    """So much of a text that it is known again."""
    # Scripts without spaces have no word to cut at.
    cut = text[:_QUOTED].rpartition(" ")[0] or text[:_QUOTED]
    return text if len(text) <= _QUOTED else f"{cut} …"


def wrapped(text: str, indent: int = 0, hang: int = 0) -> list[str]:
    """Text in lines of at most `COLUMNS`.

    Args:
        text: Words on one line.
        indent: Spaces before every line.
        hang: Spaces more before every line but the first.
    """
    before = " " * indent
    if text.isprintable() and text == text.strip() and 0 < len(text) <= COLUMNS - indent:
        return [before + text]  # fifty times faster where there is nothing to wrap
    return textwrap.wrap(
        text, COLUMNS, initial_indent=before, subsequent_indent=before + " " * hang
    )


def source(document: Document, name: str) -> str:
    """What a document is called, and what else is known of it, on one line.

    Args:
        document: The document.
        name: What it is called everywhere else.
    """
    return " · ".join(known(document, name))


def known(document: Document, name: str) -> list[str]:
    """Name, title, author, outlet, date and kind of a document, each once and on one safe line.

    Args:
        document: The document.
        name: What it is called everywhere else; a title that was cut for it comes whole.
    """
    facts = (document.title, document.author, document.outlet, document.date, document.kind)
    others = dict.fromkeys(one_line(fact) for fact in facts if fact)
    cut = name.removesuffix("…")
    whole = next((each for each in others if cut != name and each.startswith(cut)), name)
    return [whole, *(each for each in others if each not in {whole, *whole.split(", ")})]


def made_by(comparison: Comparison) -> str:
    """The program's version and its settings, so that the comparison can be made again."""
    settings = ", ".join(f"{k} {v}" for k, v in comparison.engine.settings.model_dump().items())
    return f"perspectives {comparison.engine.version} · {settings}"


def by_origin(documents: int, origins: int) -> str:
    """How many documents, and how many sources are behind them: "5 documents, 2 origins"."""
    return f"{documents} documents, {number_of(origins, 'origin')}"


def unlinked(count: int) -> str:
    """What is said of pairs that are too many to be linked."""
    return (
        f"{count:,} more pairs are alike enough but not linked: so many others are more alike "
        "(the setting most_links)"
    )
