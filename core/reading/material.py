"""What goes into a reader and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from ..documents import Role
from ..text.segmenting import Block
from .choosing import Choice
from .decoding import declared, decode


class Fact(NamedTuple):
    """One thing that is known about a source."""

    value: str
    provenance: str
    """Who says so: "front matter", "meta tags", "file properties", "guessed: ..."."""


Facts = dict[str, Fact]
"""Facts by the name of the field of `Source` that they fill."""


def facts(provenance: str, values: Mapping[str, object]) -> Facts:
    """Facts of one provenance; what is empty or no text is left out."""
    cleaned = {key: _clean(value) for key, value in values.items()}
    return {key: Fact(value, provenance) for key, value in cleaned.items() if value}


def _clean(value: object) -> str:
    # A title is one line, and one that fills a page is none.
    return " ".join(str(value).split())[:500] if isinstance(value, str | int) else ""


Notice = Callable[[str], None]
"""Told in one sentence what a user should know, such as a redirect."""


@dataclass(frozen=True)
class Material:
    """The bytes of one source, with what is known before they are read."""

    data: bytes
    origin: str
    """As the user named it, for messages."""
    suffix: str = ""
    """Lower case, with the dot."""
    charset: str | None = None
    """What a server or a message says about the encoding."""
    known: Facts = field(default_factory=dict[str, Fact])
    choice: Choice = field(default_factory=Choice)
    notice: Notice = field(default=lambda _said: None, compare=False)
    """Told of parts that hold no text and are passed over."""

    @cached_property
    def text(self) -> str:
        """The bytes decoded, with line feeds for line ends.

        Raises:
            DocumentError: The bytes are empty or no text.
        """
        return decode(self.data, self.origin, self.charset or declared(self.data))


class Extracted(NamedTuple):
    """One text that a reader found in a source."""

    text: str
    blocks: Iterable[Block]
    facts: Facts = {}  # noqa: RUF012 - never changed
    """What the source says about itself."""
    hints: Facts = {}  # noqa: RUF012
    """What holds only when the text says nothing better, such as a file's date of creation."""
    part: str = ""
    """Which part of the source it is, as a user chooses it: "3" for the third row."""


class SourceFormat(NamedTuple):
    """A format: how it is recognised and read."""

    name: str
    """For messages: "PDF"."""
    suffixes: tuple[str, ...]
    claims: Callable[[Material], bool]
    """Whether the content can be nothing else."""
    read: Callable[[Material], Iterable[Extracted]]


class Builder:
    """A text that is put together from blocks, with an empty line between them."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self.blocks: list[Block] = []

    @property
    def text(self) -> str:
        """What was put together so far."""
        return "".join(self._parts)

    def add(
        self, content: str, role: Role | None = None, locator: str | None = None, mark: str = ""
    ) -> None:
        """Add a block; one of white space alone is left out.

        Args:
            content: The text of the block.
            role: As in `Block`.
            locator: As in `Block`.
            mark: What stands before the block in the text but is no part of it, such as "• ".
        """
        content = content.strip()
        if not content:
            return
        before = ("\n\n" if self._parts else "") + mark
        start = self._length + len(before)
        self._parts += (before, content)
        self._length = start + len(content)
        self.blocks.append(Block(start, self._length, role, locator))

    def append(self, text: str, blocks: Iterable[Block]) -> None:
        """Add a text whose blocks are known, offsets and all."""
        before = "\n\n" if self._parts and text.strip() else ""
        at = self._length + len(before)
        self.blocks += [b._replace(start=at + b.start, end=at + b.end) for b in blocks]
        self._parts += [before, text] if text.strip() else []
        self._length = at + len(text) if text.strip() else self._length
