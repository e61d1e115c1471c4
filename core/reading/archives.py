"""Zip archives, which DOCX, ODT and EPUB are: read in memory, within bounds, never unpacked."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from .. import limits
from ..errors import DocumentError

MAGIC = b"PK\x03\x04"


def names(data: bytes) -> frozenset[str]:
    """The names of the members; nothing when the bytes are no archive."""
    return _members(data)[0] if data.startswith(MAGIC) else frozenset()


def unpacked(data: bytes) -> int:
    """How many bytes the members have, as the archive says; 0 when the bytes are no archive."""
    return _members(data)[1] if data.startswith(MAGIC) else 0


@lru_cache(maxsize=1)  # every format that is an archive looks into the same one
def _members(data: bytes) -> tuple[frozenset[str], int]:
    try:
        with ZipFile(BytesIO(data)) as archive:
            return frozenset(archive.namelist()), sum(each.file_size for each in archive.filelist)
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        return frozenset(), 0


class Archive:
    """An archive whose members can be read by name.

    Raises:
        DocumentError: It is damaged, encrypted, or would unpack to more than can be read.
    """

    def __init__(self, data: bytes, origin: str) -> None:
        self._origin = origin
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise self._damaged(error) from error
        members = self._zip.infolist()
        self._check(members, len(data))
        self._members = {member.filename: member for member in members}

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The bytes of a member; none when there is no such member.

        Raises:
            DocumentError: The member is damaged.
        """
        if name not in self._members:
            return b""
        try:
            return self._zip.read(name)
        except Exception as error:  # zlib, lzma and zipfile each raise their own
            raise self._damaged(error) from error

    def _check(self, members: list[ZipInfo], packed: int) -> None:
        if any(member.flag_bits & 1 for member in members):
            raise DocumentError(
                f"{self._origin}: the file is encrypted; save it without a password first."
            )
        total = sum(member.file_size for member in members)
        # Python's reader never gives more than a header promises.
        bomb = total > limits.HARMLESS and total > limits.PACKED * packed
        if bomb or total > limits.UNPACKED or len(members) > limits.MEMBERS:
            raise DocumentError(
                f"{self._origin}: the file unpacks to {total // 2**20} MB, more than can be read; "
                "save the text alone."
            )

    def _damaged(self, error: Exception) -> DocumentError:
        reason = str(error).rstrip(".") or type(error).__name__
        return DocumentError(f"{self._origin}: the file is damaged ({reason}); get it again.")
