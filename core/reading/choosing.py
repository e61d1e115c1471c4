"""Which documents of a source that holds several: `articles.csv#1-3,7`, `feed.xml#2`.

What follows the last `#` of a path chooses by number (counted from 1), by range or by id, and says
with `field=name` which column or key holds what: `talks.jsonl#ted-12,text=transcript`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from ..errors import CallError
from ..limits import DOCUMENTS
from ..locator import Locator

_T = TypeVar("_T")
_RANGE = re.compile(r"(\d{1,9})(?:-(\d{1,9}))?")


@dataclass(frozen=True)
class Choice:
    """What a user chose of a source."""

    parts: tuple[str, ...] = ()
    """Numbers, ranges and ids; none of them chooses everything."""
    fields: dict[str, str] = field(default_factory=dict[str, str])
    """The source's names of columns or keys, by the name of the field that they fill."""

    def __bool__(self) -> bool:
        return bool(self.parts or self.fields)

    def has(self, number: int, name: str | None = None) -> bool:
        """Whether the part with this number, counted from 1, and id is chosen."""
        return not self.parts or any(_names(part, number, name) for part in self.parts)

    def of(self, part: str) -> str:
        """What chooses one part in the same way, from the `#` on; nothing for a whole source."""
        words = [part, *(f"{key}={name}" for key, name in self.fields.items())]
        return f"#{','.join(filter(None, words))}" if any(words) else ""


def parse(locator: Locator) -> Choice:
    """The choice that a user made of the parts of a source.

    Raises:
        CallError: Nothing follows the `#`.
    """
    source, chosen = locator
    if not chosen:
        return Choice()
    words = [word.strip() for word in chosen.removeprefix("#").split(",") if word.strip()]
    if not words:
        raise CallError(f"{source}#: nothing is chosen after #; write {source}#1 or {source}#1-3.")
    pairs = (word.split("=", 1) for word in words if "=" in word)
    fields = {key.strip().lower(): name.strip() for key, name in pairs}
    return Choice(tuple(word for word in words if "=" not in word), fields)


def choose(
    records: Iterable[tuple[str | None, _T]], choice: Choice, origin: str
) -> Iterator[tuple[str, _T]]:
    """The chosen ones of records with their ids.

    Yields:
        The number of each, counted from 1, and the record.

    Raises:
        CallError: More than `limits.DOCUMENTS` are chosen, or none.
    """
    chosen: list[tuple[str, _T]] = []
    called: list[tuple[str, _T]] = []
    for number, (name, record) in enumerate(records, 1):
        if choice.has(number, name):
            chosen.append((str(number), record))
        elif name in choice.parts:
            called.append((str(number), record))
    chosen = chosen or called  # an id may be a number too
    if not chosen and choice.parts:
        raise CallError(f"{origin}: there is no #{','.join(choice.parts)} in it; check the number.")
    if len(chosen) > DOCUMENTS:
        raise CallError(
            f"{origin}: it holds {len(chosen)} documents, more than the {DOCUMENTS} that can be "
            f"compared at once; choose some, such as {origin}#1-3 or {origin}#1,4."
        )
    yield from chosen


def _names(part: str, number: int, name: str | None) -> bool:
    span = _RANGE.fullmatch(part)
    if span is None:
        return part == name
    return int(span[1]) <= number <= int(span[2] or span[1])
