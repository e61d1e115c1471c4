"""A quotation with where it comes from."""

from __future__ import annotations

from ...core.documents import Document
from ...core.text.visible import one_line


def cited(text: str, document: Document, passages: range) -> str:
    """A quotation with author, title, outlet, date and paragraph, as far as they are known.

    Args:
        text: The words.
        document: Where they stand.
        passages: The paragraphs they are from, by index.
    """
    first, last = passages[0] + 1, passages[-1] + 1
    paragraph = f"¶{first}" if first == last else f"¶{first}–{last}"
    known = (document.author, document.name, document.outlet, document.date, paragraph)
    source = ", ".join(one_line(part) for part in known if part)
    return f"“{text}”\n— {source}"
