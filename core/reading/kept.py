"""Pages that were fetched, kept so that a comparison can be made again without the network.

A page's bytes lie in a file named after their hash; beside it lies, for each address, what is known
of the last time it was fetched.
"""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

from pydantic import ValidationError

from .. import saving
from ..documents import Frozen


class Page(Frozen):
    """What is known of a page that was fetched."""

    address: str
    """As the user named it."""
    final: str
    """After every redirect."""
    accessed: str
    """In ISO 8601 and UTC."""
    sha256: str
    """Of the bytes."""
    charset: str | None = None
    suffix: str = ""
    """Of a file with such a content."""


def folder() -> Path:
    """Where pages are kept: the platform's cache folder, or `PERSPECTIVES_CACHE`."""
    from platformdirs import user_cache_path  # noqa: PLC0415 - files never need it

    chosen = os.environ.get("PERSPECTIVES_CACHE")
    return (Path(chosen) if chosen else user_cache_path("perspectives", appauthor=False)) / "pages"


def keep(page: Page, data: bytes) -> None:
    """Keep a page.

    Raises:
        OSError: The folder cannot be written.
    """
    folder().mkdir(parents=True, exist_ok=True)
    saving.replace(folder() / page.sha256, data)
    saving.replace(_about(page.address), page.model_dump_json().encode())


def find(address: str) -> tuple[Page, bytes] | None:
    """The page that was kept last for an address; None when there is none or it was changed."""
    try:
        page = Page.model_validate_json(_about(address).read_bytes())
        data = (folder() / page.sha256).read_bytes()
    except (OSError, ValidationError):
        return None
    return (page, data) if sha256(data).hexdigest() == page.sha256 else None


def _about(address: str) -> Path:
    return folder() / f"{sha256(address.encode(errors='replace')).hexdigest()}.json"
