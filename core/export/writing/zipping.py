"""Zip files that are the same bytes each time: no clock, no order but the one given."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_NO_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip file can say."""


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The bytes of a zip file that holds these files by name."""
    whole = BytesIO()
    with ZipFile(whole, "w") as archive:
        for name, data in files.items():
            entry = ZipInfo(name, _NO_TIME)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3  # otherwise Windows would write another byte
            archive.writestr(entry, data)
    return whole.getvalue()
