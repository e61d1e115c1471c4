"""Names for things in exports that other programs know them by, the same each time."""

from __future__ import annotations

import base64
from uuid import UUID, uuid5

_SPACE = UUID("5f0c1d9e-3f5b-5c55-9d0e-0d9c6a1f7b11")


def guid(*parts: object) -> str:
    """A UUID (version 5, RFC 9562) made from what it names."""
    return str(uuid5(_SPACE, "\x1f".join(map(str, parts)).encode("utf-8", "replace").decode()))


def by_hash(sha256: str) -> str:
    """The address of a file by what is in it (RFC 6920), wherever it lies."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(sha256)).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"
