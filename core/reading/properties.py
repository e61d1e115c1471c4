"""What word processors write into a file about it, without what they write there by themselves."""

from __future__ import annotations

import re

from .material import Facts, facts

_NO_TITLE = re.compile(
    r"(?:microsoft )?word(?: document| - .*)|untitled.*|(?:new )?document\d*|\S+\.\w{2,5}",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"python-docx|microsoft office user|un-named|unknown|user|admin|author", re.I
)


def of_file(
    title: str | None, author: str | None, language: str | None, created: str | None
) -> tuple[Facts, Facts]:
    """What a file says about itself, and what only holds when its text says nothing better.

    Args:
        title: As the file has it.
        author: As the file has it.
        language: A code, with or without a country.
        created: The day on which the file was made, in ISO 8601.
    """
    known = {
        "title": "" if _NO_TITLE.fullmatch((title or "").strip()) else title,
        "author": "" if _NO_AUTHOR.fullmatch((author or "").strip()) else author,
        "language": re.split("[-_]", language or "")[0].lower(),
    }
    return facts("file properties", known), facts("file properties (created)", {"date": created})
