"""What holds inside a group of RTF."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Group:
    """What holds inside a group."""

    where: str = "text"
    """"text", "skip", or the destination whose words are gathered."""
    hidden: bool = False
    raised: bool = False
    page: str = ""
    """The code page of the font; nothing for that of the file."""
    skip: int = 1
    """How many characters after a \\u stand for it in older programs."""
    starred: bool = False
